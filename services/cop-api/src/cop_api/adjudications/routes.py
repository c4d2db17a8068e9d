"""Differences between coders, and how they were settled."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Adjudicator, WorksWithWords
from ..codings.service import blind_for
from ..sessions import service as sessions
from ..settings import settings_of
from . import queries, service
from .schemas import Adjudication, AdjudicationDraft, Difference

router = idempotency.router("/adjudications", "codings")
differences = APIRouter(prefix="/coding-differences", tags=["codings"])


@differences.get("", responses=problems(403, 404))
async def list_differences(
    session: Annotated[Id, Query(description="Of which session.")], caller: WorksWithWords, given: Given, tx: Read
) -> Page[Difference]:
    """Where coders who have finished differ, settled or not."""
    viewer = blind_for(settings_of(given).voice_key, caller)
    return Page(items=await service.differences(tx, caller, viewer, session), next=None)


@router.post("", status_code=201, responses=problems(403, 404, 409))
async def settle_difference(draft: AdjudicationDraft, caller: Adjudicator, given: Given, tx: Tx) -> Adjudication:
    """Settle a difference, with the reason: by one of the coders for both, or by a third person. Settling it again
    adds to its history."""
    return await service.settle(tx, caller, settings_of(given).voice_key, draft)


@router.get("", responses=problems(403, 404))
async def list_adjudications(
    session: Annotated[Id, Query(description="Of which session.")],
    caller: WorksWithWords,
    page: Paging,
    given: Given,
    tx: Read,
) -> Page[Adjudication]:
    """The history, oldest first."""
    caller.require_country(*(await sessions.get(tx, session)).countries)
    viewer = blind_for(settings_of(given).voice_key, caller)
    items, following = await queries.page(tx, page, session, viewer.sees())
    return Page(items=items, next=following)
