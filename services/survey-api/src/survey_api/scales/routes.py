"""/waves/{id}/scales"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Tx
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from ..results.parameters import ViewQuery
from . import service
from .schemas import Scales

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])


@router.get("/scales", responses=problems(401, 403, 404, 409))
async def get_scales(
    wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Tx, view: ViewQuery = "released"
) -> Scales:
    """Reliability of every matrix that is a scale. Before the wave's close 409, but for the internal view."""
    return await service.scales(tx, deps, caller, wave_id, view)
