"""/waves/{id}/invitations, /waves/{id}/reminders and /waves/{id}/ballots

Not idempotent by stored answers, as other POSTs are: those would keep the tokens in clear. See `codes`."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from servicekit.db import DatabaseUnavailableError
from servicekit.deps import Read, Tx, unavailable
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import SurveyManager
from ..codes import IdempotencyKey
from ..deps import SurveyGiven
from ..waves import service as waves
from . import queries, service
from .csv_table import CSV_BODY, CsvRoute, written
from .schemas import (
    Ballot,
    BlindSignature,
    Invitation,
    InvitationBatch,
    Invitations,
    Ledger,
    Redemption,
    Reminders,
)

router = APIRouter(prefix="/waves/{wave_id}", tags=["invitations"], route_class=CsvRoute)


@router.post("/invitations", status_code=201, responses=problems(401, 403, 404, 409), openapi_extra=CSV_BODY)
async def invite(
    wave_id: Id,
    batch: InvitationBatch,
    caller: SurveyManager,
    deps: SurveyGiven,
    tx: Tx,
    response: Response,
    idempotency_key: IdempotencyKey = None,
) -> Invitations:
    """Invite up to 2,000, as JSON or CSV. The tokens are shown this once; a bad row takes no good one down with it."""
    secret = deps.settings.cursor_secret
    invited, replayed = await service.invite(tx, secret, caller, wave_id, batch.rows(), idempotency_key)
    if replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return invited


@router.get("/invitations", responses=problems(401, 403, 404))
async def get_ledger(wave_id: Id, caller: SurveyManager, tx: Read) -> Ledger:
    """How many were invited and how many redeemed, per stratum."""
    waves.require_responsible(caller, await waves.one(tx, wave_id))
    return Ledger(items=await queries.ledger(tx, wave_id))


@router.get(
    "/reminders", response_model=Reminders, responses={**problems(401, 403, 404), 200: {"content": {"text/csv": {}}}}
)
async def get_reminders(
    wave_id: Id, caller: SurveyManager, tx: Read, format: Annotated[Literal["json", "csv"], Query()] = "json"
) -> Reminders | Response:
    """Whom to remind: the invitations that nobody has redeemed, without their tokens."""
    waves.require_responsible(caller, await waves.one(tx, wave_id))
    reminders = await queries.unredeemed(tx, wave_id)
    if format == "json":
        return Reminders(items=reminders)
    headers = {
        "Content-Disposition": f'attachment; filename="reminders-{wave_id}.csv"',
        "Cache-Control": "no-store",
    }
    return Response(written(reminders), media_type="text/csv; charset=utf-8", headers=headers)


@router.post("/invitations/{reference:path}/reissue", responses=problems(401, 403, 404, 409))
async def reissue_invitation(
    wave_id: Id,
    reference: Annotated[str, Path(max_length=300, description="The invitation's reference, or its id.")],
    caller: SurveyManager,
    deps: SurveyGiven,
    tx: Tx,
    idempotency_key: IdempotencyKey = None,
) -> Invitation:
    """Give an invitation that nobody has redeemed a new token, shown this once. The old one is good no more."""
    return await service.reissue(tx, deps.settings.cursor_secret, caller, wave_id, reference, idempotency_key)


@router.post("/ballots", status_code=201, responses=problems(404, 409, 429))
async def redeem_invitation(
    wave_id: Id, redemption: Redemption, deps: SurveyGiven, request: Request, idempotency_key: IdempotencyKey = None
) -> Ballot | BlindSignature:
    """Redeem an invitation for a single-use ballot. In an anonymous wave the ballot is signed blindly: send `blinded`,
    and get what only your device can make a ballot of. Neither link nor time is kept."""
    deps.limits.take("redemptions", request.client and request.client.host)
    deps.limits.take_code("redemptions", f"{wave_id} {redemption.invitation}")
    try:
        return await service.redeem(deps, wave_id, redemption, idempotency_key)
    except DatabaseUnavailableError as error:
        raise unavailable() from error
