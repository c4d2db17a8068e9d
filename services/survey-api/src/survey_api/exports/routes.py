"""/waves/{id}/export"""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from servicekit.auth import EVERYWHERE
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import SurveyManager
from ..deps import SurveyGiven
from ..waves import service as waves
from .csv_export import lines

router = APIRouter(prefix="/waves/{wave_id}", tags=["exports"])


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={**problems(401, 403, 404), 200: {"content": {"text/csv": {}}}},
)
async def export_wave(
    wave_id: Id, caller: SurveyManager, deps: SurveyGiven, format: Annotated[Literal["csv"], Query()] = "csv"
) -> StreamingResponse:
    """The responses, one line each. A manager of some countries gets the responses of these."""
    async with deps.database.read() as tx:
        wave = await waves.one(tx, wave_id)
        instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    own = caller.countries()
    parts = lines(deps.database, wave, instrument, None if EVERYWHERE in own else sorted(own))
    headers = {
        "Content-Disposition": f'attachment; filename="{instrument.slug}-{wave_id}.csv"',
        "Cache-Control": "no-store",
    }
    return StreamingResponse(parts, media_type="text/csv; charset=utf-8", headers=headers)
