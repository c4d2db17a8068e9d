"""Assignments in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, Select, and_, delete, func, or_, select, update

from ..codings.tables import codings
from ..sessions.tables import session_countries
from ..statements.tables import statements
from ..transcripts.tables import transcripts
from .schemas import Assignment, CoderSummary, Piece
from .tables import assignments


def _assignment(row: Row[Any]) -> Assignment:
    return Assignment(**row._mapping)


def _is(piece: Piece) -> ColumnElement[bool]:
    if piece.statement_id is not None:
        return assignments.c.statement_id == piece.statement_id
    return assignments.c.transcript_id == piece.transcript_id


async def of_piece(tx: Transaction, piece: Piece) -> list[Assignment]:
    query = select(assignments).where(_is(piece)).order_by(assignments.c.id).with_for_update()
    return [_assignment(row) for row in await tx.execute(query)]


async def insert(
    tx: Transaction,
    session_id: str,
    piece: Piece,
    coder: str,
    *,
    by: str | None = None,
    finished: bool = False,
) -> Assignment:
    assignment = Assignment(
        id=uuid7(),
        session_id=session_id,
        **piece.model_dump(),
        coder=coder,
        assigned_by=by,
        assigned_at=tx.now,
        finished_at=tx.now if finished else None,
    )
    await tx.execute(assignments.insert().values(**assignment.model_dump()))
    return assignment


async def insert_many(tx: Transaction, made: Iterable[Assignment]) -> None:
    await tx.insert_many(assignments, [each.model_dump() for each in made])


async def mark(tx: Transaction, assignment: Assignment, *, finished: bool) -> Assignment:
    at = tx.now if finished else None
    await tx.execute(update(assignments).where(assignments.c.id == assignment.id).values(finished_at=at))
    return assignment.model_copy(update={"finished_at": at})


async def find(tx: Transaction, assignment_id: str) -> Assignment | None:
    row = (await tx.execute(select(assignments).where(assignments.c.id == assignment_id))).one_or_none()
    return None if row is None else _assignment(row)


async def remove(tx: Transaction, assignment_id: str) -> None:
    await tx.execute(delete(assignments).where(assignments.c.id == assignment_id))


async def remove_of(tx: Transaction, piece: Piece) -> None:
    await tx.execute(delete(assignments).where(_is(piece)))


async def page(
    tx: Transaction, request: PageRequest, countries: frozenset[str] | None, **only: Any
) -> tuple[list[Assignment], str | None]:
    """`only`: session_id, statement_id, transcript_id, coder, open (not finished yet); None leaves it open."""
    rows, following = await request.fetch(tx, _selected(countries, **only), assignments.c.id)
    return [_assignment(row) for row in rows], following


def _selected(countries: frozenset[str] | None, *, open: bool | None = None, **only: str | None) -> Select[Any]:
    query = select(assignments).where(
        *(assignments.c[name] == value for name, value in only.items() if value is not None)
    )
    if open is not None:
        finished = assignments.c.finished_at
        query = query.where(finished.is_(None) if open else finished.is_not(None))
    if countries is not None:
        held = select(session_countries.c.session_id).where(session_countries.c.country.in_(countries))
        query = query.where(assignments.c.session_id.in_(held))
    return query


async def coders(tx: Transaction, countries: frozenset[str] | None, session_id: str | None) -> list[CoderSummary]:
    found = _selected(countries, session_id=session_id).subquery()
    query = select(found.c.coder, func.count().label("assigned"), func.count(found.c.finished_at).label("finished"))
    rows = await tx.execute(query.group_by(found.c.coder).order_by(func.count().desc(), found.c.coder))
    return [CoderSummary(**row._mapping) for row in rows]


async def pieces_of(tx: Transaction, session_id: str, kind: str) -> list[Piece]:
    """What was said in a session and not set aside."""
    found: list[Piece] = []
    if kind != "transcripts":
        said = select(statements.c.id).where(statements.c.session_id == session_id, statements.c.status != "rejected")
        found += [Piece(statement_id=row.id) for row in await tx.execute(said.order_by(statements.c.id))]
    if kind != "statements":
        recorded = select(transcripts.c.id).where(transcripts.c.session_id == session_id)
        found += [Piece(transcript_id=row.id) for row in await tx.execute(recorded.order_by(transcripts.c.id))]
    return found


async def of_session(tx: Transaction, session_id: str) -> dict[Piece, list[Assignment]]:
    found = defaultdict[Piece, list[Assignment]](list)
    query = select(assignments).where(assignments.c.session_id == session_id).order_by(assignments.c.id)
    for row in await tx.execute(query):
        found[Piece(statement_id=row.statement_id, transcript_id=row.transcript_id)].append(_assignment(row))
    return dict(found)


async def finished_of(tx: Transaction, coders: Iterable[str]) -> dict[str, set[str]]:
    """Id of a statement or transcript → those of the coders who have finished it."""
    found = defaultdict[str, set[str]](set)
    query = select(assignments.c.statement_id, assignments.c.transcript_id, assignments.c.coder)
    query = query.where(assignments.c.finished_at.is_not(None), assignments.c.coder.in_(list(coders)))
    rows: Sequence[tuple[Any, ...]] = (await tx.execute(query)).all()
    for statement_id, transcript_id, coder in rows:
        found[statement_id or transcript_id].add(coder)
    return dict(found)


def both_finished(table: Any, coder: str) -> ColumnElement[bool]:
    """Whether `coder`, and whoever made a row of `table` (statement_id, transcript_id, coder), have finished that
    piece."""
    own, other = assignments.alias("own_work"), assignments.alias("other_work")
    return or_(
        *(
            select(own.c.id)
            .join(other, and_(other.c[name] == own.c[name], other.c.finished_at.is_not(None)))
            .where(own.c[name] == table.c[name], own.c.coder == coder, own.c.finished_at.is_not(None))
            .where(other.c.coder == table.c.coder)
            .exists()
            for name in ("statement_id", "transcript_id")
        )
    )


async def begun(tx: Transaction, assignment: Assignment) -> bool:
    """Whether the coder decided anything about the piece."""
    name = "statement_id" if assignment.statement_id is not None else "transcript_id"
    piece = codings.c[name] == getattr(assignment, name)
    query = select(codings.c.id).where(piece, codings.c.coder == assignment.coder).limit(1)
    return (await tx.execute(query)).first() is not None


def has_begun(table: Any, coder: str) -> ColumnElement[bool]:
    """Whether `coder` is coding the piece of a row of `table`, and has not finished."""
    own = assignments.alias("begun_work")
    return or_(
        *(
            select(own.c.id)
            .where(own.c[name] == table.c[name], own.c.coder == coder, own.c.finished_at.is_(None))
            .exists()
            for name in ("statement_id", "transcript_id")
        )
    )
