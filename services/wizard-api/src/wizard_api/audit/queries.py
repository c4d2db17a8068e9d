"""How reads are stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import and_, bindparam, delete, select

from ..designs.tables import designs
from .schemas import DesignRead
from .tables import design_reads

_KEY = [column for column in design_reads.c if column.primary_key]


async def read_of(tx: Transaction, design_id: str, subject: str, what: str) -> dict[str, Any] | None:
    """The row of a read that happens now; None when the design is gone."""
    columns = (designs.c.revision, designs.c.release_id, designs.c.release_revision)
    row = (await tx.execute(select(*columns).where(designs.c.id == design_id))).one_or_none()
    if row is None:
        return None
    at = rfc3339(tx.now)
    return {
        "design_id": design_id,
        "day": at[:10],
        "subject": subject,
        "what": what,
        "design_revision": row.revision,
        "release_id": row.release_id or "",
        "release_revision": row.release_revision or 0,
        "first_at": at,
    }


async def note_exported(tx: Transaction, design_ids: Sequence[str], subject: str) -> None:
    """That recommendations of these designs left in bulk: one look and one write for all of them."""
    reads = [await read_of(tx, design_id, subject, "export") for design_id in design_ids]
    rows = [read for read in reads if read is not None]
    if rows:
        await tx.execute(tx.insert(design_reads).values(rows).on_conflict_do_nothing())


async def is_noted(tx: Transaction, read: dict[str, Any]) -> bool:
    same = and_(*(column == read[column.name] for column in _KEY))
    return (await tx.execute(select(design_reads.c.day).where(same))).first() is not None


async def note(tx: Transaction, read: dict[str, Any]) -> None:
    """Two requests at once leave one row."""
    await tx.execute(tx.insert(design_reads).values(read).on_conflict_do_nothing())


async def page_of(tx: Transaction, design_id: str, page: PageRequest) -> tuple[list[DesignRead], str | None]:
    """Newest first."""
    statement = select(design_reads).where(design_reads.c.design_id == design_id)
    keys = (design_reads.c.first_at, *(column for column in _KEY if column.name not in ("design_id", "day")))
    rows, following = await page.fetch(tx, statement, *keys, descending=True)
    return [_read(dict(row._mapping)) for row in rows], following


async def forget_before(tx: Transaction, day: str) -> int:
    return (await tx.execute(delete(design_reads).where(design_reads.c.day < day))).rowcount


ANY_BEFORE = select(design_reads.c.day).where(design_reads.c.day < bindparam("day")).limit(1)


def _read(row: dict[str, Any]) -> DesignRead:
    return DesignRead(
        **{**row, "release_id": row["release_id"] or None, "release_revision": row["release_revision"] or None}
    )
