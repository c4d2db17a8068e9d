"""Reliability of a scale from the covariances of its items. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..results.distributions import f_ppf

_ROUNDS, _PRECISION = 20_000, 1e-12


@dataclass
class Moments:
    """Sums and products of the items, gathered part by part."""

    items: int
    n: int = 0
    sums: NDArray[np.float64] = field(init=False)
    products: NDArray[np.float64] = field(init=False)

    def __post_init__(self) -> None:
        self.sums, self.products = np.zeros(self.items), np.zeros((self.items, self.items))

    def add(self, answers: NDArray[np.float64]) -> None:
        """`answers`: one line per respondent, one column per item."""
        self.n += len(answers)
        self.sums += answers.sum(axis=0)
        self.products += answers.T @ answers

    @property
    def means(self) -> NDArray[np.float64]:
        return self.sums / self.n

    def covariance(self) -> NDArray[np.float64]:
        """Unbiased; needs two respondents."""
        found: NDArray[np.float64] = (self.products - np.outer(self.sums, self.sums) / self.n) / (self.n - 1)
        return found


def alpha(covariance: NDArray[np.float64]) -> float | None:
    """Cronbach's (1951); None without variance in the sum."""
    k, total = len(covariance), float(covariance.sum())
    return None if k < 2 or total <= 1e-12 else k / (k - 1) * (1 - float(np.trace(covariance)) / total)


def alpha_interval(value: float, n: int, k: int) -> tuple[float, float]:
    """Feldt's (1965) 95 % interval: (1−α)/(1−α̂) is F with n−1 and (n−1)(k−1) degrees of freedom."""
    d1, d2 = n - 1, (n - 1) * (k - 1)
    return 1 - (1 - value) * f_ppf(0.975, d1, d2), 1 - (1 - value) * f_ppf(0.025, d1, d2)


def omega(covariance: NDArray[np.float64]) -> float | None:
    """McDonald's (1999) omega total of one factor, fitted by maximum likelihood (EM: Rubin and Thayer 1982).

    None with fewer than three items, and where an item's own variance vanishes (a Heywood case)."""
    variances = np.diag(covariance)
    if len(covariance) < 3 or np.any(variances <= 1e-12):
        return None
    scale = np.sqrt(variances)
    correlation = covariance / np.outer(scale, scale)
    values, vectors = np.linalg.eigh(correlation)
    loadings = vectors[:, -1] * math.sqrt(max(values[-1] - 1, 0.1))
    own = np.clip(1 - loadings**2, 0.05, 1)
    for _ in range(_ROUNDS):
        inverse = loadings / own
        regress = inverse / (1 + float(loadings @ inverse))
        second = float(1 - regress @ loadings + regress @ correlation @ regress)
        better = correlation @ regress / second
        rest = np.diag(correlation) - better * (correlation @ regress)
        if np.any(rest < 1e-6):
            return None
        moved = float(np.max(np.abs(better - loadings)))
        loadings, own = better, rest
        if moved < _PRECISION:
            break
    common = float(np.sum(loadings * scale)) ** 2
    return common / (common + float(np.sum(own * variances)))


def item_rest(covariance: NDArray[np.float64], item: int) -> float | None:
    """Correlation of an item with the sum of the others."""
    row = covariance[item]
    with_rest = float(row.sum() - row[item])
    rest = float(covariance.sum() - 2 * row.sum() + row[item])
    if row[item] <= 1e-12 or rest <= 1e-12:
        return None
    return with_rest / math.sqrt(float(row[item]) * rest)


def alpha_without(covariance: NDArray[np.float64], item: int) -> float | None:
    kept = [at for at in range(len(covariance)) if at != item]
    return alpha(covariance[np.ix_(kept, kept)])
