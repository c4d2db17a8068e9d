"""What a pilot observed leaves for the engine in the transaction that records it."""

from __future__ import annotations

from almpo_contracts.wizard import FeedbackRecorded
from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from servicekit.problems import invalid
from servicekit.vocabulary import Language
from sqlalchemy import select

from ..decisions.service import option_in
from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..recommendations import service as recommendations
from .schemas import Feedback, FeedbackDraft
from .tables import feedback


async def record(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, draft: FeedbackDraft) -> Feedback:
    """Keep what was observed, beside the configurations that had spoken for the option."""
    design = await designs.read(tx, caller, design_id, lock=True)
    if draft.outcome_code is not None and draft.outcome_code not in {c.code for c in deps.content.codebook().codes}:
        raise invalid("/outcome_code", "unknown-code", f"{draft.outcome_code} is not a code of the codebook.")
    shown = await recommendations.recommend(tx, deps, caller, design_id, Language.EN)
    option = option_in(shown, draft.option)
    said = Feedback(
        id=uuid7(),
        design_id=design_id,
        release_id=shown.release.id,
        configurations=[each.id for each in option.configurations] if option else [],
        by=caller.subject,
        by_name=caller.name,
        at=rfc3339(tx.now),
        **draft.model_dump(),
    )
    await tx.execute(feedback.insert().values(said.model_dump(mode="json")))
    await log.append(
        tx, caller, design_id, "feedback_recorded", {"id": said.id, "sha256": log.digest(said.model_dump(mode="json"))}
    )
    tx.emit(
        FeedbackRecorded(
            id=said.id,
            revision=1,
            design_id=design_id,
            release_id=said.release_id,
            option=said.option,
            kind="pilot_outcome",
            setting=said.setting,
            country=design.country,
            outcome_code=said.outcome_code,
            direction=said.direction,
            observed=said.observed,
            reason=said.reason,
            configurations=said.configurations,
            recorded_at=said.at,
            synthetic=design.synthetic,
        )
    )
    return said


async def page_of(
    tx: Transaction, caller: Caller, design_id: str, page: PageRequest
) -> tuple[list[Feedback], str | None]:
    await designs.read(tx, caller, design_id)
    statement = select(feedback).where(feedback.c.design_id == design_id)
    rows, following = await page.fetch(tx, statement, feedback.c.id)
    return [Feedback.model_validate(dict(row._mapping)) for row in rows], following
