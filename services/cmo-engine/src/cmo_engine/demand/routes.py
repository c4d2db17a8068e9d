"""Requirement demand."""

from __future__ import annotations

from typing import Literal

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import Reader
from ..deps import CmoGiven
from . import service
from .schemas import DemandList

router = noun_router("/requirements-demand", "requirement demand")


@router.get("", responses=problems(403))
async def list_requirements_demand(
    _: Reader, tx: Read, given: CmoGiven, kind: Literal["data", "ai_function", "system"] | None = None
) -> DemandList:
    """Requirements by code, with the voices behind them and the survey's view."""
    return DemandList(items=await service.demand(tx, given.vocabulary, kind))
