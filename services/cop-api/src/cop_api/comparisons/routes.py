"""The international view: one thing across countries, side by side."""

from __future__ import annotations

from typing import Annotated

from almpo_contracts.base import Code
from fastapi import APIRouter, Query
from servicekit.deps import Given, Read
from servicekit.ids import Id
from servicekit.problems import invalid, problems

from ..authority import Reader
from ..sessions.schemas import Level
from ..settings import settings_of
from . import service
from .schemas import Comparison

router = APIRouter(prefix="/comparisons", tags=["comparisons"])
of_practice = APIRouter(prefix="/practices/{practice_id}/comparison", tags=["comparisons"])

AtLevel = Annotated[Level | None, Query(description="Only sessions of this level.")]


@router.get("", responses=problems(404))
async def compare(
    caller: Reader,
    given: Given,
    tx: Read,
    practice: Id | None = None,
    family: Annotated[str | None, Query(max_length=80, description="Practice family.")] = None,
    code: Annotated[Code | None, Query(description="Such as a mechanism or a barrier of the codebook.")] = None,
    level: AtLevel = "national",
) -> Comparison:
    """A practice, a family or a code across countries: statuses, sessions, support and dissent, cards, what was said.
    Only sessions that the caller may follow are in it."""
    if [practice, family, code].count(None) != 2:
        raise invalid("/query", "one-of-three", "Name one of practice, family and code.")
    if practice is not None:
        return await service.of_practice(tx, caller, practice, level, family=False)
    if family is not None:
        return await service.of_family(tx, caller, given.content, family, level)
    assert code is not None
    return await service.of_code(tx, caller, settings_of(given).voice_key, code, level)


@of_practice.get("", responses=problems(404))
async def compare_practice(
    practice_id: Id,
    caller: Reader,
    tx: Read,
    family: Annotated[bool, Query(description="Its whole family.")] = False,
    level: AtLevel = None,
) -> Comparison:
    """A practice in every country that spoke about it, or its family."""
    return await service.of_practice(tx, caller, practice_id, level, family=family)
