"""The evidence gap map."""

from __future__ import annotations

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import invalid, problems

from ..authority import Reader
from ..deps import CmoGiven
from . import service
from .schemas import Axis, GapMap

router = noun_router("/gap-map", "gap map")


@router.get("", responses=problems(403))
async def read_gap_map(
    _: Reader, tx: Read, given: CmoGiven, rows: Axis = "mechanism", columns: Axis = "outcome"
) -> GapMap:
    """Counts and best confidence per pair of codes."""
    if rows == columns:
        raise invalid("/query/columns", "same-axis", "Rows and columns must be different.")
    return await service.gap_map(tx, given.vocabulary, rows, columns)
