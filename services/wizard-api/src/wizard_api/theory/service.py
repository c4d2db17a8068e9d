"""The theory of change of a design: what was saved, and what can be drawn from the options that were decided for."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.vocabulary import Language

from ..decisions import service as decisions
from ..deps import WizardDeps
from ..designs import service as designs
from ..designs.schemas import Design
from ..designs.steps import Chain, TheoryOfChangeStep
from ..recommendations.service import assessed, ranked
from ..words import Words
from . import drawing
from .schemas import BoxShown, ChainDrawn, ChainShown, TheoryOfChange


async def read(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language) -> TheoryOfChange:
    """What was saved can be read without a release too; drawing needs one (503 while it is being fetched)."""
    design = await designs.read(tx, caller, design_id)
    step = design.steps.theory_of_change or TheoryOfChangeStep()
    decided = await _decided(tx, design_id)
    drawn: list[ChainDrawn] = []
    unsupported: list[str] = []
    if design.release is None:
        chains = [_unlinked(chain) for chain in step.chains]
    else:
        found = await assessed(tx, deps, caller, design_id)
        shown, words = await ranked(found, deps, language)
        by_family = {option.practice_family: option for option in shown.options}
        for option in decided:
            if option in by_family:
                drawn += drawing.draw(words, by_family[option])
            else:
                unsupported.append(option)
        others = [Words(each, deps.content, found.held) for each in Language if each != language]
        configurations = {each.id: each for each in found.held.bundle.configurations}
        chains = [drawing.show([words, *others], configurations, chain) for chain in step.chains]
    return _theory(design, step, chains, drawn, decided, unsupported)


def _theory(
    design: Design, step: TheoryOfChangeStep, chains: list[ChainShown], drawn: list[ChainDrawn], decided: list[str],
    unsupported: list[str],
) -> TheoryOfChange:  # fmt: skip
    return TheoryOfChange(
        design_id=design.id,
        design_revision=design.revision,
        chains=chains,
        narrative=step.narrative,
        assumptions=step.assumptions,
        drawn=drawn,
        decided=decided,
        without_evidence=unsupported,
    )


async def _decided(tx: Transaction, design_id: str) -> list[str]:
    """Options whose newest decision takes them up, in the order in which they were first decided about."""
    newest = {each.option: each.decision for each in await decisions.all_of(tx, design_id)}
    return [option for option, decision in newest.items() if decision in ("adopt", "adapt")]


def _unlinked(chain: Chain) -> ChainShown:
    """Without a release no configuration can be looked at."""

    def box(said: dict[str, object]) -> BoxShown:
        return BoxShown.model_validate({**said, "origin": "not_in_release" if said["configuration"] else "person"})

    said = chain.model_dump()
    parts = [*(each.text for each in chain.contexts), chain.resource.text, chain.reasoning.text, chain.outcome.text]
    return ChainShown(
        option=chain.option,
        contexts=[box(each) for each in said["contexts"]],
        resource=box(said["resource"]),
        reasoning=box(said["reasoning"]),
        outcome=box(said["outcome"]),
        direction=chain.direction,
        text=" → ".join(parts),
    )
