"""`cmo-engine qca`"""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

from ..configurational import (
    Budget,
    DataError,
    Options,
    Solution,
    Untenable,
    excluded_terms,
    parse_expectations,
    solve,
    truth_table,
    untenable,
    without,
)
from ..configurational.answers import solution_details, solution_document
from ..configurational.sufficiency import Kind
from . import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_set(parser)
    options.add_cuts(parser)
    parser.add_argument(
        "--solution", choices=["conservative", "parsimonious", "intermediate"], help="default: conservative, or "
        "intermediate where directional expectations are given",
    )  # fmt: skip
    parser.add_argument("--dir-exp", help="directional expectations: A,~B,C*D or 1,0,-")
    parser.add_argument(
        "--exclude", action="append", default=[], metavar="EXPR", help="remainders that must not be assumed: ~A*B + C"
    )
    parser.add_argument(
        "--enhanced", action="store_true", help="exclude contradictory assumptions and simultaneous subset rows"
    )
    parser.add_argument("--row-dominance", action="store_true", help="leave out dominated prime implicants")
    parser.add_argument("--details", action="store_true", help="add assumptions, bounds and deviant cases to the JSON")
    options.add_limits(parser)


def run(given: argparse.Namespace, text: str) -> tuple[dict[str, Any], str]:
    cases, outcome, conditions = options.read_set(given, text)
    kind: Kind = given.solution or ("intermediate" if given.dir_exp else "conservative")
    if given.dir_exp and kind != "intermediate":
        raise DataError(f"directional expectations have no part in a {kind} solution")
    table = truth_table(cases, outcome, conditions, options.cuts(given))
    chosen = Options(
        kind,
        parse_expectations(given.dir_exp, table.factors) if given.dir_exp else None,
        excluded_terms(given.exclude, table),
        given.row_dominance,
        options.limits(given),
    )
    budget = Budget(chosen.limits)
    found = None
    if given.enhanced:
        found = untenable(cases, outcome, conditions, options.cuts(given), chosen, budget)
        table = without(table, found.simultaneous)
        chosen = replace(chosen, excluded=(*chosen.excluded, *found.contradictory))
    solution = solve(table, chosen, budget)
    document = solution_document(solution)
    if given.details:
        document["details"] = solution_details(solution, found)
    return document, _text(solution, found)


def _value(value: int) -> int | str:
    return value if value >= 0 else "-"


def _text(solution: Solution, found: Untenable | None) -> str:
    table = solution.table
    rows = [
        (row.number, *map(_value, row.values), row.out, row.n, row.incl, row.pri, ", ".join(row.cases))
        for row in table.rows
    ]
    parts = [
        f"Truth table for {table.outcome.written} ({len(table.rows)} combinations with cases, "
        f"{table.remainders} remainders)",
        options.table(("row", *table.conditions.names, "out", "n", "incl", "PRI", "cases"), rows),
    ]
    if table.ambiguous:
        where = ", ".join(f"{case} in {condition}" for case, condition in table.ambiguous)
        parts.append(f"In no row, because of a membership of exactly 0.5: {where}")
    if found is not None:
        parts.append(
            f"Excluded as untenable: {len(found.contradictory)} contradictory assumptions, "
            f"{len(found.simultaneous)} simultaneous subset rows"
        )
    number = f"{'at least ' if solution.n_models_is_lower_bound else ''}{solution.n_models}"
    parts.append(f"{solution.kind.capitalize()} solution, {number} model{'' if solution.n_models == 1 else 's'}")
    for position, model in enumerate(solution.models, 1):
        fits = [
            (solution.write(own.term), own.fit.incl_s, own.fit.pri, own.fit.cov_s, own.fit.cov_u, ", ".join(own.cases))
            for own in model.terms
        ]
        overall = ("model", model.overall.incl_s, model.overall.pri, model.overall.cov_s, None, "")
        parts += [
            f"M{position}: {solution.expression(model)} -> {table.outcome.written}"
            f"   ({model.n_assumed} simplifying assumption{'' if model.n_assumed == 1 else 's'})",
            options.table(("term", "inclS", "PRI", "covS", "covU", "cases"), [*fits, overall]),
        ]
    parts += [f"Bounded: {bound}" for bound in solution.bounds]
    return "\n\n".join(parts)
