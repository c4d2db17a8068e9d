"""Requirements in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, delete, select, update

from ..participants.tables import participants
from ..statements.tables import statements
from .schemas import Behind, Requirement
from .tables import requirement_statements, requirements


async def _with_statements(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Requirement]:
    links = requirement_statements
    statement = (
        select(links)
        .where(links.c.requirement_id.in_([row.id for row in rows]))
        .order_by(links.c.requirement_id, links.c.position)
    )
    behind: dict[str, list[str]] = {}
    for link in await tx.execute(statement):
        behind.setdefault(link.requirement_id, []).append(link.statement_id)
    return [Requirement(**row._mapping, statements=behind.get(row.id, [])) for row in rows]


async def find(tx: Transaction, requirement_id: str, *, for_change: bool = False) -> Requirement | None:
    statement = select(requirements).where(requirements.c.id == requirement_id)
    rows = (await tx.execute(statement.with_for_update() if for_change else statement)).all()
    return (await _with_statements(tx, rows))[0] if rows else None


async def page(
    tx: Transaction, request: PageRequest, *, statement_id: str | None, kind: str | None, country: str | None
) -> tuple[list[Requirement], str | None]:
    statement = select(requirements)
    if statement_id is not None:
        statement = statement.where(requirements.c.id.in_(_behind(statement_id)))
    if kind is not None:
        statement = statement.where(requirements.c.kind == kind)
    if country is not None:
        statement = statement.where(requirements.c.country == country)
    rows, following = await request.fetch(tx, statement, requirements.c.id)
    return await _with_statements(tx, rows), following


async def all_of(tx: Transaction, kind: str | None, country: str | None, *, dropped: bool) -> list[Requirement]:
    statement = select(requirements).order_by(requirements.c.id)
    if kind is not None:
        statement = statement.where(requirements.c.kind == kind)
    if country is not None:
        statement = statement.where(requirements.c.country == country)
    if not dropped:
        statement = statement.where(requirements.c.status != "dropped")
    return await _with_statements(tx, (await tx.execute(statement)).all())


async def of_session(tx: Transaction, session_id: str) -> list[Requirement]:
    statement = select(requirements).where(requirements.c.session_id == session_id).order_by(requirements.c.id)
    return await _with_statements(tx, (await tx.execute(statement)).all())


async def behind(tx: Transaction, requirement_ids: list[str]) -> dict[str, Behind]:
    """Requirement → who stands behind it. Statements that were set aside count for nothing."""
    links = requirement_statements
    query = (
        select(
            links.c.requirement_id,
            statements.c.session_id,
            statements.c.country,
            participants.c.voice_id,
            participants.c.stakeholder_type,
            participants.c.attribution,
        )
        .join(statements, statements.c.id == links.c.statement_id)
        .outerjoin(participants, participants.c.id == statements.c.participant_id)
        .where(statements.c.status != "rejected")
    )
    said: dict[str, list[Row[Any]]] = {each: [] for each in requirement_ids}
    for row in await tx.execute(query):
        if row.requirement_id in said:
            said[row.requirement_id].append(row)
    return {each: _behind_of(rows) for each, rows in said.items()}


def _behind_of(rows: list[Row[Any]]) -> Behind:
    return Behind(
        statements=len(rows),
        voices=len({row.voice_id if row.attribution else row.session_id for row in rows}),
        sessions=len({row.session_id for row in rows}),
        countries=sorted({row.country for row in rows}),
        stakeholder_types=sorted({row.stakeholder_type for row in rows if row.attribution}),
    )


async def grown_from(tx: Transaction, statement_id: str) -> list[Requirement]:
    """The requirements that a statement stands behind."""
    statement = select(requirements).where(requirements.c.id.in_(_behind(statement_id))).with_for_update()
    return await _with_statements(tx, (await tx.execute(statement)).all())


async def insert(tx: Transaction, requirement: Requirement) -> None:
    await tx.execute(requirements.insert().values(id=requirement.id, **_columns(requirement)))
    await _link(tx, requirement)


async def save(tx: Transaction, requirement: Requirement) -> None:
    await tx.execute(update(requirements).where(requirements.c.id == requirement.id).values(_columns(requirement)))
    await tx.execute(delete(requirement_statements).where(requirement_statements.c.requirement_id == requirement.id))
    await _link(tx, requirement)


async def remove(tx: Transaction, requirement_id: str) -> None:
    await tx.execute(delete(requirement_statements).where(requirement_statements.c.requirement_id == requirement_id))
    await tx.execute(delete(requirements).where(requirements.c.id == requirement_id))


async def _link(tx: Transaction, requirement: Requirement) -> None:
    await tx.insert_many(
        requirement_statements,
        [
            {"requirement_id": requirement.id, "statement_id": statement_id, "position": at}
            for at, statement_id in enumerate(dict.fromkeys(requirement.statements))
        ],
    )


def _behind(statement_id: str) -> Any:
    return select(requirement_statements.c.requirement_id).where(requirement_statements.c.statement_id == statement_id)


def _columns(requirement: Requirement) -> dict[str, Any]:
    return requirement.model_dump(mode="json", exclude={"id", "statements"})
