"""Pilots beside configurations."""

from __future__ import annotations

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import Reader
from ..deps import CmoGiven
from . import service
from .schemas import PilotsBeside

router = noun_router("/configurations/{configuration_id}/pilots", "pilots")


@router.get("", responses=problems(403, 404, 410))
async def list_pilots_beside(configuration_id: str, _: Reader, tx: Read, given: CmoGiven) -> PilotsBeside:
    """What pilots observed for options that rested on this configuration. They are shown beside it and count neither
    for nor against it: what they mean for it is for people to judge."""
    return await service.beside(tx, given.vocabulary, configuration_id)
