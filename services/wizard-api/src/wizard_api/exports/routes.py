"""/exports: a country's designs, recommendations and decisions in bulk, as NDJSON."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import StreamingResponse
from servicekit.auth import Caller
from servicekit.pagination import PageRequest, page_from
from servicekit.problems import problems
from servicekit.vocabulary import Country, Language

from ..authority import Integrator
from ..deps import Given, WizardDeps
from . import service
from .service import Export

router = APIRouter(prefix="/exports", tags=["exports"])
_NDJSON: dict[int | str, dict[str, Any]] = {
    200: {
        "description": 'Lines `{"kind", "data"}`; `cursor` lines between chunks, an `end` line at the very end.',
        "content": {"application/x-ndjson": {"schema": {"type": "string"}}},
    }
}
_RESPONSES = {**_NDJSON, **problems(400, 403)}

OfCountry = Annotated[Country | None, Query(description="One country; by default all for which the role is held.")]
Cursor = Annotated[
    str | None, Query(max_length=1000, description="Of an earlier export: what was added or changed since.")
]


async def _after(request: Request, cursor: Cursor = None) -> PageRequest:
    return page_from(request, cursor, service.CHUNK)


After = Annotated[PageRequest, Depends(_after)]


@router.get("/designs", responses=_RESPONSES, response_class=StreamingResponse)
async def export_designs(caller: Integrator, deps: Given, after: After, country: OfCountry = None) -> StreamingResponse:
    """Designs with all their steps, longest unchanged first. A design that changes comes again after the cursor."""
    return _streamed(deps, caller, service.of_designs(caller), after, service.countries_of(caller, country))


@router.get("/recommendations", responses=_RESPONSES, response_class=StreamingResponse)
async def export_recommendations(
    caller: Integrator, deps: Given, after: After, country: OfCountry = None, language: Language = Language.EN
) -> StreamingResponse:
    """What is recommended to each design, computed now. A new release changes them all: export from the beginning."""
    export = service.of_recommendations(deps, caller, language)
    fewer = PageRequest(service.RANKED, after.after, after.secret, after.scope)
    return _streamed(deps, caller, export, fewer, service.countries_of(caller, country))


@router.get("/decisions", responses=_RESPONSES, response_class=StreamingResponse)
async def export_decisions(
    caller: Integrator, deps: Given, after: After, country: OfCountry = None
) -> StreamingResponse:
    """Every decision with its reason and whether it went against the ranking, oldest first."""
    return _streamed(deps, caller, service.of_decisions(), after, service.countries_of(caller, country))


def _streamed(
    deps: WizardDeps, caller: Caller, export: Export, page: PageRequest, countries: service.Countries
) -> StreamingResponse:
    return StreamingResponse(service.lines(deps, caller, export, page, countries), media_type="application/x-ndjson")
