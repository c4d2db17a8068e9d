"""People who work on one design talk about its steps where the steps are."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from servicekit.problems import Problem, not_found
from sqlalchemy import select, update

from ..designs import log
from ..designs import service as designs
from ..designs.steps import StepName
from .schemas import Comment, CommentChange, CommentDraft
from .tables import comments


async def write(tx: Transaction, caller: Caller, design_id: str, draft: CommentDraft) -> Comment:
    design = await designs.read(tx, caller, design_id, lock=True)
    comment = Comment(
        id=uuid7(),
        design_id=design_id,
        revision=1,
        step=draft.step,
        design_revision=design.revision,
        text=draft.text,
        settled=False,
        by=caller.subject,
        at=tx.now,
    )
    await tx.execute(comments.insert().values(comment.model_dump()))
    detail = {"comment": comment.id, "step": draft.step, "sha256": log.digest(draft.text)}
    await log.append(tx, caller, design_id, "commented", detail)
    return comment


async def change(
    tx: Transaction, caller: Caller, design_id: str, comment_id: str, draft: CommentChange, precondition: Preconditions
) -> Comment:
    """Amend one's own comment, or settle anybody's. 403 for another's text."""
    await designs.read(tx, caller, design_id, lock=True)
    comment = await read(tx, caller, design_id, comment_id)
    precondition.check(comment)
    if draft.text != comment.text and comment.by != caller.subject:
        raise Problem(
            403, "not-the-author", "Only its author may change a comment; send its text as it is to settle it."
        )
    changed = comment.model_copy(
        update={"text": draft.text, "settled": draft.settled, "revision": comment.revision + 1}
    )
    values = changed.model_dump(include={"text", "settled", "revision"})
    await tx.execute(update(comments).where(comments.c.id == comment_id).values(values))
    detail = {"comment": comment_id, "step": comment.step, "settled": draft.settled, "sha256": log.digest(draft.text)}
    await log.append(tx, caller, design_id, "commented", detail)
    return changed


async def read(tx: Transaction, caller: Caller, design_id: str, comment_id: str) -> Comment:
    await designs.read(tx, caller, design_id)
    statement = select(comments).where(comments.c.id == comment_id, comments.c.design_id == design_id)
    row = (await tx.execute(statement)).one_or_none()
    if row is None:
        raise not_found("comment", comment_id)
    return Comment.model_validate(dict(row._mapping))


async def page_of(
    tx: Transaction, caller: Caller, design_id: str, step: StepName | None, page: PageRequest
) -> tuple[list[Comment], str | None]:
    """Oldest first."""
    await designs.read(tx, caller, design_id)
    statement = select(comments).where(comments.c.design_id == design_id)
    if step is not None:
        statement = statement.where(comments.c.step == step)
    rows, following = await page.fetch(tx, statement, comments.c.id)
    return [Comment.model_validate(dict(row._mapping)) for row in rows], following
