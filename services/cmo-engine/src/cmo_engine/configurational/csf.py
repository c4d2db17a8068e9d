"""Complex solution formulas: atomic ones that hold together, without those that the others make redundant.

An atomic formula is structurally redundant when wherever the others hold it holds as well; then it is dropped, in every
way that this can be done. What remains must make a difference in the combinations that the whole formula allows, and
must not make a factor constant (Baumgartner and Falk 2023, Multivariate Behavioral Research 58(1), 1–22).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

import numpy as np
import numpy.typing as npt

from .budget import Budget
from .cases import Cases
from .cna import Asf, Atomic, CnaOptions, atomic_solutions
from .literals import Literals, every_combination, holds, irredundant

MAX_SPACE = 1 << 18
"""Combinations of factor values that a formula may span to be checked."""


@dataclass(frozen=True)
class Csf:
    """A complex solution formula; its consistency and coverage are the lowest of its parts."""

    parts: tuple[Asf, ...]

    @property
    def con(self) -> float:
        return min(part.con for part in self.parts)

    @property
    def cov(self) -> float:
        return min(part.cov for part in self.parts)

    @property
    def complexity(self) -> int:
        return sum(part.complexity for part in self.parts)


@dataclass(frozen=True)
class CnaResult:
    """`csf` by complexity, then by consistency × coverage. `combined` is False where no complex formula holds and the
    atomic ones stand for themselves."""

    atomic: Atomic
    csf: tuple[Csf, ...]
    combined: bool
    n_csf_is_lower_bound: bool
    bounds: tuple[str, ...]

    def expression(self, csf: Csf) -> str:
        """Its parts by the name of their outcome."""
        parts = [self.atomic.expression(part) for part in sorted(csf.parts, key=self.atomic.outcome)]
        return parts[0] if len(parts) == 1 else "*".join(f"({part})" for part in parts)


def coincidence_analysis(cases: Cases, options: CnaOptions, budget: Budget | None = None) -> CnaResult:
    """Raises DataError for data that cannot be analysed."""
    budget = budget or Budget(options.limits)
    atomic = atomic_solutions(cases, options, budget)
    bounds = list(atomic.bounds)
    space = _Spaces(atomic.literals)
    minimal: dict[frozenset[Asf], None] = {}
    for parts in _initial(atomic.asf, options.limits.models, bounds):
        if budget.spent:
            bounds.append("not all complex formulas were looked at: time ended")
            break
        minimal.update(dict.fromkeys(_without_redundant(parts, space)))
    fine = [Csf(_ordered(parts)) for parts in minimal if _is_fine(parts, space)]
    found = [csf for csf in fine if not any(set(csf.parts) < set(other.parts) for other in fine)]
    if space.too_large:
        bounds.append(f"formulas over more than {MAX_SPACE} combinations of values were not checked and left out")
    combined = bool(found)
    if not found:
        found = [Csf((asf,)) for asf in atomic.asf]
    found.sort(key=lambda csf: (csf.complexity, -round(csf.con * csf.cov, 12), [part.outcome for part in csf.parts]))
    return CnaResult(atomic, tuple(found), combined or not found, bool(bounds), tuple(dict.fromkeys(bounds)))


class _Spaces:
    """All combinations of the factors of a formula, made once per set of factors."""

    def __init__(self, literals: Literals) -> None:
        self.literals = literals
        self.made: dict[tuple[int, ...], npt.NDArray[np.bool_]] = {}
        self.too_large = False

    def of(self, parts: Sequence[Asf]) -> tuple[list[int], npt.NDArray[np.bool_]] | None:
        """→ factors, combinations; None where there are too many."""
        named = {literal for part in parts for own in part.disjunction for literal in own}
        factors = sorted({self.literals.factor(at) for at in named | {part.outcome for part in parts}})
        cells = 1
        for at in factors:
            cells *= len(self.literals.of_factor(at))
        if cells > MAX_SPACE:
            self.too_large = True
            return None
        key = tuple(factors)
        if key not in self.made:
            self.made[key] = every_combination(self.literals, factors)
        return factors, self.made[key]


def _initial(asf: Sequence[Asf], limit: int, bounds: list[str]) -> Iterator[tuple[Asf, ...]]:
    """One atomic formula for each outcome that has any, the simplest combinations first."""
    by_outcome: dict[int, list[Asf]] = {}
    for own in asf:
        by_outcome.setdefault(own.outcome, []).append(own)
    if not by_outcome:
        return iter(())
    total = int(np.prod([len(own) for own in by_outcome.values()], dtype=float))
    if total > limit:
        bounds.append(f"{limit} of {total} combinations of atomic formulas were looked at")
        return islice(_simplest_first(list(by_outcome.values())), limit)
    return product(*by_outcome.values())


def _simplest_first(groups: list[list[Asf]]) -> Iterator[tuple[Asf, ...]]:
    """All choices of one per group by total complexity, without building them all."""
    least = [min(own.complexity for own in group) for group in groups]
    most = sum(max(own.complexity for own in group) for group in groups)

    def choose(at: int, left: int) -> Iterator[tuple[Asf, ...]]:
        if at == len(groups):
            if left == 0:
                yield ()
            return
        for own in groups[at]:
            rest = left - own.complexity
            if rest >= sum(least[at + 1 :]):
                for others in choose(at + 1, rest):
                    yield (own, *others)

    for complexity in range(sum(least), most + 1):
        yield from choose(0, complexity)


def _without_redundant(parts: tuple[Asf, ...], spaces: _Spaces) -> set[frozenset[Asf]]:
    """The formula, or what is left of it when redundant parts go, in each way."""
    done: set[frozenset[Asf]] = set()
    open_ = [frozenset(parts)]
    seen = set(open_)
    full = spaces.of(parts)
    if full is None:
        return set()
    truth = {part: _equivalence(part, full[1]) for part in parts}
    while open_:
        own = open_.pop()
        redundant = [part for part in own if len(own) > 1 and _follows(part, own, truth)]
        if not redundant:
            done.add(own)
        for part in redundant:
            less = own - {part}
            if less not in seen:
                seen.add(less)
                open_.append(less)
    return done


def _follows(part: Asf, formula: frozenset[Asf], truth: dict[Asf, npt.NDArray[np.bool_]]) -> bool:
    others = np.all([truth[other] for other in formula if other is not part], axis=0)
    return not (others & ~truth[part]).any()


def _equivalence(part: Asf, space: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    return np.asarray(holds(part.disjunction, space) == space[:, part.outcome])


def _is_fine(parts: frozenset[Asf], spaces: _Spaces) -> bool:
    """Whether the formula leaves every factor free to vary, and each part makes a difference where it holds."""
    found = spaces.of(tuple(parts))
    if found is None:
        return False
    factors, space = found
    true = np.all([_equivalence(part, space) for part in parts], axis=0)
    if true.all() or not true.any():
        return False
    allowed = space[true]
    literals = spaces.literals
    tested = [
        literal
        for at in factors
        for literal in literals.of_factor(at)
        if literals.brackets or literals.named[literal][1] == 1
    ]
    if any(allowed[:, literal].all() or not allowed[:, literal].any() for literal in tested):
        return False
    return len(parts) == 1 or all(irredundant(part.disjunction, allowed, constant_is_fine=True) for part in parts)


def _ordered(parts: frozenset[Asf]) -> tuple[Asf, ...]:
    return tuple(sorted(parts, key=lambda part: (part.outcome, part.complexity, part.disjunction)))
