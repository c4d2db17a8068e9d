"""From a design to what the ranking looks at: memberships, wanted outcomes, judgements, weights."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass

from servicekit.content import Content

from ..designs.log import canonical
from ..designs.steps import Steps
from ..ranking.memberships import memberships
from ..ranking.model import CRITERIA, Criterion, Situation, Wanted

_FALLING = frozenset({"outcome.vacancy_fill_time"})
"""Intended outcomes that are better when they fall."""


@dataclass(frozen=True)
class Outcomes:
    """What the codebook says about outcomes. `desirable`: the direction that counts when a design names none."""

    desirable: dict[str, str]
    unintended: frozenset[str]


def outcomes_of(content: Content) -> Outcomes:
    desirable, unintended = {}, set()
    for code in content.codebook().codes:
        if code.group == "intended":
            desirable[code.code] = "lowers" if code.code in _FALLING else "raises"
        elif code.group == "unintended":
            desirable[code.code] = "lowers"
            unintended.add(code.code)
    return Outcomes(desirable, frozenset(unintended))


def situation_of(steps: Steps, content: Content) -> Situation:
    """What the ranking looks at; everything else in a design leaves it unchanged."""
    stated = {each.code: each.membership for each in steps.context.memberships} if steps.context else {}
    group_contexts = [
        code.code
        for code in content.codebook().codes
        if code.code.startswith("context.") and code.group == "target_group"
    ]
    groups = steps.target_group.groups if steps.target_group else None
    options = steps.options
    judgements: dict[str, dict[Criterion, int]] = {}
    weights: dict[Criterion, float] | None = None
    if options is not None:
        for each in options.judgements:
            if each.value is not None:
                judgements.setdefault(each.option, {})[each.criterion] = each.value
        if options.weights is not None:
            weights = {criterion: float(getattr(options.weights, criterion)) for criterion in CRITERIA}
    return Situation(
        memberships=memberships(stated, groups, group_contexts),
        wanted=tuple(sorted(_wanted(steps), key=lambda each: (each.code, each.direction))),
        judgements=judgements,
        weights=weights,
    )


def _wanted(steps: Steps) -> list[Wanted]:
    return [Wanted(each.code, each.direction) for each in steps.objectives.outcomes] if steps.objectives else []


def seed_of(release_sha256: str, situation: Situation) -> bytes:
    """The same release and the same situation give the same draws."""
    return hashlib.sha256(release_sha256.encode() + b"\0" + canonical(asdict(situation))).digest()
