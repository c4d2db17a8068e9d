"""Statements whose codes a coder may link."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from servicekit.deps import Given, Read
from servicekit.problems import problems

from ..authority import WorksWithWords, countries_of
from ..codings.service import blind_for
from ..settings import settings_of
from . import service
from .schemas import LinkCandidates

router = APIRouter(prefix="/link-candidates", tags=["link candidates"])


@router.get("", responses=problems(403))
async def list_link_candidates(
    caller: WorksWithWords, given: Given, tx: Read, limit: Annotated[int, Query(ge=1, le=200)] = 50
) -> LinkCandidates:
    """Statements that coders gave a context, a mechanism and an outcome which no card links yet. Who reads the link in
    the words confirms it by a card on the statement (`PUT /sessions/{session_id}/cards/{card_id}`), with the outcome's
    direction and the polarity; nothing is linked by itself. Double coding stays blind: a statement waits here once
    everybody who took it up has finished, and a coder is shown another's codes as in `GET /codings`."""
    viewer = blind_for(settings_of(given).voice_key, caller)
    return await service.candidates(tx, viewer, countries_of(caller), limit)
