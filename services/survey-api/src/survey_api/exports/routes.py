"""/waves/{id}/export"""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import FigureReader
from ..deps import SurveyGiven
from . import service
from .formats import MEDIA_TYPES, Format

router = APIRouter(prefix="/waves/{wave_id}", tags=["exports"])


@router.get(
    "/export",
    response_class=StreamingResponse,
    responses={**problems(401, 403, 404, 409, 413), 200: {"content": {each: {} for each in MEDIA_TYPES.values()}}},
)
async def export_wave(
    wave_id: Id,
    caller: FigureReader,
    deps: SurveyGiven,
    format: Annotated[Format, Query(description="XLSX up to 1,048,574 responses, SPSS (`sav`) up to 100,000.")] = "csv",
    language: Annotated[Language, Query(description="Of the labels.")] = Language.EN,
    values: Annotated[
        Literal["codes", "labels"],
        Query(description="What CSV and XLSX write for a choice. SPSS has both; Parquet has codes."),
    ] = "codes",
) -> StreamingResponse:
    """The responses, one row each, one column per codebook variable; words where there is consent to them.

    Survey managers get every response of their countries. Analysts get complete ones after the wave's close, without
    ids, days and words, and without the stratum where fewer than the threshold stand in it."""
    return await service.export(deps, caller, wave_id, format, language, values)
