"""Shares, means, medians and intervals from counts."""

from __future__ import annotations

import math
from collections.abc import Mapping

Z_95 = 1.959963984540054


def wilson(successes: int, n: int, population: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share, with the finite-population correction.

    The correction enlarges n to n·(N−1)/(N−n): who has asked nearly everybody knows nearly everything. A census has
    no sampling error."""
    share = successes / n
    if n >= population:
        return share, share
    effective = n * (population - 1) / (population - n)
    z2 = Z_95 * Z_95
    centre = (share + z2 / (2 * effective)) / (1 + z2 / effective)
    half = Z_95 * math.sqrt(share * (1 - share) / effective + z2 / (4 * effective**2)) / (1 + z2 / effective)
    return max(0.0, round(centre - half, 6)), min(1.0, round(centre + half, 6))


def mean(values: Mapping[float, int]) -> float | None:
    """Of a distribution value → n."""
    n = sum(values.values())
    return None if n == 0 else round(sum(value * count for value, count in values.items()) / n, 6)


def median(values: Mapping[float, int]) -> float | None:
    """Of a distribution value → n; between two middle values their mean."""
    n = sum(values.values())
    if n == 0:
        return None
    return round((_nth(values, (n - 1) // 2) + _nth(values, n // 2)) / 2, 6)


def _nth(values: Mapping[float, int], place: int) -> float:
    for value in sorted(values):
        place -= values[value]
        if place < 0:
            return value
    raise ValueError("the place is beyond the distribution")
