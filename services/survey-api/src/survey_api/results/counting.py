"""Adding responses to the tallies and taking them out again, in the transaction that changes the response."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from servicekit.db import Transaction
from sqlalchemy import TextClause, delete, text

from ..instruments.validator import Cell, CompiledInstrument, Outcome
from ..responses.schemas import StoredResponse
from .tables import counts, tallies

_UPSERT = """
INSERT INTO tallies (wave_id, country, stakeholder_type, item, "row", value, n)
SELECT :wave_id, :country, :stakeholder_type, {fields} FROM {source} WHERE true
ON CONFLICT (wave_id, country, stakeholder_type, item, "row", value) DO UPDATE SET n = tallies.n + excluded.n
"""
# One statement for all the cells of a stratum: a response has about a hundred.
_STATEMENTS: dict[str, TextClause] = {
    "sqlite": text(
        _UPSERT.format(
            fields=", ".join(f"json_extract(cell.value, '$[{at}]')" for at in range(4)),
            source="json_each(:cells) AS cell",
        )
    ),
    "postgresql": text(
        _UPSERT.format(
            fields="cell->>0, cell->>1, cell->>2, CAST(cell->>3 AS integer)",
            source="jsonb_array_elements(CAST(:cells AS jsonb)) AS cell",
        )
    ),
}
Stratum = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Counted:
    """One response on its way into the tallies (`sign` +1) or out of them (-1)."""

    stratum: Stratum
    complete: bool
    sign: int
    cells: list[Cell]


def stream_of(wave_id: str) -> str:
    """The live stream of a wave's counts."""
    return f"waves/{wave_id}/counts"


def counted(
    instrument: CompiledInstrument, response: StoredResponse, sign: int, outcome: Outcome | None = None
) -> Counted:
    """Only a complete response has cells. Its stored answers give the same cells again, as versions never change."""
    cells: list[Cell] = []
    if response.complete:
        cells = instrument.cells(outcome or instrument.validate(response.answers, complete=True))
    return Counted((response.country, response.stakeholder_type), response.complete, sign, cells)


async def count(tx: Transaction, wave_id: str, changes: Sequence[Counted]) -> None:
    """Apply the changes and tell the live stream the new counts of each stratum touched."""
    cells: defaultdict[Stratum, Counter[Cell]] = defaultdict(Counter)
    totals: defaultdict[Stratum, Counter[bool]] = defaultdict(Counter)
    for change in changes:
        totals[change.stratum][change.complete] += change.sign
        by_cell = cells[change.stratum]
        for cell in change.cells:
            by_cell[cell] += change.sign
    # Always in the same order: two transactions that touch the same cells must not wait for each other in a circle.
    for stratum in sorted(totals):
        await _tally(tx, wave_id, stratum, cells[stratum])
        await _total(tx, wave_id, stratum, totals[stratum])
    if any(change.sign < 0 for change in changes):
        # A cell that counts nobody would still say that somebody once gave this answer.
        await tx.execute(delete(tallies).where(tallies.c.wave_id == wave_id, tallies.c.n <= 0))
        gone = (counts.c.complete <= 0) & (counts.c.partial <= 0)
        await tx.execute(delete(counts).where(counts.c.wave_id == wave_id, gone))


async def _tally(tx: Transaction, wave_id: str, stratum: Stratum, cells: Counter[Cell]) -> None:
    changed = sorted([*cell, n] for cell, n in cells.items() if n)
    if changed:
        values = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
        await tx.execute(_STATEMENTS[tx.dialect], {**values, "cells": json.dumps(changed)})


async def _total(tx: Transaction, wave_id: str, stratum: Stratum, by: Counter[bool]) -> None:
    key = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
    insert = tx.insert(counts).values(**key, complete=by[True], partial=by[False])
    upsert = insert.on_conflict_do_update(
        index_elements=[counts.c.wave_id, counts.c.country, counts.c.stakeholder_type],
        set_={
            "complete": counts.c.complete + insert.excluded.complete,
            "partial": counts.c.partial + insert.excluded.partial,
        },
    ).returning(counts.c.complete, counts.c.partial)
    now = (await tx.execute(upsert)).one()
    told = {"country": stratum[0], "stakeholder_type": stratum[1], "complete": now.complete, "partial": now.partial}
    # No subject: a count names nobody, and tied to a response's id it would tell the time of an anonymous one.
    tx.tell(stream_of(wave_id), "counts", told)
