"""Designs and their steps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..deps import Given
from ..person_level import Closed
from . import service
from .log import History
from .schemas import Design, DesignDraft, DesignSummary, ReleaseChoice
from .steps import STEPS, StepName

router = noun_router("/designs", "designs")


@router.post("", status_code=201, responses=problems(403))
async def create_design(draft: DesignDraft, caller: Policymaker, tx: Tx, response: Response) -> Design:
    """Begin a design on the newest release that is held, or on the one named."""
    design = await service.create(tx, caller, draft)
    response.headers["ETag"] = design.etag
    return design


@router.get("", responses=problems(403))
async def list_designs(caller: Reader, page: Paging, tx: Read) -> Page[DesignSummary]:
    """Designs of the caller's countries, newest first."""
    items, following = await service.page_of(tx, caller, page)
    return Page(items=items, next=following)


@router.get("/{design_id}", responses=problems(403, 404))
async def get_design(design_id: Id, caller: Reader, tx: Read, response: Response) -> Design:
    """A design with all its steps; `ETag` is needed to change it."""
    design = await service.read(tx, caller, design_id)
    response.headers["ETag"] = design.etag
    return design


@router.put("/{design_id}/release", responses=problems(403, 404, 409, 412, 428))
async def choose_release(
    design_id: Id, choice: ReleaseChoice, caller: Policymaker, precondition: Precondition, tx: Tx, response: Response
) -> Design:
    """Put the design on another release, or on the new revision of a superseded one."""
    design = await service.choose_release(tx, caller, design_id, choice, precondition)
    response.headers["ETag"] = design.etag
    return design


@router.get("/{design_id}/history", responses=problems(403, 404))
async def get_history(design_id: Id, caller: Reader, tx: Read) -> History:
    """Who did what and when, as an append-only chain of hashes."""
    return await service.history(tx, caller, design_id)


def _saving(name: StepName, model: type[Closed]) -> Callable[..., Awaitable[Design]]:
    async def save(
        design_id: Id,
        step: model,  # type: ignore[valid-type]
        caller: Policymaker,
        precondition: Precondition,
        tx: Tx,
        deps: Given,
        response: Response,
    ) -> Design:
        design = await service.save_step(tx, deps, caller, design_id, name, step, precondition)
        response.headers["ETag"] = design.etag
        return design

    # With postponed annotations FastAPI cannot see the enclosing function's `model`.
    save.__annotations__["step"] = model
    save.__name__ = f"save_{name}"
    return save


# One path per step, so that each has its own closed schema in the OpenAPI document.
for _name, _model in STEPS.items():
    router.add_api_route(
        f"/{{design_id}}/steps/{_name}",
        _saving(_name, _model),
        methods=["PUT"],
        summary=f"Save the step {_name}",
        description=f"Replace the step `{_name}`; steps may be saved in any order and again.",
        responses=problems(403, 404, 412, 428),
    )
