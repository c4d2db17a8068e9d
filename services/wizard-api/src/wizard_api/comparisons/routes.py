"""A design beside its scenarios, before and after a change, and on a newer release."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.problems import problems
from servicekit.vocabulary import Language

from ..authority import Reader
from ..deps import Given
from . import releases, service
from .schemas import Comparison, Preview, ReleaseChanges, WhatIf
from .service import Pinned

router = noun_router("/designs/{design_id}", "comparisons")
previews = APIRouter(prefix="/designs/{design_id}", tags=["comparisons"])
"""What is asked by POST and keeps nothing: there is no effect that could happen twice, and no answer to be stored."""

Revision = Annotated[int | None, Query(ge=1, le=2**31 - 1)]
Named = Annotated[
    str | None,
    Query(
        description="Ids of at most three scenarios with commas between; by default those on the list. Empty: none.",
        max_length=200,
        pattern=r"^([0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){0,2})?$",
    ),
]


@router.get("/compare", responses=problems(403, 404, 409, 503))
async def compare_scenarios(
    design_id: Id, caller: Reader, tx: Read, deps: Given, scenarios: Named = None, revision: Revision = None,
    release: Annotated[str | None, Query(max_length=80)] = None, release_revision: Revision = None,
) -> Comparison:  # fmt: skip
    """The design's own situation beside its scenarios: what differs, what moves, and which input moves it.

    `permalink` names the versions of the data; it gives the same bytes later, or says why it cannot."""
    named = None if scenarios is None else [each.lower() for each in scenarios.split(",") if each]
    return await service.compare(tx, deps, caller, design_id, named, Pinned(revision, release, release_revision))


@previews.post("/what-if", responses=problems(403, 404, 409, 503))
async def preview_change(design_id: Id, what_if: WhatIf, caller: Reader, tx: Read, deps: Given) -> Preview:
    """What would move if steps were saved so. Nothing is kept."""
    return await service.preview(tx, deps, caller, design_id, what_if)


@router.get("/release-changes", responses=problems(403, 404, 409, 503))
async def get_release_changes(
    design_id: Id, caller: Reader, tx: Read, deps: Given, language: Language = Language.EN
) -> ReleaseChanges:
    """What the newest evidence changes for this design, and because of which configurations."""
    return await releases.changes(tx, deps, caller, design_id, language)
