"""Participants, joining, and erasure."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import SecretKey
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Facilitator, Participant, SessionStaff
from ..deps import CopGiven
from ..sessions import service as sessions
from ..settings import settings_of
from . import erasure, queries, service
from .schemas import (
    Consent,
    InvitedParticipant,
    JoinDraft,
    Joined,
    ParticipantChange,
    ParticipantDraft,
    ParticipantView,
)

router = idempotency.router("/sessions", "participants")
# Not idempotent by stored answers: they would keep the participant's token in clear. See `service.join`.
joining = APIRouter(prefix="/sessions", tags=["participants"])


async def _not_too_often(draft: JoinDraft, request: Request, given: CopGiven) -> None:
    given.limits.take("joins", request.client and request.client.host)
    given.limits.take_code("joins", service.plain_code(draft.code))


# Counted before a transaction begins: who is told to wait costs the database nothing.
@joining.post("/join", status_code=201, responses=problems(403, 409, 410, 429), dependencies=[Depends(_not_too_often)])
async def join_session(draft: JoinDraft, given: Given, tx: Tx, idempotency_key: SecretKey = None) -> Joined:
    """Join with a code; no account is needed. The answer's token is good for this session's participant calls."""
    return await service.join(tx, settings_of(given).voice_key, draft, idempotency_key)


@router.post("/{session_id}/participants", status_code=201, responses=problems(403, 404, 409))
async def invite_participant(
    session_id: Id, draft: ParticipantDraft, caller: Facilitator, given: Given, tx: Tx, response: Response
) -> InvitedParticipant:
    invited = await service.invite(tx, caller, settings_of(given).voice_key, session_id, draft)
    response.headers["ETag"] = invited.etag
    return invited


@router.get("/{session_id}/participants", responses=problems(403, 404))
async def list_participants(session_id: Id, caller: SessionStaff, page: Paging, tx: Read) -> Page[ParticipantView]:
    session = await sessions.get(tx, session_id)
    caller.require_country(*session.countries)
    items, following = await queries.page(tx, page, session_id)
    return Page(items=items, next=following)


@router.get("/{session_id}/participants/me", responses=problems(403))
async def get_myself(session_id: Id, guest: Participant, tx: Read) -> ParticipantView:
    """What is known of the participant who asks."""
    guest.require_session(session_id)
    return (await service.of_guest(tx, guest)).view


@router.patch("/{session_id}/participants/me", responses=problems(403))
async def change_my_consent(session_id: Id, consent: Consent, guest: Participant, tx: Tx) -> ParticipantView:
    """Give or withdraw one's own consent: what one said follows at once. Needs no precondition, for it is one's own
    word that counts. To be erased, ask a facilitator."""
    guest.require_session(session_id)
    return await service.change_own_consent(tx, guest, consent)


@router.get("/{session_id}/participants/{participant_id}", responses=problems(403, 404))
async def get_participant(
    session_id: Id, participant_id: Id, caller: SessionStaff, tx: Read, response: Response
) -> ParticipantView:
    _, speaker = await service.get(tx, caller, session_id, participant_id)
    response.headers["ETag"] = speaker.view.etag
    return speaker.view


@router.patch("/{session_id}/participants/{participant_id}", responses=problems(403, 404, 412, 428))
async def change_participant(
    session_id: Id,
    participant_id: Id,
    change: ParticipantChange,
    caller: Facilitator,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> ParticipantView:
    """Correct the strata, or change consent: what was said follows at once."""
    view = await service.change(tx, caller, session_id, participant_id, change, precondition)
    response.headers["ETag"] = view.etag
    return view


@router.delete("/{session_id}/participants/{participant_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def erase_participant(
    session_id: Id, participant_id: Id, caller: Facilitator, precondition: Precondition, given: Given, tx: Tx
) -> None:
    """Erase the person: contact, words, votes, voice, in every session in which the same voice spoke."""
    await erasure.erase(tx, caller, given.tables, session_id, participant_id, precondition)
