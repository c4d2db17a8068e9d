"""How counts and tallies are read. Both parts are read in one snapshot (`Read`), so nothing counts twice."""

from __future__ import annotations

from collections import Counter, defaultdict

from servicekit.db import Transaction
from sqlalchemy import select

from .disclosure import Cell as Stratum
from .schemas import Count
from .tables import changes, counts, tallies


async def counts_of(tx: Transaction, wave_id: str) -> list[Count]:
    """Responses per stratum, sorted: what is folded and what is noted."""
    found: defaultdict[Stratum, Counter[str]] = defaultdict(Counter)
    for table in (counts, changes):
        columns = (table.c.country, table.c.stakeholder_type, table.c.complete, table.c.partial)
        for row in (await tx.execute(select(*columns).where(table.c.wave_id == wave_id))).all():
            found[row.country, row.stakeholder_type].update(complete=row.complete, partial=row.partial)
    return [
        Count(country=stratum[0], stakeholder_type=stratum[1], complete=n["complete"], partial=n["partial"])
        for stratum, n in sorted(found.items())
        if any(n.values())
    ]


async def tallies_of(tx: Transaction, wave_id: str) -> dict[Stratum, Counter[str]]:
    """Per stratum the counts of each cell: what is folded and what is noted."""
    found: defaultdict[Stratum, Counter[str]] = defaultdict(Counter)
    for row in (await tx.execute(select(tallies).where(tallies.c.wave_id == wave_id))).all():
        found[row.country, row.stakeholder_type][row.cell] += row.n
    for row in (await tx.execute(select(changes).where(changes.c.wave_id == wave_id))).all():
        found[row.country, row.stakeholder_type].update(row.cells)
    # A cell that counts nobody is no cell: it would say that somebody once gave this answer.
    return {stratum: Counter({c: n for c, n in cells.items() if n > 0}) for stratum, cells in found.items()}
