"""How evaluation plans are stored."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, select

from .tables import evaluation_plans


async def find(tx: Transaction, design_id: str) -> Row[Any] | None:
    return (await tx.execute(select(evaluation_plans).where(evaluation_plans.c.design_id == design_id))).one_or_none()


async def save(tx: Transaction, values: dict[str, Any]) -> None:
    insert = tx.insert(evaluation_plans).values(values)
    said = {name: value for name, value in values.items() if name != "design_id"}
    await tx.execute(insert.on_conflict_do_update(index_elements=[evaluation_plans.c.design_id], set_=said))
