"""Keeping passages in step with their codings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from almpo_contracts.cop import CodingRecorded
from servicekit.db import Transaction

from ..synthesis.passages import SaidPassage, passage_of, place_of
from . import queries
from .states import held_passage


def places_of(codings: Iterable[CodingRecorded]) -> set[str]:
    """The ids of the passages that are coded."""
    return {place for coding in codings if (place := place_of(coding)) is not None}


async def refresh(tx: Transaction, places: Collection[str]) -> None:
    """Make these passages anew, of the codings now held."""
    before = await queries.load(tx, "passage", SaidPassage, places)
    at_place = defaultdict(list)
    for coding in await queries.load_of_parents(tx, "coding", CodingRecorded, places):
        at_place[place_of(coding)].append(coding)
    after = {place: said for place in places if (said := passage_of(at_place[place])) is not None}
    changed = [said for place, said in sorted(after.items()) if before.get(place) != said]
    await queries.remove(tx, "passage", before.keys() - after.keys())
    await queries.save(tx, [held_passage(said) for said in changed])
