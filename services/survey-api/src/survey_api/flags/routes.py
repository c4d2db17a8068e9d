"""/waves/{id}/flags"""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import SurveyManager
from ..waves import service as waves
from . import queries
from .judge import FLAGS
from .schemas import FlagCount, WaveFlags

router = APIRouter(prefix="/waves/{wave_id}", tags=["flags"])


@router.get("/flags", responses=problems(401, 403, 404))
async def get_flags(wave_id: Id, caller: SurveyManager, tx: Read) -> WaveFlags:
    """How many responses are doubtful, and why: hidden field filled in, too fast, the same answers twice."""
    wave = await waves.one(tx, wave_id)
    waves.require_responsible(caller, wave)
    n_flagged, each = await queries.counts_of(tx, wave_id)
    items = [FlagCount(flag=flag, n=each[flag]) for flag in FLAGS]
    return WaveFlags(wave_id=wave_id, n_flagged=n_flagged, counted=wave.count_flagged, items=items)
