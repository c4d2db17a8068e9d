"""Scenarios of a design."""

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
from .schemas import Scenario, ScenarioDraft, Scenarios

router = noun_router("/designs/{design_id}/scenarios", "scenarios")


@router.post("", status_code=201, responses=problems(403, 404, 409))
async def add_scenario(
    design_id: Id, draft: ScenarioDraft, caller: Policymaker, tx: Tx, deps: Given, response: Response
) -> Scenario:
    """Name a what-if: contexts that differ, other weights, or both. It is not changed once made."""
    scenario = await service.add(tx, deps, caller, design_id, draft)
    response.headers["ETag"] = scenario.etag
    return scenario


@router.get("", responses=problems(403, 404))
async def list_scenarios(design_id: Id, caller: Reader, tx: Read) -> Scenarios:
    return Scenarios(items=await service.of_design(tx, caller, design_id))


@router.get("/{scenario_id}", responses=problems(403, 404))
async def get_scenario(design_id: Id, scenario_id: Id, caller: Reader, tx: Read, response: Response) -> Scenario:
    scenario = await service.read(tx, caller, design_id, scenario_id)
    response.headers["ETag"] = scenario.etag
    return scenario


@router.delete("/{scenario_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def remove_scenario(
    design_id: Id, scenario_id: Id, caller: Policymaker, precondition: Precondition, tx: Tx
) -> None:
    """Take a scenario off the list. A comparison's address that names it keeps giving the same answer."""
    await service.remove(tx, caller, design_id, scenario_id, precondition)
