"""Adding responses to the tallies and taking them out again, in the transaction that changes the response."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from servicekit.db import Transaction
from sqlalchemy import TextClause, delete, text

from ..instruments.validator import CompiledInstrument, Outcome
from ..responses.schemas import StoredResponse
from .tables import counts, tallies

_UPSERT = """
INSERT INTO tallies (wave_id, country, stakeholder_type, cell, n)
SELECT :wave_id, :country, :stakeholder_type, {cell}, {n} FROM {source} WHERE true
ON CONFLICT (wave_id, country, stakeholder_type, cell) DO UPDATE SET n = tallies.n + excluded.n
"""
# One statement for all the cells of a stratum: a response has about a hundred and forty.
_STATEMENTS: dict[str, TextClause] = {
    "sqlite": text(_UPSERT.format(cell="c.key", n="c.value", source="json_each(:cells) AS c")),
    "postgresql": text(
        # In one order always: two transactions that touch the same cells must not wait for each other in a circle.
        _UPSERT.format(
            cell="c.key",
            n="CAST(c.value AS integer)",
            source="(SELECT key, value FROM jsonb_each_text(CAST(:cells AS jsonb)) ORDER BY key) AS c",
        )
    ),
}
# Written out as text, like the above: building the statement anew costs more than running it.
_COUNT = text(
    """
INSERT INTO counts (wave_id, country, stakeholder_type, complete, partial)
VALUES (:wave_id, :country, :stakeholder_type, :complete, :partial)
ON CONFLICT (wave_id, country, stakeholder_type) DO UPDATE
SET complete = counts.complete + excluded.complete, partial = counts.partial + excluded.partial
RETURNING complete, partial
"""
)
Stratum = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Counted:
    """One response on its way into the tallies (`sign` +1) or out of them (-1)."""

    stratum: Stratum
    complete: bool
    sign: int
    cells: list[str]


def stream_of(wave_id: str) -> str:
    """The live stream of a wave's counts."""
    return f"waves/{wave_id}/counts"


def counted(
    instrument: CompiledInstrument, response: StoredResponse, sign: int, outcome: Outcome | None = None
) -> Counted:
    """Only a complete response has cells. Its stored answers give the same cells again, as versions never change."""
    cells: list[str] = []
    if response.complete:
        cells = instrument.cells(outcome or instrument.validate(response.answers, complete=True))
    return Counted((response.country, response.stakeholder_type), response.complete, sign, cells)


async def count(tx: Transaction, wave_id: str, changes: Sequence[Counted]) -> None:
    """Apply the changes and tell the live stream the new counts of each stratum touched."""
    cells: defaultdict[Stratum, Counter[str]] = defaultdict(Counter)
    totals: defaultdict[Stratum, Counter[bool]] = defaultdict(Counter)
    for change in changes:
        totals[change.stratum][change.complete] += change.sign
        by_cell = cells[change.stratum]
        (by_cell.update if change.sign > 0 else by_cell.subtract)(change.cells)
    for stratum in sorted(totals):
        await _tally(tx, wave_id, stratum, cells[stratum])
        await _total(tx, wave_id, stratum, totals[stratum])
    if any(change.sign < 0 for change in changes):
        # A cell that counts nobody would still say that somebody once gave this answer.
        await tx.execute(delete(tallies).where(tallies.c.wave_id == wave_id, tallies.c.n <= 0))
        gone = (counts.c.complete <= 0) & (counts.c.partial <= 0)
        await tx.execute(delete(counts).where(counts.c.wave_id == wave_id, gone))


async def _tally(tx: Transaction, wave_id: str, stratum: Stratum, cells: Counter[str]) -> None:
    changed = {cell: n for cell, n in cells.items() if n}
    if changed:
        values = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
        await tx.execute(_STATEMENTS[tx.dialect], {**values, "cells": json.dumps(changed)})


async def _total(tx: Transaction, wave_id: str, stratum: Stratum, by: Counter[bool]) -> None:
    key = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
    now = (await tx.execute(_COUNT, {**key, "complete": by[True], "partial": by[False]})).one()
    told = {"country": stratum[0], "stakeholder_type": stratum[1], "complete": now.complete, "partial": now.partial}
    # No subject: a count names nobody, and tied to a response's id it would tell the time of an anonymous one.
    tx.tell(stream_of(wave_id), "counts", told)
