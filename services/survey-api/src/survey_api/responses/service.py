"""Taking in, resuming, completing and erasing a response.

Each is one transaction: the row, what changes in the tallies, and the event."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from almpo_contracts.survey import ResponseRecorded
from servicekit import idempotency, live
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.events import outbox
from servicekit.problems import Problem, invalid_many, not_found

from ..authority import COLLECTORS
from ..codes import hashed, matches
from ..deps import SurveyDeps
from ..erasures import service as erasures
from ..events import response_recorded
from ..flags.judge import split, weight, written
from ..instruments.validator import CompiledInstrument, Outcome
from ..invitations.service import admit
from ..results import counting
from ..waves import service as waves
from ..waves.quotas import Places
from ..waves.schemas import Wave
from . import queries
from .intake import Identity, checked, fingerprint_of, identity_of, judged, moment, request_hash, row_of
from .schemas import (
    Consent,
    Found,
    Response,
    ResponseChange,
    ResponseDraft,
    ResponseReceipt,
    StoredResponse,
    Stratum,
)


async def submit(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller | None,
    wave_id: str,
    draft: ResponseDraft,
    key: str | None,
    proof: str | None,
) -> tuple[ResponseReceipt, bool]:
    """Take in a response → its receipt, and whether this is a replay."""
    wave = await deps.waves.get(tx, wave_id)
    unsure = draft.ballot is not None or wave.has_quotas or draft.consent.version != wave.consent_versions[0]
    if wave.status != "open" or unsure:
        # Before anybody is refused, or a ballot is spent, the wave is read anew.
        wave = await deps.waves.renewed(tx, wave_id)
    taken = await _taken(tx, deps, caller, wave, draft, key, proof)
    if taken is None and draft.ballot is None:
        taken = await _taken(tx, deps, caller, await deps.waves.renewed(tx, wave_id), draft, key, proof)
    if taken is None:
        raise Problem(409, "wave-changed", "This wave is being changed at this moment; send the answer again.")
    return taken


async def _taken(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller | None,
    wave: Wave,
    draft: ResponseDraft,
    key: str | None,
    proof: str | None,
) -> tuple[ResponseReceipt, bool] | None:
    """None where the wave is not any more as we knew it; no response was written then."""
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    identity = identity_of(deps.settings.cursor_secret, wave, key)
    versions = wave.consent_versions
    outcome = checked(versions, instrument, draft.stratum, draft.consent, draft.answers, complete=draft.complete)
    fingerprint = fingerprint_of(deps.settings.cursor_secret, wave, outcome.answers, complete=draft.complete)
    before = "new"
    if identity.given or fingerprint:
        before = await queries.before(tx, wave.id, identity.id, fingerprint)
    if before == "known":
        return await _earlier(tx, draft, identity, outcome.dropped)
    require_open(wave)
    if outcome.faults:
        raise invalid_many(outcome.faults)
    spent = _require_work(deps, caller, wave, draft, proof, tx.now)
    invitation = await _admitted(tx, caller, wave, draft)
    stratum = (draft.stratum.country, draft.stratum.stakeholder_type.value)
    over_quota = await Places(tx, wave).take(*stratum, complete=draft.complete)
    found = judged(draft, outcome.answers, fingerprint, there=before == "said")
    response = row_of(identity, wave, draft, outcome.answers, tx.now, invitation, found, over_quota=over_quota)
    counts = weight(wave, response.flags)
    change = counting.change_of(wave.id, counting.counted(instrument, response, counts, outcome))
    event = None
    if response.complete and counts:
        event = outbox.row_of(
            tx, response_recorded(response, wave, instrument), anonymous=wave.anonymity == "anonymous"
        )
    if await queries.add_to(tx, wave.revision, response, change, event):
        return _receipt(response, identity, outcome.dropped), False
    # The wave is another by now, or the same request was answered meanwhile.
    earlier = await _earlier(tx, draft, identity, outcome.dropped)
    if earlier is None and spent:
        deps.challenges.give_back(proof)
    return earlier


async def _earlier(
    tx: Transaction, draft: ResponseDraft, identity: Identity, dropped: list[str]
) -> tuple[ResponseReceipt, bool] | None:
    """The first answer to this request; None where there was none. Raises 410 for what was erased since."""
    there, gone = await queries.known(tx, [identity.id])
    if gone:
        raise Problem(410, "erased", "This response was erased; the same request does not bring it back.")
    if not there:
        return None
    if not identity.given:
        # An id of ours that nobody else can have: it was committed as the connection to the database was lost.
        return _receipt(there[identity.id], identity, dropped), False
    return _replayed(there[identity.id], draft, identity, dropped), True


def _replayed(stored: StoredResponse, draft: ResponseDraft, identity: Identity, dropped: list[str]) -> ResponseReceipt:
    if stored.request_hash != request_hash(draft):
        raise Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.")
    # The first answer again, whatever has become of the response since.
    first = stored.model_copy(update={"revision": 1, "complete": draft.complete})
    return _receipt(first, identity, dropped)


def _receipt(response: StoredResponse, identity: Identity, dropped: list[str]) -> ResponseReceipt:
    return ResponseReceipt(
        id=response.id,
        receipt_code=identity.receipt_code,
        status=response.status,
        revision=response.revision,
        dropped=dropped,
    )


def require_open(wave: Wave) -> None:
    """Raises 409 unless the wave takes answers now."""
    if wave.status != "open":
        when = f"opens at {wave.opens_at:%Y-%m-%d %H:%M} UTC" if wave.status == "planned" else "is closed"
        raise Problem(409, "wave-not-open", f"This wave takes no answers now: it {when}.")


def _require_work(
    deps: SurveyDeps, caller: Caller | None, wave: Wave, draft: ResponseDraft, proof: str | None, now: datetime
) -> bool:
    """Whether a proof of work was spent; who was invited or collects needs none. Raises 403 where it is missing."""
    collects = caller is not None and caller.holds(*COLLECTORS)
    if not wave.proof_of_work_bits or draft.ballot is not None or collects:
        return False
    deps.challenges.spend(deps.settings.cursor_secret, wave, proof, now)
    return True


async def _admitted(tx: Transaction, caller: Caller | None, wave: Wave, draft: ResponseDraft) -> str | None:
    """Raises 403 unless this response may come in → the invitation behind it (pseudonymous waves only)."""
    if draft.ballot is not None:
        return await admit(tx, wave, draft.ballot)
    if wave.access != "invited":
        return None
    if caller is None or not caller.holds(*COLLECTORS):
        raise Problem(403, "ballot-required", "This wave is by invitation: redeem yours for a ballot and send it.")
    replace(caller, acting=frozenset(COLLECTORS)).require_country(draft.stratum.country)
    return None


def announce(tx: Transaction, wave: Wave, instrument: CompiledInstrument, response: StoredResponse) -> None:
    """Tell the others of a complete response, or of its revision. Of a partial one nothing leaves."""
    if response.complete and weight(wave, response.flags):
        tx.emit(response_recorded(response, wave, instrument), anonymous=wave.anonymity == "anonymous")


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
