"""The audit of a design: verifying and exporting its log, and who saw what."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response
from servicekit.deps import Read
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import invalid, problems

from ..authority import Reader
from . import service
from .schemas import DesignRead, Verification

router = noun_router("/designs/{design_id}", "audit")


@router.get("/history/verification", responses=problems(403, 404))
async def verify_history(
    design_id: Id,
    caller: Reader,
    tx: Read,
    seq: Annotated[int | None, Query(ge=1, le=2**31 - 1, description="With `hash`: an entry that you kept.")] = None,
    hash: Annotated[str | None, Query(pattern=r"^[0-9a-f]{64}$")] = None,
) -> Verification:
    """Whether the log is whole and unchanged, and the decisions and pilots are what it says."""
    if (seq is None) != (hash is None):
        raise invalid(
            "/hash" if hash is None else "/seq", "incomplete", "Give `seq` and `hash` of an entry, or neither."
        )
    anchor = (seq, hash) if seq is not None and hash is not None else None
    return await service.verify(tx, caller, design_id, anchor)


@router.get(
    "/history/export",
    response_class=Response,
    responses={
        200: {"content": {"application/x-ndjson": {"schema": {"type": "string"}}}},
        **problems(403, 404),
    },
)
async def export_history(design_id: Id, caller: Reader, tx: Read) -> Response:
    """The log as JSON Lines, oldest first. How to verify it without this platform is in docs/methods/pilots.md."""
    lines = await service.export(tx, caller, design_id)
    headers = {"Content-Disposition": f'attachment; filename="design-{design_id}-log.jsonl"'}
    return Response(lines, media_type="application/x-ndjson", headers=headers)


@router.get("/reads", responses=problems(403, 404))
async def list_reads(design_id: Id, caller: Reader, page: Paging, tx: Read) -> Page[DesignRead]:
    """Who saw recommendations, sensitivity, briefs and lineage, newest first; kept for accountability, for a time."""
    items, following = await service.reads_of(tx, caller, design_id, page)
    return Page(items=items, next=following)
