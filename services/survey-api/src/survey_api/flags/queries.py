"""How flags are counted."""

from __future__ import annotations

from collections import Counter

from servicekit.db import Transaction
from sqlalchemy import func, select

from ..responses.tables import responses


async def counts_of(tx: Transaction, wave_id: str) -> tuple[int, Counter[str]]:
    """How many responses of a wave are flagged, and how many bear each flag."""
    statement = (
        select(responses.c.flags, func.count().label("n"))
        .where(responses.c.wave_id == wave_id, responses.c.flags != "")
        .group_by(responses.c.flags)
    )
    total = 0
    each: Counter[str] = Counter()
    for row in (await tx.execute(statement)).all():
        total += row.n
        each.update(dict.fromkeys(row.flags.split(" "), row.n))
    return total, each
