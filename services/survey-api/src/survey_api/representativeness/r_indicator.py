"""Schouten, Cobben and Bethlehem's (2009) R-indicator of an invited frame, with partial indicators. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Stratum = tuple[str, str]
"""(country, stakeholder type)"""

REPLICATES = 400
_ROUNDS, _PRECISION, _RIDGE, _MOST = 100, 1e-8, 1e-6, 20.0


@dataclass(frozen=True, slots=True)
class Indicator:
    """R = 1 − 2·S(ρ), with its bootstrap interval; partials by axis: of the variable, and signed of its categories."""

    r: float
    interval: tuple[float, float]
    mean: float
    partials: tuple[tuple[float, dict[str, float]], tuple[float, dict[str, float]]]

    @property
    def max_bias(self) -> float:
        """The greatest absolute bias of a mean, in standard deviations: (1 − R)/(2·ρ̄)."""
        return (1 - self.r) / (2 * self.mean)


def r_indicator(invited: Mapping[Stratum, int], responded: Mapping[Stratum, int], seed: int) -> Indicator | None:
    """Propensities by logistic regression on both variables, main effects. None without two strata, or where nobody
    or everybody responded."""
    strata = sorted(stratum for stratum, n in invited.items() if n > 0)
    n = np.array([invited[stratum] for stratum in strata], dtype=float)
    y = np.array([min(responded.get(stratum, 0), invited[stratum]) for stratum in strata], dtype=float)
    if len(strata) < 2 or y.sum() == 0 or y.sum() == n.sum():
        return None
    design = _design(strata)
    propensity = propensities(design, n, y)
    mean = float(n @ propensity / n.sum())
    chance = np.random.default_rng(seed)
    total = int(n.sum())
    shares = np.concatenate([y, n - y]) / n.sum()
    drawn = []
    for _ in range(REPLICATES):
        both = chance.multinomial(total, shares).astype(float)
        there, answered = both[: len(n)] + both[len(n) :], both[: len(n)]
        kept = there > 0
        drawn.append(_r(propensities(design[kept], there[kept], answered[kept]), there[kept]))
    low, high = np.percentile(drawn, [2.5, 97.5])
    partials = tuple(_partial(strata, axis, n, propensity, mean) for axis in (0, 1))
    return Indicator(_r(propensity, n), (float(low), float(high)), mean, (partials[0], partials[1]))


def propensities(design: NDArray[np.float64], n: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logistic regression of y of n by iteratively reweighted least squares.

    A slight ridge keeps the estimate finite where a category answers wholly or not at all; there it goes to 0 or 1."""
    beta = np.zeros(design.shape[1])
    ridge = _RIDGE * np.eye(design.shape[1])
    chance = np.full(len(n), 0.5)
    for _ in range(_ROUNDS):
        eta = np.clip(design @ beta, -_MOST, _MOST)
        chance = 1 / (1 + np.exp(-eta))
        weight = np.maximum(n * chance * (1 - chance), 1e-10)
        information = design.T @ (weight[:, None] * design) + ridge
        step = np.linalg.solve(information, design.T @ (y - n * chance) - _RIDGE * beta)
        step *= min(1.0, 5.0 / max(float(np.max(np.abs(step))), 1e-12))
        beta = beta + step
        if float(np.max(np.abs(step))) < _PRECISION:
            break
    return chance.astype(np.float64)


def _design(strata: list[Stratum]) -> NDArray[np.float64]:
    columns = [np.ones(len(strata))]
    for axis in (0, 1):
        for category in sorted({stratum[axis] for stratum in strata})[1:]:
            columns.append(np.array([1.0 if stratum[axis] == category else 0.0 for stratum in strata]))
    return np.column_stack(columns)


def _r(propensity: NDArray[np.float64], n: NDArray[np.float64]) -> float:
    mean = n @ propensity / n.sum()
    return float(1 - 2 * np.sqrt(n @ (propensity - mean) ** 2 / (n.sum() - 1)))


def _partial(
    strata: list[Stratum], axis: int, n: NDArray[np.float64], propensity: NDArray[np.float64], mean: float
) -> tuple[float, dict[str, float]]:
    """Unconditional (Schouten et al. 2012): √(n_k/n)·(ρ̄_k − ρ̄), and the root of the sum of their squares."""
    found: dict[str, float] = {}
    for category in sorted({stratum[axis] for stratum in strata}):
        own = np.array([stratum[axis] == category for stratum in strata])
        share = float(n[own].sum() / n.sum())
        found[category] = share**0.5 * (float(n[own] @ propensity[own] / n[own].sum()) - mean)
    return float(np.sqrt(sum(value**2 for value in found.values()))), found
