"""/waves/{id}/challenge"""

from __future__ import annotations

from fastapi import APIRouter, Response
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import not_found, problems

from ..deps import SurveyGiven
from ..waves import service as waves
from . import service
from .schemas import Challenge

router = APIRouter(prefix="/waves/{wave_id}", tags=["challenges"])


@router.get("/challenge", responses=problems(404))
async def get_challenge(wave_id: Id, deps: SurveyGiven, tx: Read, response: Response) -> Challenge:
    """The work that a response without an invitation must prove, where the wave asks for any."""
    wave = await waves.one(tx, wave_id)
    if not wave.is_public:
        raise not_found("wave", wave_id)
    response.headers["Cache-Control"] = "no-store"
    return service.new_challenge(deps.settings.cursor_secret, wave, tx.now)
