"""Options that several commands share."""

from __future__ import annotations

import argparse
import csv
import io
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from ..configurational import Cases, Cuts, DataError, Limits, Outcome, parse_csv, parse_outcome
from ..configurational.csv_cases import csv_rows

N = TypeVar("N", int, float)
_BETWEEN_NAMES = re.compile(r"\s*,(?![^\[]*\])\s*")


def add_set(parser: argparse.ArgumentParser) -> None:
    """What is explained, by what."""
    parser.add_argument("--outcome", required=True, help="Y, ~Y, or Y[2] of a multi-value factor")
    parser.add_argument("--conditions", help="A,B,C; without it all other columns")
    parser.add_argument("--negate", action="store_true", help="explain the absence of the outcome")


def add_cuts(parser: argparse.ArgumentParser) -> None:
    """What makes a row of the truth table count."""
    parser.add_argument("--incl-cut", type=float, default=1.0, help="inclusion from which a row is explained (1)")
    parser.add_argument("--contradiction-cut", type=float, help="inclusion from which a row is a contradiction")
    parser.add_argument("--pri-cut", type=float, default=0.0, help="PRI that an explained row must have (0)")
    parser.add_argument("--n-cut", type=int, default=1, help="cases that a row must have (1)")


def add_limits(parser: argparse.ArgumentParser) -> None:
    """How much may be spent."""
    default = Limits()
    parser.add_argument("--max-models", type=int, default=default.models, help="tied models to list (%(default)s)")
    parser.add_argument("--seconds", type=float, default=default.seconds, help="time to spend (%(default)s)")


def limits(given: argparse.Namespace) -> Limits:
    if given.max_models < 1:
        raise DataError(f"--max-models is at least 1, not {given.max_models}")
    if not given.seconds > 0:
        raise DataError(f"--seconds is above 0, not {given.seconds:g}")
    return Limits(models=given.max_models, seconds=given.seconds)


def cuts(given: argparse.Namespace) -> Cuts:
    return Cuts(given.incl_cut, given.contradiction_cut, given.pri_cut, given.n_cut)


def read_set(given: argparse.Namespace, text: str) -> tuple[Cases, Outcome, list[str]]:
    """→ the cases, what is explained, and the conditions."""
    outcome = parse_outcome(given.outcome, given.negate)
    named = names(given.conditions)
    cases = parse_csv(text, [*named, outcome.name] if named else [])
    cases.position(outcome.name)
    return cases, outcome, named or [name for name in cases.names if name != outcome.name]


def names(text: str | None) -> list[str]:
    return [name for name in _BETWEEN_NAMES.split(text.strip()) if name] if text else []


def numbers(text: str, count: int | None, option: str, kind: Callable[[str], N] = int) -> list[N]:
    """`1,2,3` → numbers; exactly so many, where told."""
    try:
        found = [kind(part) for part in names(text)]
    except ValueError:
        raise DataError(f"{option} takes numbers with commas between, not {text!r}") from None
    if count is not None and len(found) != count:
        raise DataError(f"{option} takes {count} numbers, not {len(found)}")
    return found


def take_column(text: str, column: str) -> tuple[list[str], str]:
    """A column of words out of a CSV file → its values, the file without it."""
    rows = csv_rows(text)
    if not rows or column not in rows[0]:
        raise DataError("there is no such column", column=column)
    at = rows[0].index(column)
    rest = io.StringIO()
    csv.writer(rest).writerows([[*row[:at], *row[at + 1 :]] for row in rows])
    return [row[at].strip() if at < len(row) else "" for row in rows[1:]], rest.getvalue()


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Columns of text, numbers to the right."""
    cells = [[*map(str, head)], *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(head))]
    numeric = [bool(rows) and all(isinstance(row[at], float | int | None) for row in rows) for at in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()
        for row in cells
    )


def _cell(value: object) -> str:
    if value is None:
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else str(value)
