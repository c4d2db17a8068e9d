"""`cmo-engine necessity`"""

from __future__ import annotations

import argparse
from typing import Any

from ..configurational import Limits, NecessityCuts, necessary_conditions
from ..configurational.answers import necessity_document
from . import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_set(parser)
    parser.add_argument("--incl-cut", type=float, default=0.9, help="inclusion that an expression must reach (0.9)")
    parser.add_argument("--cov-cut", type=float, default=0.0, help="coverage that an expression must reach (0)")
    parser.add_argument("--ron-cut", type=float, default=0.0, help="relevance that an expression must reach (0)")
    parser.add_argument("--depth", type=int, help="longest expression; default: all conditions")
    parser.add_argument("--seconds", type=float, default=Limits().seconds, help="time to spend (%(default)s)")


def run(given: argparse.Namespace, text: str) -> tuple[dict[str, Any], str]:
    cases, outcome, conditions = options.read_set(given, text)
    cuts = NecessityCuts(given.incl_cut, given.cov_cut, given.ron_cut, given.depth)
    result = necessary_conditions(cases, outcome, conditions, cuts, Limits(seconds=given.seconds))
    parts = []
    for title, found in (("Single conditions", result.single), ("Reaching the cut-offs", result.expressions)):
        rows = [(own.expression, own.fit.incl_n, own.fit.ron, own.fit.cov_n) for own in found]
        head = ("expression", "inclN", "RoN", "covN")
        parts.append(f"{title}, for {outcome.written}\n\n" + (options.table(head, rows) if rows else "none"))
    parts += [f"Bounded: {bound}" for bound in result.bounds]
    return necessity_document(result), "\n\n".join(parts)
