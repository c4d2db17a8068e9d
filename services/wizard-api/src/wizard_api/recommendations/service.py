"""Recommendations are computed from the design and our copy of its release, anew for every request."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from servicekit import stories
from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.problems import Problem
from servicekit.vocabulary import Language

from ..deps import WizardDeps
from ..designs import service as designs
from ..designs.schemas import Design
from ..ranking.model import Abstention, Criterion, Option, Situation
from ..ranking.options import assess
from ..ranking.sensitivity import FirstWhen, first_when, leader, unknown_contexts
from ..ranking.smaa import DRAWS, Candidate, Rank, Simulation, ranks, simulate
from ..releases.bundle import HeldRelease
from ..releases.schemas import ReleaseRef
from ..releases.service import held_release
from ..words import Words, percent
from . import showing
from .schemas import ConditionShown, FirstWhenShown, Recommendations, Sensitivity, UnknownShown
from .situation import outcomes_of, seed_of, situation_of

_CERTAINTY = {"very_low": -2, "low": -1, "moderate": 1, "high": 2}
"""The person's confidence as an ordinal judgement of the criterion certainty, unless the design judges it itself."""


@dataclass(frozen=True)
class Assessed:
    """A design against its release, before anything is put into words."""

    design: Design
    release: ReleaseRef
    held: HeldRelease
    situation: Situation
    options: list[Option]
    abstained: list[Abstention]

    @property
    def seed(self) -> bytes:
        return seed_of(self.release.sha256, self.situation)

    def simulation(self) -> Simulation:
        return simulation_of(self.seed, self.situation, self.options)


def simulation_of(seed: bytes, situation: Situation, options: Iterable[Option]) -> Simulation:
    return simulate(seed, situation, [_candidate(option, situation) for option in options])


async def assessed(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str) -> Assessed:
    """The design's options and abstentions. 409 while it has no release, 503 while the release is being fetched."""
    design = await designs.read(tx, caller, design_id)
    if design.release is None:
        raise no_release(design.release_gone)
    release, held = await held_release(deps, tx, design.release.id)
    situation = situation_of(design.steps, deps.content)
    options, abstained = options_in(situation, held, deps.content)
    return Assessed(design, release, held, situation, options, abstained)


def no_release(gone: str | None) -> Problem:
    """`gone`: the release that the design stood on and that is not held here any more."""
    fix = "Choose one: PUT /designs/{id}/release."
    if gone is not None:
        return Problem(409, "release-gone", f"The release {gone}, on which this design stood, is not held here. {fix}")
    return Problem(409, "no-release", f"This design stands on no release yet. {fix}")


def options_in(situation: Situation, held: HeldRelease, content: Content) -> tuple[list[Option], list[Abstention]]:
    """What a release has to say about a situation, before it is ranked."""
    outcomes = outcomes_of(content)
    categories = {family.code: family.lmp_category for family in content.families()}
    return assess(situation, held.by_family, categories, outcomes.desirable, outcomes.unintended)


async def recommend(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language
) -> Recommendations:
    """Options in the order of their rank, with reasons; then what nothing can be said about."""
    found = await assessed(tx, deps, caller, design_id)
    return (await ranked(found, deps, language))[0]


async def ranked(found: Assessed, deps: WizardDeps, language: Language) -> tuple[Recommendations, Words]:
    """The recommendations of what was assessed, and the words they were put into."""
    order = await asyncio.to_thread(_ranks, found)
    words = Words(language, deps.content, found.held)
    here = showing.Here(words, found.design.steps, found.situation, found.held, deps.content.effects())
    options = sorted(found.options, key=lambda option: order[option.family].position)
    for each in options:
        about = {"almpo.design.id": found.design.id, "almpo.release.id": found.release.id}
        stories.tell(each.sources & found.held.statements.keys(), "wizard.option.recommended", "wizard", about)
    shown = Recommendations(
        release=found.release,
        options=[showing.option(here, each, order[each.family]) for each in options],
        abstained=[showing.abstained(here, each) for each in found.abstained],
        gaps=showing.gaps(here),
    )
    return shown, words


async def sensitivity(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language
) -> Sensitivity:
    """What would change the ranking, from the same draws as the ranking itself."""
    found = await assessed(tx, deps, caller, design_id)
    words = Words(language, deps.content, found.held)

    def compute() -> tuple[list[UnknownShown], list[FirstWhen]]:
        simulation = found.simulation()
        unknowns = [
            UnknownShown(
                code=each.code,
                label=words.localised(each.code),
                swing=each.swing,
                value=each.value,
                leader_if_absent=leader(each.if_absent),
                leader_if_present=leader(each.if_present),
                if_absent=each.if_absent,
                if_present=each.if_present,
            )
            for each in unknown_contexts(simulation)
        ]
        return unknowns, first_when(simulation)

    unknowns, conditions = await asyncio.to_thread(compute)
    return Sensitivity(
        release=found.release,
        draws=DRAWS,
        seed=found.seed.hex(),
        weights=_shares(found.situation.weights),
        unknowns=unknowns,
        first_when=[_first_when(words, each) for each in conditions],
    )


def _ranks(found: Assessed) -> dict[str, Rank]:
    return ranks(found.simulation())


def _candidate(option: Option, situation: Situation) -> Candidate:
    judgements = dict(situation.judgements.get(option.family, {}))
    if option.certainty is not None:
        judgements.setdefault("certainty", _CERTAINTY[option.certainty])
    return Candidate(option.family, option.terms, judgements)


def _shares(weights: dict[Criterion, float] | None) -> dict[Criterion, float] | None:
    if weights is None:
        return None
    total = sum(weights.values())
    return {criterion: round(weight / total, 4) for criterion, weight in weights.items()}


def _first_when(words: Words, found: FirstWhen) -> FirstWhenShown:
    higher = [each.code for each in found.contexts if each.when_first > each.overall]
    lower = [each.code for each in found.contexts if each.when_first < each.overall]
    sentences = [words.say("first_in", share=percent(found.acceptability))]
    if found.weights is None:
        sentences = [words.say("never_first")]
    if higher:
        sentences.append(words.say("more_where", contexts=words.labels(higher)))
    if lower:
        sentences.append(words.say("less_where", contexts=words.labels(lower)))
    return FirstWhenShown(
        practice_family=found.family,
        label=words.family_labels(found.family),
        acceptability=found.acceptability,
        text=" ".join(sentences),
        contexts=[
            ConditionShown(
                code=each.code, label=words.localised(each.code), when_first=each.when_first, overall=each.overall
            )
            for each in found.contexts
        ],
        weights=found.weights,
    )
