"""What pilots observed."""

from __future__ import annotations

from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from . import service
from .schemas import Feedback, FeedbackDraft

router = noun_router("/designs/{design_id}/feedback", "feedback")


@router.post("", status_code=201, responses=problems(403, 404, 409, 503))
async def record_feedback(design_id: Id, draft: FeedbackDraft, caller: Policymaker, tx: Tx, deps: Given) -> Feedback:
    """Record what a pilot of an option observed; it goes back into the evidence as a kind of its own."""
    return await service.record(tx, deps, caller, design_id, draft)


@router.get("", responses=problems(403, 404))
async def list_feedback(design_id: Id, caller: Reader, page: Paging, tx: Read) -> Page[Feedback]:
    """Oldest first."""
    items, following = await service.page_of(tx, caller, design_id, page)
    return Page(items=items, next=following)
