"""Sessions: planning, their course, and what happens in them live."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import StreamingResponse
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.live import LastEventId, stream_response
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Facilitator, Guest, Listening, Present, Reader, SessionStaff, guest_of
from ..participants import service as participants
from . import course, queries, service
from .schemas import Session, SessionChange, SessionDraft, Status, TimerDraft

router = idempotency.router("/sessions", "sessions")


@router.post("", status_code=201, responses=problems(403))
async def plan_session(draft: SessionDraft, caller: Facilitator, tx: Tx, response: Response) -> Session:
    session = await service.plan(tx, caller, draft)
    response.headers["ETag"] = session.etag
    return session


@router.get("")
async def list_sessions(
    caller: Reader, page: Paging, tx: Read, country: Country | None = None, status: Status | None = None
) -> Page[Session]:
    items, following = await queries.page(tx, page, country, status)
    return Page(items=[service.shown_to(session, caller) for session in items], next=following)


@router.get("/{session_id}", responses=problems(403, 404))
async def get_session(session_id: Id, who: Present, tx: Read, response: Response) -> Session:
    """The appointment is for everybody with a role; agenda, targets and timer for those who may follow the session."""
    if isinstance(who, Guest):
        who.require_session(session_id)
        await participants.of_guest(tx, who)
    session = await service.get(tx, session_id)
    response.headers["ETag"] = session.etag
    return service.shown_to(session, who)


@router.patch("/{session_id}", responses=problems(403, 404, 409, 412, 428))
async def change_session(
    session_id: Id, change: SessionChange, caller: Facilitator, precondition: Precondition, tx: Tx, response: Response
) -> Session:
    session = await service.change(tx, caller, session_id, change, precondition)
    response.headers["ETag"] = session.etag
    return session


@router.post("/{session_id}/open", responses=problems(403, 404, 409))
async def open_session(session_id: Id, caller: Facilitator, tx: Tx, response: Response) -> Session:
    """planned → live"""
    session = await course.open_(tx, caller, session_id)
    response.headers["ETag"] = session.etag
    return session


@router.post("/{session_id}/read-back", responses=problems(403, 404, 409))
async def read_back_session(session_id: Id, caller: Facilitator, tx: Tx, response: Response) -> Session:
    """live → read_back"""
    session = await course.read_back(tx, caller, session_id)
    response.headers["ETag"] = session.etag
    return session


@router.post("/{session_id}/close", responses=problems(403, 404, 409))
async def close_session(session_id: Id, caller: Facilitator, tx: Tx, response: Response) -> Session:
    """read_back → closed"""
    session = await course.close(tx, caller, session_id)
    response.headers["ETag"] = session.etag
    return session


@router.post("/{session_id}/timer", responses=problems(403, 404, 409))
async def time_block(session_id: Id, draft: TimerDraft, caller: SessionStaff, tx: Tx, response: Response) -> Session:
    """Start or stop a block of the agenda, or give it more minutes; planned and actual are in `timings`."""
    session = await course.time_block(tx, caller, session_id, draft)
    response.headers["ETag"] = session.etag
    return session


@router.get(
    "/{session_id}/stream",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Events `statement`, `card`, `note` (the whole object), `vote` ({round_id, item_id, cast}), "
            "`round`, `session`, `erased` ({kind, id}); `ready` first, `reset` when the last event is too old, "
            "`ended` when the token or the credential is no longer good.",
            "content": {"text/event-stream": {}},
        },
        **problems(403, 404),
    },
)
async def follow_session(
    session_id: Id, who: Listening, request: Request, given: Given, last_event_id: LastEventId = None
) -> StreamingResponse:
    """What happens in the session, live; replays what came after `Last-Event-ID`."""
    async with given.database.read() as tx:
        session = await service.present_in(tx, who, session_id)
        if isinstance(who, Guest):
            await participants.of_guest(tx, who)

    async def still_there() -> None:
        async with given.database.read() as tx:
            await participants.of_guest(tx, guest_of(request))

    still_may = still_there if isinstance(who, Guest) else None
    return stream_response(request, session.stream, last_event_id, still_may)
