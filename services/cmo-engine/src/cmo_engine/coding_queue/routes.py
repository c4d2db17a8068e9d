"""The coding queue."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import WorksWithWords
from . import service
from .schemas import CodingQueue

router = noun_router("/coding-queue", "coding queue")


@router.get("", responses=problems(403))
async def read_coding_queue(
    _: WorksWithWords,
    tx: Read,
    codebook: Annotated[
        str | None, Query(max_length=120, description="A codebook's id: statements not coded to it.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> CodingQueue:
    """Cards with a part that has no code, and statements that nobody coded."""
    return await service.queue(tx, codebook, limit)
