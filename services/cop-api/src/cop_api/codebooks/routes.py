"""Codebooks, and how well coders agree on them."""

from __future__ import annotations

import asyncio
from typing import Annotated, Literal

from fastapi import File, Form, Path, Query, Response, UploadFile
from servicekit import idempotency
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import Problem, problems

from ..authority import CodebookEditor, Coder, Present, Reader
from ..refi import codebook as qdc
from ..words import Line, Slug
from . import queries, refi, service
from .schemas import Codebook, CodebookDraft, CodebookSummary, CodebookVersion, Imported, VersionMapping

MAX_QDC = 5_000_000

router = idempotency.router("/codebooks", "codebooks")


@router.post("", status_code=201, responses=problems(403))
async def draft_codebook(draft: CodebookDraft, caller: Coder, tx: Tx, response: Response) -> Codebook:
    codebook = await service.draft(tx, caller, draft)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.get("")
async def list_codebooks(_: Present, page: Paging, tx: Read) -> Page[CodebookSummary]:
    """Participants of a session read them too: cards name codes."""
    items, following = await queries.page(tx, page)
    return Page(items=items, next=following)


@router.get("/{codebook_id}", responses=problems(404))
async def get_codebook(codebook_id: Id, _: Reader, tx: Read, response: Response) -> Codebook:
    """The draft as it stands."""
    codebook = await service.get(tx, codebook_id)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.post("/import", status_code=201, responses=problems(403, 413))
async def import_codebook(
    caller: Coder,
    tx: Tx,
    response: Response,
    file: Annotated[UploadFile, File(description="A REFI-QDA codebook (.qdc), 5 MB at most.")],
    slug: Annotated[Slug, Form()],
    title: Annotated[Line, Form()],
) -> Imported:
    """A draft from another program's codebook, and what of it did not map."""
    body = await file.read(MAX_QDC + 1)
    if len(body) > MAX_QDC:
        raise Problem(413, "body-too-large", "A codebook has 5 MB at most.")
    draft, report = refi.drafted(await asyncio.to_thread(qdc.read, body), slug, title)
    codebook = await service.draft(tx, caller, draft)
    response.headers["ETag"] = codebook.etag
    return Imported(codebook=codebook, report=report)


@router.put("/{codebook_id}", responses=problems(403, 404, 412, 428))
async def change_codebook(
    codebook_id: Id,
    draft: CodebookDraft,
    caller: CodebookEditor,
    precondition: Precondition,
    tx: Tx,
    response: Response,
) -> Codebook:
    """The shared codebook is changed by an analyst for all countries, any other by whoever codes."""
    codebook = await service.change(tx, caller, codebook_id, draft, precondition)
    response.headers["ETag"] = codebook.etag
    return codebook


@router.post("/{codebook_id}/publish", status_code=201, responses=problems(403, 404, 409))
async def publish_codebook(codebook_id: Id, caller: CodebookEditor, tx: Tx) -> CodebookVersion:
    """Make the draft the next version; 422 names every fault that keeps it from that. The shared codebook, which all
    sessions are coded to, is published by an analyst for all countries."""
    service.steward(caller, (await service.get(tx, codebook_id, for_change=True)).slug)
    return await service.publish(tx, codebook_id)


@router.get(
    "/{codebook_id}/versions/{version}",
    responses={
        200: {"content": {"application/xml": {"schema": {"type": "string"}}}},
        **problems(404),
    },
    response_model=CodebookVersion,
)
async def get_codebook_version(
    codebook_id: Id,
    version: Annotated[int, Path(ge=1)],
    _: Present,
    tx: Read,
    format: Annotated[Literal["json", "qdc"], Query(description="Of the answer; `qdc` is REFI-QDA's.")] = "json",
) -> CodebookVersion | Response:
    """A published version. As `qdc` it holds the English texts, under GUIDs that stay the same."""
    published = await service.version(tx, codebook_id, version)
    if format == "json":
        return published
    return Response(
        qdc.write(refi.book_of(published.slug, published.codes)),
        media_type="application/xml",
        headers={"Content-Disposition": f'attachment; filename="{published.slug}-v{version}.qdc"'},
    )


@router.get("/{codebook_id}/versions/{version}/mapping", responses=problems(400, 404))
async def get_version_mapping(
    codebook_id: Id,
    version: Annotated[int, Path(ge=1)],
    since: Annotated[int, Query(ge=1, description="The earlier version.")],
    _: Reader,
    tx: Read,
) -> VersionMapping:
    """What became of the codes of an earlier version. No coding is changed by a new version."""
    return await service.mapping(tx, codebook_id, since, version)
