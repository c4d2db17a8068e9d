"""What the steps of a design said before: every revision is kept."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.pagination import PageRequest

from ..designs import queries
from ..designs import service as designs
from ..designs.steps import StepName
from .schemas import StepChange


async def history_of(
    tx: Transaction, caller: Caller, design_id: str, step: StepName, page: PageRequest
) -> tuple[list[StepChange], str | None]:
    """Each saving of a step with what it said before and after, newest first."""
    await designs.read(tx, caller, design_id)
    rows, following = await queries.saves_of(tx, design_id, step, page)
    revisions = {int(row.detail["revision"]) for row in rows if "revision" in row.detail}
    kept = await queries.steps_at(tx, design_id, revisions | {revision - 1 for revision in revisions})
    changes = []
    for row in rows:
        revision = row.detail.get("revision")
        after, before = (kept.get(revision), kept.get(revision - 1)) if revision else (None, None)
        whole = after is not None and before is not None
        changes.append(
            StepChange(
                seq=row.seq,
                step=step,
                at=row.at,
                by=row.by,
                revision=revision,
                kept=whole,
                before=before.get(step) if whole and before else None,
                after=after.get(step) if whole and after else None,
            )
        )
    return changes, following
