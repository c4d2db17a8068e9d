"""Keeping the order of redemptions out of the database's own bookkeeping.

PostgreSQL writes the number of its transaction into every row, and keeps rows where there was room. From an anonymous
wave's ledger one could so read in which order invitations were redeemed, and lay that beside the order of the
responses. Every hour the ledger of such a wave is therefore written anew: all of its rows in one transaction, in random
order. SQLite has no such numbers, and changes a row where it lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from servicekit.db import Transaction
from servicekit.deps import Deps
from sqlalchemy import func, select, text

from ..waves.tables import waves
from .tables import invitations

EVERY = timedelta(hours=1)

_REWRITE = text(
    """
WITH taken AS (DELETE FROM invitations WHERE wave_id = :wave_id RETURNING *)
INSERT INTO invitations SELECT * FROM taken ORDER BY random()
"""
)


@dataclass
class LastLevelled:
    """When this process did it last."""

    at: datetime | None = None


async def hold_ledger(tx: Transaction, wave_id: str, *, alone: bool = False) -> None:
    """Whoever changes an invitation holds its ledger; levelling holds it alone. SQLite has one writer anyway."""
    if tx.dialect == "postgresql":
        lock = "pg_advisory_xact_lock" if alone else "pg_advisory_xact_lock_shared"
        await tx.execute(text(f"SELECT {lock}(hashtext(:key))"), {"key": f"ledger/{wave_id}"})


async def level(deps: Deps) -> int:
    """Level the ledgers in which something has changed → how many, of anonymous waves by invitation."""
    if deps.database.dialect != "postgresql":
        return 0
    transactions = func.count(func.distinct(text("invitations.xmin::text")))
    uneven = (
        select(invitations.c.wave_id)
        .join(waves, waves.c.id == invitations.c.wave_id)
        .where(waves.c.anonymity == "anonymous")
        .group_by(invitations.c.wave_id)
        .having(transactions > 1)
    )
    async with deps.database.read() as tx:
        wave_ids = (await tx.execute(uneven)).scalars().all()
    for wave_id in sorted(wave_ids):
        async with deps.database.write() as tx:
            await hold_ledger(tx, wave_id, alone=True)
            await tx.execute(_REWRITE, {"wave_id": wave_id})
    if wave_ids:
        # The rows as they were lie in the files until they are vacuumed.
        await deps.database.scrub()
    return len(wave_ids)
