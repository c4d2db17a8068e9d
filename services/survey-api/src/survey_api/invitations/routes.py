"""/waves/{id}/invitations and /waves/{id}/ballots

Not idempotent by stored answers, as other POSTs are: those would keep the tokens in clear. See `codes`."""

from __future__ import annotations

from fastapi import APIRouter, Response
from servicekit.deps import Read, Tx
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import SurveyManager
from ..codes import IdempotencyKey
from ..deps import SurveyGiven
from ..waves import service as waves
from . import queries, service
from .schemas import Ballot, InvitationBatch, Invitations, Ledger, Redemption

router = APIRouter(prefix="/waves/{wave_id}", tags=["invitations"])


@router.post("/invitations", status_code=201, responses=problems(401, 403, 404, 409))
async def invite(
    wave_id: Id,
    batch: InvitationBatch,
    caller: SurveyManager,
    deps: SurveyGiven,
    tx: Tx,
    response: Response,
    idempotency_key: IdempotencyKey = None,
) -> Invitations:
    """Invite up to 2,000. The tokens are shown this once."""
    secret = deps.settings.cursor_secret
    items, replayed = await service.invite(tx, secret, caller, wave_id, batch.items, idempotency_key)
    if replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return Invitations(items=items)


@router.get("/invitations", responses=problems(401, 403, 404))
async def get_ledger(wave_id: Id, caller: SurveyManager, tx: Read) -> Ledger:
    """How many were invited and how many redeemed, per stratum."""
    waves.require_responsible(caller, await waves.one(tx, wave_id))
    return Ledger(items=await queries.ledger(tx, wave_id))


@router.post("/ballots", status_code=201, responses=problems(404, 409))
async def redeem_invitation(
    wave_id: Id, redemption: Redemption, deps: SurveyGiven, tx: Tx, idempotency_key: IdempotencyKey = None
) -> Ballot:
    """Redeem an invitation for a single-use ballot. In an anonymous wave neither link nor time is kept."""
    return await service.redeem(tx, deps.settings.cursor_secret, wave_id, redemption.invitation, idempotency_key)
