"""Ranked options with their reasons, and what would change the ranking."""

from __future__ import annotations

from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..audit.seeing import seen
from ..authority import Reader
from ..deps import Given
from . import service
from .schemas import Recommendations, Sensitivity

router = noun_router("/designs/{design_id}", "recommendations")


@router.get("/recommendations", responses=problems(403, 404, 409, 503), dependencies=[seen("recommendations")])
async def get_recommendations(
    design_id: Id, caller: Reader, tx: Read, deps: Given, language: Language = Language.EN
) -> Recommendations:
    """Options for this design, with reasons for and against, gaps, dissent, and what nothing can be said about.

    The same release and the same design always give the same answer."""
    return await service.recommend(tx, deps, caller, design_id, language)


@router.get("/sensitivity", responses=problems(403, 404, 409, 503), dependencies=[seen("sensitivity")])
async def get_sensitivity(
    design_id: Id, caller: Reader, tx: Read, deps: Given, language: Language = Language.EN
) -> Sensitivity:
    """Which unknown matters most, and what would have to be true for each option to rank first."""
    return await service.sensitivity(tx, deps, caller, design_id, language)
