"""Factor values as literals, and disjunctions of conjunctions of them: what coincidence analysis works with.

A literal is a position in `Literals.named`; a conjunction a sorted tuple of literals, of different factors; a
disjunction a tuple of conjunctions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import numpy.typing as npt

from .cases import Cases, Factor, Vector
from .implicants import ANY
from .terms import bracketed, literal_membership, write_term

Conjunction = tuple[int, ...]
Disjunction = tuple[Conjunction, ...]
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Literals:
    """`named[i]` is (factor, value); `scores[:, i]` the membership of each distinct case, `true[:, i]` whether it is
    rather in than out (0.5 counts as presence); `weights` how many cases."""

    factors: tuple[Factor, ...]
    brackets: bool
    named: tuple[tuple[int, int], ...]
    scores: Matrix
    true: npt.NDArray[np.bool_]
    weights: Vector

    def of_factor(self, at: int) -> list[int]:
        return [literal for literal, (factor, _) in enumerate(self.named) if factor == at]

    def factor(self, literal: int) -> int:
        return self.named[literal][0]

    def write(self, conjunction: Conjunction) -> str:
        term = [ANY] * len(self.factors)
        for literal in conjunction:
            at, value = self.named[literal]
            term[at] = value
        return write_term(term, [factor.name for factor in self.factors], self.brackets)

    def write_all(self, disjunction: Disjunction) -> str:
        return "+".join(map(self.write, disjunction))


def literals_of(cases: Cases) -> Literals:
    """Presence and absence of each factor; where one is multi-value, every value that occurs of any that is not fuzzy.
    Equal cases become one with a weight."""
    distinct, counts = np.unique(cases.values, axis=0, return_counts=True)
    some = Cases(tuple(map(str, range(len(distinct)))), cases.factors, distinct)
    brackets = bracketed(cases.factors)
    named = []
    for at, factor in enumerate(cases.factors):
        values = sorted({int(v) for v in distinct[:, at]}) if brackets and factor.kind != "fuzzy" else [1, 0]
        named += [(at, value) for value in values if value != ANY]
    scores = np.column_stack([literal_membership(some, at, value) for at, value in named])
    absent = np.array([value == 0 for _, value in named])
    true = np.where(absent, scores > 0.5, scores >= 0.5)
    return Literals(cases.factors, brackets, tuple(named), scores, true, counts.astype(float))


def evaluate(disjunction: Disjunction, scores: Matrix) -> Vector:
    """Membership in a disjunction: the maximum of the minima."""
    return np.asarray(np.max([scores[:, list(own)].min(axis=1) for own in disjunction], axis=0))


def every_combination(literals: Literals, factors: Sequence[int]) -> npt.NDArray[np.bool_]:
    """All combinations of the values of these factors → (combinations, literals); other literals are false."""
    groups = [literals.of_factor(at) for at in factors]
    chosen = np.array(list(product(*groups)), dtype=np.intp).reshape(-1, len(groups))
    found = np.zeros((len(chosen), len(literals.named)), bool)
    np.put_along_axis(found, chosen, True, axis=1)
    return found


def holds(disjunction: Disjunction, space: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """In which combinations a disjunction is true."""
    return np.asarray(np.any([space[:, list(own)].all(axis=1) for own in disjunction], axis=0))


def irredundant(disjunction: Disjunction, space: npt.NDArray[np.bool_], constant_is_fine: bool = False) -> bool:
    """Whether every conjunction, and every literal in one, makes a difference somewhere in the space (INUS; Baumgartner
    and Ambühl 2020). A disjunction that is always or never true makes none, unless `constant_is_fine`."""
    parts = np.array([space[:, list(own)].all(axis=1) for own in disjunction])
    true = parts.any(axis=0)
    if not constant_is_fine and (true.all() or not true.any()):
        return False
    if len(disjunction) > 1 and not all((part & (parts.sum(axis=0) == 1)).any() for part in parts):
        return False
    untrue = space[~true]
    for own in disjunction:
        for literal in own if len(own) > 1 else ():
            others = [other for other in own if other != literal]
            if not (untrue[:, others].all(axis=1) & ~untrue[:, literal]).any():
                return False
    return True
