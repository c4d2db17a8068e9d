"""Codebooks, and how well coders agree on them."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import Path, Query, Response
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Coder, Reader
from . import queries, service
from .schemas import Codebook, CodebookDraft, CodebookSummary, CodebookVersion

router = idempotency.router("/codebooks", "codebooks")


@router.post("", status_code=201, responses=problems(403))
async def draft_codebook(draft: CodebookDraft, _: Coder, tx: Tx, response: Response) -> Codebook:
    codebook = await service.draft(tx, draft)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.get("")
async def list_codebooks(_: Reader, page: Paging, tx: Read) -> Page[CodebookSummary]:
    items, following = await queries.page(tx, page)
    return Page(items=items, next=following)


@router.get("/{codebook_id}", responses=problems(404))
async def get_codebook(codebook_id: Id, _: Reader, tx: Read, response: Response) -> Codebook:
    """The draft as it stands."""
    codebook = await service.get(tx, codebook_id)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.put("/{codebook_id}", responses=problems(403, 404, 412, 428))
async def change_codebook(
    codebook_id: Id, draft: CodebookDraft, _: Coder, precondition: Precondition, tx: Tx, response: Response
) -> Codebook:
    codebook = await service.change(tx, codebook_id, draft, precondition)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.post("/{codebook_id}/publish", status_code=201, responses=problems(403, 404, 409))
async def publish_codebook(codebook_id: Id, _: Coder, tx: Tx) -> CodebookVersion:
    """Make the draft the next version; 422 names every fault that keeps it from that."""
    return await service.publish(tx, codebook_id)


@router.get("/{codebook_id}/versions/{version}", responses=problems(404))
async def get_codebook_version(
    codebook_id: Id,
    version: Annotated[int, Path(ge=1)],
    _: Reader,
    tx: Read,
    format: Annotated[Literal["json"], Query(description="Of the answer.")] = "json",
) -> CodebookVersion:
    return await service.version(tx, codebook_id, version)
