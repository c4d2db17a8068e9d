"""/waves/{id}/results, /counts and /stream"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from servicekit.deps import Read, Tx
from servicekit.ids import Id
from servicekit.live import LastEventId, stream_response
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import FigureReader, SurveyManager
from ..deps import SurveyGiven
from ..waves import service as waves
from . import internal, service
from .counting import stream_of
from .parameters import By, Weighted
from .schemas import Counts, Look, Results

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])


@router.get("/results", response_model=Results, responses=problems(401, 403, 404))
async def get_results(
    wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Read, by: By, weighted: Weighted = False
) -> Response:
    """Per item the distribution, top-2 share, mean and median, for everybody and per group.

    Figures move in steps: those of the last release are shown, see `step`. Live are counts alone."""
    document = await service.results(tx, deps, caller, wave_id, by, weighted=weighted)
    return Response(document, media_type="application/json")


@router.get("/results/internal", responses=problems(401, 403, 404))
async def get_internal_results(
    wave_id: Id, caller: SurveyManager, deps: SurveyGiven, tx: Tx, by: By, weighted: Weighted = False
) -> Results:
    """The same at this moment and without suppression, for the wave's survey managers. Every look is logged."""
    return await internal.results(tx, deps, caller, wave_id, by, weighted=weighted)


@router.get("/results/internal/looks", responses=problems(401, 403, 404))
async def list_internal_looks(wave_id: Id, caller: SurveyManager, tx: Read, paging: Paging) -> Page[Look]:
    """Who looked at figures of this wave that are not suppressed, when, and at which; the latest first."""
    return await internal.looks(tx, caller, wave_id, paging)


@router.get("/counts", responses=problems(401, 403, 404))
async def get_counts(wave_id: Id, caller: FigureReader, tx: Read) -> Counts:
    """How many have answered, by country and stakeholder type. For all but survey managers small strata are withheld,
    and as many more as keep them from being subtracted."""
    return await service.live_counts(tx, caller, wave_id)


@router.get("/stream", responses={**problems(401, 403, 404), 200: {"content": {"text/event-stream": {}}}})
async def stream_counts(
    wave_id: Id, request: Request, caller: FigureReader, deps: SurveyGiven, last_event_id: LastEventId = None
) -> Any:
    """The same, live: an event `counts` with the new counts of a stratum. For all but survey managers an event without
    numbers: it says that `/counts` has changed."""
    async with deps.database.read() as tx:
        await waves.one(tx, wave_id)
    return stream_response(request, stream_of(wave_id, numbers=service.sees_all(caller)), last_event_id)
