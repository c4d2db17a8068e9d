"""Planning an evaluation: what is measured, with whom it is compared, and what that can show."""

from __future__ import annotations

import asyncio

from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.content_models import KnownIndicator
from servicekit.db import Transaction
from servicekit.etag import Preconditions

from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..designs.schemas import Design
from . import queries
from .assessing import assess
from .schemas import EvaluationPlan, PlanDraft


async def read(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str) -> EvaluationPlan:
    """The plan, empty while nothing was saved."""
    design = await designs.read(tx, caller, design_id)
    return await _shown(tx, deps, design)


async def save(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, draft: PlanDraft, precondition: Preconditions
) -> EvaluationPlan:
    """Replace the plan. 412 with the present one when somebody else did meanwhile."""
    design = await designs.read(tx, caller, design_id, lock=True)
    now = await _shown(tx, deps, design)
    precondition.check(now)
    said = draft.model_dump(mode="json")
    await queries.save(
        tx,
        {
            "design_id": design_id,
            "revision": now.revision + 1,
            "plan": said,
            "by": caller.subject,
            "by_name": caller.name,
            "at": rfc3339(tx.now),
        },
    )
    await log.append(tx, caller, design_id, "plan_saved", {"revision": now.revision + 1, "sha256": log.digest(said)})
    return await _shown(tx, deps, design)


async def _shown(tx: Transaction, deps: WizardDeps, design: Design) -> EvaluationPlan:
    row = await queries.find(tx, design.id)
    plan = PlanDraft.model_validate(row.plan) if row else PlanDraft()
    monitoring = design.steps.monitoring
    return EvaluationPlan(
        design_id=design.id,
        revision=row.revision if row else 0,
        plan=plan,
        indicators=list(monitoring.indicators) if monitoring else [],
        suggested=suggested(design, deps),
        comparisons=await asyncio.to_thread(assess, plan.power) if plan.power else [],
        by=row.by if row else None,
        by_name=row.by_name if row else None,
        at=row.at if row else None,
    )


def suggested(design: Design, deps: WizardDeps) -> list[KnownIndicator]:
    """Indicators of the outcomes that the objectives and the theory of change name; all of them where neither does."""
    wanted = {each.code for each in design.steps.objectives.outcomes} if design.steps.objectives else set()
    theory = design.steps.theory_of_change
    wanted |= {chain.outcome.code for chain in theory.chains if chain.outcome.code} if theory else set()
    known = deps.content.indicators()
    return [each for each in known if each.outcome in wanted] if wanted else list(known)
