"""`cmo-engine cna`"""

from __future__ import annotations

import argparse
from typing import Any

from ..configurational import Limits, parse_csv
from ..configurational.answers import cna_document
from ..configurational.cna import CnaOptions
from ..configurational.csf import coincidence_analysis
from . import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    default = CnaOptions()
    parser.add_argument("--factors", help="A,B,C; without it all columns")
    parser.add_argument("--con", type=float, default=1.0, help="consistency that a formula must reach (1)")
    parser.add_argument("--cov", type=float, default=1.0, help="coverage that a formula must reach (1)")
    parser.add_argument("--con-msc", type=float, help="consistency of sufficient conditions (that of --con)")
    parser.add_argument("--outcomes", help="Y,~Z,X[2]; without it every factor")
    parser.add_argument("--ordering", help="causes before effects: A,B<C<D")
    parser.add_argument("--strict", action="store_true", help="factors of one group do not cause each other")
    parser.add_argument(
        "--max-step", default=f"{default.literals},{default.conjunctions},{default.complexity}",
        help="literals per conjunction, conjunctions, literals in all (%(default)s)",
    )  # fmt: skip
    parser.add_argument("--max-models", type=int, default=default.limits.models, help="formulas (%(default)s)")
    parser.add_argument("--seconds", type=float, default=default.limits.seconds, help="time to spend (%(default)s)")


def run(given: argparse.Namespace, text: str) -> tuple[dict[str, Any], str]:
    limits: Limits = options.limits(given)
    literals, conjunctions, complexity = options.numbers(given.max_step, 3, "--max-step")
    ordering = tuple(tuple(options.names(group)) for group in given.ordering.split("<")) if given.ordering else ()
    chosen = CnaOptions(
        given.con,
        given.cov,
        given.con_msc,
        tuple(options.names(given.outcomes)),
        ordering,
        given.strict,
        literals,
        conjunctions,
        complexity,
        limits,
    )
    document = cna_document(coincidence_analysis(parse_csv(text, options.names(given.factors)), chosen))
    head = ("outcome", "condition", "con", "cov", "complexity")
    parts = []
    for title, key in (("Atomic", "asf"), ("Complex", "csf")):
        rows = [[own[name] for name in head] for own in document[key]]
        parts.append(f"{title} solution formulas\n\n" + (options.table(head, rows) if rows else "none"))
    parts += [f"Bounded: {bound}" for bound in document["bounds"]]
    return document, "\n\n".join(parts)
