"""Codings in the database."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, Select, delete, or_, select, update

from ..statements.tables import statements
from ..transcripts.tables import transcripts
from .schemas import Coding, Target
from .tables import codings


def _coding(row: Row[Any]) -> Coding:
    return Coding(**row._mapping)


async def find(tx: Transaction, coding_id: str) -> Coding | None:
    row = (await tx.execute(select(codings).where(codings.c.id == coding_id))).one_or_none()
    return None if row is None else _coding(row)


async def find_same(tx: Transaction, target: Target, codebook_id: str, code: str, coder: str) -> Coding | None:
    """What this coder decided about this code here before."""
    query = select(codings).where(
        *(codings.c[name].is_not_distinct_from(value) for name, value in target.model_dump().items()),
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
    transcript_id: str | None = None,
    session_id: str | None = None,
    code: str | None = None,
) -> tuple[list[Coding], str | None]:
    """`blind_for`: a coder, who sees others' codings only of statements and transcripts that they coded themselves."""
    query = _seen_by(blind_for)
    if statement_id is not None:
        query = query.where(codings.c.statement_id == statement_id)
    if transcript_id is not None:
        query = query.where(codings.c.transcript_id == transcript_id)
    if session_id is not None:
        query = query.where(_in_session(session_id))
    if code is not None:
        query = query.where(codings.c.code == code)
    rows, following = await request.fetch(tx, query, codings.c.id)
    return [_coding(row) for row in rows], following


async def of_session(tx: Transaction, session_id: str, blind_for: str | None) -> list[Coding]:
    query = _seen_by(blind_for).where(_in_session(session_id)).order_by(codings.c.id)
    return [_coding(row) for row in await tx.execute(query)]


def _seen_by(blind_for: str | None) -> Select[Any]:
    if blind_for is None:
        return select(codings)
    own = codings.c.coder == blind_for
    done = [column.in_(select(column).where(own)) for column in (codings.c.statement_id, codings.c.transcript_id)]
    return select(codings).where(or_(own, *done))


def _in_session(session_id: str) -> ColumnElement[bool]:
    said = select(statements.c.id).where(statements.c.session_id == session_id)
    recorded = select(transcripts.c.id).where(transcripts.c.session_id == session_id)
    return or_(codings.c.statement_id.in_(said), codings.c.transcript_id.in_(recorded))


async def decisions_of(tx: Transaction, codebook_id: str, coders: list[str]) -> list[Row[Any]]:
    """What these coders decided: id, statement_id, transcript_id, start, end, code, coder, decision."""
    names = ("id", "statement_id", "transcript_id", "start", "end", "code", "coder", "decision")
    query = select(*(codings.c[name] for name in names))
    query = query.where(codings.c.codebook_id == codebook_id, codings.c.coder.in_(coders))
    return list((await tx.execute(query)).all())


async def of_transcript(tx: Transaction, transcript_id: str) -> list[Coding]:
    query = select(codings).where(codings.c.transcript_id == transcript_id).with_for_update()
    return [_coding(row) for row in await tx.execute(query.order_by(codings.c.start, codings.c.id))]


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
