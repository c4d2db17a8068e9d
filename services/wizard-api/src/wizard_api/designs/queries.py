"""How designs are stored."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, select, update

from .tables import design_log, design_revisions, designs

_KEPT = ("revision", "release_id", "release_revision", "steps")


async def insert(tx: Transaction, values: dict[str, Any]) -> None:
    await tx.execute(designs.insert().values(values))
    await _keep(tx, values["id"])


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
    await _keep(tx, design_id)


async def _keep(tx: Transaction, design_id: str) -> None:
    """Keep what the design says now under its revision."""
    said = select(designs.c.id, *(designs.c[name] for name in _KEPT)).where(designs.c.id == design_id)
    await tx.execute(design_revisions.insert().from_select(["design_id", *_KEPT], said))


async def revision_of(tx: Transaction, design_id: str, revision: int) -> Row[Any] | None:
    """What the design said at a revision; None where it never was, or was before revisions were kept."""
    kept = design_revisions.c
    statement = select(design_revisions).where(kept.design_id == design_id, kept.revision == revision)
    return (await tx.execute(statement)).one_or_none()


async def saves_of(tx: Transaction, design_id: str, step: str, page: PageRequest) -> tuple[list[Row[Any]], str | None]:
    """The log's entries about saving one step, newest first."""
    log = design_log.c
    statement = select(design_log).where(
        log.design_id == design_id, log.action == "step_saved", log.detail["step"].as_string() == step
    )
    rows, following = await page.fetch(tx, statement, log.seq, descending=True)
    return list(rows), following


async def steps_at(tx: Transaction, design_id: str, revisions: Collection[int]) -> dict[int, dict[str, Any]]:
    """Revision → the steps it held."""
    kept = design_revisions.c
    statement = select(kept.revision, kept.steps).where(kept.design_id == design_id, kept.revision.in_(revisions))
    return {row.revision: row.steps for row in await tx.execute(statement)}


async def page_of(
    tx: Transaction, page: PageRequest, countries: frozenset[str] | None
) -> tuple[list[Row[Any]], str | None]:
    """Newest first; `countries` None means all."""
    statement = select(designs)
    if countries is not None:
        statement = statement.where(designs.c.country.in_(sorted(countries)))
    rows, following = await page.fetch(tx, statement, designs.c.id, descending=True)
    return list(rows), following
