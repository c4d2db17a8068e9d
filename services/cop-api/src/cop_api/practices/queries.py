"""Practices in the database."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, select, update

from .schemas import Practice, PracticeDraft, StatusChange, Validation
from .tables import practice_changes, practices


def _practice(row: Row[Any]) -> Practice:
    validation = None if row.validation is None else Validation.model_validate(row.validation)
    return Practice(**{**row.document, "status": row.status}, id=row.id, revision=row.revision, validation=validation)


async def find(tx: Transaction, practice_id: str, *, for_change: bool = False) -> Practice | None:
    statement = select(practices).where(practices.c.id == practice_id)
    row = (await tx.execute(statement.with_for_update() if for_change else statement)).one_or_none()
    return None if row is None else _practice(row)


async def find_by_slug(tx: Transaction, slug: str) -> Practice | None:
    row = (await tx.execute(select(practices).where(practices.c.slug == slug))).one_or_none()
    return None if row is None else _practice(row)


async def content_hash(tx: Transaction, practice_id: str) -> str | None:
    found = await tx.execute(select(practices.c.content_hash).where(practices.c.id == practice_id))
    return found.scalar_one_or_none()


async def page(
    tx: Transaction, request: PageRequest, country: str | None, family: str | None
) -> tuple[list[Practice], str | None]:
    statement = select(practices)
    if country is not None:
        statement = statement.where(practices.c.country == country)
    if family is not None:
        statement = statement.where(practices.c.practice_family == family)
    rows, following = await request.fetch(tx, statement, practices.c.slug)
    return [_practice(row) for row in rows], following


async def insert(tx: Transaction, practice: Practice, content_hash: str | None = None) -> bool:
    """→ False when the slug or the id is taken."""
    values = {"id": practice.id, "content_hash": content_hash, **_columns(practice)}
    done = await tx.execute(tx.insert(practices).values(values).on_conflict_do_nothing())
    return done.rowcount == 1


async def save(tx: Transaction, practice: Practice, content_hash: str | None = None) -> None:
    values = _columns(practice)
    if content_hash is not None:
        values["content_hash"] = content_hash
    await tx.execute(update(practices).where(practices.c.id == practice.id).values(values))


async def log_status(tx: Transaction, practice: Practice, session_id: str | None, round_id: str | None) -> None:
    """The practice has this status from now on, by this session and round."""
    values = {"status": practice.status, "session_id": session_id, "round_id": round_id, "at": tx.now}
    await tx.execute(practice_changes.insert().values(practice_id=practice.id, revision=practice.revision, **values))


async def course_of(tx: Transaction, practice_ids: list[str]) -> dict[str, list[StatusChange]]:
    """Practice → its statuses, the first one first."""
    query = select(practice_changes).where(practice_changes.c.practice_id.in_(practice_ids))
    found: dict[str, list[StatusChange]] = {practice_id: [] for practice_id in practice_ids}
    for row in await tx.execute(query.order_by(practice_changes.c.revision)):
        found[row.practice_id].append(StatusChange.model_validate(row, from_attributes=True))
    return found


async def of_family(tx: Transaction, family: str) -> list[Practice]:
    query = select(practices).where(practices.c.practice_family == family).order_by(practices.c.slug)
    return [_practice(row) for row in await tx.execute(query)]


async def remove(tx: Transaction, practice_id: str) -> None:
    await tx.execute(practice_changes.delete().where(practice_changes.c.practice_id == practice_id))
    await tx.execute(practices.delete().where(practices.c.id == practice_id))


def _columns(practice: Practice) -> dict[str, Any]:
    document = practice.model_dump(mode="json", include=set(PracticeDraft.model_fields) - {"status"})
    validation = None if practice.validation is None else practice.validation.model_dump(by_alias=True)
    return {
        "revision": practice.revision,
        "slug": practice.slug,
        "country": practice.country,
        "practice_family": practice.practice_family,
        "status": practice.status,
        "validation": validation,
        "document": document,
        "synthetic": practice.synthetic,
    }
