"""How far a design's data and systems are ready."""

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
from .drafts import ReadinessDraft
from .schemas import Readiness

router = noun_router("/designs/{design_id}/readiness", "readiness")


@router.get("", responses=problems(403, 404, 409, 503))
async def get_readiness(design_id: Id, caller: Reader, tx: Read, deps: Given, response: Response) -> Readiness:
    """What the options need, how each need stands here and elsewhere, the gaps per option, and a plan."""
    readiness = await service.read(tx, deps, caller, design_id)
    response.headers["ETag"] = readiness.etag
    return readiness


@router.put("", responses=problems(403, 404, 409, 412, 428, 503))
async def save_readiness(
    design_id: Id,
    draft: ReadinessDraft,
    caller: Policymaker,
    precondition: Precondition,
    tx: Tx,
    deps: Given,
    response: Response,
) -> Readiness:
    """Replace the self-assessment. `If-Match` takes the design's ETag; whatever is not assessed stays unknown."""
    readiness = await service.save(tx, deps, caller, design_id, draft, precondition)
    response.headers["ETag"] = readiness.etag
    return readiness
