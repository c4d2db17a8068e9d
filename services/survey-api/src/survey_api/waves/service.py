"""Running a wave."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid, not_found

from ..deps import SurveyDeps
from ..instruments.definition import LANGUAGES
from ..instruments.queries import find_version
from ..invitations.queries import is_invited
from . import queries
from .schemas import Questionnaire, Wave, WaveChange, WaveDraft


async def plan(tx: Transaction, caller: Caller, draft: WaveDraft) -> Wave:
    """A wave of a published version. A manager of one country may plan waves with targets in that country alone."""
    if await find_version(tx, draft.instrument_id, draft.version) is None:
        raise invalid("/version", "not_published", "There is no such published version of this instrument.")
    status = queries.status_at(tx.now, draft.opens_at, draft.closes_at, None)
    wave = Wave(id=uuid7(), revision=1, closed_at=None, status=status, **draft.model_dump())
    require_responsible(caller, wave)
    await queries.add(tx, wave)
    return wave


async def change(tx: Transaction, caller: Caller, wave_id: str, given: WaveChange, precondition: Preconditions) -> Wave:
    current = await one(tx, wave_id, to_change=True)
    require_responsible(caller, current)
    precondition.check(current)
    if current.closed_at is not None:
        raise Problem(409, "wave-closed", "A closed wave is not changed any more.")
    # An open end is said with null; everything else is not taken away, only replaced.
    said = [name for name in given.model_fields_set if name == "closes_at" or getattr(given, name) is not None]
    changes = {name: getattr(given, name) for name in said}
    wave = current.model_copy(update={**changes, "revision": current.revision + 1})
    if wave.closes_at is not None and wave.closes_at <= wave.opens_at:
        raise invalid("/closes_at", "range", "closes_at must be after opens_at")
    require_responsible(caller, wave)
    status = queries.status_at(tx.now, wave.opens_at, wave.closes_at, None)
    wave = wave.model_copy(update={"status": status})
    await queries.save(tx, wave)
    return wave


async def close(tx: Transaction, caller: Caller, wave_id: str) -> Wave:
    """Close now. A wave that was closed stays as it is."""
    current = await one(tx, wave_id, to_change=True)
    require_responsible(caller, current)
    if current.closed_at is not None:
        return current
    wave = current.model_copy(update={"closed_at": tx.now, "status": "closed", "revision": current.revision + 1})
    await queries.save(tx, wave)
    return wave


async def one(tx: Transaction, wave_id: str, *, to_change: bool = False) -> Wave:
    wave = await queries.find(tx, wave_id, to_change=to_change)
    if wave is None:
        raise not_found("wave", wave_id)
    return wave


async def shown_to(tx: Transaction, caller: Caller | None, wave_id: str) -> Wave:
    """Without a token only waves that are open to the public can be seen; of others not even that they exist."""
    wave = await one(tx, wave_id)
    if caller is None and not wave.is_public:
        raise not_found("wave", wave_id)
    return wave


async def questionnaire(
    tx: Transaction, deps: SurveyDeps, caller: Caller | None, wave_id: str, invitation: str | None
) -> Questionnaire:
    """For the public where the wave is open to it, for whoever holds an invitation, and for signed-in callers."""
    wave = await one(tx, wave_id)
    if caller is None and not wave.is_public and not await is_invited(tx, wave_id, invitation):
        raise not_found("wave", wave_id)
    version = await find_version(tx, wave.instrument_id, wave.version)
    if version is None:
        raise not_found("published version", f"{wave.instrument_id}/{wave.version}")
    languages = ["en", *LANGUAGES[1:]]
    return Questionnaire(wave=wave, definition=version.definition, consent=deps.consent, languages=languages)


def require_responsible(caller: Caller, wave: Wave) -> None:
    """Raises 403 unless the caller may act in every country that the wave aims at; without targets, in all."""
    for country in sorted({target.country for target in wave.targets}) or ["EU"]:
        caller.require_country(country)
