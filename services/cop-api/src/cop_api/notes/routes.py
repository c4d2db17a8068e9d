"""The parking lot and the decisions of a session."""

from __future__ import annotations

from fastapi import Response
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Guest, Listening, SessionStaff
from ..ids import ClientId
from ..participants import service as participants
from ..sessions import service as sessions
from . import queries, service
from .schemas import Note, NoteDraft

router = idempotency.router("/sessions/{session_id}/notes", "notes")


@router.put(
    "/{note_id}", responses={201: {"model": Note, "description": "Written"}, **problems(403, 404, 409, 412, 428)}
)
async def write_note(
    session_id: Id,
    note_id: ClientId,
    draft: NoteDraft,
    caller: SessionStaff,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Note:
    """Park something or write down a decision (201), or change or replay it (200). The client makes the id."""
    note, created = await service.put(tx, caller, session_id, note_id, draft, precondition)
    response.status_code = 201 if created else 200
    response.headers["ETag"] = note.etag
    return note


@router.get("", responses=problems(403, 404))
async def list_notes(session_id: Id, who: Listening, tx: Read) -> list[Note]:
    """In the order in which they were written."""
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    return await queries.all_of(tx, session_id)
