"""What a pilot observed leaves for the engine in the transaction that records it; a withdrawal leaves a tombstone."""

from __future__ import annotations

from almpo_contracts.wizard import ContextThen, FeedbackRecorded, MeasuredEffect
from servicekit import idempotency
from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from servicekit.problems import FieldError, invalid, invalid_many, not_found
from servicekit.vocabulary import Language

from ..decisions import service as decisions
from ..decisions.prediction import prediction_of
from ..decisions.schemas import Decision
from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..designs.schemas import Design
from ..recommendations import service as recommendations
from . import queries
from .against import against
from .schemas import Feedback, FeedbackDraft, FeedbackShown, Withdrawal


async def record(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, draft: FeedbackDraft
) -> FeedbackShown:
    """Keep what was observed, beside what the evidence had let one expect of the option."""
    design = await designs.read(tx, caller, design_id, lock=True)
    _check_codes(deps, draft)
    shown = await recommendations.recommend(tx, deps, caller, design_id, Language.EN)
    option = decisions.option_in(shown, draft.option)
    decided = await _decision_before(tx, design_id, draft)
    at = rfc3339(tx.now)
    said = Feedback(
        id=uuid7(),
        design_id=design_id,
        release_id=shown.release.id,
        configurations=[each.id for each in option.configurations] if option else [],
        decision_id=decided.id if decided else None,
        predicted_at=decided.at if decided else at,
        prediction=decided.prediction if decided else prediction_of(option),
        by=caller.subject,
        by_name=caller.name,
        at=at,
        context=_context(design, draft),
        **draft.model_dump(exclude={"context"}),
    )
    await queries.insert(tx, said)
    entry = {"id": said.id, "sha256": log.digest(said.model_dump(mode="json"))}
    await log.append(tx, caller, design_id, "feedback_recorded", entry)
    tx.emit(_event(design, said))
    return _shown(said)


async def read(tx: Transaction, caller: Caller, design_id: str, feedback_id: str) -> FeedbackShown:
    await designs.read(tx, caller, design_id)
    return _shown(await _found(tx, design_id, feedback_id))


async def page_of(
    tx: Transaction, caller: Caller, design_id: str, page: PageRequest
) -> tuple[list[FeedbackShown], str | None]:
    await designs.read(tx, caller, design_id)
    items, following = await queries.page_of(tx, design_id, page)
    return [_shown(each) for each in items], following


async def withdraw(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, feedback_id: str, withdrawal: Withdrawal,
    precondition: Preconditions,
) -> None:  # fmt: skip
    """Erase a pilot: its words and figures here, and with the tombstone at the engine. That it was, and why it went,
    stays in the design's history."""
    await designs.read(tx, caller, design_id, lock=True)
    precondition.check(await _found(tx, design_id, feedback_id))
    await queries.remove(tx, feedback_id)
    await idempotency.forget(tx, deps.tables, feedback_id)
    detail = {"id": feedback_id, "reason": withdrawal.reason}
    await log.append(tx, caller, design_id, "feedback_withdrawn", detail)
    tx.emit_erasure(FeedbackRecorded, feedback_id)


async def _found(tx: Transaction, design_id: str, feedback_id: str) -> Feedback:
    found = await queries.find(tx, design_id, feedback_id)
    if found is None:
        raise not_found("pilot", feedback_id)
    return found


async def _decision_before(tx: Transaction, design_id: str, draft: FeedbackDraft) -> Decision | None:
    """The decision that the pilot was tried on: the newest that takes the option up, and not after the pilot began."""
    taken_up = [
        each
        for each in await decisions.all_of(tx, design_id)
        if each.option == draft.option
        and each.decision in ("adopt", "adapt")
        and each.prediction is not None
        and (draft.started_on is None or each.at[:10] <= draft.started_on.isoformat())
    ]
    return taken_up[-1] if taken_up else None


def _check_codes(deps: WizardDeps, draft: FeedbackDraft) -> None:
    known = {code.code for code in deps.content.codebook().codes}
    if draft.outcome_code is not None and draft.outcome_code not in known:
        raise invalid("/outcome_code", "unknown-code", f"{draft.outcome_code} is not a code of the codebook.")
    unknown = [
        FieldError(
            pointer=f"/context/{at}/code", code="unknown-code", message=f"{each.code} is not a code of the codebook."
        )
        for at, each in enumerate(draft.context or [])
        if each.code not in known
    ]
    if unknown:
        raise invalid_many(unknown)


def _context(design: Design, draft: FeedbackDraft) -> list[ContextThen]:
    if draft.context is not None:
        return [ContextThen(code=each.code, membership=each.membership) for each in draft.context]
    stated = design.steps.context.memberships if design.steps.context else []
    return [ContextThen(code=each.code, membership=each.membership) for each in stated]


def _shown(said: Feedback) -> FeedbackShown:
    return FeedbackShown(**said.model_dump(), against=against(said))


def _event(design: Design, said: Feedback) -> FeedbackRecorded:
    return FeedbackRecorded(
        id=said.id,
        revision=said.revision,
        design_id=said.design_id,
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
        started_on=said.started_on.isoformat() if said.started_on else None,
        ended_on=said.ended_on.isoformat() if said.ended_on else None,
        comparison=said.comparison,
        unit=said.unit,
        planned=said.planned,
        measured=MeasuredEffect(**said.measured.model_dump()) if said.measured else None,
        context=said.context,
        synthetic=design.synthetic,
    )
