"""From what was sent to what is kept: the checks that every way in shares."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from servicekit.problems import FieldError
from servicekit.vocabulary import normalise_country

from ..codes import derive, hashed, new_id, random_uuid_from, receipt_from
from ..flags import judge
from ..instruments.validator import CompiledInstrument, Outcome
from ..waves.schemas import Wave
from .schemas import Consent, ResponseDraft, StoredResponse, Stratum


@dataclass(frozen=True, slots=True)
class Identity:
    """Under which id and receipt code a response is kept; `given`: the same request leads here again."""

    id: str
    receipt_code: str
    given: bool


def identity_of(secret: str, wave: Wave, key: str | None, given_id: str | None = None) -> Identity:
    """From the sender's key both are derived, so that a repeated request finds its answer without our storing it."""
    if given_id is not None:
        return Identity(given_id, receipt_from(None), given=True)
    if key is None:
        return Identity(new_id(wave.anonymity == "anonymous"), receipt_from(None), given=False)
    derived_id = random_uuid_from(derive(secret, "response", wave.id, key))
    return Identity(derived_id, receipt_from(derive(secret, "receipt", wave.id, key)), given=True)


def checked(
    consent_versions: Collection[str],
    instrument: CompiledInstrument,
    stratum: Stratum,
    consent: Consent,
    answers: dict[str, Any],
    *,
    complete: bool,
) -> Outcome:
    """The answers checked against instrument, stratum and consent; words without consent are dropped, none demanded.
    `consent_versions`: the texts that may have been agreed to."""
    answers, faults = _agreeing(instrument, stratum, answers)
    words = set() if consent.open_text else {name for name in instrument.words & answers.keys() if answers[name]}
    # Dropped before anything is decided: a route must not depend on what is not kept.
    kept = {name: answer for name, answer in answers.items() if name not in words} if words else answers
    outcome = instrument.validate(kept, complete=complete)
    if consent.version not in consent_versions:
        message = f"The consent text in force is {next(iter(consent_versions), 'none')}."
        faults.append(FieldError(pointer="/consent/version", code="unknown_version", message=message))
    if not consent.open_text:
        outcome.dropped.extend(sorted(words))
        outcome.faults[:] = [fault for fault in outcome.faults if not _demands_words(fault, instrument)]
    outcome.faults[:0] = faults
    return outcome


def _demands_words(fault: FieldError, instrument: CompiledInstrument) -> bool:
    return fault.code == "required" and fault.pointer.removeprefix("/answers/") in instrument.words


def _agreeing(
    instrument: CompiledInstrument, stratum: Stratum, answers: dict[str, Any]
) -> tuple[dict[str, Any], list[FieldError]]:
    """Country and stakeholder type are said in the stratum; where the instrument asks them too, they must agree."""
    said = {"country": stratum.country, "stakeholder_type": stratum.stakeholder_type.value}
    faults: list[FieldError] = []
    for name, value in said.items():
        if name not in instrument.by_name:
            continue
        answer = answers.get(name)
        if name == "country" and isinstance(answer, str) and answer.strip().upper() == "GR":
            answer = normalise_country(answer)
        if answer in (None, "", value):
            answers = {**answers, name: value}
        elif isinstance(answer, str):
            message = f"The stratum says {value}; leave the answer out, or let the two agree."
            faults.append(FieldError(pointer=f"/answers/{name}", code="differs_from_stratum", message=message))
    return answers, faults


def flags_of(draft: ResponseDraft, answers: dict[str, Any], *found: judge.Flag) -> str:
    """What makes a response doubtful, as it is stored; `found` is what was found out elsewhere."""
    own = judge.flags_of(answers, website=draft.website, seconds=draft.seconds, complete=draft.complete)
    return judge.written([*own, *found])


def fingerprint_of(secret: str, wave: Wave, answers: dict[str, Any], *, complete: bool) -> str | None:
    """Of complete responses only: a partial one says what it says until now."""
    return judge.fingerprint(secret, wave.id, answers) if complete else None


_BESIDES = {"website", "seconds", "id"}


def request_hash(draft: ResponseDraft) -> str:
    """Tells whether a repeated request says the same. How long it took may differ from try to try."""
    return hashlib.sha256(draft.model_dump_json(exclude=_BESIDES).encode()).hexdigest()


def row_of(
    identity: Identity,
    wave: Wave,
    draft: ResponseDraft,
    answers: dict[str, Any],
    now: datetime,
    flags: str,
    fingerprint: str | None,
    invitation: str | None = None,
    *,
    over_quota: bool = False,
) -> StoredResponse:
    at = moment(wave, now)
    return StoredResponse(
        id=identity.id,
        wave_id=wave.id,
        revision=1,
        language=draft.language.value,
        country=draft.stratum.country,
        stakeholder_type=draft.stratum.stakeholder_type.value,
        consent=draft.consent,
        answers=answers,
        complete=draft.complete,
        flags=flags,
        fingerprint=fingerprint,
        over_quota=over_quota,
        receipt_hash=hashed(identity.receipt_code),
        request_hash=request_hash(draft) if identity.given else None,
        invitation_id=invitation,
        created_at=at,
        updated_at=at,
    )


def moment(wave: Wave, now: datetime) -> datetime:
    """The time that is kept: of an anonymous wave the day alone."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) if wave.anonymity == "anonymous" else now
