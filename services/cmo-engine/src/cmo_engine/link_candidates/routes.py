"""Statements whose codes a coder may link."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.problems import problems

from ..authority import WorksWithWords
from . import service
from .schemas import LinkCandidates

router = noun_router("/link-candidates", "link candidates")


@router.get("", responses=problems(403))
async def list_link_candidates(
    caller: WorksWithWords, tx: Read, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> LinkCandidates:
    """Statements that people coded with a context, a mechanism and an outcome which no card links yet. A coder who
    reads the link in the words confirms it by writing a card of the session on this statement, with the outcome's
    direction and the polarity (`PUT /api/cop/v1/sessions/{session_id}/cards/{card_id}`); nothing is linked by itself.
    Only of sessions of the caller's countries."""
    return await service.candidates(tx, caller.countries(), limit)
