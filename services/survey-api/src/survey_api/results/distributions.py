"""Tail probabilities and quantiles that the statistics need, without SciPy at run time; tests hold them against it.

Series and continued fractions as in Abramowitz and Stegun (1964), 6.5.29, 6.5.31 and 26.5.8, evaluated by Lentz's
method."""

from __future__ import annotations

import math
from collections.abc import Callable

_TINY, _PRECISION, _TERMS = 1e-300, 1e-15, 10_000


def chi2_sf(x: float, df: float) -> float:
    """P(X ≥ x) of a chi-square variable; `df` need not be whole."""
    if x <= 0:
        return 1.0
    a, half = df / 2, x / 2
    front = math.exp(a * math.log(half) - half - math.lgamma(a))
    if half < a + 1:
        term = total = 1 / a
        for n in range(1, _TERMS):
            term *= half / (a + n)
            total += term
            if term < total * _PRECISION:
                break
        return max(0.0, 1 - front * total)
    return front / _fraction(half + 1 - a, lambda n: (-n * (n - a), half + 2 * n + 1 - a))


def f_ppf(p: float, d1: float, d2: float) -> float:
    """The quantile of an F variable, by bisection of its distribution function."""
    low, high = 0.0, 1.0
    while f_cdf(high, d1, d2) < p:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        if f_cdf(middle, d1, d2) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def f_cdf(x: float, d1: float, d2: float) -> float:
    """P(X ≤ x) of an F variable."""
    return 0.0 if x <= 0 else _beta(d1 * x / (d1 * x + d2), d1 / 2, d2 / 2)


def _beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function."""
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta(1 - x, b, a)
    if x <= 0:
        return 0.0
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)

    def term(n: int) -> tuple[float, float]:
        half = n // 2
        if n % 2 == 0:
            return half * (b - half) * x / ((a + n - 1) * (a + n)), 1.0
        return -(a + half) * (a + b + half) * x / ((a + n - 1) * (a + n)), 1.0

    return math.exp(log_front) / a / _fraction(1.0, term)


def _fraction(first: float, term: Callable[[int], tuple[float, float]]) -> float:
    """first + a₁/(b₁ + a₂/(b₂ + …)), with (aₙ, bₙ) = term(n)."""
    value = first or _TINY
    c, d = value, 0.0
    for n in range(1, _TERMS):
        a, b = term(n)
        d = b + a * d or _TINY
        c = b + a / c or _TINY
        d = 1 / d
        value *= c * d
        if abs(c * d - 1) < _PRECISION:
            return value
    return value
