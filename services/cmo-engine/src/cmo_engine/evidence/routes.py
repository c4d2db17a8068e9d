"""Evidence: what people said, with its provenance."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader, WorksWithWords
from ..deps import CmoGiven
from . import search, service
from .schemas import EvidenceItem, EvidenceKind, SearchResult, SimilarItems, Themes

router = noun_router("/evidence", "evidence")
themes_router = noun_router("/themes", "evidence")


@router.get("", responses=problems(403))
async def list_evidence(
    caller: Reader,
    page: Paging,
    tx: Read,
    kind: EvidenceKind | None = None,
    country: Country | None = None,
    language: Annotated[str | None, Query(max_length=10)] = None,
    practice: Annotated[str | None, Query(max_length=120, description="A practice's id.")] = None,
    session: Annotated[str | None, Query(max_length=120, description="A session's id.")] = None,
) -> Page[EvidenceItem]:
    """Statements, coded passages of transcripts, open answers and pilots' feedback. Words are withheld from
    policymakers and integrators where the speaker did not agree to be quoted."""
    return await service.list_items(tx, caller, page, kind, country, language, practice, session)


@router.get("/search", responses=problems(403, 503))
async def search_evidence(
    caller: Reader,
    tx: Read,
    deps: CmoGiven,
    q: Annotated[str, Query(min_length=2, max_length=400, description="Words or a sentence.")],
    lang: Annotated[str | None, Query(max_length=10, description="The language of the question.")] = None,
    kind: EvidenceKind | None = None,
    country: Country | None = None,
    stakeholder_type: Annotated[str | None, Query(max_length=60)] = None,
    session: Annotated[str | None, Query(max_length=120, description="A session's id.")] = None,
    limit: Annotated[int, Query(ge=1, le=50)] = 20,
) -> SearchResult:
    """Passages by words (BM25) and by meaning, across languages; Greek by words alone. Callers who do not work with
    words find only what may be quoted."""
    only = {"kind": kind, "country": country, "stakeholder_type": stakeholder_type, "session_id": session}
    return await search.search(tx, deps, caller, q, lang, only, limit)


@router.get("/{evidence_id}/similar", responses=problems(403, 404, 503))
async def similar_evidence(
    evidence_id: str, caller: WorksWithWords, tx: Read, deps: CmoGiven, limit: Annotated[int, Query(ge=1, le=50)] = 10
) -> SimilarItems:
    """Near-duplicates of an evidence item, across sessions, countries and languages."""
    return await search.similar(tx, deps, caller, evidence_id, limit)


@themes_router.get("", responses=problems(403, 503))
async def list_themes(
    caller: WorksWithWords,
    tx: Read,
    deps: CmoGiven,
    country: Country | None = None,
    smallest: Annotated[int, Query(ge=2, le=100, description="Items that make a theme.")] = 3,
) -> Themes:
    """What comes up again, with quotes that were confirmed and may be quoted."""
    return await search.themes(tx, deps, caller, country, smallest)


@router.get("/{evidence_id}", responses=problems(403, 404))
async def read_evidence(evidence_id: str, caller: Reader, tx: Read) -> EvidenceItem:
    """One evidence item."""
    return await service.read_item(tx, caller, evidence_id)
