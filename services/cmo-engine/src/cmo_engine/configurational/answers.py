"""Results as documents of plain values, for JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from .fits import Sufficiency
from .sufficiency import Model, Solution
from .truth_table import TruthTable


def truth_table_rows(table: TruthTable) -> list[dict[str, Any]]:
    names = table.conditions.names
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


def _model(solution: Solution, model: Model) -> dict[str, Any]:
    return {
        "terms": [
            {"term": solution.write(own.term), **asdict(own.fit), "cases": list(own.cases)} for own in model.terms
        ],
        "overall": _overall(model.overall),
    }


def _overall(fit: Sufficiency) -> dict[str, float | None]:
    return {"incl_s": fit.incl_s, "pri": fit.pri, "cov_s": fit.cov_s}
