"""The minutes of a session."""

from __future__ import annotations

from fastapi import APIRouter
from servicekit.deps import Given, Read
from servicekit.ids import Id
from servicekit.problems import problems

from ..authority import Exporter
from . import minutes
from .schemas import Minutes

router = APIRouter(prefix="/sessions/{session_id}/minutes", tags=["sessions"])


@router.get("", responses=problems(403, 404))
async def get_minutes(session_id: Id, caller: Exporter, given: Given, tx: Read) -> Minutes:
    """What may be printed of a session; the same as `export?format=docx` writes."""
    return await minutes.minutes(tx, caller, given.content, session_id)
