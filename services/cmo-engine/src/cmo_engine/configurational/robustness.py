"""How far a solution hangs on choices and on single cases.

Sweeps of the cut-offs and of calibration anchors, deletion of each case, clusters (countries, waves): each a list of
steps that a table and a picture can show. Two solutions are compared by the cases that they cover and by their set
relation: the robust core is what all of them share (their conjunction), the parameters are those of Oana and Schneider
2024, Sociological Methods & Research 53(1), 57–88.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from .budget import Budget
from .calibration import direct
from .cases import Cases, DataError, Factor, Vector
from .fits import Sufficiency, quotient, sufficiency
from .outcomes import Outcome, outcome_membership
from .sufficiency import Options, Solution, solve
from .terms import membership, union
from .truth_table import Cuts, truth_table


@dataclass(frozen=True)
class Analysis:
    """An analysis that is repeated with something changed. The first of tied models stands for a solution; `n_models`
    in each step says whether there are more."""

    cases: Cases
    outcome: Outcome
    conditions: tuple[str, ...]
    cuts: Cuts
    options: Options


@dataclass(frozen=True)
class Step:
    """One repetition: what was changed to what, and what came out; without a solution, why.

    `same` tells whether its models are those of the analysis itself; `overlap` is the share of agreement with it: the
    sum of the minima of both memberships over the sum of the maxima."""

    what: str
    value: float | str
    models: tuple[str, ...]
    n_models: int
    fit: Sufficiency | None
    same: bool
    overlap: float | None
    refused: str | None = None


@dataclass(frozen=True)
class Range:
    """From where to where a value may move, in the steps looked at, without another solution. None at an end where no
    step changed anything: the bound lies outside."""

    what: str
    lower: float | None
    upper: float | None


@dataclass(frozen=True)
class Fit:
    """The analysis against its robust core, what it and all `n_solutions` of the steps share, and against what the
    steps alone share (`minimum`) and reach together (`maximum`): fit-oriented parameters of Oana and Schneider 2024.
    None where no step has a solution."""

    n_solutions: int
    rf_cons: float | None
    rf_cov: float | None
    rf_sc_minimum: float | None
    rf_sc_maximum: float | None


@dataclass(frozen=True)
class Cluster:
    """Consistency and coverage of the solution within one cluster."""

    cluster: str
    n: int
    incl_s: float | None
    cov_s: float | None


@dataclass(frozen=True)
class Clusters:
    """`pooled` over all cases; distances of the clusters' consistencies and of their coverages from equality: 0 when
    all are equal (Garcia-Castro and Ariño 2016, Journal of Advances in Management Sciences & Information Systems 2)."""

    pooled: Sufficiency
    within: tuple[Cluster, ...]
    distance_incl: float | None
    distance_cov: float | None


@dataclass(frozen=True)
class Robustness:
    """All of it for one analysis."""

    solution: Solution
    steps: tuple[Step, ...]
    ranges: tuple[Range, ...]
    fit: Fit
    clusters: Clusters | None
    bounds: tuple[str, ...]


@dataclass(frozen=True)
class Anchors:
    """Raw values of a condition and the anchors that it was calibrated by, to be moved."""

    raw: Vector
    exclusion: float
    crossover: float
    inclusion: float


def robustness(
    analysis: Analysis,
    *,
    incl_cuts: Sequence[float] = (),
    n_cuts: Sequence[int] = (),
    anchors: dict[str, Anchors] | None = None,
    shifts: Sequence[float] = (),
    delete_cases: bool = True,
    clusters: Sequence[str] | None = None,
    budget: Budget | None = None,
) -> Robustness:
    """Repeat the analysis with each change. `shifts` move the crossover by shares of the distance to the nearer anchor.

    Raises DataError when the analysis itself cannot be made."""
    budget = budget or Budget(analysis.options.limits)
    base = _run(analysis, budget)
    own = _models(base)
    given = _members(base, analysis)
    steps: list[Step] = []
    others: list[Vector] = []
    bounds: list[str] = []
    for what, value, changed in _changes(analysis, incl_cuts, n_cuts, anchors or {}, shifts, delete_cases):
        if budget.spent:
            bounds.append(f"steps from “{what} {value}” on were not made: time ended")
            break
        step, members = _step(what, value, changed, analysis, own, given, budget)
        steps.append(step)
        if members is not None:
            others.append(members)
    y = outcome_membership(analysis.outcome, analysis.cases)
    ranges = [*_range("incl_cut", analysis.cuts.incl, steps), *_range("n_cut", analysis.cuts.n, steps)]
    spread = None if clusters is None else _clusters(given, y, clusters)
    return Robustness(base, tuple(steps), tuple(ranges), _fit(given, others, y), spread, tuple(bounds))


def _changes(
    analysis: Analysis,
    incl_cuts: Sequence[float],
    n_cuts: Sequence[int],
    anchors: dict[str, Anchors],
    shifts: Sequence[float],
    delete_cases: bool,
) -> Iterator[tuple[str, float | str, Callable[[], Analysis]]]:
    for incl in incl_cuts:
        yield "incl_cut", incl, partial(_with_incl, analysis, incl)
    for n in n_cuts:
        yield "n_cut", n, partial(_with_n, analysis, n)
    for name, own in anchors.items():
        for shift in shifts:
            yield f"crossover of {name}", shift, partial(_moved, analysis, name, own, shift)
    for row, case in enumerate(analysis.cases.ids if delete_cases else ()):
        yield "without case", case, partial(_without, analysis, row)


def _with_incl(analysis: Analysis, incl: float) -> Analysis:
    """A cut-off for contradictions stays below that for inclusion."""
    cuts = analysis.cuts
    contradiction = None if cuts.contradiction is None else min(cuts.contradiction, incl)
    return replace(analysis, cuts=replace(cuts, incl=incl, contradiction=contradiction))


def _with_n(analysis: Analysis, n: int) -> Analysis:
    return replace(analysis, cuts=replace(analysis.cuts, n=n))


def _without(analysis: Analysis, row: int) -> Analysis:
    return replace(analysis, cases=analysis.cases.take([at for at in range(len(analysis.cases)) if at != row]))


def _moved(analysis: Analysis, name: str, anchors: Anchors, shift: float) -> Analysis:
    """The condition calibrated anew, its crossover moved by a share of the distance to the anchor on that side."""
    toward = anchors.inclusion if shift > 0 else anchors.exclusion
    crossover = anchors.crossover + abs(shift) * (toward - anchors.crossover)
    values = analysis.cases.values.copy()
    at = analysis.cases.position(name)
    values[:, at] = direct(anchors.raw, anchors.exclusion, crossover, anchors.inclusion)
    factors = list(analysis.cases.factors)
    factors[at] = Factor(name, "fuzzy", 2)
    return replace(analysis, cases=Cases(analysis.cases.ids, tuple(factors), values))


def _run(analysis: Analysis, budget: Budget) -> Solution:
    table = truth_table(analysis.cases, analysis.outcome, analysis.conditions, analysis.cuts)
    return solve(table, analysis.options, budget)


def _step(
    what: str,
    value: float | str,
    changed: Callable[[], Analysis],
    analysis: Analysis,
    own: tuple[str, ...],
    given: Vector,
    budget: Budget,
) -> tuple[Step, Vector | None]:
    """→ the step, and the membership of all the analysis' cases in its solution (as the step calibrates them)."""
    try:
        other = changed()
        solution = _run(other, budget)
    except DataError as error:
        return Step(what, value, (), 0, None, False, None, str(error)), None
    members = _members(solution, other if other.cases.ids == analysis.cases.ids else analysis)
    models = _models(solution)
    overlap = quotient(np.minimum(members, given).sum(), np.maximum(members, given).sum())
    fit = solution.models[0].overall
    return Step(what, value, models, solution.n_models, fit, models == own, overlap), members


