"""Codings in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, Select, delete, not_, or_, select, update

from ..assignments.queries import both_finished, has_begun
from ..assignments.schemas import Piece
from ..sessions.tables import session_countries
from ..statements.tables import statements
from ..transcripts.tables import transcripts
from .schemas import Coding, Target
from .tables import codings


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at codings. A `blind` one sees another's coding once both have finished with the statement or
    transcript; the others see everything, except of what they are coding themselves."""

    coder: str
    blind: bool

    def sees(self) -> ColumnElement[bool]:
        others = both_finished(codings, self.coder)
        if not self.blind:
            others = or_(others, not_(has_begun(codings, self.coder)))
        return or_(codings.c.coder == self.coder, others)


def _coding(row: Row[Any]) -> Coding:
    return Coding(**row._mapping)


async def find(tx: Transaction, coding_id: str, *, for_change: bool = False) -> Coding | None:
    query = select(codings).where(codings.c.id == coding_id)
    row = (await tx.execute(query.with_for_update() if for_change else query)).one_or_none()
    return None if row is None else _coding(row)


async def is_seen(tx: Transaction, coding_id: str, viewer: Viewer) -> bool:
    query = select(codings.c.id).where(codings.c.id == coding_id, viewer.sees())
    return (await tx.execute(query)).one_or_none() is not None


async def seen_of(tx: Transaction, piece: Piece, viewer: Viewer) -> set[str]:
    """Ids of those codings of a statement or transcript that the viewer may see."""
    [of] = [codings.c[name] == value for name, value in piece.model_dump().items() if value is not None]
    return set((await tx.execute(select(codings.c.id).where(of, viewer.sees()))).scalars())


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
    viewer: Viewer,
    countries: frozenset[str] | None,
    *,
    statement_id: str | None = None,
    transcript_id: str | None = None,
    session_id: str | None = None,
    code: str | None = None,
    touching: tuple[int | None, int | None] = (None, None),
) -> tuple[list[Coding], str | None]:
    """`countries`: those whose sessions the viewer may read, None for all. `touching`: passages in [start, end)."""
    query = select(codings).where(viewer.sees())
    if countries is not None:
        held = select(session_countries.c.session_id).where(session_countries.c.country.in_(countries))
        query = query.where(_in_sessions(held))
    if statement_id is not None:
        query = query.where(codings.c.statement_id == statement_id)
    if transcript_id is not None:
        query = query.where(codings.c.transcript_id == transcript_id)
    if session_id is not None:
        query = query.where(_in_sessions([session_id]))
    if code is not None:
        query = query.where(codings.c.code == code)
    start, end = touching
    if start is not None:
        query = query.where(codings.c.end > start)
    if end is not None:
        query = query.where(codings.c.start < end)
    rows, following = await request.fetch(tx, query, codings.c.id)
    return [_coding(row) for row in rows], following


async def of_session(tx: Transaction, session_id: str, viewer: Viewer) -> list[Coding]:
    query = select(codings).where(viewer.sees(), _in_sessions([session_id])).order_by(codings.c.id)
    return [_coding(row) for row in await tx.execute(query)]


def _in_sessions(sessions: Iterable[str] | Select[Any]) -> ColumnElement[bool]:
    said = select(statements.c.id).where(statements.c.session_id.in_(sessions))
    recorded = select(transcripts.c.id).where(transcripts.c.session_id.in_(sessions))
    return or_(codings.c.statement_id.in_(said), codings.c.transcript_id.in_(recorded))


async def decisions_of(
    tx: Transaction, codebook_id: str, coders: list[str], viewer: Viewer
) -> Sequence[tuple[Any, ...]]:
    """What these coders decided: (id, statement_id, transcript_id, start, end, code, codebook_version, coder,
    decision)."""
    names = (
        "id", "statement_id", "transcript_id", "start", "end", "code", "codebook_version", "coder", "decision",
    )  # fmt: skip
    query = select(*(codings.c[name] for name in names))
    query = query.where(codings.c.codebook_id == codebook_id, codings.c.coder.in_(coders))
    if viewer.blind:
        query = query.where(viewer.sees())
    return (await tx.execute(query)).all()


async def some(tx: Transaction, ids: Iterable[str]) -> list[Coding]:
    query = select(codings).where(codings.c.id.in_(list(ids))).order_by(codings.c.id).with_for_update()
    return [_coding(row) for row in await tx.execute(query)]


async def of_piece(tx: Transaction, piece: Piece, *, for_change: bool = False) -> list[Coding]:
    """Every coding of a statement or transcript, in the order of the text."""
    [of] = [codings.c[name] == value for name, value in piece.model_dump().items() if value is not None]
    query = select(codings).where(of).order_by(codings.c.start, codings.c.id)
    return [_coding(row) for row in await tx.execute(query.with_for_update() if for_change else query)]


async def insert(tx: Transaction, coding: Coding) -> None:
    await tx.execute(codings.insert().values(_columns(coding)))


async def save(tx: Transaction, coding: Coding) -> None:
    await tx.execute(update(codings).where(codings.c.id == coding.id).values(_columns(coding)))


async def remove(tx: Transaction, coding_id: str) -> None:
    await tx.execute(delete(codings).where(codings.c.id == coding_id))


async def session_of(tx: Transaction, coding: Coding) -> str:
    """→ id of the session in which it was said"""
    table, of = (statements, coding.statement_id) if coding.statement_id else (transcripts, coding.transcript_id)
    return str((await tx.execute(select(table.c.session_id).where(table.c.id == of))).scalar_one())


def _columns(coding: Coding) -> dict[str, Any]:
    suggestion = None if coding.suggestion is None else coding.suggestion.model_dump()
    return {**coding.model_dump(exclude={"suggestion"}), "suggestion": suggestion}
