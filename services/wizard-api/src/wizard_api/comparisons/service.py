"""Side by side: a design and its scenarios, before and after a change, on an older and a newer release."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.problems import Problem
from servicekit.vocabulary import Language

from ..deps import WizardDeps
from ..designs import queries as stored
from ..designs import service as designs
from ..designs.checks import check
from ..designs.steps import ContextStep, Steps
from ..person_level import Closed
from ..ranking.model import Situation
from ..ranking.smaa import DRAWS
from ..recommendations.service import no_release
from ..recommendations.situation import seed_of, situation_of
from ..releases.bundle import HeldRelease
from ..releases.schemas import ReleaseRef
from ..releases.service import held_release
from ..scenarios import service as scenarios
from ..scenarios.schemas import Scenario
from ..words import Words
from . import showing
from .outcome import Outcome, moved, moves, outcome_of
from .schemas import Because, Compared, Comparison, ContextChange, InputChange, MovedBecause, Preview, WhatIf


@dataclass(frozen=True)
class Pinned:
    """The versions that a permalink names; what is left out is as it stands now."""

    revision: int | None = None
    release: str | None = None
    release_revision: int | None = None


@dataclass(frozen=True)
class Standpoint:
    """A design at one revision, its release, and where its options stand."""

    revision: int
    steps: Steps
    release: ReleaseRef
    held: HeldRelease
    content: Content

    @property
    def situation(self) -> Situation:
        return situation_of(self.steps, self.content)

    @property
    def seed(self) -> bytes:
        return seed_of(self.release.sha256, self.situation)

    def outcome(self, steps: Steps) -> Outcome:
        """Where the options stand if the steps were these; drawn as for the design's own."""
        return outcome_of(situation_of(steps, self.content), self.held, self.content, self.seed)


async def standpoint(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, pinned: Pinned = Pinned()
) -> Standpoint:
    """404 for a revision that is not kept, 409 where the release is not the one that was pinned."""
    design = await designs.read(tx, caller, design_id)
    revision = pinned.revision or design.revision
    row = await stored.revision_of(tx, design_id, revision)
    if row is None:
        raise Problem(
            404, "revision-not-kept", f"Revision {revision} of this design is not kept; it is at {design.revision}."
        )
    if row.release_id is None:
        raise no_release(None)
    if pinned.release is not None and pinned.release != row.release_id:
        raise Problem(
            409,
            "other-release",
            f"At revision {revision} this design stood on the release {row.release_id}, not on {pinned.release}.",
        )
    if design.release_gone == row.release_id:
        raise no_release(row.release_id)
    release, held = await held_release(deps, tx, row.release_id)
    if pinned.release_revision is not None and pinned.release_revision != release.revision:
        raise Problem(
            409,
            "release-superseded",
            f"Revision {pinned.release_revision} of the release {release.id} is not held: it is at revision "
            f"{release.revision}, because something was taken out of it. What stood on the former cannot be shown; "
            "leave out release_revision to make the comparison on what is there now.",
        )
    return Standpoint(revision, Steps.model_validate(row.steps), release, held, deps.content)


async def compare(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, named: Sequence[str] | None, pinned: Pinned
) -> Comparison:
    """The design's own situation beside its scenarios. `named` None: those on its list."""
    at = await standpoint(tx, deps, caller, design_id, pinned)
    if named is None:
        chosen = await scenarios.listed(tx, design_id)
    else:
        chosen = [await scenarios.read(tx, caller, design_id, each) for each in named]
    columns = await asyncio.to_thread(_columns, at, chosen)
    versions = {
        "revision": at.revision,
        "release": at.release.id,
        "release_revision": at.release.revision,
        "scenarios": ",".join(each.id for each in chosen),
    }
    return Comparison(
        design=design_id,
        design_revision=at.revision,
        release=at.release,
        draws=DRAWS,
        seed=at.seed.hex(),
        permalink=f"/designs/{design_id}/compare?{urlencode(versions, safe=',')}",
        columns=columns,
    )


async def preview(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, what_if: WhatIf) -> Preview:
    """What would move if these steps were saved."""
    said: dict[str, Closed] = {name: step for name, step in what_if if step is not None}
    for step in said.values():
        check(step, deps.content)
    at = await standpoint(tx, deps, caller, design_id)

    def compute() -> tuple[Outcome, Outcome]:
        return at.outcome(at.steps), at.outcome(at.steps.model_copy(update=said))

    before, after = await asyncio.to_thread(compute)
    words = Words(Language.EN, deps.content, at.held)
    return Preview(
        release=at.release,
        design_revision=at.revision,
        moved=[showing.moved(words, each) for each in moves(before, after)],
        options=showing.options(words, after),
    )


def _columns(at: Standpoint, chosen: Sequence[Scenario]) -> list[Compared]:
    words = Words(Language.EN, at.content, at.held)
    own = at.outcome(at.steps)
    first = Compared(scenario=None, title=None, inputs=[], moved=[], **showing.column(words, own))
    return [first, *(_column(at, words, own, each) for each in chosen)]


def _column(at: Standpoint, words: Words, own: Outcome, scenario: Scenario) -> Compared:
    inputs = _inputs(at, words, scenario)
    there = at.outcome(scenarios.applied(at.steps, ContextStep(memberships=scenario.memberships), scenario.weights))
    alone = {_name(each): at.outcome(_only(at.steps, scenario, each)) for each in inputs}
    return Compared(
        scenario=scenario.id,
        title=scenario.title,
        inputs=inputs,
        moved=[
            MovedBecause(**showing.moved(words, each).model_dump(), because=_because(each.family, own, alone))
            for each in moves(own, there)
        ],
        **showing.column(words, there),
    )


def _inputs(at: Standpoint, words: Words, scenario: Scenario) -> list[InputChange]:
    """What is really otherwise; saying the same as the design is no change."""
    known = at.situation.memberships
    found: list[InputChange] = [
        ContextChange(
            code=each.code, label=words.localised(each.code), before=known.get(each.code), after=each.membership
        )
        for each in scenario.memberships
        if known.get(each.code) != each.membership
    ]
    stated = at.steps.options.weights if at.steps.options else None
    before, after = showing.shares(stated), showing.shares(scenario.weights)
    if scenario.weights is not None and before != after:
        found.append(showing.weights_change(before, after))
    return found


def _name(change: InputChange) -> str:
    return change.code if isinstance(change, ContextChange) else change.kind


def _only(steps: Steps, scenario: Scenario, change: InputChange) -> Steps:
    """The design's steps with one input of the scenario and no other."""
    one = [each for each in scenario.memberships if each.code == _name(change)]
    weights = None if one else scenario.weights
    return scenarios.applied(steps, ContextStep(memberships=one), weights)


def _because(family: str, own: Outcome, alone: dict[str, Outcome]) -> list[Because]:
    before = own.standings.get(family)
    found = []
    for name, outcome in alone.items():
        after = outcome.standings.get(family)
        if moved(before, after):
            change = (after.acceptability if after else 0.0) - (before.acceptability if before else 0.0)
            found.append(Because(input=name, alone=showing.standing(after), change=round(change, 4)))
    return sorted(found, key=lambda each: (-abs(each.change), each.input))
