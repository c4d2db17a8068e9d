"""Running a wave."""

from __future__ import annotations

from datetime import datetime

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid, not_found

from ..deps import SurveyDeps
from ..instruments.properties import LANGUAGES
from ..instruments.queries import find_version
from ..invitations import blind
from ..invitations.queries import is_invited
from . import consent_texts, queries, quotas
from .moments import moment_of
from .schemas import BallotKey, Questionnaire, Wave, WaveChange, WaveDraft


async def plan(tx: Transaction, deps: SurveyDeps, caller: Caller, draft: WaveDraft) -> Wave:
    """A wave of a published version. A manager of one country may plan waves with targets in that country alone."""
    opens_at = moment_of(draft.opens_at, draft.timezone, "/opens_at")
    closes_at = None if draft.closes_at is None else moment_of(draft.closes_at, draft.timezone, "/closes_at")
    _require_order(opens_at, closes_at)
    version = draft.consent_version or deps.consent.version
    wave = Wave(
        id=uuid7(),
        revision=1,
        opens_at=opens_at,
        closes_at=closes_at,
        closed_at=None,
        status=queries.status_at(tx.now, opens_at, closes_at, None),
        consent_versions=[version],
        ballots=None,
        quota_action=draft.quota_action or "close",
        **draft.model_dump(exclude={"opens_at", "closes_at", "consent_version", "quota_action"}),
    )
    require_responsible(caller, wave)
    sealed = None
    if wave.blind:
        # Before the first statement: a unit of work waits for nothing but the database.
        key = await blind.new_key(deps.settings.cursor_secret, wave.id)
        wave, sealed = (
            wave.model_copy(update={"ballots": BallotKey(suite=blind.SUITE, public_key=key.public)}),
            key.sealed,
        )
    if await find_version(tx, draft.instrument_id, draft.version) is None:
        raise invalid("/version", "not_published", "There is no such published version of this instrument.")
    await consent_texts.pin(tx, deps.consents, version)
    await queries.add(tx, wave, sealed)
    return wave


async def change(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, given: WaveChange, precondition: Preconditions
) -> Wave:
    current = await one(tx, wave_id, to_change=True)
    require_responsible(caller, current)
    precondition.check(current)
    if current.closed_at is not None:
        raise Problem(409, "wave-closed", "A closed wave is not changed any more.")
    # An open end is said with null; everything else is not taken away, only replaced.
    said = [name for name in given.model_fields_set if name == "closes_at" or getattr(given, name) is not None]
    changes = {name: getattr(given, name) for name in said}
    for name in ("opens_at", "closes_at"):
        if changes.get(name) is not None:
            changes[name] = moment_of(changes[name], given.timezone or current.timezone, f"/{name}")
    version = changes.pop("consent_version", None)
    if version is not None and version != current.consent_versions[0]:
        await consent_texts.pin(tx, deps.consents, version)
        earlier = [each for each in current.consent_versions if each != version]
        changes["consent_versions"] = [version, *earlier]
    wave = current.model_copy(update={**changes, "revision": current.revision + 1})
    _require_order(wave.opens_at, wave.closes_at)
    require_responsible(caller, wave)
    status = queries.status_at(tx.now, wave.opens_at, wave.closes_at, None)
    wave = wave.model_copy(update={"status": status})
    await queries.save(tx, wave)
    return wave


def _require_order(opens_at: datetime, closes_at: datetime | None) -> None:
    if closes_at is not None and closes_at <= opens_at:
        raise invalid("/closes_at", "range", "closes_at must be after opens_at")


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
    return Questionnaire(
        wave=wave,
        definition=version.definition,
        consent=await consent_texts.text_of(tx, deps.consents, wave.consent_versions[0]),
        languages=["en", *LANGUAGES[1:]],
        full=await quotas.full_strata(tx, wave),
    )


def require_responsible(caller: Caller, wave: Wave) -> None:
    """Raises 403 unless the caller may act in every country that the wave aims at; without targets, in all."""
    for country in sorted({target.country for target in wave.targets}) or ["EU"]:
        caller.require_country(country)
