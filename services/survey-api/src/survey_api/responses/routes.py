"""/waves/{id}/responses and /responses/{id}

Not idempotent by stored answers, as other POSTs are: those would keep receipt codes in clear and, of an anonymous
wave, the time. The response's own row answers a repeated request. See `intake.identity_of`."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from servicekit.auth import MaybeSignedIn
from servicekit.deps import Read, Tx
from servicekit.idempotency import SecretKey
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import BatchSender, ProofOfWork, ReceiptCode
from ..codes import IdempotencyKey
from ..deps import SurveyGiven
from . import batch, by_receipt, schemas, service

router = APIRouter(tags=["responses"])
# The body is read by hand, item by item, so that a bad item takes no good one down with it.
_BATCH_ITEM: dict[str, Any] = {
    "allOf": [
        {"$ref": "#/components/schemas/ResponseDraft"},
        {
            "type": "object",
            "properties": {
                "id": {"type": "string", "format": "uuid", "description": "Makes sending the item again harmless."}
            },
        },
    ]
}
_BATCH_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["items"],
                    "properties": {
                        "items": {"type": "array", "minItems": 1, "maxItems": batch.MOST, "items": _BATCH_ITEM}
                    },
                }
            },
            "application/x-ndjson": {"schema": {"type": "string", "description": "One item per line."}},
        },
    }
}


@router.post("/waves/{wave_id}/responses", status_code=201, responses=problems(401, 403, 404, 409, 410, 429))
async def submit_response(
    wave_id: Id,
    draft: schemas.ResponseDraft,
    caller: MaybeSignedIn,
    deps: SurveyGiven,
    tx: Tx,
    response: Response,
    request: Request,
    idempotency_key: SecretKey = None,
    proof_of_work: ProofOfWork = None,
) -> schemas.ResponseReceipt:
    """Answer a wave: without an account where it is open, with a ballot where it is by invitation.

    422 names each bad answer by its question: `/answers/<question>[/<row>]`."""
    if caller is None:
        deps.limits.take("responses", request.client and request.client.host)
    receipt, replayed = await service.submit(tx, deps, caller, wave_id, draft, idempotency_key, proof_of_work)
    if replayed:
        response.headers["Idempotency-Replayed"] = "true"
    return receipt


@router.post(
    "/waves/{wave_id}/responses:batch", responses=problems(401, 403, 404, 409, 413, 415), openapi_extra=_BATCH_BODY
)
async def submit_batch(
    wave_id: Id,
    request: Request,
    caller: BatchSender,
    deps: SurveyGiven,
    tx: Tx,
    idempotency_key: IdempotencyKey = None,
) -> schemas.BatchResults:
    """Hand in up to 500 responses in one commit; a bad one takes no good one down with it."""
    items = batch.read_items(await request.body(), request.headers.get("content-type", ""))
    return await batch.submit(tx, deps, caller, wave_id, items, idempotency_key)


@router.post("/responses/lookup", responses=problems(404, 429))
async def look_up_response(
    lookup: schemas.ReceiptLookup, deps: SurveyGiven, tx: Read, request: Request
) -> schemas.Found:
    """Which response a receipt code opens: for whoever kept the code and nothing else, on any device."""
    deps.limits.take("look-ups", request.client and request.client.host)
    return await by_receipt.look_up(tx, lookup.receipt_code)


@router.get("/responses/{response_id}", responses=problems(404))
async def read_response(response_id: Id, receipt_code: ReceiptCode, tx: Read, response: Response) -> schemas.Response:
    """Read one's own response back."""
    found = await by_receipt.read_back(tx, response_id, receipt_code)
    response.headers["ETag"] = found.etag
    return found


@router.patch("/responses/{response_id}", responses=problems(404, 409))
async def resume_response(
    response_id: Id,
    change: schemas.ResponseChange,
    receipt_code: ReceiptCode,
    deps: SurveyGiven,
    tx: Tx,
    response: Response,
) -> schemas.Response:
    """Save further answers, or change earlier ones, while the wave is open. Consent can be narrowed at any time: the
    words that it no longer covers are erased here and wherever they were passed on."""
    found = await by_receipt.resume(tx, deps, response_id, receipt_code, change)
    response.headers["ETag"] = found.etag
    return found


@router.post("/responses/{response_id}/complete", responses=problems(404, 409))
async def complete_response(
    response_id: Id, receipt_code: ReceiptCode, deps: SurveyGiven, tx: Tx, response: Response
) -> schemas.Response:
    """Finish: the response is checked as a whole and counts from now on."""
    found = await by_receipt.complete(tx, deps, response_id, receipt_code)
    response.headers["ETag"] = found.etag
    return found


@router.delete("/responses/{response_id}", status_code=204, responses=problems(404))
async def withdraw_response(
    response_id: Id, receipt_code: ReceiptCode, deps: SurveyGiven, tx: Tx, response: Response
) -> None:
    """Withdraw: the response is erased here and wherever it was passed on. `Location` says when that is complete."""
    erasure_id = await by_receipt.withdraw(tx, deps, response_id, receipt_code)
    response.headers["Location"] = f"/api/survey/v1/erasures/{erasure_id}"
