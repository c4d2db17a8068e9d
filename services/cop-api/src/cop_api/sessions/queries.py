"""Sessions in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, Table, bindparam, delete, func, select, update

from ..cards.tables import cards
from ..participants.tables import participants
from ..statements.tables import statements
from .schemas import Counts, Session
from .tables import session_countries, sessions


def _session(row: Row[Any], counts: Counts) -> Session:
    fields = {name: value for name, value in row._mapping.items() if name != "pseudonyms"}
    return Session(**fields, counts=counts)


async def _counted(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Session]:
    ids = [row.id for row in rows]
    people = await _count(tx, participants, ids)
    said = await _count(tx, statements, ids)
    linked = await _count(tx, cards, ids, ~cards.c.withdrawn)
    return [
        _session(
            row,
            Counts(participants=people.get(row.id, 0), statements=said.get(row.id, 0), cards=linked.get(row.id, 0)),
        )
        for row in rows
    ]


async def _count(tx: Transaction, table: Table, session_ids: list[str], *where: ColumnElement[bool]) -> dict[str, int]:
    statement = (
        select(table.c.session_id, func.count().label("number"))
        .where(table.c.session_id.in_(session_ids), *where)
        .group_by(table.c.session_id)
    )
    return {row.session_id: row.number for row in await tx.execute(statement)}


# Statements that every line and every vote needs are built once, and SQLAlchemy keeps what it works out of them.
_ONE = select(sessions).where(sessions.c.id == bindparam("of"))
_BY_ID = {None: _ONE, "use": _ONE.with_for_update(read=True), "change": _ONE.with_for_update()}


async def find(tx: Transaction, session_id: str, *, lock: str | None = None, counted: bool = True) -> Session | None:
    """`lock`: "change" keeps everybody else out until the unit ends, "use" keeps it from changing meanwhile.
    `counted`: False leaves the counts at zero, for what is asked at every statement and vote."""
    rows = (await tx.execute(_BY_ID[lock], {"of": session_id})).all()
    if not rows:
        return None
    return (await _counted(tx, rows))[0] if counted else _session(rows[0], Counts())


async def find_by_code(tx: Transaction, code: str) -> str | None:
    """→ the session's id"""
    found = await tx.execute(select(sessions.c.id).where(sessions.c.code == code))
    return found.scalar_one_or_none()


async def page(
    tx: Transaction, request: PageRequest, country: str | None, status: str | None
) -> tuple[list[Session], str | None]:
    statement = select(sessions)
    if country is not None:
        of_country = select(session_countries.c.session_id).where(session_countries.c.country == country)
        statement = statement.where(sessions.c.id.in_(of_country))
    if status is not None:
        statement = statement.where(sessions.c.status == status)
    rows, following = await request.fetch(tx, statement, sessions.c.starts_at, sessions.c.id)
    return await _counted(tx, rows), following


async def insert(tx: Transaction, session: Session) -> None:
    await tx.execute(sessions.insert().values(id=session.id, pseudonyms=0, **_columns(session)))
    await _place(tx, session)


async def save(tx: Transaction, session: Session) -> None:
    await tx.execute(update(sessions).where(sessions.c.id == session.id).values(_columns(session)))
    await tx.execute(delete(session_countries).where(session_countries.c.session_id == session.id))
    await _place(tx, session)


async def next_pseudonym(tx: Transaction, session_id: str) -> str:
    """P01, P02, …: never the same twice in a session."""
    statement = (
        update(sessions)
        .where(sessions.c.id == session_id)
        .values(pseudonyms=sessions.c.pseudonyms + 1)
        .returning(sessions.c.pseudonyms)
    )
    return f"P{(await tx.execute(statement)).scalar_one():02d}"


async def _place(tx: Transaction, session: Session) -> None:
    await tx.insert_many(
        session_countries, [{"session_id": session.id, "country": country} for country in session.countries]
    )


def _columns(session: Session) -> dict[str, Any]:
    documents = session.model_dump(mode="json", include={"agenda", "targets", "timings"})
    return {**session.model_dump(exclude={"id", "counts", *documents}), **documents}
