"""Notes in the database."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, select, update

from .schemas import Note
from .tables import notes


def _note(row: Row[Any]) -> Note:
    return Note(**row._mapping)


async def find(tx: Transaction, session_id: str, note_id: str, *, for_change: bool = False) -> Note | None:
    query = select(notes).where(notes.c.id == note_id, notes.c.session_id == session_id)
    row = (await tx.execute(query.with_for_update() if for_change else query)).one_or_none()
    return None if row is None else _note(row)


async def all_of(tx: Transaction, session_id: str) -> list[Note]:
    query = select(notes).where(notes.c.session_id == session_id).order_by(notes.c.recorded_at, notes.c.id)
    return [_note(row) for row in await tx.execute(query)]


async def insert(tx: Transaction, note: Note) -> bool:
    """→ False when the id is taken."""
    done = await tx.execute(tx.insert(notes).values(note.model_dump()).on_conflict_do_nothing())
    return done.rowcount == 1


async def save(tx: Transaction, note: Note) -> None:
    await tx.execute(update(notes).where(notes.c.id == note.id).values(note.model_dump(exclude={"id"})))
