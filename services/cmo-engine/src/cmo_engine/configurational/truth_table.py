"""The truth table: observed combinations of conditions, how far each is a part of the outcome, and how it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from .cases import Cases, DataError, Factor, Vector
from .implicants import ANY, MAX_CONDITIONS, Rows
from .outcomes import Outcome, outcome_membership
from .terms import Term, bracketed, membership

Out = Literal["1", "0", "C", "?"]
"""Explained, not explained, contradiction, remainder (too few cases)."""

TOLERANCE = 2.0**-26
"""Two fits, or a fit and a cut-off, that differ by less are equal: 0.1 + 0.7 reaches a cut-off of 0.8."""


@dataclass(frozen=True)
class Cuts:
    """What makes a row count. `incl` and more is explained; from `contradiction` up to `incl` it is a contradiction,
    without it everything below `incl` is not explained. `pri` is a further condition; rows with fewer than `n` cases
    are remainders."""

    incl: float = 1.0
    contradiction: float | None = None
    pri: float = 0.0
    n: int = 1

    def __post_init__(self) -> None:
        for name, value in (("inclusion", self.incl), ("PRI", self.pri), ("contradiction", self.contradiction)):
            if value is not None and not 0.0 <= value <= 1.0:
                raise DataError(f"the {name} cut-off is between 0 and 1, not {value:g}")
        if self.n < 1:
            raise DataError(f"the frequency cut-off is at least 1, not {self.n}")
        if self.contradiction is not None and self.contradiction > self.incl:
            raise DataError("the cut-off for contradictions is not above that for inclusion")


@dataclass(frozen=True)
class Row:
    """An observed combination. `number` counts combinations from 1, the last condition running fastest."""

    values: Term
    number: int
    out: Out
    n: int
    incl: float | None
    pri: float | None
    cases: tuple[str, ...]
    deviant: tuple[str, ...]
    """Members of the row (more in than out) that are not members of the outcome."""


@dataclass(frozen=True)
class TruthTable:
    """Rows by number; combinations without any case are not listed: they are remainders too."""

    outcome: Outcome
    conditions: Cases
    y: Vector
    brackets: bool
    cuts: Cuts
    rows: tuple[Row, ...]
    ambiguous: tuple[tuple[str, str], ...]
    """(case, condition) with a membership of exactly 0.5: the case belongs to no row."""

    @property
    def factors(self) -> tuple[Factor, ...]:
        return self.conditions.factors

    def values(self, *outs: Out) -> Rows:
        """Combinations of these outputs as an array."""
        found = [row.values for row in self.rows if row.out in outs]
        return np.array(found, np.int16).reshape(len(found), len(self.factors))

    @property
    def remainders(self) -> int:
        """How many combinations have too few cases."""
        space = 1
        for factor in self.factors:
            space *= factor.levels
        return space - sum(row.out != "?" and ANY not in row.values for row in self.rows)


def truth_table(cases: Cases, outcome: Outcome, conditions: Sequence[str], cuts: Cuts) -> TruthTable:
    """Raises DataError for data that cannot be analysed."""
    _check(cases, outcome, conditions)
    y = outcome_membership(outcome, cases)
    given = cases.only(conditions)
    brackets = bracketed(given.factors) or outcome.values is not None
    fuzzy = [at for at, factor in enumerate(given.factors) if factor.kind == "fuzzy"]
    crisp = given.values.copy()
    crisp[:, fuzzy] = crisp[:, fuzzy] > 0.5
    unclear = np.zeros(given.values.shape, bool)
    unclear[:, fuzzy] = np.abs(given.values[:, fuzzy] - 0.5) < TOLERANCE
    placed = ~unclear.any(axis=1)
    rows = []
    for values in sorted({tuple(int(v) for v in row) for row in crisp[placed]}):
        within = placed & (crisp == values).all(axis=1)
        rows.append(_row(given, y, values, within, cuts))
    rows.sort(key=lambda row: row.number)
    where = tuple((given.ids[i], given.factors[j].name) for i, j in zip(*np.nonzero(unclear), strict=True))
    return TruthTable(outcome, given, y, brackets, cuts, tuple(rows), where)


def _check(cases: Cases, outcome: Outcome, conditions: Sequence[str]) -> None:
    if not conditions:
        raise DataError("there are no conditions")
    if len(conditions) > MAX_CONDITIONS:
        raise DataError(f"at most {MAX_CONDITIONS} conditions can be analysed, not {len(conditions)}")
    for name in conditions:
        if list(conditions).count(name) > 1:
            raise DataError("the condition is named twice", column=name)
        if name == outcome.name:
            raise DataError("the outcome cannot be one of its conditions", column=name)
        cases.position(name)
    if len(cases) == 1:
        raise DataError("one case cannot be compared with anything; at least two are needed", row=cases.ids[0])


def _row(given: Cases, y: Vector, values: Term, within: np.ndarray, cuts: Cuts) -> Row:
    members = _row_membership(values, given)
    both = np.minimum(members, y)
    contrary = np.minimum(both, 1.0 - y).sum()
    incl = float(both.sum() / members.sum()) if members.sum() > 0 else None
    pri = float((both.sum() - contrary) / (members.sum() - contrary)) if members.sum() - contrary > 0 else None
    n = int(within.sum())
    ids = np.array(given.ids, dtype=object)
    return Row(
        values,
        _number(values, given.factors),
        _out(n, incl or 0.0, pri or 0.0, cuts),
        n,
        incl,
        pri,
        tuple(ids[within]),
        tuple(ids[(members > 0.5) & (y < 0.5)]),
    )


def _row_membership(values: Term, given: Cases) -> Vector:
    """As in a term, but “don't care” is a value of its own: only such cases belong to such a row."""
    members = membership(values, given)
    for at, value in enumerate(values):
        if value == ANY:
            members = np.minimum(members, (given.values[:, at] == ANY).astype(float))
    return members


def _out(n: int, incl: float, pri: float, cuts: Cuts) -> Out:
    if n < cuts.n:
        return "?"
    if incl >= cuts.incl - TOLERANCE:
        return "1" if pri >= cuts.pri - TOLERANCE else "0"
    if cuts.contradiction is not None and incl >= cuts.contradiction - TOLERANCE:
        return "C"
    return "0"


def _number(values: Term, factors: Sequence[Factor]) -> int:
    number = 0
    for value, factor in zip(values, factors, strict=True):
        number = number * factor.levels + max(0, value)
    return number + 1
