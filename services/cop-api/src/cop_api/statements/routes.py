"""Statements: capture, read-back, the amendment log."""

from __future__ import annotations

from fastapi import APIRouter, Response
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Guest, Listening, Participant, SessionStaff, WorksWithWords
from ..ids import ClientId
from ..participants import service as participants
from ..sessions import service as sessions
from . import queries, service
from .schemas import Amendment, ConfirmationDraft, Rejection, Statement, StatementDraft, Wording

router = idempotency.router("/sessions/{session_id}/statements", "statements")
amendments = APIRouter(prefix="/sessions/{session_id}/amendments", tags=["statements"])
found_by_id = APIRouter(prefix="/statements", tags=["statements"])


@router.put(
    "/{statement_id}",
    responses={201: {"model": Statement, "description": "Captured"}, **problems(403, 404, 409, 410, 412, 428)},
)
async def capture_statement(
    session_id: Id,
    statement_id: ClientId,
    draft: StatementDraft,
    caller: SessionStaff,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Statement:
    """Capture a statement (201), or amend or replay it (200). The client makes the id, so a replay is harmless."""
    statement, created = await service.capture(tx, caller, session_id, statement_id, draft, precondition)
    response.status_code = 201 if created else 200
    response.headers["ETag"] = statement.etag
    return statement


@router.get("", responses=problems(403, 404))
async def list_statements(session_id: Id, who: Listening, page: Paging, tx: Read) -> Page[Statement]:
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    items, following = await queries.page(tx, page, session_id)
    return Page(items=items, next=following)


@router.get("/{statement_id}", responses=problems(403, 404))
async def get_statement(session_id: Id, statement_id: Id, who: Listening, tx: Read, response: Response) -> Statement:
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    statement = await service.get(tx, statement_id, session_id=session_id)
    response.headers["ETag"] = statement.etag
    return statement


@router.get("/{statement_id}/wordings", responses=problems(403, 404))
async def list_wordings(session_id: Id, statement_id: Id, caller: WorksWithWords, tx: Read) -> list[Wording]:
    """The first wording, and each one since."""
    await sessions.present_in(tx, caller, session_id)
    await service.get(tx, statement_id, session_id=session_id)
    return await queries.wordings_of(tx, statement_id)


@router.post("/{statement_id}/confirmations", responses=problems(403, 404, 409))
async def confirm_statement(
    session_id: Id, statement_id: Id, draft: ConfirmationDraft, guest: Participant, tx: Tx, response: Response
) -> Statement:
    """A participant at read-back: confirm, amend (with the better wording) or object (with the reason)."""
    guest.require_session(session_id)
    session = await sessions.get(tx, session_id, lock="use")
    speaker = await participants.of_guest(tx, guest)
    statement = await service.confirm(tx, session, speaker, statement_id, draft)
    response.headers["ETag"] = statement.etag
    return statement


@router.post("/{statement_id}/reject", responses=problems(403, 404, 409))
async def reject_statement(
    session_id: Id, statement_id: Id, draft: Rejection, caller: SessionStaff, tx: Tx, response: Response
) -> Statement:
    """Set a statement aside, with the reason. It stays in the record and counts for nothing."""
    statement = await service.reject(tx, caller, session_id, statement_id, draft.reason)
    response.headers["ETag"] = statement.etag
    return statement


@amendments.get("", responses=problems(403, 404))
async def list_amendments(session_id: Id, who: Listening, tx: Read) -> list[Amendment]:
    """The amendment log of the session: every change of a wording, in order."""
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    return await queries.amendments_of(tx, session_id)


@found_by_id.get("/{statement_id}", responses=problems(403, 404))
async def find_statement(statement_id: Id, caller: WorksWithWords, tx: Read, response: Response) -> Statement:
    """A statement by its id alone, for whoever follows a lineage back to it."""
    statement = await service.get(tx, statement_id)
    await sessions.present_in(tx, caller, statement.session_id)
    response.headers["ETag"] = statement.etag
    return statement
