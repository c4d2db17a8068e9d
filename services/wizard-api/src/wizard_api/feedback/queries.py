"""How pilots are stored."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, delete, select

from ..designs import log
from .schemas import Feedback
from .tables import feedback

_DETAILS = frozenset({
    "started_on", "ended_on", "comparison", "unit", "planned", "measured", "context", "decision_id", "predicted_at",
    "prediction",
})  # fmt: skip
_COLUMNS = frozenset(column.name for column in feedback.c) - {"details"}


async def insert(tx: Transaction, said: Feedback) -> None:
    document = said.model_dump(mode="json")
    row = {name: document[name] for name in _COLUMNS} | {"details": {name: document[name] for name in _DETAILS}}
    await tx.execute(feedback.insert().values(row))


async def find(tx: Transaction, design_id: str, feedback_id: str) -> Feedback | None:
    """Always within its design."""
    statement = select(feedback).where(feedback.c.design_id == design_id, feedback.c.id == feedback_id)
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else _feedback(row)


async def remove(tx: Transaction, feedback_id: str) -> None:
    await tx.execute(delete(feedback).where(feedback.c.id == feedback_id))


async def page_of(tx: Transaction, design_id: str, page: PageRequest) -> tuple[list[Feedback], str | None]:
    """Oldest first."""
    statement = select(feedback).where(feedback.c.design_id == design_id)
    rows, following = await page.fetch(tx, statement, feedback.c.id)
    return [_feedback(row) for row in rows], following


async def digests(tx: Transaction, design_id: str) -> dict[str, str]:
    """Pilot → the digest that the design's log has of it. A row from before there were details was logged without."""
    rows = await tx.execute(select(feedback).where(feedback.c.design_id == design_id))
    return {row.id: log.digest(_feedback(row).model_dump(mode="json", exclude=_left_out(row))) for row in rows}


def _left_out(row: Row[Any]) -> set[str]:
    return {*_DETAILS, "revision"} if row.details is None else set()


def _feedback(row: Row[Any]) -> Feedback:
    said = dict(row._mapping)
    return Feedback.model_validate(said | (said.pop("details") or {}))
