"""Named what-ifs beside a design's own situation."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid_many, not_found
from sqlalchemy import select, update

from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..designs.checks import check
from ..designs.steps import ContextStep, OptionsStep, Steps
from ..ranking.memberships import COMPLEMENTS, contradictions
from .schemas import MOST, Scenario, ScenarioDraft
from .tables import scenarios

_OPPOSITE = {code: other for pair in COMPLEMENTS for code, other in (pair, pair[::-1])}


async def add(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, draft: ScenarioDraft) -> Scenario:
    """Name a what-if. 409 when there are three already."""
    design = await designs.read(tx, caller, design_id, lock=True)
    check(ContextStep(memberships=draft.memberships), deps.content)
    _consistent(design.steps, draft)
    if len(await listed(tx, design_id)) >= MOST:
        raise Problem(
            409, "too-many-scenarios", f"At most {MOST} scenarios stand beside a design; take one off the list first."
        )
    scenario = Scenario(
        id=uuid7(),
        design_id=design_id,
        revision=1,
        title=draft.title,
        memberships=draft.memberships,
        weights=draft.weights,
        removed=False,
        created_by=caller.subject,
        created_at=tx.now,
    )
    document = scenario.model_dump(mode="json", include={"memberships", "weights"})
    await tx.execute(scenarios.insert().values({**scenario.model_dump(), **document}))
    detail = {"scenario": scenario.id, "sha256": log.digest(document), "design_revision": design.revision}
    await log.append(tx, caller, design_id, "scenario_added", detail)
    return scenario


async def remove(
    tx: Transaction, caller: Caller, design_id: str, scenario_id: str, precondition: Preconditions
) -> None:
    """Take a scenario off the list. Addresses that name it keep their answer."""
    await designs.read(tx, caller, design_id, lock=True)
    scenario = await read(tx, caller, design_id, scenario_id)
    precondition.check(scenario)
    if scenario.removed:
        return
    values = {"removed": True, "revision": scenario.revision + 1}
    await tx.execute(update(scenarios).where(scenarios.c.id == scenario_id).values(values))
    await log.append(tx, caller, design_id, "scenario_removed", {"scenario": scenario_id})


async def read(tx: Transaction, caller: Caller, design_id: str, scenario_id: str) -> Scenario:
    await designs.read(tx, caller, design_id)
    statement = select(scenarios).where(scenarios.c.id == scenario_id, scenarios.c.design_id == design_id)
    row = (await tx.execute(statement)).one_or_none()
    if row is None:
        raise not_found("scenario", scenario_id)
    return Scenario.model_validate(dict(row._mapping))


async def listed(tx: Transaction, design_id: str) -> list[Scenario]:
    statement = (
        select(scenarios)
        .where(scenarios.c.design_id == design_id, scenarios.c.removed.is_(False))
        .order_by(scenarios.c.id)
    )
    return [Scenario.model_validate(dict(row._mapping)) for row in await tx.execute(statement)]


async def of_design(tx: Transaction, caller: Caller, design_id: str) -> list[Scenario]:
    await designs.read(tx, caller, design_id)
    return await listed(tx, design_id)


def _consistent(steps: Steps, draft: ScenarioDraft) -> None:
    """Raise 422 where the scenario contradicts what the design says and does not replace it."""
    context = applied(steps, ContextStep(memberships=draft.memberships), None).context
    found = contradictions({each.code: each.membership for each in context.memberships} if context else {})
    at = {each.code: index for index, each in enumerate(draft.memberships)}
    errors = [
        FieldError(
            pointer=f"/memberships/{at[code]}/membership",
            code="contradiction",
            message=f"{one} and {other} cannot both hold clearly, and the design says the one. Give the scenario both.",
        )
        for one, other in found
        for code in (one, other)
        if code in at
    ]
    if errors:
        raise invalid_many(errors)


def applied(steps: Steps, changed: ContextStep, weights: object | None) -> Steps:
    """The steps with other contexts and weights. A context that is said takes the place of its opposite."""
    said = {each.code: each for each in changed.memberships}
    displaced = {*said, *(_OPPOSITE[code] for code in said if code in _OPPOSITE)}
    kept = [each for each in steps.context.memberships if each.code not in displaced] if steps.context else []
    options = steps.options or OptionsStep()
    return steps.model_copy(
        update={
            "context": ContextStep.model_construct(memberships=[*kept, *changed.memberships]),
            "options": options if weights is None else options.model_copy(update={"weights": weights}),
        }
    )
