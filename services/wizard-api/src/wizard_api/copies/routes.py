"""Copies of a design for another country, and what the country changed in its own."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Reader
from ..designs.schemas import Design
from . import service
from .schemas import CopyDraft, Differences

router = noun_router("/designs/{design_id}", "copies")


@router.post("/copies", status_code=201, responses=problems(403, 404))
async def copy_design(design_id: Id, draft: CopyDraft, caller: Reader, tx: Tx, response: Response) -> Design:
    """Copy the design for another country, which then adapts it. For policymakers of either country."""
    design = await service.copy(tx, caller, design_id, draft)
    response.headers["ETag"] = design.etag
    return design


@router.get("/differences", responses=problems(403, 404, 409))
async def get_differences(design_id: Id, caller: Reader, tx: Read) -> Differences:
    """What was changed in a copy since it was made, step by step."""
    return await service.differences(tx, caller, design_id)
