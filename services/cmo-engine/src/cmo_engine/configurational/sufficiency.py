"""Sufficient conditions: the conservative, parsimonious and intermediate solution of a truth table, all tied models.

Conservative: no remainder is used. Parsimonious: any remainder may be. Intermediate: of the remainders that the
parsimonious solution uses, those that agree with directional expectations (easy counterfactuals; Ragin and Sonnett
2005), for each pair of a conservative and a parsimonious model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Literal

import numpy as np

from .budget import Budget, Limits
from .cases import DataError, Vector
from .covers import Covers, essential, minimum_covers, undominated
from .expectations import Expectations
from .fits import Sufficiency, model_fits
from .implicants import ANY, NONE, PrimeImplicants, Rows, prime_implicants
from .spaces import combinations, size, split
from .terms import Term, membership, write_term
from .truth_table import TruthTable

Kind = Literal["conservative", "parsimonious", "intermediate"]


@dataclass(frozen=True)
class TermFit:
    """A term of a model, its fit, and the cases of the explained rows that it covers."""

    term: Term
    fit: Sufficiency
    cases: tuple[str, ...]


@dataclass(frozen=True)
class Model:
    """`n_assumed`: how many remainders the model takes as explained (simplifying assumptions; `Solution.assumptions`
    lists them). `pairs`: for intermediate models, the (conservative, parsimonious) models that it is of."""

    terms: tuple[TermFit, ...]
    overall: Sufficiency
    n_assumed: int
    pairs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Solution:
    """All models of one kind. `essential` prime implicants are in every model (where not all models are known: those
    that alone cover a row). `bounds` says in words which limits were met; empty means that everything was seen."""

    kind: Kind
    table: TruthTable
    models: tuple[Model, ...]
    prime_implicants: tuple[Term, ...]
    essential: tuple[Term, ...]
    n_models: int
    n_models_is_lower_bound: bool
    bounds: tuple[str, ...]

    def write(self, term: Term) -> str:
        return write_term(term, self.table.conditions.names, self.table.brackets)

    def expression(self, model: Model) -> str:
        return " + ".join(self.write(own.term) for own in model.terms)

    def assumptions(self, model: Model) -> Iterator[Term]:
        """The remainders that the model takes as explained; there may be very many."""
        levels = _levels(self.table)
        observed = set(combinations(split(self.table.values("1"), levels).inside, levels))
        return (cell for cell in combinations(_covered(model.terms, levels), levels) if cell not in observed)


@dataclass(frozen=True)
class Options:
    """`excluded`: terms of remainders that must not be assumed (impossible or untenable)."""

    kind: Kind = "conservative"
    expectations: Expectations | None = None
    excluded: tuple[Term, ...] = ()
    row_dominance: bool = False
    limits: Limits = field(default_factory=Limits)


def solve(table: TruthTable, options: Options, budget: Budget | None = None) -> Solution:
    """Raises DataError when no row is explained, or when none is left to tell the explained ones from."""
    budget = budget or Budget(options.limits)
    rows = table.values("1")
    if not len(rows):
        raise DataError(_nothing_explained(table))
    if options.kind == "intermediate":
        return _intermediate(table, rows, options, budget)
    against = _without_remainders(table, rows) if options.kind == "conservative" else _against(table, rows, options)
    if not len(against):
        raise DataError(
            "no combination is left that is not explained: with all remainders assumed every case would be; use the "
            "conservative solution, another cut-off, or exclude remainders"
        )
    chart = _chart(rows, against, options, budget)
    models = [_model(table, chart.pick(model)) for model in chart.covers.models]
    return _solution(options.kind, table, models, chart, chart.covers.n_models, chart.covers.at_least)


@dataclass(frozen=True)
class _Chart:
    implicants: PrimeImplicants
    covers: Covers
    essential: tuple[Term, ...]
    """Those in every model."""

    def term(self, at: int) -> Term:
        return tuple(self.implicants.terms[at].tolist())

    def pick(self, model: Sequence[int]) -> list[Term]:
        return [self.term(at) for at in model]

    @property
    def bounds(self) -> list[str]:
        found = []
        if not self.implicants.complete:
            found.append(f"at least {len(self.implicants)} prime implicants; the search for more was ended")
        if not self.covers.minimum_proven:
            found.append("a model with fewer terms was not ruled out")
        if self.covers.at_least or not self.implicants.complete:
            found.append(f"at least {self.covers.n_models} models; the search for more was ended")
        return found


def _chart(rows: Rows, against: Rows, options: Options, budget: Budget) -> _Chart:
    try:
        implicants = prime_implicants(rows, against, budget)
    except ValueError as error:
        raise DataError(
            "a row with a “don't care” value goes with the outcome and cannot be told from one that does not"
        ) from error
    covers = implicants.covers
    kept = undominated(covers) if options.row_dominance else np.arange(len(covers))
    found = minimum_covers(covers[kept], len(rows), budget)
    models = [tuple(int(kept[at]) for at in model) for model in found.models]
    at_least = found.at_least or not implicants.complete
    proven = found.minimum_proven and (implicants.complete or len(models[0]) == 1)
    everywhere = essential(covers, len(rows)).tolist() if at_least else sorted(set.intersection(*map(set, models)))
    alone = tuple(tuple(implicants.terms[at].tolist()) for at in everywhere)
    return _Chart(implicants, Covers(models, found.n_models, at_least, proven), alone)


def _solution(
    kind: Kind, table: TruthTable, models: list[Model], chart: _Chart, n_models: int, at_least: bool
) -> Solution:
    terms = tuple(tuple(term) for term in chart.implicants.terms.tolist())
    return Solution(kind, table, tuple(models), terms, chart.essential, n_models, at_least, tuple(chart.bounds))


def _intermediate(table: TruthTable, rows: Rows, options: Options, budget: Budget) -> Solution:
    if options.expectations is None:
        raise DataError("an intermediate solution needs directional expectations")
    conservative = _chart(rows, _without_remainders(table, rows), options, budget)
    against = _against(table, rows, options)
    if not len(against):
        raise DataError("no combination is left that is not explained; exclude remainders or use another cut-off")
    parsimonious = _chart(rows, against, options, budget)
    charts: dict[frozenset[Term], _Chart] = {}
    found: dict[tuple[Term, ...], list[tuple[int, int]]] = {}
    bounds = [*conservative.bounds, *parsimonious.bounds]
    for pair in _pairs(conservative.covers, parsimonious.covers, options.limits.models, bounds):
        easy = frozenset(
            options.expectations.keeps(complex_term, parsimonious_term)
            for complex_term in conservative.pick(conservative.covers.models[pair[0]])
            for parsimonious_term in parsimonious.pick(parsimonious.covers.models[pair[1]])
            if _is_part(complex_term, parsimonious_term)
        )
        if easy not in charts:
            if budget.spent and charts:
                bounds.append("not all pairs of conservative and parsimonious models were looked at")
                break
            assumed = np.concatenate([rows, np.array(sorted(easy), np.int16).reshape(-1, rows.shape[1])])
            charts[easy] = _chart(rows, _without_remainders(table, assumed), options, budget)
        for model in charts[easy].covers.models:
            found.setdefault(tuple(charts[easy].pick(model)), []).append((pair[0] + 1, pair[1] + 1))
    return _joined(table, list(charts.values()), found, bounds, options)


def _joined(
    table: TruthTable,
    charts: list[_Chart],
    found: dict[tuple[Term, ...], list[tuple[int, int]]],
    bounds: list[str],
    options: Options,
) -> Solution:
    models = [_model(table, terms, tuple(pairs)) for terms, pairs in islice(found.items(), options.limits.models)]
    bounds = list(dict.fromkeys([*bounds, *(bound for chart in charts for bound in chart.bounds)]))
    return Solution(
        "intermediate",
        table,
        tuple(models),
        tuple(_sorted({tuple(term) for chart in charts for term in chart.implicants.terms.tolist()})),
        tuple(_sorted(set.intersection(*(set(chart.essential) for chart in charts)))),
        len(found),
        bool(bounds),
        tuple(bounds),
    )


def _pairs(one: Covers, other: Covers, limit: int, bounds: list[str]) -> Iterator[tuple[int, int]]:
    total = len(one.models) * len(other.models)
    if total > limit:
        bounds.append(f"{limit} of {total} pairs of conservative and parsimonious models were looked at")
    return islice(product(range(len(one.models)), range(len(other.models))), limit)


def _is_part(term: Term, whole: Term) -> bool:
    return all(value in (ANY, own) for own, value in zip(term, whole, strict=True))


def _levels(table: TruthTable) -> list[int]:
    return [factor.levels for factor in table.factors]


def _without_remainders(table: TruthTable, rows: Rows) -> Rows:
    """Everything but the explained rows."""
    return np.concatenate([split(rows, _levels(table)).outside, _unexplained(table)])


def _against(table: TruthTable, rows: Rows, options: Options) -> Rows:
    """Rows that are not explained, and remainders that must not be assumed."""
    excluded = [split(rows, _levels(table), term).outside for term in options.excluded]
    return np.concatenate([_unexplained(table), *excluded])


def _unexplained(table: TruthTable) -> Rows:
    """Observed rows that are not explained. Who is “don't care” in a condition is a member of none of its values."""
    values = table.values("0", "C")
    return np.where(values == ANY, NONE, values).astype(np.int16)


