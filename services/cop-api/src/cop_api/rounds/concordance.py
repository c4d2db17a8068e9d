"""Kendall's coefficient of concordance: how far raters put the items in the same order. Pure: no I/O."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Concordance:
    """`w` from 0 to 1, corrected for ties; null where every rater rates everything alike, so that nothing is ordered.
    `chi2` = m(k − 1)W with `df` = k − 1, against W = 0."""

    raters: int
    items: int
    w: float | None
    chi2: float | None
    df: int


def concordance(ratings: Sequence[Sequence[float]]) -> Concordance:
    """Of m raters by k items, each rater having rated every item.

    W = 12S / (m²(k³ − k) − mΣT), T = Σ(t³ − t) over a rater's ties (Kendall and Babington Smith 1939, "The
    Problem of m Rankings"; with ties Kendall 1948, "Rank Correlation Methods"). S: the sum of squares of the items'
    rank sums about their mean."""
    m, k = len(ratings), len(ratings[0]) if ratings else 0
    ranked = [ranks(each) for each in ratings]
    sums = [sum(column) for column in zip(*ranked, strict=True)]
    mean = m * (k + 1) / 2
    deviation = sum((total - mean) ** 2 for total in sums)
    ties = sum(size**3 - size for each in ratings for size in Counter(each).values())
    most = m**2 * (k**3 - k) - m * ties
    if most <= 0:
        return Concordance(m, k, None, None, max(k - 1, 0))
    w = 12 * deviation / most
    return Concordance(m, k, w, m * (k - 1) * w, k - 1)


def ranks(values: Sequence[float]) -> list[float]:
    """1 for the smallest; equal values share the mean of their ranks."""
    ordered = sorted(values)
    first = {value: ordered.index(value) + 1 for value in set(values)}
    counts = Counter(values)
    return [first[value] + (counts[value] - 1) / 2 for value in values]
