"""A person decides. The decision, what was in sight then, and whether it goes against the ranking are kept."""

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

from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..designs.schemas import Design
from ..recommendations import service as recommendations
from ..recommendations.schemas import OptionShown, Recommendations
from ..webhooks.publishing import Happened, publish
from .prediction import prediction_of
from .schemas import Decision, DecisionDraft
from .tables import decisions


async def decide(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, draft: DecisionDraft) -> Decision:
    """Keep a decision in the design's log; one against the ranking also leaves as feedback to the engine."""
    design = await designs.read(tx, caller, design_id, lock=True)
    shown = await recommendations.recommend(tx, deps, caller, design_id, Language.EN)
    option = option_in(shown, draft.option)
    override = _overrides(draft, option)
    decision_id, at = uuid7(), rfc3339(tx.now)
    said = {
        "id": decision_id,
        "design_id": design_id,
        "design_revision": design.revision,
        "option": draft.option,
        "decision": draft.decision,
        "reason": draft.reason,
        "override": override,
        "position": option.rank.position if option else None,
        "acceptability": option.rank.acceptability if option else None,
        "release": shown.release.model_dump(mode="json"),
        "by": caller.subject,
        "by_name": caller.name,
        "at": at,
        "prediction": prediction.model_dump(mode="json") if (prediction := prediction_of(option)) else None,
    }
    entry = await log.append(tx, caller, design_id, "decided", said)
    decision = Decision.model_validate({**said, "log_seq": entry.seq, "log_hash": entry.hash})
    await tx.execute(decisions.insert().values(decision.model_dump(mode="json")))
    await publish(tx, [_told(decision, design)])
    if override:
        tx.emit(
            FeedbackRecorded(
                id=decision_id,
                revision=1,
                design_id=design_id,
                release_id=shown.release.id,
                option=draft.option,
                kind="override",
                country=design.country,
                reason=f"{draft.decision}: {draft.reason}",
                configurations=[each.id for each in option.configurations] if option else [],
                recorded_at=at,
                synthetic=design.synthetic,
            )
        )
    return decision


async def page_of(
    tx: Transaction, caller: Caller, design_id: str, page: PageRequest
) -> tuple[list[Decision], str | None]:
    await designs.read(tx, caller, design_id)
    statement = select(decisions).where(decisions.c.design_id == design_id)
    rows, following = await page.fetch(tx, statement, decisions.c.log_seq)
    return [Decision.model_validate(dict(row._mapping)) for row in rows], following


async def all_of(tx: Transaction, design_id: str) -> list[Decision]:
    """Oldest first."""
    rows = await tx.execute(select(decisions).where(decisions.c.design_id == design_id).order_by(decisions.c.log_seq))
    return [Decision.model_validate(dict(row._mapping)) for row in rows]


def option_in(shown: Recommendations, family: str) -> OptionShown | None:
    """The option that was recommended; None when nothing could be said about it. 422 for an unknown family."""
    for option in shown.options:
        if option.practice_family == family:
            return option
    if family not in {each.practice_family for each in shown.abstained}:
        known = sorted([o.practice_family for o in shown.options] + [a.practice_family for a in shown.abstained])
        raise invalid("/option", "unknown-option", f"{family} is not an option; use one of {', '.join(known)}.")
    return None


def _told(decision: Decision, design: Design) -> Happened:
    """What subscribers are told: no reason, which is somebody's words, and nobody's name."""
    said = decision.model_dump(
        mode="json", include={"design_id", "design_revision", "option", "decision", "override", "position", "at"}
    )
    data = {"id": decision.id, **said, "country": design.country, "release": decision.release.id}
    return Happened("decision.recorded", {**data, "synthetic": design.synthetic}, design.country)


def _overrides(draft: DecisionDraft, option: OptionShown | None) -> bool:
    """Taking what is not ranked first, or rejecting what is. Postponing overrides nothing."""
    is_first = option is not None and option.rank.position == 1
    if draft.decision in ("adopt", "adapt"):
        return not is_first
    return draft.decision == "reject" and is_first
