"""Which sums of unknowns follow from published sums.

A sum follows if and only if it lies in the row space of the equations, that is, if no change of the unknowns that
leaves every published sum as it is changes this one. One such change is drawn at random, modulo a large prime: a sum
that it changes does not follow; of one that it leaves alone elimination says which equations give it. Sparse and exact
where floating point over all strata, lines and releases would be slow: equations have few unknowns, and each shares few
with others."""

from __future__ import annotations

import heapq
import random
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

PRIME = 2**61 - 1
"""Coefficients are 0 and 1; a minor of them that this divides would be needed for a wrong answer."""
U = TypeVar("U", bound=Hashable)
Name = TypeVar("Name", bound=Hashable)
Row = dict[U, int]


@dataclass(slots=True)
class _Pivot(Generic[U, Name]):
    """An equation solved for one unknown, and the named equations that it is made of."""

    unknown: U
    rest: Row[U]
    of: dict[Name, int]


class Equations(Generic[U, Name]):
    """Sums of unknowns that are known, in echelon form."""

    def __init__(self) -> None:
        self._pivots: list[_Pivot[U, Name]] = []
        self._at: dict[U, int] = {}

    def copy(self) -> Equations[U, Name]:
        """The same equations, to which others can be added."""
        found: Equations[U, Name] = Equations()
        found._pivots, found._at = list(self._pivots), dict(self._at)
        return found

    def add(self, sums: Sequence[tuple[Name | None, Iterable[U]]]) -> None:
        """Equations, each with its unknowns; one without a name is not asked for by `needed`."""
        rows = sorted(((name, tuple(unknowns)) for name, unknowns in sums), key=lambda each: len(each[1]))
        uses = Counter(unknown for _, unknowns in rows for unknown in unknowns)
        for name, unknowns in rows:
            row, of = self._reduced(dict.fromkeys(unknowns, 1))
            if not row:
                continue
            if name is not None:
                of[name] = (of.get(name, 0) + 1) % PRIME
            # Solved for the unknown that the fewest others have: little spreads.
            pivot = min(row, key=lambda unknown: uses[unknown])
            by = pow(row.pop(pivot), -1, PRIME)
            self._at[pivot] = len(self._pivots)
            rest = {unknown: value * by % PRIME for unknown, value in row.items()}
            self._pivots.append(_Pivot(pivot, rest, {name: value * by % PRIME for name, value in of.items()}))

    def unseen_change(self, unknowns: Iterable[U], seed: int = 0) -> dict[U, int]:
        """A change of the unknowns, at random but for `seed`, that none of the sums shows."""
        draw = random.Random(seed)  # noqa: S311 - hides nothing: any change that is not special will do
        change = {unknown: draw.randrange(PRIME) for unknown in unknowns if unknown not in self._at}
        for pivot in reversed(self._pivots):
            total = 0
            for unknown, value in pivot.rest.items():
                if unknown not in change:
                    change[unknown] = draw.randrange(PRIME)
                total += value * change[unknown]
            change[pivot.unknown] = -total % PRIME
        return change

    def needed(self, target: Mapping[U, int]) -> list[Name] | None:
        """The named equations that give this sum; None where it does not follow."""
        row, of = self._reduced(dict(target))
        return None if row else [name for name, value in of.items() if value]

    def _reduced(self, row: Row[U]) -> tuple[Row[U], dict[Name, int]]:
        """What is left of a row when every unknown that is solved for is put in."""
        of: dict[Name, int] = {}
        waiting = [self._at[unknown] for unknown in row if unknown in self._at]
        heapq.heapify(waiting)
        while waiting:
            at = heapq.heappop(waiting)
            pivot = self._pivots[at]
            value = row.pop(pivot.unknown, 0)
            if not value:
                continue
            for unknown, part in pivot.rest.items():
                now = (row.get(unknown, 0) - value * part) % PRIME
                if now:
                    if unknown not in row and unknown in self._at:
                        heapq.heappush(waiting, self._at[unknown])
                    row[unknown] = now
                else:
                    row.pop(unknown, None)
            for name, part in pivot.of.items():
                of[name] = (of.get(name, 0) - value * part) % PRIME
        return row, of
