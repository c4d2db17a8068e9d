"""Decisions about the options of a design."""

from __future__ import annotations

from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from . import service
from .schemas import Decision, DecisionDraft

router = noun_router("/designs/{design_id}/decisions", "decisions")


@router.post("", status_code=201, responses=problems(403, 404, 409, 503))
async def decide(design_id: Id, draft: DecisionDraft, caller: Policymaker, tx: Tx, deps: Given) -> Decision:
    """Decide about an option, with the reason. A decision against the ranking is noted and goes back to the engine."""
    return await service.decide(tx, deps, caller, design_id, draft)


@router.get("", responses=problems(403, 404))
async def list_decisions(design_id: Id, caller: Reader, page: Paging, tx: Read) -> Page[Decision]:
    """Every decision, oldest first; the newest one about an option holds."""
    items, following = await service.page_of(tx, caller, design_id, page)
    return Page(items=items, next=following)
