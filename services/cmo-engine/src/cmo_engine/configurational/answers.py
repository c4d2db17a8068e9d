"""Results as documents of plain values, for JSON."""

from __future__ import annotations

from dataclasses import asdict
from itertools import islice
from typing import Any

from .cases import DataError
from .csf import CnaResult
from .fits import Sufficiency
from .necessity import NecessaryExpression, NecessityResult
from .robustness import Robustness
from .sufficiency import Model, Solution
from .truth_table import TruthTable
from .untenable import Untenable

LISTED = 200
"""How many simplifying assumptions of a model a document lists; their number is always there."""


RESERVED = frozenset({"out", "n", "incl", "pri", "cases"})


def truth_table_rows(table: TruthTable) -> list[dict[str, Any]]:
    """Raises DataError where a condition is named like a column of the table."""
    names = table.conditions.names
    for name in RESERVED.intersection(names):
        raise DataError("is the name of a column of the truth table; rename the condition", column=name)
    return [
        {
            **{name: "-" if value < 0 else value for name, value in zip(names, row.values, strict=True)},
            "out": row.out,
            "n": row.n,
            "incl": row.incl,
            "pri": row.pri,
            "cases": list(row.cases),
        }
        for row in table.rows
    ]


def solution_document(solution: Solution) -> dict[str, Any]:
    """{outcome, truth_table, solutions, prime_implicants, n_models, n_models_is_lower_bound}"""
    return {
        "outcome": solution.table.outcome.written,
        "truth_table": truth_table_rows(solution.table),
        "solutions": [_model(solution, model) for model in solution.models],
        "prime_implicants": [solution.write(term) for term in solution.prime_implicants],
        "n_models": solution.n_models,
        "n_models_is_lower_bound": solution.n_models_is_lower_bound,
    }


def solution_details(solution: Solution, untenable: Untenable | None = None) -> dict[str, Any]:
    """What a reader needs to judge a solution: what was assumed, what deviates, what was bounded."""
    table = solution.table
    return {
        "solution": solution.kind,
        "cuts": asdict(table.cuts),
        "remainders": table.remainders,
        "deviant_cases": {row.number: list(row.deviant) for row in table.rows if row.out == "1" and row.deviant},
        "ambiguous": [{"case": case, "condition": condition} for case, condition in table.ambiguous],
        "essential": [solution.write(term) for term in solution.essential],
        "models": [
            {
                "expression": solution.expression(model),
                "n_simplifying_assumptions": model.n_assumed,
                "simplifying_assumptions": [
                    solution.write(term) for term in islice(solution.assumptions(model), LISTED)
                ],
                "pairs": [f"C{c}P{p}" for c, p in model.pairs],
            }
            for model in solution.models
        ],
        "untenable": None
        if untenable is None
        else {
            "contradictory": [solution.write(term) for term in untenable.contradictory],
            "simultaneous": [solution.write(term) for term in untenable.simultaneous],
            "bounds": list(untenable.bounds),
        },
        "bounds": list(solution.bounds),
    }


def necessity_document(result: NecessityResult) -> dict[str, Any]:
    """{outcome, single, expressions, bounds}"""
    return {
        "outcome": result.outcome.written,
        "single": [_necessary(own) for own in result.single],
        "expressions": [_necessary(own) for own in result.expressions],
        "bounds": list(result.bounds),
    }


def cna_document(result: CnaResult) -> dict[str, Any]:
    """{msc, asf, csf, n_csf_is_lower_bound, combined, bounds}; conditions as `A+~B*C<->Y`."""
    atomic = result.atomic
    return {
        "msc": [
            {
                "outcome": atomic.outcome(own),
                "condition": f"{atomic.literals.write(own.conjunction)}->{atomic.outcome(own)}",
                "con": own.con,
                "cov": own.cov,
                "complexity": len(own.conjunction),
            }
            for own in atomic.msc
        ],
        "asf": [
            {
                "outcome": atomic.outcome(own),
                "condition": atomic.expression(own),
                "con": own.con,
                "cov": own.cov,
                "complexity": own.complexity,
            }
            for own in atomic.asf
        ],
        "csf": [
            {
                "outcome": ",".join(sorted(map(atomic.outcome, own.parts))),
                "condition": result.expression(own),
                "con": own.con,
                "cov": own.cov,
                "complexity": own.complexity,
            }
            for own in result.csf
        ],
        "n_csf_is_lower_bound": result.n_csf_is_lower_bound,
        "combined": result.combined,
        "bounds": list(result.bounds),
    }


def robustness_document(result: Robustness) -> dict[str, Any]:
    """{outcome, models, overall, steps, ranges, fit, clusters, bounds}: rows of tables, points of pictures."""
    solution = result.solution
    return {
        "outcome": solution.table.outcome.written,
        "models": [solution.expression(model) for model in solution.models],
        "overall": _overall(solution.models[0].overall),
        "steps": [{**asdict(step), "fit": _overall(step.fit) if step.fit else None} for step in result.steps],
        "ranges": [asdict(own) for own in result.ranges],
        "fit": asdict(result.fit),
        "clusters": None
        if result.clusters is None
        else {**asdict(result.clusters), "pooled": _overall(result.clusters.pooled)},
        "bounds": list(result.bounds),
    }


def _necessary(own: NecessaryExpression) -> dict[str, Any]:
    return {"expression": own.expression, "kind": own.kind, **asdict(own.fit)}


def _model(solution: Solution, model: Model) -> dict[str, Any]:
    return {
        "terms": [
            {"term": solution.write(own.term), **asdict(own.fit), "cases": list(own.cases)} for own in model.terms
        ],
        "overall": _overall(model.overall),
    }


def _overall(fit: Sufficiency) -> dict[str, float | None]:
    return {"incl_s": fit.incl_s, "pri": fit.pri, "cov_s": fit.cov_s}
