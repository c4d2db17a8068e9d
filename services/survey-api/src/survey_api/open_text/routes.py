"""/waves/{id}/open-text"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from servicekit.deps import Read
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import FigureReader
from ..deps import SurveyGiven
from . import service
from .schemas import OpenAnswer, OpenItems

router = APIRouter(prefix="/waves/{wave_id}/open-text", tags=["results"])


@router.get("", responses=problems(401, 403, 404))
async def get_open_items(wave_id: Id, caller: FigureReader, deps: SurveyGiven, tx: Read) -> OpenItems:
    """How many gave words to each open question, by language."""
    return await service.items(tx, deps, caller, wave_id)


@router.get("/{item}", responses=problems(400, 401, 403, 404))
async def list_open_answers(
    wave_id: Id,
    item: str,
    caller: FigureReader,
    deps: SurveyGiven,
    tx: Read,
    paging: Paging,
    language: Language | None = None,
    quotable: Annotated[bool, Query(description="Only what may be quoted.")] = False,
) -> Page[OpenAnswer]:
    """The words given to one question, by consent to their analysis. Quote them only where `quotable`.

    Of a question that fewer than the threshold answered there are none. Callers of some countries see theirs."""
    return await service.answers(tx, deps, caller, wave_id, item, paging, language=language, quotable=quotable)
