"""What would change the ranking: which unknown matters most, and what would have to be true for each option."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .applicability import Reading
from .memberships import variable_of
from .model import CRITERIA, Criterion
from .smaa import Contexts, Simulation, first_shares

_NOTABLE = 0.05
"""A membership or weight is named when its mean among the draws in which the option is first differs by this much."""


@dataclass(frozen=True)
class UnknownContext:
    """Rank acceptability per option if the context did not hold at all, and if it held fully.

    `value`: of finding out, before it is known how it turns out: how much more often the option that is then first
    most often is first, where both answers are as likely. 0 where the same option leads either way."""

    code: str
    swing: float
    value: float
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


def unknown_contexts(simulation: Simulation) -> list[UnknownContext]:
    """Every unknown that some option depends on: the one most worth finding out first, then by what it moves."""
    columns = [_Column(simulation.contexts, readings) for readings in simulation.readings]
    found = []
    for variable in _unknown_variables(simulation):
        absent, present = (_shares_if(simulation, columns, variable, value) for value in (0.0, 1.0))
        swing = max((abs(present[family] - absent[family]) for family in present), default=0.0)
        found.append(UnknownContext(variable, round(swing, 4), _worth(absent, present), absent, present))
    return sorted(found, key=lambda each: (-each.value, -each.swing, each.code))


def _worth(absent: Mapping[str, float], present: Mapping[str, float]) -> float:
    """The value of perfect information about one unknown with two answers, in shares of first places."""
    knowing = (max(absent.values(), default=0.0) + max(present.values(), default=0.0)) / 2
    guessing = max(((absent[family] + present[family]) / 2 for family in present), default=0.0)
    return round(knowing - guessing, 4)


def leader(shares: Mapping[str, float]) -> str | None:
    """The option that is first most often; of equals, the first by code."""
    return min(shares, key=lambda family: (-shares[family], family), default=None)


def _shares_if(simulation: Simulation, columns: Sequence[_Column], variable: str, value: float) -> dict[str, float]:
    """Acceptability when one unknown is fixed; every other draw stays the same."""
    applicability = simulation.applicability.copy(order="F")
    for at, column in enumerate(columns):
        if variable in column.variables:
            applicability[:, at] = column.with_fixed(variable, value)
    shares = first_shares(simulation.scores * applicability)
    return {c.family: round(float(share), 4) for c, share in zip(simulation.candidates, shares, strict=True)}


class _Column:
    """The applicability of one option, kept reading by reading, so that fixing one unknown costs little: most draws
    have their maximum in a reading that the unknown is no part of."""

    def __init__(self, contexts: Contexts, readings: Sequence[Reading]) -> None:
        self._contexts, self._readings = contexts, readings
        self._holds = np.array([np.broadcast_to(contexts.holds(each), contexts.draws) for each in readings])
        self._best = self._holds.max(axis=0, initial=0.0)
        self._without: dict[str, NDArray[np.float64]] = {}
        self._rows: dict[str, list[int]] = {}
        for row, reading in enumerate(readings):
            for variable in {variable_of(code)[0] for code in reading.codes}:
                self._rows.setdefault(variable, []).append(row)

    @property
    def variables(self) -> Collection[str]:
        return self._rows.keys()

    def with_fixed(self, variable: str, value: float) -> NDArray[np.float64]:
        if variable not in self._without:
            self._without[variable] = self._best_without(self._rows[variable])
        best = self._without[variable].copy()
        for row in self._rows[variable]:
            np.maximum(best, self._contexts.holds(self._readings[row], {variable: value}), out=best)
        return np.asarray(best)

    def _best_without(self, rows: Sequence[int]) -> NDArray[np.float64]:
        best = self._best.copy()
        decided = np.flatnonzero(self._holds[rows].max(axis=0) >= best)
        best[decided] = np.delete(self._holds, rows, axis=0)[:, decided].max(axis=0, initial=0.0)
        return np.asarray(best)


def first_when(simulation: Simulation) -> list[FirstWhen]:
    """For each option what distinguishes the draws in which it is first, in the order of their codes."""
    if not simulation.candidates:
        return []
    values, unknown = simulation.values, _unknown_variables(simulation)
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


def _unknown_variables(simulation: Simulation) -> list[str]:
    """Every unknown on which the applicability of some option depends; of two opposites, one."""
    return sorted(
        {variable_of(code)[0] for readings in simulation.readings for reading in readings for code in reading.codes}
    )
