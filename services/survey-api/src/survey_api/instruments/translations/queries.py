"""How reviews are stored."""

from __future__ import annotations

from collections.abc import Collection

from servicekit.db import Transaction
from sqlalchemy import delete, select

from .tables import reviews

Review = tuple[str, str]
"""(language, digest of key, English and translation)"""


async def of(tx: Transaction, instrument_id: str) -> set[Review]:
    statement = select(reviews.c.language, reviews.c.digest).where(reviews.c.instrument_id == instrument_id)
    return {(row.language, row.digest) for row in await tx.execute(statement)}


async def replace(tx: Transaction, instrument_id: str, kept: Collection[Review]) -> None:
    """These and no others."""
    await tx.execute(delete(reviews).where(reviews.c.instrument_id == instrument_id))
    rows = [{"instrument_id": instrument_id, "language": at, "digest": digest} for at, digest in sorted(kept)]
    await tx.insert_many(reviews, rows)
