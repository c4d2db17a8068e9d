"""`cmo-engine robustness`"""

from __future__ import annotations

import argparse
from typing import Any

from ..configurational import Options, parse_expectations, truth_table
from ..configurational.answers import robustness_document
from ..configurational.robustness import Analysis, robustness
from . import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    options.add_set(parser)
    options.add_cuts(parser)
    parser.add_argument("--solution", choices=["conservative", "parsimonious", "intermediate"], default="conservative")
    parser.add_argument("--dir-exp", help="directional expectations, for the intermediate solution")
    parser.add_argument("--incl-cuts", default="0.75,0.8,0.85,0.9,0.95,1", help="inclusion cut-offs (%(default)s)")
    parser.add_argument("--n-cuts", default="1,2,3", help="frequency cut-offs (%(default)s)")
    parser.add_argument("--cluster", metavar="COLUMN", help="column whose values part the cases into clusters")
    options.add_limits(parser)


def run(given: argparse.Namespace, text: str) -> tuple[dict[str, Any], str]:
    clusters = None
    if given.cluster:
        clusters, text = options.take_column(text, given.cluster)
    cases, outcome, conditions = options.read_set(given, text)
    table = truth_table(cases, outcome, conditions, options.cuts(given))
    expectations = parse_expectations(given.dir_exp, table.factors) if given.dir_exp else None
    chosen = Options(given.solution, expectations, limits=options.limits(given))
    analysis = Analysis(cases, outcome, tuple(conditions), options.cuts(given), chosen)
    result = robustness(
        analysis,
        incl_cuts=options.numbers(given.incl_cuts, None, "--incl-cuts", float),
        n_cuts=options.numbers(given.n_cuts, None, "--n-cuts"),
        clusters=clusters,
    )
    document = robustness_document(result)
    steps = [
        (
            step["what"],
            step["value"],
            "same" if step["same"] else step["refused"] or "; ".join(step["models"]),
            step["overlap"],
        )
        for step in document["steps"]
    ]
    parts = [
        f"Solution for {outcome.written}: {'; '.join(document['models'])}",
        options.table(("changed", "to", "solution", "overlap"), [(a, str(b), c, d) for a, b, c, d in steps]),
        options.table(("unchanged", "from", "to"), [(r["what"], r["lower"], r["upper"]) for r in document["ranges"]]),
        options.table(tuple(document["fit"]), [tuple(document["fit"].values())]),
    ]
    if document["clusters"]:
        rows = [(own["cluster"], own["n"], own["incl_s"], own["cov_s"]) for own in document["clusters"]["within"]]
        parts.append(options.table(("cluster", "n", "inclS", "covS"), rows))
    parts += [f"Bounded: {bound}" for bound in document["bounds"]]
    return document, "\n\n".join(parts)
