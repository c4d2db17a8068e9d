"""What pilots observed."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from . import service
from .schemas import FeedbackDraft, FeedbackShown, Withdrawal

router = noun_router("/designs/{design_id}/feedback", "feedback")


@router.post("", status_code=201, responses=problems(403, 404, 409, 503))
async def record_feedback(
    design_id: Id, draft: FeedbackDraft, caller: Policymaker, tx: Tx, deps: Given, response: Response
) -> FeedbackShown:
    """Record what a pilot of an option observed; it goes back into the evidence as a kind of its own."""
    recorded = await service.record(tx, deps, caller, design_id, draft)
    response.headers["ETag"] = recorded.etag
    return recorded


@router.get("", responses=problems(403, 404))
async def list_feedback(design_id: Id, caller: Reader, page: Paging, tx: Read) -> Page[FeedbackShown]:
    """Oldest first, each held against what was predicted."""
    items, following = await service.page_of(tx, caller, design_id, page)
    return Page(items=items, next=following)


@router.get("/{feedback_id}", responses=problems(403, 404))
async def get_feedback(design_id: Id, feedback_id: Id, caller: Reader, tx: Read, response: Response) -> FeedbackShown:
    """One pilot; its `ETag` is needed to withdraw it."""
    found = await service.read(tx, caller, design_id, feedback_id)
    response.headers["ETag"] = found.etag
    return found


@router.post("/{feedback_id}/withdraw", status_code=204, responses=problems(403, 404, 412, 428))
async def withdraw_feedback(
    design_id: Id, feedback_id: Id, withdrawal: Withdrawal, caller: Policymaker, precondition: Precondition, tx: Tx,
    deps: Given,
) -> None:  # fmt: skip
    """Withdraw a pilot: what it observed is erased here and at the engine; the reason stays in the history."""
    await service.withdraw(tx, deps, caller, design_id, feedback_id, withdrawal, precondition)
