"""Shares, means, medians and intervals from counts. Counts may be weighted."""

from __future__ import annotations

import math
from collections.abc import Mapping

Z_95 = 1.959963984540054


def wilson(share: float, n: float, population: int) -> tuple[float, float]:
    """The 95 % Wilson interval (1927) of a share among n, with the finite-population correction.

    n may be Kish's effective one. The correction enlarges it to n·(N−1)/(N−n): who has asked nearly everybody knows
    nearly everything. A census has no sampling error."""
    if n >= population:
        return share, share
    effective = n * (population - 1) / (population - n)
    z2 = Z_95 * Z_95
    centre = (share + z2 / (2 * effective)) / (1 + z2 / effective)
    half = Z_95 * math.sqrt(share * (1 - share) / effective + z2 / (4 * effective**2)) / (1 + z2 / effective)
    return max(0.0, round(centre - half, 6)), min(1.0, round(centre + half, 6))


def mean(values: Mapping[float, float]) -> float | None:
    """Of a distribution value → n."""
    n = sum(values.values())
    return None if n == 0 else round(sum(value * count for value, count in values.items()) / n, 6)


def median(values: Mapping[float, float]) -> float | None:
    """Of a distribution value → n: the value that half of them reach; where exactly half do, the middle to the next."""
    n = sum(values.values())
    if n == 0:
        return None
    reached = 0.0
    there = sorted(value for value, count in values.items() if count > 0)
    for at, value in enumerate(there):
        reached += values[value]
        if math.isclose(reached, n / 2, rel_tol=1e-9) and at + 1 < len(there):
            return round((value + there[at + 1]) / 2, 6)
        if reached > n / 2:
            return value
    return there[-1]
