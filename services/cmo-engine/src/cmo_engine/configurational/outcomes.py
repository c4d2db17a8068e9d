"""The set that is explained: `Y`, `~Y`, `Y[2]`, `~Y[1,2]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from .cases import Cases, DataError, Vector

_OUTCOME = re.compile(r"(?P<not>~?)(?P<name>[^\W\d][\w.]*)(?:[\[{](?P<values>[\d,\s]+)[\]}])?")


@dataclass(frozen=True)
class Outcome:
    """`values` are those of a multi-value factor that count as the outcome."""

    name: str
    values: tuple[int, ...] | None
    negated: bool

    @property
    def written(self) -> str:
        values = "" if self.values is None else f"[{','.join(map(str, self.values))}]"
        return f"{'~' if self.negated else ''}{self.name}{values}"

    @property
    def opposite(self) -> Outcome:
        return Outcome(self.name, self.values, not self.negated)


def parse_outcome(text: str, negate: bool = False) -> Outcome:
    """Raises DataError for text that cannot be read."""
    match = _OUTCOME.fullmatch(text.strip())
    if match is None:
        raise DataError(f"{text!r} is not an outcome; write Y, ~Y or Y[2]")
    values = None
    if match["values"] is not None:
        values = tuple(sorted({int(value) for value in match["values"].replace(" ", "").split(",") if value}))
    return Outcome(match["name"], values, (match["not"] == "~") != negate)


def outcome_membership(outcome: Outcome, cases: Cases) -> Vector:
    """Of each case. Raises DataError where the outcome is no set, or the same for every case."""
    factor, column = cases.factor(outcome.name), cases.column(outcome.name)
    if (column < 0).any():
        row = cases.ids[int((column < 0).argmax())]
        raise DataError("an outcome cannot be “don't care”", column=outcome.name, row=row)
    if outcome.values is not None:
        if factor.kind == "fuzzy":
            raise DataError("is fuzzy and has no values to choose", column=outcome.name)
        unknown = set(outcome.values) - set(np.unique(column).astype(int).tolist())
        if unknown:
            raise DataError(f"no case has the value {min(unknown)}", column=outcome.name)
        column = np.isin(column, outcome.values).astype(float)
    elif factor.kind == "multivalue":
        raise DataError(f"has {factor.levels} values; say which is explained: {outcome.name}[1]", column=outcome.name)
    if column.min() == column.max():
        raise DataError(
            f"the outcome is {column[0]:g} for every case; without cases that differ in it nothing can be explained",
            column=outcome.name,
        )
    return 1.0 - column if outcome.negated else column
