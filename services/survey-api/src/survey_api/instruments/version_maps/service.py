"""How the variables of two versions belong together, so that their waves can be stacked."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import invalid, invalid_many

from ...deps import SurveyDeps
from .. import codebook, service
from ..schemas import CodebookVariable
from . import queries
from .matching import added, computed, faults
from .schemas import VersionMap, VersionMapDraft

_Sides = tuple[list[CodebookVariable], list[CodebookVariable]]


async def of(tx: Transaction, deps: SurveyDeps, instrument_id: str, old: int, new: int) -> VersionMap:
    """The map as it was edited, else as it follows from names and codes."""
    return await _current(tx, instrument_id, old, new, await _sides(tx, deps, instrument_id, old, new))


async def edit(
    tx: Transaction,
    deps: SurveyDeps,
    instrument_id: str,
    old: int,
    new: int,
    draft: VersionMapDraft,
    precondition: Preconditions,
) -> VersionMap:
    """Replace the map. Raises Problem 422 with all that does not fit the two versions."""
    await service.one(tx, instrument_id, to_change=True)
    sides = await _sides(tx, deps, instrument_id, old, new)
    current = await _current(tx, instrument_id, old, new, sides)
    precondition.check(current)
    found = faults(draft.items, *sides)
    if found:
        raise invalid_many(found)
    changed = current.model_copy(
        update={
            "items": draft.items,
            "origin": "edited",
            "revision": current.revision + 1,
            "added": added(draft.items, sides[1]),
        }
    )
    await queries.save(tx, changed)
    return changed


async def _current(tx: Transaction, instrument_id: str, old: int, new: int, sides: _Sides) -> VersionMap:
    stored = await queries.find(tx, instrument_id, old, new)
    items = computed(*sides) if stored is None else stored.items
    return VersionMap(
        instrument_id=instrument_id,
        old_version=old,
        new_version=new,
        origin="computed" if stored is None else "edited",
        revision=0 if stored is None else stored.revision,
        items=items,
        added=added(items, sides[1]),
    )


async def _sides(tx: Transaction, deps: SurveyDeps, instrument_id: str, old: int, new: int) -> _Sides:
    if old == new:
        raise invalid("/path/new_version", "same", "A map leads from one version to another.")
    before, after = [await deps.published.get(tx, instrument_id, version) for version in (old, new)]
    return codebook.variables(before), codebook.variables(after)
