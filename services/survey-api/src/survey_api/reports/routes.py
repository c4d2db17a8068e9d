"""/waves/{id}/reports"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import FigureReader
from ..deps import SurveyGiven
from ..results.parameters import By, Weighted
from . import ai_and_trust
from .schemas import AiAndTrust

router = APIRouter(prefix="/waves/{wave_id}/reports", tags=["reports"])


@router.get("/ai-and-trust", responses=problems(401, 403, 404))
async def get_ai_and_trust(
    wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Read, by: By, weighted: Weighted = False
) -> AiAndTrust:
    """Where AI adds value by stage of the policy cycle and function, priorities, benefits and risks, how much each
    condition of trust matters, and what must never be automated."""
    return await ai_and_trust.report(tx, deps, caller, wave_id, by, weighted=weighted)
