"""Coincidence analysis: what makes a difference to what, without an outcome chosen beforehand.

For each outcome: minimally sufficient conditions (no part of them is sufficient), and minimally necessary disjunctions
of them (no part is necessary): atomic solution formulas. Together they form complex ones (module `csf`). Baumgartner
2009, Sociological Methods & Research 38(1), 71–101; Baumgartner and Ambühl 2020, Political Science Research and Methods
8(3), 526–542. Conventions are those of the R package cna 4.0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np

from .budget import Budget, Limits
from .cases import Cases, DataError, Vector
from .literals import (
    Conjunction,
    Disjunction,
    Literals,
    Matrix,
    evaluate,
    every_combination,
    irredundant,
    literals_of,
)
from .outcomes import parse_outcome

EPSILON = 1e-12
MAX_CONJUNCTIONS = 200_000


@dataclass(frozen=True)
class CnaOptions:
    """`con` and `cov` are what an atomic formula must reach, `con_msc` what a sufficient condition must (`con` by
    default). At most `literals` in a conjunction, `conjunctions` in a disjunction, `complexity` literals in all.

    `outcomes`: `Y`, `~Y`, `Y[2]`; by default every factor, or every value of every factor where one is multi-value.
    `ordering`: groups of factors, causes before effects; a factor is caused by those of its own group and earlier
    ones, when `strict` by earlier ones alone; factors that it does not name come first."""

    con: float = 1.0
    cov: float = 1.0
    con_msc: float | None = None
    outcomes: tuple[str, ...] = ()
    ordering: tuple[tuple[str, ...], ...] = ()
    strict: bool = False
    literals: int = 3
    conjunctions: int = 4
    complexity: int = 10
    limits: Limits = field(default_factory=lambda: Limits(seconds=30.0))

    def __post_init__(self) -> None:
        for name, value in (("consistency", self.con), ("coverage", self.cov), ("consistency", self.con_msc)):
            if value is not None and not 0.0 <= value <= 1.0:
                raise DataError(f"the {name} threshold is between 0 and 1, not {value:g}")
        if min(self.literals, self.conjunctions, self.complexity) < 1:
            raise DataError("a formula has at least one literal")


@dataclass(frozen=True)
class Msc:
    """A minimally sufficient condition of an outcome (a literal)."""

    outcome: int
    conjunction: Conjunction
    con: float
    cov: float


@dataclass(frozen=True)
class Asf:
    """An atomic solution formula; `complexity` counts its literals."""

    outcome: int
    disjunction: Disjunction
    con: float
    cov: float

    @property
    def complexity(self) -> int:
        return sum(map(len, self.disjunction))


@dataclass(frozen=True)
class Atomic:
    """All conditions and formulas, by outcome, then by complexity, then by consistency × coverage."""

    literals: Literals
    msc: tuple[Msc, ...]
    asf: tuple[Asf, ...]
    bounds: tuple[str, ...]

    def outcome(self, own: Msc | Asf) -> str:
        return self.literals.write((own.outcome,))

    def expression(self, own: Asf) -> str:
        return f"{self.literals.write_all(own.disjunction)}<->{self.outcome(own)}"


def atomic_solutions(cases: Cases, options: CnaOptions, budget: Budget) -> Atomic:
    """Raises DataError for data that cannot be analysed."""
    if len(cases.factors) < 2:
        raise DataError("at least two factors are needed")
    literals = literals_of(cases)
    if len(literals.weights) < 2:
        raise DataError("all cases are the same; nothing makes a difference")
    bounds: list[str] = []
    conditions: list[Msc] = []
    formulas: list[Asf] = []
    for outcome in _outcomes(literals, options):
        search = _Search(literals, outcome, options, budget, bounds)
        own = search.sufficient(_causes(literals, outcome, options))
        conditions += sorted(own, key=lambda m: (len(m.conjunction), -m.con * m.cov, m.conjunction))
        found = [asf for asf in search.formulas(own) if _makes_a_difference(literals, asf)]
        formulas += sorted(found, key=lambda a: (a.complexity, -round(a.con * a.cov, 12), a.disjunction))
    return Atomic(literals, tuple(conditions), tuple(formulas), tuple(dict.fromkeys(bounds)))


class _Search:
    """Conditions and formulas of one outcome."""

    def __init__(
        self, literals: Literals, outcome: int, options: CnaOptions, budget: Budget, bounds: list[str]
    ) -> None:
        self.literals, self.outcome, self.options, self.budget, self.bounds = literals, outcome, options, budget, bounds
        self.y: Vector = literals.scores[:, outcome]
        self.weights = literals.weights

    def sufficient(self, causes: Sequence[int]) -> list[Msc]:
        """Conjunctions that some case is in and that reach the consistency, no part of which does."""
        enough = (self.options.con if self.options.con_msc is None else self.options.con_msc) - EPSILON
        found: list[Msc] = []
        parts: list[frozenset[int]] = []
        usable = [literal for at in causes for literal in self.literals.of_factor(at)]
        level: list[Conjunction] = [(literal,) for literal in usable if self.literals.true[:, literal].any()]
        for length in range(1, self.options.literals + 1):
            open_: list[Conjunction] = []
            scores = self._conjunctions(level)
            con, cov = self._fit(scores)
            for at, own in enumerate(level):
                if con[at] >= enough:
                    found.append(Msc(self.outcome, own, float(con[at]), float(cov[at])))
                else:
                    open_.append(own)
            parts = [frozenset(msc.conjunction) for msc in found]
            level = list(self._longer(open_, usable, parts))
            if len(level) > MAX_CONJUNCTIONS or self.budget.spent:
                self._bounded(f"conjunctions of more than {length} literals were not looked at")
                break
        return found

    def _longer(
        self, level: list[Conjunction], usable: list[int], parts: list[frozenset[int]]
    ) -> Iterator[Conjunction]:
        within = set(level)  # a conjunction with a part that is not open is sufficient already, or in no case
        for own in level:
            for literal in usable:
                if literal <= own[-1] or self.literals.factor(literal) == self.literals.factor(own[-1]):
                    continue
                longer = (*own, literal)
                if len(own) > 1 and (*own[1:], literal) not in within:
                    continue
                if not self.literals.true[:, list(longer)].all(axis=1).any():
                    continue
                if not any(part <= set(longer) for part in parts):
                    yield longer

    def formulas(self, conditions: list[Msc]) -> list[Asf]:
        """Disjunctions of the conditions that reach both thresholds, no part of which does."""
        if not conditions:
            return []
        conditions = sorted(conditions, key=lambda m: (len(m.conjunction), m.conjunction))
        columns = self._conjunctions([msc.conjunction for msc in conditions])
        found: list[tuple[int, ...]] = []
        partial = [((), np.zeros(len(self.y)))]  # type: list[tuple[tuple[int, ...], Vector]]
        for number in range(1, min(self.options.conjunctions, len(conditions)) + 1):
            longer: list[tuple[tuple[int, ...], Vector]] = []
            for chosen, so_far in partial:
                if self.budget.spent:
                    self._bounded(f"disjunctions of {number} conditions or more were not all looked at")
                    break
                start = chosen[-1] + 1 if chosen else 0
                joined = np.maximum(so_far[:, None], columns[:, start:])
                con, cov = self._fit(joined)
                fits = (con >= self.options.con - EPSILON) & (cov >= self.options.cov - EPSILON)
                hopeful = self._can_reach(so_far, columns, start) if number < self.options.conjunctions else None
                for offset in range(joined.shape[1]):
                    own = (*chosen, start + offset)
                    if sum(len(conditions[at].conjunction) for at in own) > self.options.complexity:
                        continue
                    if fits[offset]:
                        found.append(own)
                    elif hopeful is not None and hopeful[offset]:
                        longer.append((own, joined[:, offset]))
            partial = longer
            if not partial:
                break
        return self._minimal([tuple(conditions[at].conjunction for at in own) for own in found])

    def _can_reach(self, so_far: Vector, columns: Matrix, start: int) -> np.ndarray:
        """Per next condition, whether it and all later ones together reach the coverage."""
        later = np.maximum.accumulate(columns[:, start:][:, ::-1], axis=1)[:, ::-1]
        most = np.maximum(so_far[:, None], later)
        return np.asarray(self._fit(most)[1] >= self.options.cov - EPSILON)

    def _minimal(self, found: list[Disjunction]) -> list[Asf]:
        """Without those that a simpler formula is a part of, and those that never agree with a varying outcome."""
        kept: list[Disjunction] = []
        for own in sorted(found, key=lambda d: (sum(map(len, d)), d)):
            if not any(is_submodel(other, own) for other in kept):
                kept.append(own)
        result = []
        for own in kept:
            score = evaluate(own, self.literals.scores)
            if self._varies(score):
                con, cov = self._fit(score[:, None])
                result.append(Asf(self.outcome, own, float(con[0]), float(cov[0])))
        return result

    def _varies(self, score: Vector) -> bool:
        """Whether outcome and formula agree on some cases with and on some without the outcome."""
        agree = (score >= 0.5) == (self.y >= 0.5)
        return bool((agree & (self.y >= 0.5)).any() and (agree & (self.y < 0.5)).any())

    def _conjunctions(self, conjunctions: Sequence[Conjunction]) -> Matrix:
        if not conjunctions:
            return np.zeros((len(self.y), 0))
        return np.column_stack([self.literals.scores[:, list(own)].min(axis=1) for own in conjunctions])

    def _fit(self, columns: Matrix) -> tuple[Vector, Vector]:
        """Consistency and coverage of each column; 0 where there is no member."""
        both = self.weights @ np.minimum(columns, self.y[:, None])
        of_x, of_y = self.weights @ columns, float(self.weights @ self.y)
        con = np.divide(both, of_x, out=np.zeros_like(both), where=of_x > 0)
        return con, both / of_y if of_y > 0 else np.zeros_like(both)

    def _bounded(self, what: str) -> None:
        self.bounds.append(f"{self.literals.write((self.outcome,))}: {what}")


def is_submodel(one: Disjunction, other: Disjunction) -> bool:
    """Whether each conjunction of the one is a part of another conjunction of the other (a different one for each)."""
    if len(one) > len(other):
        return False
    within = [[set(own) <= set(whole) for whole in other] for own in one]
    if not all(map(any, within)):
        return False
    return any(
        all(within[at][place] for at, place in enumerate(places))
        for places in permutations(range(len(other)), len(one))
    )


def _makes_a_difference(literals: Literals, asf: Asf) -> bool:
    factors = sorted({literals.factor(literal) for own in asf.disjunction for literal in own})
    return irredundant(asf.disjunction, every_combination(literals, factors))


def _outcomes(literals: Literals, options: CnaOptions) -> list[int]:
    names = [factor.name for factor in literals.factors]
    for group in options.ordering:
        for name in group:
            if name not in names:
                raise DataError(f"there is no such factor; there are {', '.join(names)}", column=name)
    if options.outcomes:
        chosen = [literal for text in options.outcomes for literal in _named(text, literals)]
    else:
        chosen = [literal for literal, (at, value) in enumerate(literals.named) if value == 1 or literals.brackets]
    return sorted(set(chosen))


def _named(text: str, literals: Literals) -> list[int]:
    outcome = parse_outcome(text)
    names = [factor.name for factor in literals.factors]
    if outcome.name not in names:
        raise DataError(f"there is no such factor; there are {', '.join(names)}", column=outcome.name)
    at = names.index(outcome.name)
    if not literals.brackets:
        values = outcome.values or (1,)
        wanted = {1 - value if outcome.negated else value for value in values}
    elif outcome.negated:
        raise DataError("the absence of a value is no factor value; name the values", column=outcome.name)
    else:
        wanted = set(outcome.values) if outcome.values else {value for own, value in literals.named if own == at}
    found = [literal for literal in literals.of_factor(at) if literals.named[literal][1] in wanted]
    if len(found) < len(wanted):
        raise DataError("no case has such a value", column=outcome.name)
    return found


def _causes(literals: Literals, outcome: int, options: CnaOptions) -> list[int]:
    """Factors that may cause it."""
    own = literals.factor(outcome)
    others = [at for at in range(len(literals.factors)) if at != own]
    if not options.ordering:
        return others
    level = {name: at for at, group in enumerate(options.ordering, 1) for name in group}
    position = [level.get(factor.name, 0) for factor in literals.factors]
    return [
        at for at in others if position[at] < position[own] or (position[at] == position[own] and not options.strict)
    ]
