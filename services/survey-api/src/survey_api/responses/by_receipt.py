"""What whoever holds a receipt may do: read back, resume, complete, take consent back, withdraw.

Each is one transaction: the row, what changes in the tallies, and the event."""

from __future__ import annotations

from datetime import datetime

from almpo_contracts.survey import ResponseRecorded
from servicekit import idempotency, live
from servicekit.db import Transaction
from servicekit.problems import Problem, invalid_many, not_found

from ..codes import hashed, matches
from ..deps import SurveyDeps
from ..erasures import service as erasures
from ..flags.judge import split, weight, written
from ..instruments.validator import CompiledInstrument, Outcome
from ..results import counting
from ..waves import service as waves
from ..waves.quotas import Places
from ..waves.schemas import Wave
from . import queries
from .intake import checked, fingerprint_of, moment
from .schemas import (
    Consent,
    Found,
    Response,
    ResponseChange,
    StoredResponse,
    Stratum,
)
from .service import announce, require_open


async def look_up(tx: Transaction, receipt_code: str) -> Found:
    """Raises 404 for a code that opens nothing (any more)."""
    stored = await queries.with_receipt(tx, hashed(receipt_code))
    if stored is None:
        raise Problem(404, "receipt-unknown", "This receipt code opens no response; perhaps it was withdrawn.")
    return Found(id=stored.id, wave_id=stored.wave_id, language=stored.language, status=stored.status)


async def read_back(tx: Transaction, response_id: str, receipt_code: str) -> Response:
    return (await _held(tx, response_id, receipt_code)).shown([])


async def resume(
    tx: Transaction, deps: SurveyDeps, response_id: str, receipt_code: str, change: ResponseChange
) -> Response:
    """Change answers, language, stratum or consent. What is complete stays complete, as a new revision."""
    stored = await _held(tx, response_id, receipt_code, to_change=True)
    if (
        change.model_fields_set == {"consent"}
        and change.consent is not None
        and _narrows(change.consent, stored.consent)
    ):
        return await _narrow(tx, deps, stored, change.consent)
    answers = {name: answer for name, answer in {**stored.answers, **change.answers}.items() if answer is not None}
    stratum = change.stratum or Stratum(country=stored.country, stakeholder_type=stored.stakeholder_type)
    if change.stratum is not None:
        # The stratum moved: answers that only mirrored it move along.
        for name, value in (("country", stored.country), ("stakeholder_type", stored.stakeholder_type)):
            if name not in change.answers and answers.get(name) == value:
                del answers[name]
    changed = stored.model_copy(
        update={
            "language": (change.language or stored.language),
            "country": stratum.country,
            "stakeholder_type": stratum.stakeholder_type.value,
            "consent": change.consent or stored.consent,
            "answers": answers,
        }
    )
    return await _revise(tx, deps, stored, changed)


async def complete(tx: Transaction, deps: SurveyDeps, response_id: str, receipt_code: str) -> Response:
    """Finish. Raises 422 naming what is required and missing; a complete response stays as it is."""
    stored = await _held(tx, response_id, receipt_code, to_change=True)
    if stored.complete:
        return stored.shown([])
    return await _revise(tx, deps, stored, stored.model_copy(update={"complete": True}))


def _narrows(wanted: Consent, held: Consent) -> bool:
    return wanted.open_text <= held.open_text and wanted.quotation <= held.quotation


