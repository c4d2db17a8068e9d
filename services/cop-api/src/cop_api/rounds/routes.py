"""Rounds of voting."""

from __future__ import annotations

from fastapi import APIRouter, Response
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Facilitator, Participant, Present
from . import service, weighing
from .schemas import Consensus, OpinionGroups, Round, RoundDraft, Vote, VoteDraft

of_session = idempotency.router("/sessions/{session_id}/rounds", "rounds")
router: APIRouter = idempotency.router("/rounds", "rounds")


@of_session.post("", status_code=201, responses=problems(403, 404, 409))
async def open_round(session_id: Id, draft: RoundDraft, caller: Facilitator, tx: Tx, response: Response) -> Round:
    round_ = await service.open_(tx, caller, session_id, draft)
    response.headers["ETag"] = round_.etag
    return round_


@of_session.get("", responses=problems(403, 404))
async def list_rounds(session_id: Id, who: Present, tx: Read) -> list[Round]:
    return await service.listed(tx, who, session_id)


@router.get("/{round_id}", responses=problems(403, 404))
async def get_round(round_id: Id, who: Present, tx: Read, response: Response) -> Round:
    round_ = await service.seen_by(tx, who, round_id)
    response.headers["ETag"] = round_.etag
    return round_


@router.put("/{round_id}/votes/{item_id}", responses=problems(403, 404, 409))
async def cast_vote(round_id: Id, item_id: Id, draft: VoteDraft, guest: Participant, tx: Tx) -> Vote:
    """Cast or change one's own vote. Needs no precondition: nobody else can change it."""
    return await service.vote(tx, guest, round_id, item_id, draft)


@router.post("/{round_id}/close", responses=problems(403, 404, 409))
async def close_round(round_id: Id, caller: Facilitator, tx: Tx, response: Response) -> Round:
    """End the voting; the statements carry their tallies from now on."""
    round_ = await service.close(tx, caller, round_id)
    response.headers["ETag"] = round_.etag
    return round_


@router.get("/{round_id}/consensus", responses=problems(403, 404))
async def get_consensus(round_id: Id, who: Present, tx: Read) -> Consensus:
    """While the round is open a participant sees an item after voting on it; staff see results once it is closed.
    Fewer than three votes on an item are never told."""
    return await weighing.weigh(tx, who, round_id)


@router.get("/{round_id}/opinion-groups", responses=problems(403, 404))
async def get_opinion_groups(round_id: Id, who: Present, tx: Read) -> OpinionGroups:
    """Groups of voters who voted alike, where the numbers allow; otherwise the reason why not."""
    return await weighing.grouped(tx, who, round_id)