def _models(solution: Solution) -> tuple[str, ...]:
    return tuple(sorted(" + ".join(sorted(solution.write(t.term) for t in model.terms)) for model in solution.models))


def _members(solution: Solution, analysis: Analysis) -> Vector:
    """Of the analysis' cases in the solution's first model."""
    conditions = analysis.cases.only(analysis.conditions)
    return union([membership(own.term, conditions) for own in solution.models[0].terms], len(conditions))


def _range(what: str, own: float, steps: Sequence[Step]) -> Iterator[Range]:
    made = sorted((float(step.value), step.same) for step in steps if step.what == what)
    if not made:
        return
    below = [(value, same) for value, same in reversed(made) if value <= own]
    above = [(value, same) for value, same in made if value >= own]
    yield Range(what, _end(below, own), _end(above, own))


def _end(outward: Sequence[tuple[float, bool]], own: float) -> float | None:
    """The last value, going outward, before the solution changes."""
    last = own
    for value, same in outward:
        if not same:
            return last
        last = value
    return None


def _fit(given: Vector, others: Sequence[Vector], y: Vector) -> Fit:
    if not others:
        return Fit(0, None, None, None, None)
    least, most = np.min(others, axis=0), np.max(others, axis=0)
    own, core = sufficiency(given, y), sufficiency(np.minimum(least, given), y)
    return Fit(
        len(others),
        quotient(own.incl_s or 0.0, core.incl_s or 0.0),
        quotient(core.cov_s or 0.0, own.cov_s or 0.0),
        quotient(np.minimum(least, given).sum(), np.maximum(least, given).sum()),
        quotient(np.minimum(most, given).sum(), np.maximum(most, given).sum()),
    )


def _clusters(members: Vector, y: Vector, clusters: Sequence[str]) -> Clusters:
    if len(clusters) != len(y):
        raise DataError(f"{len(clusters)} clusters for {len(y)} cases")
    named = np.array(clusters, dtype=object)
    within = []
    for cluster in sorted(set(clusters)):
        own = named == cluster
        fit = sufficiency(members[own], y[own])
        within.append(Cluster(cluster, int(own.sum()), fit.incl_s, fit.cov_s))
    return Clusters(
        sufficiency(members, y),
        tuple(within),
        _distance([own.incl_s for own in within]),
        _distance([own.cov_s for own in within]),
    )


def _distance(values: Sequence[float | None]) -> float | None:
    """Euclidean, between the shares that the clusters have of the sum and equal shares."""
    known = np.array([value for value in values if value is not None])
    if not len(known) or known.sum() <= 0:
        return None
    return float(np.sqrt(((known / known.sum() - 1.0 / len(known)) ** 2).sum()))
