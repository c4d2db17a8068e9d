"""/erasures/{id}"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..deps import SurveyGiven
from . import service
from .schemas import Erasure

router = APIRouter(prefix="/erasures", tags=["responses"])


@router.get("/{erasure_id}", responses=problems(404))
async def get_erasure(erasure_id: Id, deps: SurveyGiven, tx: Read) -> Erasure:
    """How far an erasure has come, place by place, and when it was complete. For whoever was given the id."""
    return await service.statement_of(tx, deps, erasure_id)
