"""What would change the ranking: which unknown matters most, and what would have to be true for each option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .applicability import unknown_in
from .memberships import variable_of
from .model import CRITERIA, Criterion, Situation
from .smaa import Simulation, first_shares

_NOTABLE = 0.05
"""A membership or weight is named when its mean among the draws in which the option is first differs by this much."""


@dataclass(frozen=True)
class UnknownContext:
    """Rank acceptability per option if the context did not hold at all, and if it held fully."""

    code: str
    swing: float
    if_absent: dict[str, float]
    if_present: dict[str, float]


@dataclass(frozen=True)
class Condition:
    """A context that is higher or lower than overall in the draws in which the option is first."""

    code: str
    when_first: float
    overall: float


@dataclass(frozen=True)
class FirstWhen:
    """`weights`: the mean weights in the draws in which the option is first (central weights); None if it never is."""

    family: str
    acceptability: float
    contexts: tuple[Condition, ...]
    weights: dict[Criterion, float] | None


def unknown_contexts(simulation: Simulation, situation: Situation) -> list[UnknownContext]:
    """Every unknown that some option depends on, the one that moves the ranking most first."""
    variables = _unknown_variables(simulation, situation)
    found = []
    for code in variables:
        absent, present = (_shares_if(simulation, {code: value}) for value in (0.0, 1.0))
        swing = max((abs(present[family] - absent[family]) for family in present), default=0.0)
        found.append(UnknownContext(code, round(swing, 4), absent, present))
    return sorted(found, key=lambda each: (-each.swing, each.code))


def _shares_if(simulation: Simulation, fixed: dict[str, float]) -> dict[str, float]:
    """Acceptability when one unknown is fixed; every other draw stays the same."""
    applicability = simulation.applicability.copy()
    for at, candidate in enumerate(simulation.candidates):
        if any(variable_of(code)[0] in fixed for term in candidate.terms for code in term):
            applicability[:, at] = simulation.contexts.applicability(candidate.terms, fixed)
    shares = first_shares(simulation.scores * applicability)
    return {c.family: round(float(share), 4) for c, share in zip(simulation.candidates, shares, strict=True)}


def first_when(simulation: Simulation, situation: Situation) -> list[FirstWhen]:
    """For each option what distinguishes the draws in which it is first, in the order of their codes."""
    if not simulation.candidates:
        return []
    values, unknown = simulation.values, _unknown_variables(simulation, situation)
    shares = first_shares(values)
    best = values.max(axis=1)
    found = []
    for at, candidate in enumerate(simulation.candidates):
        is_first = values[:, at] >= best - 1e-12
        if not is_first.any():
            found.append(FirstWhen(candidate.family, 0.0, (), None))
            continue
        central = simulation.weights[is_first].mean(axis=0)
        found.append(
            FirstWhen(
                candidate.family,
                round(float(shares[at]), 4),
                _conditions(simulation, unknown, is_first),
                {criterion: round(float(central[k]), 4) for k, criterion in enumerate(CRITERIA)},
            )
        )
    return found


def _conditions(simulation: Simulation, unknown: Sequence[str], is_first: NDArray[np.bool_]) -> tuple[Condition, ...]:
    """What is unknown and lies elsewhere when the option is first: in its own terms, or in those of its rivals."""
    conditions = []
    for code in unknown:
        drawn = np.asarray(simulation.contexts.of(code))
        when, overall = float(drawn[is_first].mean()), float(drawn.mean())
        if abs(when - overall) >= _NOTABLE:
            conditions.append(Condition(code, round(when, 4), round(overall, 4)))
    return tuple(sorted(conditions, key=lambda each: (-abs(each.when_first - each.overall), each.code)))


def _unknown_variables(simulation: Simulation, situation: Situation) -> list[str]:
    """Every unknown on which the applicability of some option depends; of two opposites, one."""
    return sorted(
        {
            variable_of(code)[0]
            for candidate in simulation.candidates
            for term in candidate.terms
            for code in unknown_in(term, situation.memberships)
        }
    )
