"""How responses are stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, bindparam, delete, exists, select, update

from ..waves.tables import waves
from .schemas import StoredResponse
from .tables import erased, responses

_ADD = responses.insert()
_ADD_TO = responses.insert().from_select(
    [column.name for column in responses.columns],
    select(*(bindparam(column.name, type_=column.type).label(column.name) for column in responses.columns)).where(
        exists().where(waves.c.id == bindparam("held_wave"), waves.c.revision == bindparam("held"))
    ),
)


def _response(row: Row[Any]) -> StoredResponse:
    return StoredResponse(**row._mapping)


async def find(tx: Transaction, response_id: str, *, to_change: bool = False) -> StoredResponse | None:
    statement = select(responses).where(responses.c.id == response_id)
    if to_change:
        # Two changes at once must count one after the other. SQLite has one writer anyway.
        statement = statement.with_for_update()
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else _response(row)


async def with_receipt(tx: Transaction, receipt_hash: str) -> StoredResponse | None:
    row = (await tx.execute(select(responses).where(responses.c.receipt_hash == receipt_hash))).first()
    return None if row is None else _response(row)


async def known(tx: Transaction, ids: Sequence[str]) -> tuple[dict[str, StoredResponse], frozenset[str]]:
    """Of these ids: the responses that are there, and the ids that were erased."""
    there = (await tx.execute(select(responses).where(responses.c.id.in_(ids)))).all()
    gone = (await tx.execute(select(erased.c.id).where(erased.c.id.in_(ids)))).scalars().all()
    return {row.id: _response(row) for row in there}, frozenset(gone)


async def add(tx: Transaction, found: Sequence[StoredResponse]) -> None:
    if found:
        await tx.execute(_ADD, [response.model_dump() for response in found])


async def add_to(tx: Transaction, revision: int, response: StoredResponse) -> bool:
    """Add a response if its wave still has this revision → whether it has."""
    added = await tx.execute(_ADD_TO, {**response.model_dump(), "held_wave": response.wave_id, "held": revision})
    return added.rowcount == 1


async def save(tx: Transaction, response: StoredResponse) -> None:
    await tx.execute(update(responses).where(responses.c.id == response.id).values(response.model_dump()))


async def erase(tx: Transaction, response_id: str) -> None:
    await tx.execute(delete(responses).where(responses.c.id == response_id))
    await tx.execute(erased.insert().values(id=response_id))
