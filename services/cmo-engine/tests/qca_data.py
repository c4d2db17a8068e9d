"""Published and drawn data sets with the results of the reference, and small helpers to compare with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cmo_engine.configurational import Cases, Cuts, Options, Solution, TruthTable, parse_csv, parse_outcome, truth_table

FOLDER = Path(__file__).parent / "data" / "qca"


def load(name: str) -> Any:
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def read(name: str) -> Cases:
    return parse_csv((FOLDER / f"{name}.csv").read_text(encoding="utf-8"))


def table_of(cases: Cases, outcome: str, incl: float = 1.0, **cuts: Any) -> TruthTable:
    """All other columns are conditions."""
    explained = parse_outcome(outcome)
    conditions = [name for name in cases.names if name != explained.name]
    return truth_table(cases, explained, conditions, Cuts(incl, **cuts))


def models(solution: Solution) -> set[tuple[str, ...]]:
    """Each model as its terms, sorted."""
    return {tuple(sorted(solution.write(own.term) for own in model.terms)) for model in solution.models}


def by_pair(solution: Solution) -> dict[str, set[tuple[str, ...]]]:
    """C1P1 and so on → the models of that pair."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for model in solution.models:
        terms = tuple(sorted(solution.write(own.term) for own in model.terms))
        for c, p in model.pairs:
            found.setdefault(f"C{c}P{p}", set()).add(terms)
    return found


def close(one: float | None, other: Any) -> bool:
    """Equal to 1e-6; what R prints as NA is None here."""
    if other is None or isinstance(other, str):
        return one is None
    return one is not None and abs(one - float(other)) <= 1e-6


PARSIMONIOUS = Options(kind="parsimonious")
