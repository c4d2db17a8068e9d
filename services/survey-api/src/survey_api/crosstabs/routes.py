"""/waves/{id}/crosstab"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from servicekit.deps import Tx
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from ..results.parameters import ViewQuery, Weighted
from . import service
from .schemas import Crosstabs

router = APIRouter(prefix="/waves/{wave_id}", tags=["results"])

MOST_ROWS = 20
Variable = Annotated[str, Query(max_length=125)]


@router.get("/crosstab", responses=problems(401, 403, 404, 409))
async def get_crosstab(
    wave_id: Id,
    caller: FigureReader,
    deps: SurveyGiven,
    tx: Tx,
    row: Annotated[
        list[Variable],
        Query(
            min_length=1,
            max_length=MOST_ROWS,
            description="A codebook variable, `item` or `item.row`; several choices are named by `item` alone. "
            "Several make several tables, and their tests are corrected for that.",
            examples=["trust_conditions.audit"],
        ),
    ],
    column: Annotated[
        str,
        Query(max_length=125, description="A codebook variable, `country`, `stakeholder_type` or `language`."),
    ],
    weighted: Weighted = False,
    view: ViewQuery = "released",
) -> Crosstabs:
    """Variables against each other, with tests of association. Responses are scanned for it.

    Before the wave's close 409, but for the internal view: of two answers together there are no steps."""
    return await service.crosstabs(tx, deps, caller, wave_id, row, column, weighted=weighted, view=view)
