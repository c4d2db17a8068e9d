"""Necessary conditions: single ones, conjunctions, and disjunctions of conditions that may stand for each other.

A conjunction is listed when it reaches the cut-offs; a disjunction when it does, and no listed expression of fewer
literals is part of it (SUIN conditions; Mahoney, Kimball and Koivu 2009; the search as in superSubset of the R package
QCA). Adding a literal lowers the inclusion of a conjunction and raises that of a disjunction, which bounds the search.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from .budget import Budget, Limits
from .cases import Cases, DataError, Vector
from .fits import Necessity, necessity
from .implicants import ANY
from .outcomes import Outcome, outcome_membership
from .terms import bracketed, literal_membership, write_term
from .truth_table import TOLERANCE

Literals = tuple[tuple[int, int], ...]
"""(condition, value) of each literal, by condition."""
MAX_COMBINATIONS = 20_000
"""How many combinations of literals are carried from one length to the next."""


@dataclass(frozen=True)
class NecessaryExpression:
    """`kind` tells a conjunction `A*B` from a disjunction `A + B`; a single condition is a conjunction of one."""

    expression: str
    kind: Literal["conjunction", "disjunction"]
    literals: Literals
    fit: Necessity


@dataclass(frozen=True)
class NecessityCuts:
    """What an expression must reach; the longest has `depth` literals (all conditions by default)."""

    incl: float = 0.9
    cov: float = 0.0
    ron: float = 0.0
    depth: int | None = None

    def __post_init__(self) -> None:
        for name, value in (("inclusion", self.incl), ("coverage", self.cov), ("relevance", self.ron)):
            if not 0.0 <= value <= 1.0:
                raise DataError(f"the {name} cut-off is between 0 and 1, not {value:g}")
        if self.depth is not None and self.depth < 1:
            raise DataError(f"the depth is at least 1, not {self.depth}")


@dataclass(frozen=True)
class NecessityResult:
    """`single` has every value of every condition, whatever its fit; `bounds` what the search did not look at."""

    outcome: Outcome
    single: tuple[NecessaryExpression, ...]
    expressions: tuple[NecessaryExpression, ...]
    bounds: tuple[str, ...]


def necessary_conditions(
    cases: Cases, outcome: Outcome, conditions: Sequence[str], cuts: NecessityCuts, limits: Limits | None = None
) -> NecessityResult:
    """Raises DataError for data that cannot be analysed."""
    if not conditions:
        raise DataError("there are no conditions")
    if outcome.name in conditions:
        raise DataError("the outcome cannot be one of its conditions", column=outcome.name)
    search = _Search(cases.only(conditions), outcome_membership(outcome, cases), cuts, Budget(limits or Limits()))
    search.brackets = search.brackets or outcome.values is not None
    single = [search.expression("conjunction", (literal,), row) for literal, row in search.single()]
    conjunctions, disjunctions = search.run()
    found = [own for own in (*conjunctions, *disjunctions) if (own.fit.ron or 0.0) >= cuts.ron - TOLERANCE]
    return NecessityResult(outcome, tuple(single), tuple(found), tuple(search.bounds))


class _Search:
    def __init__(self, given: Cases, y: Vector, cuts: NecessityCuts, budget: Budget) -> None:
        self.given, self.y, self.cuts, self.budget = given, y, cuts, budget
        self.brackets = bracketed(given.factors)
        self.bounds: list[str] = []
        self.literals = [(at, value) for at, factor in enumerate(given.factors) for value in range(factor.levels)]
        self.members = np.array([literal_membership(given, at, value) for at, value in self.literals])

    def single(self) -> list[tuple[tuple[int, int], Vector]]:
        """Every literal with its membership: presence before absence, or the values in their order."""
        pairs = list(zip(self.literals, self.members, strict=True))
        if self.brackets:
            return pairs
        return [pair for value in (1, 0) for pair in pairs if pair[0][1] == value]

    def expression(
        self, kind: Literal["conjunction", "disjunction"], literals: Literals, row: Vector
    ) -> NecessaryExpression:
        names = self.given.names
        terms = [[value if at == own else ANY for own in range(len(names))] for at, value in literals]
        sign = "*" if kind == "conjunction" else " + "
        written = sign.join(write_term(term, names, self.brackets) for term in terms)
        return NecessaryExpression(written, kind, literals, necessity(row, self.y))

    def run(self) -> tuple[list[NecessaryExpression], list[NecessaryExpression]]:
        conjunctions: list[NecessaryExpression] = []
        disjunctions: list[NecessaryExpression] = []
        listed: set[frozenset[int]] = set()
        alls: list[tuple[int, ...]] = [(at,) for at in range(len(self.literals))]
        anys = alls
        for length in range(1, 1 + min(self.cuts.depth or len(self.given.names), len(self.given.names))):
            reach = {own: row for own, row in self._rows(alls, np.minimum) if self._included(row)}
            new = {own for own, row in reach.items() if self._fits(row)}
            conjunctions += [self.expression("conjunction", self._named(own), reach[own]) for own in sorted(new)]
            open_: list[tuple[int, ...]] = []
            found: list[tuple[int, ...]] = []
            for own, row in self._rows(anys, np.maximum):
                if own in new or any(part <= set(own) for part in listed):
                    continue
                if length > 1 and self._fits(row):
                    found.append(own)
                    disjunctions.append(self.expression("disjunction", self._named(own), row))
                else:
                    open_.append(own)
            listed |= {frozenset(own) for own in (*new, *found)}
            alls, anys = self._longer(list(reach), length), self._longer(open_, length)
            if self.budget.spent:
                self.bounds.append(f"expressions of more than {length} literals were not looked at: time ended")
                break
        return conjunctions, disjunctions

    def _rows(
        self, combinations: list[tuple[int, ...]], join: Callable[..., npt.NDArray[np.float64]]
    ) -> list[tuple[tuple[int, ...], Vector]]:
        found = []
        for own in combinations:
            row = self.members[own[0]]
            for literal in own[1:]:
                row = join(row, self.members[literal])
            found.append((own, row))
        return found

    def _included(self, row: Vector) -> bool:
        return bool(np.minimum(row, self.y).sum() >= (self.cuts.incl - TOLERANCE) * self.y.sum())

    def _fits(self, row: Vector) -> bool:
        fit = necessity(row, self.y)
        return (fit.incl_n or 0.0) >= self.cuts.incl - TOLERANCE and (fit.cov_n or 0.0) >= self.cuts.cov - TOLERANCE

    def _named(self, own: tuple[int, ...]) -> Literals:
        return tuple(self.literals[at] for at in own)

    def _longer(self, combinations: list[tuple[int, ...]], length: int) -> list[tuple[int, ...]]:
        """Each with one literal more of a later condition, as many as the bound allows."""
        longer: list[tuple[int, ...]] = []
        for own in combinations:
            last = self.literals[own[-1]][0]
            longer += [(*own, at) for at in range(own[-1] + 1, len(self.literals)) if self.literals[at][0] > last]
            if len(longer) > MAX_COMBINATIONS:
                self.bounds.append(f"not all expressions of {length + 1} literals were looked at")
                return longer[:MAX_COMBINATIONS]
        return longer
