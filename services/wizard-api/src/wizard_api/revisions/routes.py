"""What was changed in each step, by whom and when."""

from __future__ import annotations

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Reader
from ..designs.steps import StepName
from . import service
from .schemas import StepChange

router = noun_router("/designs/{design_id}/steps/{step}/history", "designs")


@router.get("", responses=problems(403, 404))
async def list_step_history(design_id: Id, step: StepName, caller: Reader, page: Paging, tx: Read) -> Page[StepChange]:
    """Each saving of a step with what it said before and after, newest first."""
    items, following = await service.history_of(tx, caller, design_id, step, page)
    return Page(items=items, next=following)