async def _narrow(tx: Transaction, deps: SurveyDeps, stored: StoredResponse, wanted: Consent) -> Response:
    """Take consent back, also after the wave was closed: that must be as easy as giving it (GDPR, Article 7(3)). The
    text that was agreed to stays the same, and nothing else is checked anew."""
    consent = stored.consent.model_copy(update={"open_text": wanted.open_text, "quotation": wanted.quotation})
    if consent == stored.consent:
        return stored.shown([])
    wave = await waves.one(tx, stored.wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    gone = [] if consent.open_text else sorted(instrument.words & stored.answers.keys())
    answers = {name: answer for name, answer in stored.answers.items() if name not in gone}
    changed = await _saved(
        tx, wave, instrument, stored, stored.model_copy(update={"consent": consent, "answers": answers})
    )
    return changed.shown(gone).model_copy(
        update={"erasure": await erasures.begin(tx, wave, changed, "words")} if gone else {}
    )


async def _revise(tx: Transaction, deps: SurveyDeps, stored: StoredResponse, changed: StoredResponse) -> Response:
    wave = await waves.one(tx, stored.wave_id)
    require_open(wave)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    stratum = Stratum(country=changed.country, stakeholder_type=changed.stakeholder_type)
    versions = [*wave.consent_versions, stored.consent.version]
    outcome = checked(versions, instrument, stratum, changed.consent, changed.answers, complete=changed.complete)
    if outcome.faults:
        raise invalid_many(outcome.faults)
    secret = deps.settings.cursor_secret
    fingerprint = fingerprint_of(secret, wave, outcome.answers, complete=changed.complete)
    flags = stored.flags
    if fingerprint and not stored.complete and await queries.said(tx, wave.id, [fingerprint]):
        # Judged once, when it is first complete: what is changed later with the receipt was somebody's own doing.
        flags = written([*split(flags), "duplicate"])
    changed = changed.model_copy(update={"answers": outcome.answers, "flags": flags, "fingerprint": fingerprint})
    takes_place = changed.complete and (not stored.complete or _stratum(stored) != _stratum(changed))
    if takes_place:
        over_quota = await Places(tx, wave).take(*_stratum(changed), complete=True)
        changed = changed.model_copy(update={"over_quota": over_quota})
    gone = sorted(instrument.words & stored.answers.keys() - outcome.answers.keys())
    changed = await _saved(tx, wave, instrument, stored, changed, outcome)
    return changed.shown(outcome.dropped).model_copy(
        update={"erasure": await erasures.begin(tx, wave, changed, "words")} if gone else {}
    )


async def _saved(
    tx: Transaction,
    wave: Wave,
    instrument: CompiledInstrument,
    stored: StoredResponse,
    changed: StoredResponse,
    outcome: Outcome | None = None,
) -> StoredResponse:
    """A new revision: the row, what changes in the tallies, and the event."""
    changed = changed.model_copy(
        update={"revision": stored.revision + 1, "updated_at": _later(moment(wave, tx.now), stored.updated_at)}
    )
    await queries.save(tx, changed)
    before = counting.counted(instrument, stored, -weight(wave, stored.flags))
    after = counting.counted(instrument, changed, weight(wave, changed.flags), outcome)
    await counting.count(tx, wave.id, [before, after])
    announce(tx, wave, instrument, changed)
    return changed


def _stratum(response: StoredResponse) -> tuple[str, str]:
    return response.country, response.stakeholder_type


def _later(one: datetime, other: datetime) -> datetime:
    return max(one, other)


async def withdraw(tx: Transaction, deps: SurveyDeps, response_id: str, receipt_code: str) -> str:
    """Erase the response everywhere: row, tallies, stored answers to requests, live stream, and what others hold
    → the id under which one can ask how far that has come."""
    stored = await _held(tx, response_id, receipt_code, to_change=True)
    wave = await waves.one(tx, stored.wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    await queries.erase(tx, response_id)
    await counting.count(tx, wave.id, [counting.counted(instrument, stored, -weight(wave, stored.flags))])
    await idempotency.forget(tx, deps.tables, response_id)
    await live.forget(tx, deps.tables, response_id)
    if stored.complete and weight(wave, stored.flags):
        tx.emit_erasure(ResponseRecorded, response_id, anonymous=wave.anonymity == "anonymous")
    return await erasures.begin(tx, wave, stored, "response")


async def _held(tx: Transaction, response_id: str, code: str, *, to_change: bool = False) -> StoredResponse:
    """The response that this code is the receipt of. A wrong code and an unknown id are told apart by nobody."""
    stored = await queries.find(tx, response_id, to_change=to_change)
    if stored is None or not matches(code, stored.receipt_hash):
        raise not_found("response with this receipt code", response_id)
    return stored
