"""Codings in the database."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, delete, or_, select, update

from ..statements.tables import statements
from .schemas import Coding
from .tables import codings


def _coding(row: Row[Any]) -> Coding:
    return Coding(**row._mapping)


async def find(tx: Transaction, coding_id: str) -> Coding | None:
    row = (await tx.execute(select(codings).where(codings.c.id == coding_id))).one_or_none()
    return None if row is None else _coding(row)


async def find_same(tx: Transaction, statement_id: str, codebook_id: str, code: str, coder: str) -> Coding | None:
    """What this coder decided about this code on this statement before."""
    query = select(codings).where(
        codings.c.statement_id == statement_id,
        codings.c.codebook_id == codebook_id,
        codings.c.code == code,
        codings.c.coder == coder,
    )
    row = (await tx.execute(query.with_for_update())).one_or_none()
    return None if row is None else _coding(row)


async def page(
    tx: Transaction,
    request: PageRequest,
    *,
    blind_for: str | None,
    statement_id: str | None = None,
    session_id: str | None = None,
    code: str | None = None,
) -> tuple[list[Coding], str | None]:
    """`blind_for`: a coder, who sees others' codings only of statements that they coded themselves."""
    query = select(codings)
    if blind_for is not None:
        done = select(codings.c.statement_id).where(codings.c.coder == blind_for)
        query = query.where(or_(codings.c.coder == blind_for, codings.c.statement_id.in_(done)))
    if statement_id is not None:
        query = query.where(codings.c.statement_id == statement_id)
    if session_id is not None:
        of_session = select(statements.c.id).where(statements.c.session_id == session_id)
        query = query.where(codings.c.statement_id.in_(of_session))
    if code is not None:
        query = query.where(codings.c.code == code)
    rows, following = await request.fetch(tx, query, codings.c.id)
    return [_coding(row) for row in rows], following


async def of_coders(tx: Transaction, codebook_id: str, coders: list[str]) -> list[Coding]:
    query = select(codings).where(codings.c.codebook_id == codebook_id, codings.c.coder.in_(coders))
    return [_coding(row) for row in await tx.execute(query.order_by(codings.c.statement_id, codings.c.code))]


async def of_statement(tx: Transaction, statement_id: str) -> list[str]:
    """→ ids"""
    return list((await tx.execute(select(codings.c.id).where(codings.c.statement_id == statement_id))).scalars())


async def quotes_of(tx: Transaction, statement_id: str) -> list[tuple[str, str]]:
    """(id, quote) of every coding of a statement."""
    rows = await tx.execute(select(codings.c.id, codings.c.quote).where(codings.c.statement_id == statement_id))
    return [(row.id, row.quote) for row in rows]


async def insert(tx: Transaction, coding: Coding) -> None:
    await tx.execute(codings.insert().values(_columns(coding)))


async def save(tx: Transaction, coding: Coding) -> None:
    await tx.execute(update(codings).where(codings.c.id == coding.id).values(_columns(coding)))


async def remove(tx: Transaction, coding_id: str) -> None:
    await tx.execute(delete(codings).where(codings.c.id == coding_id))


async def remove_of_statement(tx: Transaction, statement_id: str) -> None:
    await tx.execute(delete(codings).where(codings.c.statement_id == statement_id))


def _columns(coding: Coding) -> dict[str, Any]:
    suggestion = None if coding.suggestion is None else coding.suggestion.model_dump()
    return {**coding.model_dump(exclude={"suggestion"}), "suggestion": suggestion}
