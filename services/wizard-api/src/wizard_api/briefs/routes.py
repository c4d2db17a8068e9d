"""The brief of a design, and the way from each of its claims to the voices."""

from __future__ import annotations

from typing import Literal

from fastapi import Query, Response
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import Reader
from ..deps import Given
from . import service
from .html import page
from .schemas import Brief, Lineage

router = noun_router("/designs/{design_id}", "briefs")


@router.get(
    "/brief",
    response_model=None,
    responses={
        200: {"model": Brief, "content": {"text/html": {"schema": {"type": "string"}}}},
        **problems(403, 404, 409, 503),
    },
)
async def get_brief(
    design_id: Id,
    caller: Reader,
    tx: Read,
    deps: Given,
    format: Literal["html", "json"] = Query(default="html"),
    language: Language = Language.EN,
) -> Response:
    """A policy brief whose every claim is numbered and cites its evidence: HTML without scripts, or as JSON."""
    brief = await service.write(tx, deps, caller, design_id, language)
    if format == "json":
        return Response(brief.model_dump_json(), media_type="application/json")
    headers = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'", "Content-Language": language}
    return Response(page(brief), media_type="text/html; charset=utf-8", headers=headers)


@router.get("/lineage", responses=problems(403, 404, 409, 503))
async def get_lineage(
    design_id: Id, caller: Reader, tx: Read, deps: Given, language: Language = Language.EN
) -> Lineage:
    """From each claim to its configurations, and from those to cards, statements and survey items."""
    return await service.lineage(tx, deps, caller, design_id, language)
