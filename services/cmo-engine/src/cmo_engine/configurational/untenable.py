"""Enhanced standard analysis: remainders and rows that must not count as explained.

Contradictory assumptions are remainders that the parsimonious models of the outcome and those of its absence both take
as explained. A simultaneous subset row is a row that passes for both. (Schneider and Wagemann 2013, Political Research
Quarterly 66(1), 211–220.) What is impossible or contradicts necessity is for a person to name, as excluded terms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from .budget import Budget
from .cases import Cases, DataError
from .implicants import ANY
from .outcomes import Outcome
from .sufficiency import Options, Solution, solve
from .terms import Term, parse_terms
from .truth_table import Cuts, TruthTable, truth_table


@dataclass(frozen=True)
class Untenable:
    """`bounds` says where not all could be found."""

    contradictory: tuple[Term, ...]
    simultaneous: tuple[Term, ...]
    bounds: tuple[str, ...]


def untenable(
    cases: Cases, outcome: Outcome, conditions: Sequence[str], cuts: Cuts, options: Options, budget: Budget
) -> Untenable:
    """What the outcome and its absence would both lay claim to, at the same cut-offs."""
    tables = [truth_table(cases, own, conditions, cuts) for own in (outcome, outcome.opposite)]
    both = set.intersection(*({row.values for row in table.rows if row.out == "1"} for table in tables))
    bounds: list[str] = []
    assumed = [_assumed(table, options, budget, bounds) for table in tables]
    return Untenable(tuple(sorted(set.intersection(*assumed))), tuple(sorted(both)), tuple(bounds))


def without(table: TruthTable, rows: Sequence[Term]) -> TruthTable:
    """The table with these rows not explained."""
    return replace(table, rows=tuple(replace(row, out="0") if row.values in rows else row for row in table.rows))


def excluded_terms(expressions: Sequence[str], table: TruthTable) -> tuple[Term, ...]:
    """Terms of expressions such as `~A*B + C*D`. Raises DataError for what cannot be read."""
    return tuple(term for expression in expressions for term in parse_terms(expression, table.factors))


def _assumed(table: TruthTable, options: Options, budget: Budget, bounds: list[str]) -> set[Term]:
    try:
        solution: Solution = solve(table, replace(options, kind="parsimonious"), budget)
    except DataError:  # nothing is explained, or everything: then nothing is assumed
        return set()
    bounds += [f"{table.outcome.written}: {bound}" for bound in solution.bounds]
    observed = {row.values for row in table.rows if row.out != "?"}
    limit = options.limits.assumptions
    found: set[Term] = set()
    for model in solution.models:
        if model.n_assumed > limit:
            bounds.append(
                f"{table.outcome.written}: {limit} of {model.n_assumed} assumptions of a model were looked at"
            )
        found.update(term for term in islice(solution.assumptions(model), limit) if term not in observed)
    return {term for term in found if ANY not in term}
