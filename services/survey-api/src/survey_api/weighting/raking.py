"""Raking: one weight per stratum, so that the margins of the respondents are those of the population.

Iterative proportional fitting (Deming and Stephan 1940) over country and stakeholder type, with trimming between
rounds (Battaglia, Hoaglin and Frankel 2009) and collapsing of small categories. Pure: no database."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .schemas import Collapsed, Dimension, WeightingReport

Stratum = tuple[str, str]
"""(country, stakeholder type)"""
DIMENSIONS: tuple[Dimension, Dimension] = ("country", "stakeholder_type")

LEAST_IN_CATEGORY = 5
"""Categories with fewer respondents are weighted together."""
BOUNDS = (0.3, 3.0)
TOLERANCE = 1e-6
_ROUNDS, _TRIMS = 500, 50


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of every stratum inside the population, with mean 1 over its respondents, and how it was found."""

    of: Mapping[Stratum, float]
    report: WeightingReport


def rake(sizes: Mapping[Stratum, float], population: Mapping[Stratum, int]) -> Weights | None:
    """`sizes`: respondents by stratum, which may be estimates. `population`: how many there are.

    None where nobody is inside it."""
    inside = sorted(stratum for stratum, n in sizes.items() if n > 0 and stratum in population)
    if not inside:
        return None
    n = np.array([sizes[stratum] for stratum in inside], dtype=float)
    total = float(n.sum())
    margins: list[tuple[NDArray[np.intp], NDArray[np.float64]]] = []
    collapsed: list[Collapsed] = []
    unreached: list[str] = []
    for axis, dimension in enumerate(DIMENSIONS):
        there, aimed = defaultdict[str, float](float), Counter[str]()
        for stratum in inside:
            there[stratum[axis]] += sizes[stratum]
        for stratum, count in population.items():
            aimed[stratum[axis]] += count
        unreached += sorted(set(aimed) - set(there))
        classes = _classes(there)
        collapsed += [Collapsed(dimension=dimension, categories=each) for each in classes if len(each) > 1]
        place = {category: at for at, each in enumerate(classes) for category in each}
        share = np.array([float(sum(aimed[category] for category in each)) for each in classes])
        margins.append((np.array([place[stratum[axis]] for stratum in inside]), share / share.sum() * total))
    weights, rounds, trimmed = _raked(n, margins)
    error = _error(weights * n, margins)
    sums = float((weights * n).sum()), float((weights**2 * n).sum())
    report = WeightingReport(
        n=round(total),
        outside=round(sum(sizes.values()) - total),
        converged=error <= TOLERANCE,
        iterations=rounds,
        max_error=float(f"{error:.3g}"),
        trimmed=round(float(n[trimmed].sum())),
        bounds=BOUNDS,
        collapsed=collapsed,
        unreached=unreached,
        min=round(float(weights.min()), 6),
        median=round(_median(weights, n), 6),
        max=round(float(weights.max()), 6),
        deff=round(total * sums[1] / sums[0] ** 2, 6),
        n_effective=round(sums[0] ** 2 / sums[1], 6),
    )
    return Weights(dict(zip(inside, weights.tolist(), strict=True)), report)


def _classes(there: Mapping[str, float]) -> list[list[str]]:
    """The categories of a margin; small ones together, and with the next smallest until they are enough."""
    by_size = sorted(there, key=lambda category: (there[category], category))
    small: list[str] = []
    while by_size and (
        there[by_size[0]] < LEAST_IN_CATEGORY or (small and sum(there[one] for one in small) < LEAST_IN_CATEGORY)
    ):
        small.append(by_size.pop(0))
    return ([sorted(small)] if small else []) + [[category] for category in sorted(by_size)]


def _raked(
    n: NDArray[np.float64], margins: Sequence[tuple[NDArray[np.intp], NDArray[np.float64]]]
) -> tuple[NDArray[np.float64], int, NDArray[np.bool_]]:
    """Rake, cut to the bounds, and again, until nothing is to be cut or it does not get better."""
    weights = np.ones_like(n)
    trimmed = np.zeros(len(n), dtype=bool)
    rounds = 0
    for _ in range(_TRIMS):
        for _ in range(_ROUNDS):
            rounds += 1
            for place, target in margins:
                found = np.bincount(place, weights * n, minlength=len(target))
                weights = weights * (target / found)[place]
            if _error(weights * n, margins) <= TOLERANCE:
                break
        mean = float((weights * n).sum() / n.sum())
        cut = np.clip(weights, BOUNDS[0] * mean, BOUNDS[1] * mean)
        over = np.abs(cut - weights) > TOLERANCE * mean
        weights = cut
        if not over.any():
            break
        trimmed |= over
    for _ in range(_ROUNDS):
        # Cutting moved the mean, to which the bounds are relative.
        weights = weights * n.sum() / (weights * n).sum()
        if BOUNDS[0] - TOLERANCE <= weights.min() and weights.max() <= BOUNDS[1] + TOLERANCE:
            break
        weights = np.clip(weights, *BOUNDS)
    return weights, rounds, trimmed


def _error(held: NDArray[np.float64], margins: Sequence[tuple[NDArray[np.intp], NDArray[np.float64]]]) -> float:
    worst = [
        np.max(np.abs(np.bincount(place, held, minlength=len(target)) / target - 1.0)) for place, target in margins
    ]
    return float(max(worst))


def _median(weights: NDArray[np.float64], n: NDArray[np.float64]) -> float:
    """The middle respondent's weight."""
    order = np.argsort(weights)
    reached = np.cumsum(n[order]) >= n.sum() / 2
    return float(weights[order][int(np.argmax(reached))])
