"""The coding queue."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import WorksWithWords
from ..deps import CmoGiven
from . import service
from .schemas import CodingQueue

router = noun_router("/coding-queue", "coding queue")


@router.get("", responses=problems(403))
async def read_coding_queue(
    caller: WorksWithWords,
    tx: Read,
    deps: CmoGiven,
    codebook: Annotated[
        str | None, Query(max_length=120, description="A codebook's id: statements not coded to it.")
    ] = None,
    order: Annotated[
        Literal["informative", "voices"],
        Query(description="`informative`: statements from which most is learnt; `voices`: most voices first."),
    ] = "informative",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> CodingQueue:
    """Cards with a part that has no code, most voices first, then statements that nobody coded: first those of which
    the model is least sure and which are least like what was coded and like each other, each with its reason. Only of
    sessions of the caller's countries."""
    return await service.queue(tx, deps, caller.countries(), codebook, order, limit)
