"""Adjudications in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, delete, select

from ..assignments.schemas import Piece
from ..codings.tables import codings
from .schemas import Adjudication
from .tables import adjudication_codings, adjudications


async def insert(tx: Transaction, made: Adjudication) -> None:
    row = made.model_dump(exclude={"codings"})
    await tx.execute(adjudications.insert().values(row))
    links = [{"adjudication_id": made.id, "coding_id": coding_id} for coding_id in made.codings]
    await tx.insert_many(adjudication_codings, links)


async def page(
    tx: Transaction, request: PageRequest, session_id: str, viewer: ColumnElement[bool]
) -> tuple[list[Adjudication], str | None]:
    """Those of a session, oldest first, whose codings the viewer may all see."""
    link = adjudication_codings
    hidden = select(link.c.adjudication_id).join(codings, codings.c.id == link.c.coding_id).where(~viewer)
    query = select(adjudications).where(adjudications.c.session_id == session_id, adjudications.c.id.not_in(hidden))
    rows, following = await request.fetch(tx, query, adjudications.c.id)
    return await _whole(tx, rows), following


async def about(tx: Transaction, coding_ids: Iterable[str]) -> list[Adjudication]:
    """Those that settle any of these codings, oldest first."""
    link = adjudication_codings
    settled = select(link.c.adjudication_id).where(link.c.coding_id.in_(list(coding_ids)))
    query = select(adjudications).where(adjudications.c.id.in_(settled)).order_by(adjudications.c.id)
    return await _whole(tx, (await tx.execute(query)).all())


async def forget(tx: Transaction, coding_id: str) -> list[str]:
    """Remove every adjudication that is about this coding → ids of the others that it was about."""
    found = await about(tx, [coding_id])
    await _remove(tx, [each.id for each in found])
    return sorted({other for each in found for other in each.codings} - {coding_id})


async def remove_of(tx: Transaction, piece: Piece) -> None:
    [of] = [adjudications.c[name] == value for name, value in piece.model_dump().items() if value is not None]
    await _remove(tx, list((await tx.execute(select(adjudications.c.id).where(of))).scalars()))


async def _remove(tx: Transaction, ids: list[str]) -> None:
    await tx.execute(delete(adjudication_codings).where(adjudication_codings.c.adjudication_id.in_(ids)))
    await tx.execute(delete(adjudications).where(adjudications.c.id.in_(ids)))


async def _whole(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Adjudication]:
    link = adjudication_codings
    linked = select(link).where(link.c.adjudication_id.in_([row.id for row in rows])).order_by(link.c.coding_id)
    of = defaultdict[str, list[str]](list)
    for link_row in await tx.execute(linked):
        of[link_row.adjudication_id].append(link_row.coding_id)
    return [Adjudication(**row._mapping, codings=of[row.id]) for row in rows]
