"""How counts and tallies are read."""

from __future__ import annotations

from collections import Counter, defaultdict

from servicekit.db import Transaction
from sqlalchemy import select

from ..instruments.validator import Cell, read_cell
from .disclosure import Cell as Stratum
from .schemas import Count
from .tables import counts, tallies


async def counts_of(tx: Transaction, wave_id: str) -> list[Count]:
    statement = (
        select(counts.c.country, counts.c.stakeholder_type, counts.c.complete, counts.c.partial)
        .where(counts.c.wave_id == wave_id)
        .order_by(counts.c.country, counts.c.stakeholder_type)
    )
    return [Count(**row._mapping) for row in (await tx.execute(statement)).all()]


async def tallies_of(tx: Transaction, wave_id: str) -> dict[Stratum, Counter[Cell]]:
    """Per stratum the counts of each cell."""
    rows = (await tx.execute(select(tallies).where(tallies.c.wave_id == wave_id))).all()
    found: defaultdict[Stratum, Counter[Cell]] = defaultdict(Counter)
    for row in rows:
        found[row.country, row.stakeholder_type][read_cell(row.cell)] = row.n
    return dict(found)
