"""The brief of a design, and the way from each of its claims to the voices."""

from __future__ import annotations

import asyncio

from fastapi import Query, Response
from servicekit.deps import Read
from servicekit.documents.answers import Format, answer, described, written
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..audit.seeing import seen
from ..authority import Reader
from ..deps import Given
from . import service
from .document import document
from .schemas import Brief, Lineage

router = noun_router("/designs/{design_id}", "briefs")


@router.get(
    "/brief",
    response_model=None,
    dependencies=[seen("brief")],
    responses={200: described(Brief), **problems(403, 404, 409, 503)},
)
async def get_brief(
    design_id: Id,
    caller: Reader,
    tx: Read,
    deps: Given,
    format: Format = Query(default="html"),
    language: Language = Language.EN,
) -> Response:
    """A policy brief whose every claim is numbered and cites its numbered evidence: HTML without scripts, tagged PDF
    (PDF/UA-1), Word, or as JSON. The same design, decisions, release and language give the same bytes."""
    brief = await service.write(tx, deps, caller, design_id, language)
    content = await asyncio.to_thread(lambda: written(format, brief, document(brief)))
    return answer(format, content, name=f"brief-{design_id}-{language}", language=language)


@router.get("/lineage", responses=problems(403, 404, 409, 503), dependencies=[seen("lineage")])
async def get_lineage(
    design_id: Id, caller: Reader, tx: Read, deps: Given, language: Language = Language.EN
) -> Lineage:
    """From each claim to its configurations, and from those to cards, statements and survey items."""
    return await service.lineage(tx, deps, caller, design_id, language)
