"""/waves/{id}/rankings"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Tx
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from ..results.parameters import By, ViewQuery
from . import service
from .schemas import Rankings

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])


@router.get("/rankings", responses=problems(401, 403, 404))
async def get_rankings(
    wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Tx, by: By, view: ViewQuery = "released"
) -> Rankings:
    """Borda, first choices, mean ranks, Kendall's W; after the close Plackett–Luce worths for everybody."""
    return await service.rankings(tx, deps, caller, wave_id, by, view)
