"""The parking lot and the decisions: visible to everybody in the room while it works, and part of the record."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import Problem

from .. import events
from ..sessions import service as sessions
from . import queries
from .schemas import Note, NoteDraft


async def put(
    tx: Transaction, caller: Caller, session_id: str, note_id: str, draft: NoteDraft, known: Preconditions
) -> tuple[Note, bool]:
    """Write, change or replay → the note, and whether it is new."""
    session = await sessions.for_capture(tx, session_id, caller)
    current = await queries.find(tx, session_id, note_id, for_change=True)
    if current is not None and current.model_dump(include=set(NoteDraft.model_fields)) == draft.model_dump():
        return current, False
    known.check(current)
    if current is not None:
        changes = {"revision": current.revision + 1, "late": current.late or session.closed}
        note = current.model_copy(update={**draft.model_dump(), **changes})
        await queries.save(tx, note)
        events.note_recorded(tx, session, note)
        return note, False
    note = Note(
        **draft.model_dump(),
        id=note_id,
        session_id=session_id,
        revision=1,
        recorded_at=tx.now,
        late=session.closed,
        synthetic=session.synthetic,
    )
    if not await queries.insert(tx, note):
        raced = await queries.find(tx, session_id, note_id)
        if raced is None:
            raise Problem(409, "id-taken", "This id is a note of another session; make a new UUIDv7.")
        Preconditions(if_none_match="*").check(raced)
    events.note_recorded(tx, session, note)
    return note, True
