"""The requirement register turned into a self-assessment of a design: needs, gaps per option, and a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.etag import Preconditions

from ..deps import WizardDeps
from ..designs import log
from ..designs import queries as designs_kept
from ..designs import service as designs
from ..designs.schemas import Design
from ..recommendations.service import assessed
from ..releases.bundle import HeldRelease
from ..releases.service import held_release
from . import needs
from .checks import check
from .drafts import ReadinessDraft
from .elsewhere import MIN_VOICES, elsewhere
from .gaps import Needed, plan_of, standing_of
from .needs import Need
from .schemas import NeedShown, OptionGaps, PlanItem, Readiness


async def read(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str) -> Readiness:
    """How a design's needs stand. 503 while its release is being fetched; without one every family is looked at."""
    design = await designs.read(tx, caller, design_id)
    if design.release is None:
        return show(design, deps.content, None, [])
    found = await assessed(tx, deps, caller, design_id)
    return show(design, deps.content, found.held, [option.family for option in found.options])


async def save(
    tx: Transaction,
    deps: WizardDeps,
    caller: Caller,
    design_id: str,
    draft: ReadinessDraft,
    precondition: Preconditions,
) -> Readiness:
    """Replace the self-assessment. It is a part of the design, whose ETag is asked for."""
    design = await designs.read(tx, caller, design_id, lock=True)
    precondition.check(design)
    held = (await held_release(deps, tx, design.release.id))[1] if design.release else None
    known = {each.need for each in (design.readiness.assessments if design.readiness else [])}
    check(draft, deps.content, known | needs.registered(held))
    said = draft.model_dump(mode="json")
    await designs_kept.change(tx, design_id, readiness=said)
    await log.append(tx, caller, design_id, "readiness_saved", {"sha256": log.digest(said)})
    return await read(tx, deps, caller, design_id)


def show(design: Design, content: Content, held: HeldRelease | None, ranked: Sequence[str]) -> Readiness:
    """Everything that follows from what was said, the release and the content."""
    labels = {family.code: dict(family.label) for family in content.families()}
    looked_at = list(ranked) or list(labels)
    steps = design.steps.data_readiness
    levels = {each.code: each.level for each in steps.sources} if steps else {}
    said = design.readiness.assessments if design.readiness else []
    shown = [
        _shown(each, design.country, levels) for each in needs.needs_of(design.steps, said, content, held, looked_at)
    ]
    plan = plan_of(
        Needed(each.need, standing_of(each.assessment, levels.get(each.need)), _tied(each), each.voices)
        for each in shown
    )
    return Readiness(
        design=design.id,
        revision=design.revision,
        release=design.release,
        looked_at="ranked_options" if ranked else "all_families",
        saved=design.readiness,
        needs=shown,
        options=[
            OptionGaps(
                practice_family=family,
                label={str(language): text for language, text in labels[family].items()},
                gaps=[each.need for each in shown if family in _tied(each) and each.state == "gap"],
                open=[each.need for each in shown if family in _tied(each) and each.state == "open"],
                met=[each.need for each in shown if family in _tied(each) and each.state == "met"],
            )
            for family in looked_at
        ],
        plan=[
            PlanItem(
                need=each.need,
                state=each.standing.state,
                gaps=list(each.standing.gaps),
                unknown=list(each.standing.unknown),
                options=[family for family in looked_at if family in each.options],
                voices=each.voices,
            )
            for each in plan
        ],
        min_voices=MIN_VOICES,
    )


def _shown(need: Need, country: str, levels: Mapping[str, str | None]) -> NeedShown:
    assessment = need.said
    standing = standing_of(assessment, levels.get(need.need))
    return NeedShown(
        need=need.need,
        kind=need.kind,
        label=need.label,
        title=need.title,
        voices=need.demand.voices.voices if need.demand else 0,
        survey=list(need.demand.survey) if need.demand else [],
        options=need.ties,
        assessment=assessment,
        level=(assessment.level if assessment else None) or levels.get(need.need),
        state=standing.state,
        gaps=list(standing.gaps),
        unknown=list(standing.unknown),
        elsewhere=elsewhere(need.demand, country),
    )


def _tied(need: NeedShown) -> frozenset[str]:
    return frozenset(tie.practice_family for tie in need.options)
