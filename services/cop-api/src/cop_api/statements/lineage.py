"""Lineage: statements that are merged, split or reworded from others, and take their place."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.problems import FieldError

from ..sessions.schemas import Session
from . import keeping, queries
from .schemas import Statement, StatementDraft


async def replace(tx: Transaction, session: Session, by: Statement, replaced: list[str]) -> None:
    """Those it takes the place of are set aside, unless somebody did so before."""
    if session.closed and replaced:
        # The record stands: a queue that drains late adds to it, and takes nothing out of it.
        return
    for statement_id in sorted(set(replaced)):
        current = await keeping.get(tx, statement_id, session_id=session.id, for_change=True)
        if current.status != "rejected":
            reason = f"Another statement took its place ({by.origin})."
            aside: dict[str, object] = {"status": "rejected", "reject_reason": reason, "replaced_by": by.id}
            await keeping.revise(tx, session, current, aside)


async def bring_back(tx: Transaction, session: Session, gone: str, erased: set[str]) -> None:
    """A statement is being erased: what it had taken the place of stands again, unless it is erased as well."""
    for current in await queries.replaced_by(tx, gone):
        if current.id in erased:
            continue
        stands = "captured" if session.status in ("planned", "live") else "read_back"
        fresh = {"status": stands, "reject_reason": None, "replaced_by": None}
        settled = keeping.in_status(current.model_copy(update=fresh), session)
        await keeping.revise(tx, session, settled, {})


def faults(draft: StatementDraft) -> list[FieldError]:
    """Of a new statement; later an origin may have been erased, and the rest stays as it was."""
    origins = len(set(draft.derived_from))
    fits = {"seed": origins == 0, "merged": origins >= 2, "split": origins == 1, "reworded": origins == 1}
    found = []
    if not fits.get(draft.origin, True):
        message = "Merged needs two origins or more, split and reworded one, a seed none."
        found.append(FieldError(pointer="/derived_from", code="wrong-lineage", message=message))
    found += [
        FieldError(pointer=f"/replaces/{at}", code="not-an-origin", message="It is not in derived_from.")
        for at, replaced in enumerate(draft.replaces)
        if replaced not in draft.derived_from
    ]
    return found
