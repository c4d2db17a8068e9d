"""The evaluation plan of a design."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from . import service
from .schemas import EvaluationPlan, PlanDraft

router = noun_router("/designs/{design_id}/evaluation-plan", "evaluation")


@router.get("", responses=problems(403, 404))
async def get_evaluation_plan(
    design_id: Id, caller: Reader, tx: Read, deps: Given, response: Response
) -> EvaluationPlan:
    """Indicators, the comparison, and what the planned caseload can and cannot show; `ETag` is needed to change it."""
    plan = await service.read(tx, deps, caller, design_id)
    response.headers["ETag"] = plan.etag
    return plan


@router.put("", responses=problems(403, 404, 412, 428))
async def save_evaluation_plan(
    design_id: Id, draft: PlanDraft, caller: Policymaker, precondition: Precondition, tx: Tx, deps: Given,
    response: Response,
) -> EvaluationPlan:  # fmt: skip
    """Replace the plan. A plan that was never saved has an ETag too: what GET answers can be sent back at once."""
    plan = await service.save(tx, deps, caller, design_id, draft, precondition)
    response.headers["ETag"] = plan.etag
    return plan
