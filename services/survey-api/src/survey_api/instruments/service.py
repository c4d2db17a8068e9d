"""Drafting and publishing an instrument."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import Problem, invalid_many, not_found

from ..events import instrument_published
from . import checks, queries
from .definition import Definition, UnsupportedError, read_definition
from .schemas import Instrument, InstrumentCheck, InstrumentDraft, InstrumentVersion
from .validator import CompiledInstrument


def understood(definition: dict[str, Any]) -> Definition:
    """Raises Problem 422 that lists every construct outside the subset."""
    try:
        return read_definition(definition)
    except UnsupportedError as error:
        raise invalid_many(error.errors) from None


async def draft(tx: Transaction, given: InstrumentDraft, instrument_id: str | None = None) -> Instrument:
    """A new instrument with a draft."""
    title = dict(understood(given.definition).title)
    if await queries.find_by_slug(tx, given.slug):
        raise Problem(409, "slug-taken", f"There is an instrument {given.slug} already; amend its draft with PUT.")
    instrument = Instrument(
        id=instrument_id or uuid7(),
        slug=given.slug,
        title=title,
        latest_version=None,
        revision=1,
        updated_at=tx.now,
        definition=given.definition,
    )
    await queries.save(tx, instrument)
    return instrument


async def amend(
    tx: Transaction, instrument_id: str, definition: dict[str, Any], precondition: Preconditions
) -> Instrument:
    """Replace the draft. Published versions stay as they are."""
    current = await one(tx, instrument_id, to_change=True)
    precondition.check(current)
    title = dict(understood(definition).title)
    changed = {"definition": definition, "title": title, "revision": current.revision + 1, "updated_at": tx.now}
    instrument = current.model_copy(update=changed)
    await queries.save(tx, instrument)
    return instrument


async def check(tx: Transaction, codes: Collection[str], instrument_id: str) -> InstrumentCheck:
    """What `publish` would refuse the draft for. Nothing is changed."""
    current = await one(tx, instrument_id)
    try:
        return InstrumentCheck(faults=checks.faults(read_definition(current.definition), codes))
    except UnsupportedError as error:
        # A draft that was saved under an earlier subset.
        return InstrumentCheck(faults=error.errors)


async def publish(tx: Transaction, codes: Collection[str], instrument_id: str) -> tuple[InstrumentVersion, bool]:
    """Publish the draft as the next version → the version, and whether it is new.

    Publishing a draft that is the newest version already changes nothing. Raises Problem 422 with all that is wrong."""
    current = await one(tx, instrument_id, to_change=True)
    latest = await queries.find_version(tx, instrument_id, current.latest_version or 0)
    if latest is not None and latest.definition == current.definition:
        return latest, False
    definition = understood(current.definition)
    found = checks.faults(definition, codes)
    if found:
        raise invalid_many(found)
    version = InstrumentVersion(
        instrument_id=instrument_id,
        slug=current.slug,
        version=(current.latest_version or 0) + 1,
        title=current.title,
        published_at=tx.now,
        definition=current.definition,
    )
    await queries.add_version(tx, version)
    tx.emit(instrument_published(CompiledInstrument(instrument_id, version.version, current.slug, definition)))
    return version, True


async def one(tx: Transaction, instrument_id: str, *, to_change: bool = False) -> Instrument:
    instrument = await queries.find(tx, instrument_id, to_change=to_change)
    if instrument is None:
        raise not_found("instrument", instrument_id)
    return instrument


async def version_of(tx: Transaction, instrument_id: str, version: int) -> InstrumentVersion:
    found = await queries.find_version(tx, instrument_id, version)
    if found is None:
        raise not_found("published version", f"{instrument_id}/{version}")
    return found
