"""/waves/{id}/results, /counts and /stream"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.live import LastEventId, stream_response
from servicekit.problems import invalid, problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from ..waves import service as waves
from . import service
from .counting import stream_of
from .schemas import Counts, Dimension, Results

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])
_DIMENSIONS: dict[str, Dimension] = {"country": "country", "stakeholder_type": "stakeholder_type"}


@router.get("/results", responses=problems(401, 403, 404))
async def get_results(
    wave_id: Id,
    caller: FigureReader,
    deps: SurveyGiven,
    tx: Read,
    by: Annotated[str, Query(max_length=60, description="`country`, `stakeholder_type`, or both with a comma.")] = "",
) -> Results:
    """Per item the distribution, top-2 share, mean and median, for everybody and per group."""
    wanted = [name for name in by.split(",") if name]
    unknown = [name for name in wanted if name not in _DIMENSIONS]
    if unknown or len(set(wanted)) < len(wanted):
        raise invalid("/query/by", "unknown_dimension", f"`by` takes {', '.join(_DIMENSIONS)}, each once.")
    return await service.results(tx, deps, caller, wave_id, [_DIMENSIONS[name] for name in wanted])


@router.get("/counts", responses=problems(401, 403, 404))
async def get_counts(wave_id: Id, _: FigureReader, tx: Read) -> Counts:
    """How many have answered, by country and stakeholder type."""
    return await service.live_counts(tx, wave_id)


@router.get("/stream", responses={**problems(401, 403, 404), 200: {"content": {"text/event-stream": {}}}})
async def stream_counts(
    wave_id: Id, request: Request, _: FigureReader, deps: SurveyGiven, last_event_id: LastEventId = None
) -> Any:
    """The same, live: an event `counts` with the new counts of a stratum for every response."""
    async with deps.database.read() as tx:
        await waves.one(tx, wave_id)
    return stream_response(request, stream_of(wave_id), last_event_id)