def _model(
    table: TruthTable,
    terms: Sequence[Term],
    pairs: tuple[tuple[int, int], ...] = (),
) -> Model:
    memberships: list[Vector] = [membership(term, table.conditions) for term in terms]
    fits, overall = model_fits(memberships, table.y)
    explained = [row for row in table.rows if row.out == "1"]
    covered = [[row for row in explained if _is_part(row.values, term)] for term in terms]
    with_cases = tuple(
        TermFit(tuple(term), fit, tuple(case for row in own for case in row.cases))
        for term, fit, own in zip(terms, fits, covered, strict=True)
    )
    levels = _levels(table)
    number = size(_covered(with_cases, levels), levels) - size(split(table.values("1"), levels).inside, levels)
    return Model(with_cases, overall, number, pairs)


def _covered(terms: Sequence[TermFit], levels: Sequence[int]) -> Rows:
    return split(np.array([own.term for own in terms], np.int16), levels).inside


def _sorted(terms: Iterable[Term]) -> list[Term]:
    def key(term: Term) -> tuple[int, list[float]]:
        return sum(value != ANY for value in term), [float("inf") if value == ANY else value for value in term]

    return sorted(terms, key=key)


def _nothing_explained(table: TruthTable) -> str:
    outs = [row.out for row in table.rows]
    if not outs or set(outs) == {"?"}:
        return f"no combination has {table.cuts.n} case(s) or more; lower the frequency cut-off"
    if "1" not in outs and "C" in outs and "0" not in outs:
        return (
            "every combination is a contradiction: the same conditions go with and without the outcome; add conditions"
        )
    best = max((row.incl or 0.0 for row in table.rows if row.out != "?"), default=0.0)
    return f"no combination reaches the cut-offs; the highest inclusion is {best:.3f}, asked for is {table.cuts.incl:g}"
