"""Comments on the steps of a design."""

from __future__ import annotations

from fastapi import Response
from servicekit.deps import Read, Tx
from servicekit.etag import Precondition
from servicekit.idempotency import router as noun_router
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import Policymaker, Reader
from ..designs.steps import StepName
from . import service
from .schemas import Comment, CommentChange, CommentDraft

router = noun_router("/designs/{design_id}/comments", "comments")


@router.post("", status_code=201, responses=problems(403, 404))
async def write_comment(design_id: Id, draft: CommentDraft, caller: Reader, tx: Tx, response: Response) -> Comment:
    """Comment on a step. Whoever may read the design may; nobody is named in it."""
    comment = await service.write(tx, caller, design_id, draft)
    response.headers["ETag"] = comment.etag
    return comment


@router.get("", responses=problems(403, 404))
async def list_comments(
    design_id: Id, caller: Reader, page: Paging, tx: Read, step: StepName | None = None
) -> Page[Comment]:
    """Oldest first; of one step, or of all."""
    items, following = await service.page_of(tx, caller, design_id, step, page)
    return Page(items=items, next=following)


@router.get("/{comment_id}", responses=problems(403, 404))
async def get_comment(design_id: Id, comment_id: Id, caller: Reader, tx: Read, response: Response) -> Comment:
    comment = await service.read(tx, caller, design_id, comment_id)
    response.headers["ETag"] = comment.etag
    return comment


@router.put("/{comment_id}", responses=problems(403, 404, 412, 428))
async def change_comment(
    design_id: Id, comment_id: Id, draft: CommentChange, caller: Policymaker, precondition: Precondition, tx: Tx,
    response: Response,
) -> Comment:  # fmt: skip
    """Amend one's own comment, or settle anybody's."""
    comment = await service.change(tx, caller, design_id, comment_id, draft, precondition)
    response.headers["ETag"] = comment.etag
    return comment
