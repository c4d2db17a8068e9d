"""What changed from one round of a Delphi to the next. Pure: no I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .consensus import SMALLEST_GROUP, Rating, opinion, rate

STABLE_BELOW = 0.15
"""Scheibe, Skutsch and Schofer (1975), "Experiments in Delphi methodology": a distribution that changes by less than
15 % from round to round is stable."""


@dataclass(frozen=True)
class Change:
    """From the earlier round to this one. `distribution_change`: the share of voters that would have had to answer
    otherwise for the two distributions to be the same. `changed` of `in_both` voted otherwise than before; null below
    three. `left`: who voted before and not now."""

    before: Rating | None
    after: Rating | None
    agree_before: float
    agree_after: float
    distribution_change: float
    in_both: int
    changed: int | None
    left: int

    @property
    def stable(self) -> bool:
        return self.distribution_change < STABLE_BELOW

    @property
    def median_shift(self) -> float | None:
        return None if self.before is None or self.after is None else self.after.median - self.before.median

    @property
    def iqr_shift(self) -> float | None:
        if self.before is None or self.after is None:
            return None
        return (self.after.q3 - self.after.q1) - (self.before.q3 - self.before.q1)


def change(before: Sequence[str], after: Sequence[str], pairs: Mapping[tuple[str, str], int]) -> Change | None:
    """`pairs`: (earlier value, present value) → how many of those who voted in both. None where either round has too
    few votes to be shown."""
    if min(len(before), len(after)) < SMALLEST_GROUP:
        return None
    in_both = sum(pairs.values())
    changed = sum(number for (old, new), number in pairs.items() if old != new)
    shown = in_both >= SMALLEST_GROUP
    return Change(
        rate(before),
        rate(after),
        _agreeing(before),
        _agreeing(after),
        _apart(before, after),
        in_both,
        changed if shown else None,
        len(before) - in_both,
    )


def _agreeing(values: Sequence[str]) -> float:
    return sum(opinion(value) == "agree" for value in values) / len(values)


def _apart(before: Sequence[str], after: Sequence[str]) -> float:
    """Half the sum of differences of the shares of each answer: 0 alike, 1 nothing in common."""
    old, new = Counter(before), Counter(after)
    return sum(abs(old[each] / len(before) - new[each] / len(after)) for each in old | new) / 2
