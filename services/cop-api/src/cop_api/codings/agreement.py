"""How far coders agree beyond chance. Pure: no database, no I/O.

Cohen (1960), "A coefficient of agreement for nominal scales"; Krippendorff (2011), "Computing Krippendorff's
alpha-reliability". A unit is one statement or one turn of a transcript; a value is what a coder said of it, None where
they did not code it. Intervals are bootstrap percentiles over units (Hayes & Krippendorff 2007,
doi 10.1080/19312450709336664)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

ONE_VALUE = "everybody used one and the same value; agreement beyond chance is undefined"
NO_PAIRS = "no unit was coded by two of the coders"
FEW_UNITS = "fewer than 10 units; an interval would say nothing"
LITTLE_VARIATION = "too few units differ; the coefficient is undefined in more than one of twenty resamples"

LEAST_UNITS = 10
RESAMPLES = 1000
Interval = tuple[float, float]


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> float | None:
    """Kappa of two coders over the same units, in the same order; None where both used one value only, or no unit."""
    if len(first) != len(second):
        raise ValueError("both coders must have a value for every unit")
    n = len(first)
    if n == 0:
        return None
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    of_first, of_second = Counter(first), Counter(second)
    expected = sum(of_first[value] * of_second[value] for value in of_first) / n**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def krippendorff_alpha(units: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Nominal alpha; `units[u][c]` is coder c's value for unit u, None where missing.

    1 − Dₒ/Dₑ from the coincidence matrix; None where nothing can be paired or only one value occurs."""
    totals: Counter[Hashable] = Counter()
    disagreeing = 0.0
    for unit in units:
        values = [value for value in unit if value is not None]
        if len(values) < 2:
            continue
        counts = Counter(values)
        totals.update(counts)
        pairs = sum(number * (len(values) - number) for number in counts.values())
        disagreeing += pairs / (len(values) - 1)
    n = sum(totals.values())
    expected = n**2 - sum(number**2 for number in totals.values())
    return None if expected == 0 else 1 - (n - 1) * disagreeing / expected


@dataclass(frozen=True, slots=True)
class Coefficient:
    """`value` is None where it is undefined, `interval` (95 %) where it cannot be given; the reasons say why."""

    value: float | None
    reason: str | None
    interval: Interval | None
    interval_reason: str | None


def of_one_code(patterns: Counter[tuple[bool | None, ...]], seed: int) -> tuple[Coefficient, Coefficient]:
    """(kappa, alpha) of a code that is either there or not.

    `patterns`: what the coders say of a unit, in their order → how many units read so. Kappa is for two coders; its
    units are those that both coded. Units of one pattern are alike, so resampling units is drawing how often each
    pattern occurs (multinomial)."""
    # The most frequent last: it is what the draws of the rarer ones, which are quick, leave over.
    rows = sorted(patterns, key=lambda row: (patterns[row], str(row)))
    counts = np.array([patterns[row] for row in rows], dtype=float)
    draws = _resampled(counts, seed)
    alpha = _coefficient(*_alphas(rows, np.vstack([counts, draws])), units=int(counts.sum()))
    if rows and len(rows[0]) != 2:
        return Coefficient(None, "kappa is for two coders", None, "kappa is for two coders"), alpha
    both = np.array([None not in row for row in rows], dtype=bool)
    kappa = _coefficient(
        *_kappas([row for row in rows if None not in row], np.vstack([counts, draws])[:, both]),
        units=int(counts[both].sum()),
    )
    return kappa, alpha


def jaccard(sets: Sequence[Sequence[frozenset[str] | None]]) -> float | None:
    """Mean over units of the mean overlap of two coders' codes, |A∩B| / |A∪B|; two who both found nothing agree (1).

    `sets[u][c]`: the codes that coder c gave unit u, None where they did not code it. None where nothing is paired."""
    means = []
    for unit in sets:
        given = [codes for codes in unit if codes is not None]
        overlaps = [len(a & b) / len(a | b) if a | b else 1.0 for a, b in combinations(given, 2)]
        if overlaps:
            means.append(sum(overlaps) / len(overlaps))
    return sum(means) / len(means) if means else None


def _resampled(counts: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    total = int(counts.sum())
    if total == 0:
        return np.empty((0, len(counts)))
    return np.random.default_rng(seed).multinomial(total, counts / total, RESAMPLES).astype(float)


def _alphas(
    rows: Sequence[tuple[bool | None, ...]], counts: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Alpha of each row of counts, and where it is defined."""
    said = np.array([sum(value is not None for value in row) for row in rows], dtype=float)
    yes = np.array([sum(value is True for value in row) for row in rows], dtype=float)
    paired = said >= 2
    disagreeing = np.where(paired, 2 * yes * (said - yes) / np.maximum(said - 1, 1), 0.0)
    n, ones = counts @ np.where(paired, said, 0.0), counts @ np.where(paired, yes, 0.0)
    expected = n**2 - ones**2 - (n - ones) ** 2
    defined = expected > 0
    return 1 - (n - 1) * (counts @ disagreeing) / np.where(defined, expected, 1.0), defined


def _kappas(
    rows: Sequence[tuple[bool | None, ...]], counts: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Kappa of each row of counts, and where it is defined."""
    first = np.array([row[0] is True for row in rows], dtype=float)
    second = np.array([row[1] is True for row in rows], dtype=float)
    n = np.maximum(counts.sum(axis=1), 1.0)
    a, b = counts @ first / n, counts @ second / n
    observed = counts @ (first == second).astype(float) / n
    expected = a * b + (1 - a) * (1 - b)
    defined = (counts.sum(axis=1) > 0) & (expected < 1)
    return (observed - expected) / np.where(defined, 1 - expected, 1.0), defined


def _coefficient(values: NDArray[np.float64], defined: NDArray[np.bool_], *, units: int) -> Coefficient:
    """The first value is that of the data, the others are resampled."""
    if units == 0:
        return Coefficient(None, NO_PAIRS, None, NO_PAIRS)
    if not defined[0]:
        return Coefficient(None, ONE_VALUE, None, ONE_VALUE)
    value = float(values[0])
    if units < LEAST_UNITS:
        return Coefficient(value, None, None, FEW_UNITS)
    resampled = values[1:][defined[1:]]
    if len(resampled) < 0.95 * RESAMPLES:
        return Coefficient(value, None, None, LITTLE_VARIATION)
    return Coefficient(value, None, percentiles(resampled), None)


def percentiles(values: NDArray[np.float64]) -> Interval:
    """The 2.5th and the 97.5th, between neighbours linearly; `np.quantile` takes twenty times as long for so few."""
    ordered = np.sort(values)
    low, high = (_at(ordered, share * (len(ordered) - 1)) for share in (0.025, 0.975))
    return low, high


def _at(ordered: NDArray[np.float64], place: float) -> float:
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return float(ordered[below] + (place - below) * (ordered[above] - ordered[below]))
