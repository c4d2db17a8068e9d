"""/waves/{id}/representativeness"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from . import service
from .schemas import Representativeness

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])


@router.get("/representativeness", responses=problems(401, 403, 404))
async def get_representativeness(wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Read) -> Representativeness:
    """Dispositions, rates, margins before and after weighting, R-indicator, weights, nonresponse, break-off, limits.

    Of the last release, as the results are."""
    return await service.report(tx, deps, caller, wave_id)
