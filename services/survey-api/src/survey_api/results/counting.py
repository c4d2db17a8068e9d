"""Adding responses to the tallies and taking them out again.

The transaction that changes a response notes the change (`count`); a chore of the worker folds what was noted into
counts and tallies, many at a time (`fold`). Readers see both, see `queries`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.deps import Deps
from sqlalchemy import TextClause, delete, select, text

from ..instruments.validator import CompiledInstrument, Outcome
from ..releases import queries as releases
from ..responses.schemas import StoredResponse
from .tables import changes, counts, tallies

FOLD = 1000
"""Changes folded in one transaction."""

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
    """One response on its way into the tallies (`sign` +1) or out of them (-1); 0 where it does not count."""

    stratum: Stratum
    complete: bool
    sign: int
    cells: list[str]


def stream_of(wave_id: str, *, numbers: bool) -> str:
    """The live stream of a wave's counts, or of no more than that they changed."""
    return f"waves/{wave_id}/counts" if numbers else f"waves/{wave_id}/counts/changed"


def counted(
    instrument: CompiledInstrument, response: StoredResponse, sign: int, outcome: Outcome | None = None
) -> Counted:
    """Only a complete response has cells. Its stored answers give the same cells again, as versions never change."""
    cells: list[str] = []
    if response.complete and sign:
        cells = instrument.cells(outcome or instrument.validate(response.answers, complete=True))
    return Counted((response.country, response.stakeholder_type), response.complete, sign, cells)


def change_of(wave_id: str, change: Counted) -> dict[str, Any]:
    """The row that notes one response's change."""
    country, stakeholder_type = change.stratum
    return {
        "wave_id": wave_id,
        "country": country,
        "stakeholder_type": stakeholder_type,
        "complete": change.sign if change.complete else 0,
        "partial": 0 if change.complete else change.sign,
        "cells": dict.fromkeys(change.cells, change.sign),
    }


async def count(tx: Transaction, wave_id: str, counted_now: Sequence[Counted]) -> None:
    """Note what changes, one row per stratum."""
    await tx.insert_many(changes, [{"wave_id": wave_id, **row} for row in _by_stratum(counted_now)])


def _by_stratum(counted_now: Sequence[Counted]) -> list[dict[str, Any]]:
    cells: defaultdict[Stratum, Counter[str]] = defaultdict(Counter)
    totals: defaultdict[Stratum, Counter[bool]] = defaultdict(Counter)
    for change in counted_now:
        totals[change.stratum][change.complete] += change.sign
        by_cell = cells[change.stratum]
        (by_cell.update if change.sign > 0 else by_cell.subtract)(change.cells)
    return [
        {
            "country": stratum[0],
            "stakeholder_type": stratum[1],
            "complete": total[True],
            "partial": total[False],
            "cells": {cell: n for cell, n in cells[stratum].items() if n},
        }
        for stratum, total in sorted(totals.items())
    ]


_WAITING = select(changes.c.seq).limit(1)


async def fold(deps: Deps) -> int:
    """The worker's chore: fold noted changes into counts and tallies and tell the live streams → how many rows."""
    if not await deps.database.glance(_WAITING, {}):
        return 0
    async with deps.database.write() as tx:
        # Taken as they are deleted: a second worker finds these rows gone, and folds others.
        oldest = select(changes.c.seq).order_by(changes.c.seq).limit(FOLD).with_for_update(skip_locked=True)
        rows = (await tx.execute(delete(changes).where(changes.c.seq.in_(oldest)).returning(changes))).all()
        totals: defaultdict[tuple[str, Stratum], Counter[str]] = defaultdict(Counter)
        cells: defaultdict[tuple[str, Stratum], Counter[str]] = defaultdict(Counter)
        for row in rows:
            place = (row.wave_id, (row.country, row.stakeholder_type))
            totals[place].update({"complete": row.complete, "partial": row.partial})
            cells[place].update(row.cells)
        for place in sorted(totals):
            await _tally(tx, *place, cells[place])
            await _total(tx, *place, totals[place])
        for wave_id in sorted({wave_id for wave_id, _ in totals}):
            tx.tell(stream_of(wave_id, numbers=False), "counts", {})
        await _withhold(tx, rows)
        for wave_id in sorted({row.wave_id for row in rows if row.complete < 0 or row.partial < 0}):
            # A cell that counts nobody would still say that somebody once gave this answer.
            await tx.execute(delete(tallies).where(tallies.c.wave_id == wave_id, tallies.c.n <= 0))
            gone = (counts.c.complete <= 0) & (counts.c.partial <= 0)
            await tx.execute(delete(counts).where(counts.c.wave_id == wave_id, gone))
    return len(rows)


async def _withhold(tx: Transaction, rows: Sequence[Any]) -> None:
    """Whoever left a stratum must leave the released figures too: these are withheld until the next release."""
    strata: defaultdict[str, set[Stratum]] = defaultdict(set)
    for row in rows:
        if row.complete < 0:
            strata[row.wave_id].add((row.country, row.stakeholder_type))
    for wave_id in sorted(strata):
        await releases.left(tx, wave_id, sorted(strata[wave_id]))


async def _tally(tx: Transaction, wave_id: str, stratum: Stratum, cells: Counter[str]) -> None:
    changed = {cell: n for cell, n in cells.items() if n}
    if changed:
        values = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
        await tx.execute(_STATEMENTS[tx.dialect], {**values, "cells": json.dumps(changed)})


async def _total(tx: Transaction, wave_id: str, stratum: Stratum, by: Counter[str]) -> None:
    key = {"wave_id": wave_id, "country": stratum[0], "stakeholder_type": stratum[1]}
    now = (await tx.execute(_COUNT, {**key, **by})).one()
    told = {"country": stratum[0], "stakeholder_type": stratum[1], "complete": now.complete, "partial": now.partial}
    # No subject: a count names nobody, and tied to a response's id it would tell the time of an anonymous one.
    tx.tell(stream_of(wave_id, numbers=True), "counts", told)
