"""Screening the AI functions of a design: a suggestion from the rules, and what a person concludes."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import invalid

from ..deps import WizardDeps
from ..designs import log
from ..designs import queries as designs_kept
from ..designs import service as designs
from ..designs.schemas import Design
from ..releases.bundle import HeldRelease
from ..releases.service import held_release
from . import showing
from .checks import check
from .drafts import Conclusion, ConclusionDraft, ScreeningDraft, ScreeningSaved
from .evaluate import screen
from .forms import forms_of
from .schemas import Forms, Screening


async def read(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str) -> Screening:
    """503 while the design's release is being fetched; without a release nobody's conditions are known."""
    design = await designs.read(tx, caller, design_id)
    return showing.screening(design, deps.content, await _held(tx, deps, design))


async def save(
    tx: Transaction,
    deps: WizardDeps,
    caller: Caller,
    design_id: str,
    draft: ScreeningDraft,
    precondition: Preconditions,
) -> Screening:
    """Replace what is said. Conclusions about functions that are still listed stay, marked where they are outdated."""
    design = await designs.read(tx, caller, design_id, lock=True)
    precondition.check(design)
    check(draft, deps.content)
    listed = {function.code for function in draft.functions}
    kept = [each for each in _saved(design).conclusions if each.function in listed]
    said = ScreeningSaved(**draft.model_dump(), conclusions=[each.model_dump() for each in kept])
    await _keep(tx, design_id, said)
    await log.append(tx, caller, design_id, "screening_saved", {"sha256": log.digest(draft.model_dump(mode="json"))})
    return await read(tx, deps, caller, design_id)


async def conclude(
    tx: Transaction,
    deps: WizardDeps,
    caller: Caller,
    design_id: str,
    draft: ConclusionDraft,
    precondition: Preconditions,
) -> Screening:
    """Keep a person's conclusion about one function, whole in the design's log; another class than the suggested one is
    an override."""
    design = await designs.read(tx, caller, design_id, lock=True)
    precondition.check(design)
    saved = _saved(design)
    function = next((each for each in saved.functions if each.code == draft.function), None)
    if function is None:
        raise invalid(
            "/function", "not-screened", f"{draft.function} is not in the saved screening; save its answers first."
        )
    suggested = screen(deps.content.ai_act(), function.answers).suggested
    conclusion = Conclusion(
        **draft.model_dump(),
        override=draft.risk_class != suggested,
        suggested=suggested,
        answers_sha256=showing.basis(function, deps.content),
        by=caller.subject,
        by_name=caller.name,
        at=rfc3339(tx.now),
    )
    others = [each for each in saved.conclusions if each.function != draft.function]
    await _keep(tx, design_id, saved.model_copy(update={"conclusions": [*others, conclusion]}))
    await log.append(tx, caller, design_id, "screening_concluded", conclusion.model_dump(mode="json"))
    return await read(tx, deps, caller, design_id)


async def forms(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str) -> Forms:
    """The two forms of every function, filled as far as the design goes."""
    design = await designs.read(tx, caller, design_id)
    return forms_of(design, showing.screening(design, deps.content, await _held(tx, deps, design)), deps.content)


def _saved(design: Design) -> ScreeningSaved:
    return design.ai_screening or ScreeningSaved()


async def _keep(tx: Transaction, design_id: str, said: ScreeningSaved) -> None:
    await designs_kept.change(tx, design_id, ai_screening=said.model_dump(mode="json"))


async def _held(tx: Transaction, deps: WizardDeps, design: Design) -> HeldRelease | None:
    return (await held_release(deps, tx, design.release.id))[1] if design.release else None
