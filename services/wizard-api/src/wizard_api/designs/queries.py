"""How designs are stored."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, select, update

from .tables import designs


async def insert(tx: Transaction, values: dict[str, Any]) -> None:
    await tx.execute(designs.insert().values(values))


async def find(tx: Transaction, design_id: str, *, lock: bool = False) -> Row[Any] | None:
    """The design's row; with `lock` nobody else changes it in this unit (SQLite has one writer anyway)."""
    statement = select(designs).where(designs.c.id == design_id)
    if lock:
        statement = statement.with_for_update()
    return (await tx.execute(statement)).one_or_none()


async def change(tx: Transaction, design_id: str, **values: Any) -> None:
    await tx.execute(
        update(designs)
        .where(designs.c.id == design_id)
        .values(revision=designs.c.revision + 1, updated_at=tx.now, **values)
    )


async def page_of(
    tx: Transaction, page: PageRequest, countries: frozenset[str] | None
) -> tuple[list[Row[Any]], str | None]:
    """Newest first; `countries` None means all."""
    statement = select(designs)
    if countries is not None:
        statement = statement.where(designs.c.country.in_(sorted(countries)))
    rows, following = await page.fetch(tx, statement, designs.c.id, descending=True)
    return list(rows), following
