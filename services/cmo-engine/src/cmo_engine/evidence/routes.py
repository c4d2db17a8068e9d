"""Evidence: what people said, with its provenance."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.pagination import Page, Paging
from servicekit.problems import problems
from servicekit.vocabulary import Country

from ..authority import Reader
from . import service
from .schemas import EvidenceItem, EvidenceKind

router = noun_router("/evidence", "evidence")


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
    """Statements, open answers and pilots' feedback. Words are withheld from policymakers and integrators where the
    speaker did not agree to be quoted."""
    return await service.list_items(tx, caller, page, kind, country, language, practice, session)


@router.get("/{evidence_id}", responses=problems(403, 404))
async def read_evidence(evidence_id: str, caller: Reader, tx: Read) -> EvidenceItem:
    """One evidence item."""
    return await service.read_item(tx, caller, evidence_id)
