"""Cases × factors: crisp (0/1), multi-value (0, 1, 2, …) or fuzzy (memberships from 0 to 1)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from .implicants import ANY

Kind = Literal["crisp", "multivalue", "fuzzy"]
Vector = npt.NDArray[np.float64]

MAX_VALUE = 1000
"""The largest value of a multi-value factor; larger numbers are raw data that nobody calibrated."""
DONT_CARE = frozenset({"-", "dc"})
_MISSING = frozenset({"", "na", "nan", "n/a", ".", "null", "none"})
_NAME = re.compile(r"[^\W\d][\w.]*")


class DataError(ValueError):
    """Input that cannot be analysed: what is wrong, in which column and row, and what would mend it."""

    def __init__(self, message: str, *, column: str | None = None, row: str | None = None) -> None:
        where = ", ".join(part for part in (column and f"column {column}", row and f"row {row}") if part)
        super().__init__(f"{where}: {message}" if where else message)
        self.column, self.row, self.plain = column, row, message


@dataclass(frozen=True)
class Factor:
    """A condition or an outcome. `levels` counts its values: 2 unless multi-value."""

    name: str
    kind: Kind
    levels: int


@dataclass(frozen=True)
class Cases:
    """`values[i, j]` is the value of case i in factor j; ANY where the value is "don't care"."""

    ids: tuple[str, ...]
    factors: tuple[Factor, ...]
    values: Vector

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(factor.name for factor in self.factors)

    def position(self, name: str) -> int:
        """Raises DataError for an unknown column."""
        if name not in self.names:
            raise DataError(f"there is no such column; there are {', '.join(self.names)}", column=name)
        return self.names.index(name)

    def factor(self, name: str) -> Factor:
        return self.factors[self.position(name)]

    def column(self, name: str) -> Vector:
        return self.values[:, self.position(name)]

    def only(self, names: Sequence[str]) -> Cases:
        """These factors, in this order."""
        at = [self.position(name) for name in names]
        return Cases(self.ids, tuple(self.factors[i] for i in at), self.values[:, at])

    def take(self, rows: Sequence[int]) -> Cases:
        """Some of the cases; factors keep their kinds and levels."""
        return Cases(tuple(self.ids[row] for row in rows), self.factors, self.values[list(rows)])


def cases_of(columns: Mapping[str, Sequence[Any]], ids: Sequence[str] | None = None) -> Cases:
    """Cases from columns of numbers or number-like text. Raises DataError that names the column and the row."""
    if not columns:
        raise DataError("there are no columns")
    length = len(next(iter(columns.values())))
    if length == 0:
        raise DataError("there are no cases")
    names = [str(identifier) for identifier in ids] if ids is not None else [str(at + 1) for at in range(length)]
    _check_ids(names)
    values = np.empty((length, len(columns)))
    factors = []
    for at, (name, raw) in enumerate(columns.items()):
        if not _NAME.fullmatch(name):
            raise DataError("a factor's name starts with a letter and has letters, digits, _ and . only", column=name)
        if len(raw) != length:
            raise DataError(f"has {len(raw)} values for {length} cases", column=name)
        values[:, at] = [_number(value, name, row) for value, row in zip(raw, names, strict=True)]
        factors.append(_factor(name, values[:, at], names))
    return Cases(tuple(names), tuple(factors), values)


def _check_ids(ids: Sequence[str]) -> None:
    seen: set[str] = set()
    for row, identifier in enumerate(ids, 1):
        if identifier in seen:
            raise DataError(f"the case id {identifier!r} occurs twice; ids are unique", row=str(row))
        seen.add(identifier)


def _number(value: Any, column: str, row: str) -> float:
    text = str(value).strip()
    if text in DONT_CARE:
        return ANY
    if value is None or text.lower() in _MISSING:
        raise DataError("the value is missing; leave the case out or give it a value", column=column, row=row)
    try:
        number = float(text)
    except ValueError:
        raise DataError(f"{text!r} is not a number", column=column, row=row) from None
    if not np.isfinite(number) or number < 0:
        raise DataError(f"{text} is no membership (0 to 1) and no value (0, 1, 2, …)", column=column, row=row)
    return number


def _factor(name: str, column: Vector, ids: Sequence[str]) -> Factor:
    fractions = column % 1 > 0
    if fractions.any():
        for bad, why in ((column > 1, "is outside [0, 1]"), (column == ANY, "means nothing in a fuzzy set")):
            if bad.any():
                row = int(bad.argmax())
                value = "-" if column[row] == ANY else f"{column[row]:g}"
                message = f"the membership {value} {why}; calibrate the column first"
                raise DataError(message, column=name, row=ids[row])
        return Factor(name, "fuzzy", 2)
    highest = int(column.max())
    if highest > MAX_VALUE:
        row = int(column.argmax())
        raise DataError(f"{highest} is a raw value; calibrate the column first", column=name, row=ids[row])
    return Factor(name, "multivalue" if highest > 1 else "crisp", max(2, highest + 1))
