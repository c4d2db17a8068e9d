"""Tests of association in a two-way table. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..results.distributions import chi2_sf


@dataclass(frozen=True, slots=True)
class Association:
    chi2: float
    df: float
    p: float
    cramers_v: float
    small_expected: int


def pearson(counts: NDArray[np.float64]) -> Association | None:
    """Pearson's chi-square of a table of counts; None with fewer than two rows or columns that hold anybody."""
    table = _filled(counts)
    if table is None:
        return None
    statistic, v, small = _chi2(table / table.sum(), float(table.sum()))
    df = (table.shape[0] - 1) * (table.shape[1] - 1)
    return Association(statistic, df, chi2_sf(statistic, df), v, small)


def rao_scott(counts: NDArray[np.float64], weights: NDArray[np.float64]) -> Association | None:
    """Rao and Scott's (1984) second-order correction, for weights that are drawn with the respondents.

    `counts[s, i, j]`: respondents of weight `weights[s]` in row i and column j. The variance of the weighted shares is
    Taylor's, with replacement; the generalised design effects are the eigenvalues of Δ, and
    X²·d₀/tr Δ is held against chi-square with d₀ = (tr Δ)²/tr Δ² degrees of freedom (Satterthwaite)."""
    there = counts.sum(axis=0)
    rows, columns = there.sum(axis=1) > 0, there.sum(axis=0) > 0
    counts = counts[:, rows][:, :, columns]
    r, c = counts.shape[1:]
    if r < 2 or c < 2:
        return None
    n = float(counts.sum())
    held = np.tensordot(weights, counts, axes=1)
    total = float(held.sum())
    shares = (held / total).ravel()
    squares = (np.tensordot(weights**2, counts, axes=1) / total**2).ravel()
    cross = np.outer(squares, shares)
    variance = np.diag(squares) - cross - cross.T + squares.sum() * np.outer(shares, shares)
    variance *= n / (n - 1)
    contrasts = _interactions(r, c)
    # An empty cell has no variance and no share.
    inverse = np.divide(1.0, shares, out=np.zeros_like(shares), where=shares > 0)
    scaled = contrasts * inverse[:, None]
    simple = contrasts.T @ scaled / n
    delta = np.linalg.lstsq(simple, scaled.T @ variance @ scaled, rcond=None)[0]
    trace, squared = float(np.trace(delta)), float(np.trace(delta @ delta))
    if trace <= 0 or squared <= 0:
        return None
    statistic, v, small = _chi2(shares.reshape(r, c), n)
    df = trace**2 / squared
    corrected = statistic * df / trace
    return Association(corrected, df, chi2_sf(corrected, df), v, small)


def _filled(counts: NDArray[np.float64]) -> NDArray[np.float64] | None:
    table = counts[counts.sum(axis=1) > 0][:, counts.sum(axis=0) > 0]
    return table if min(table.shape) >= 2 else None


def _chi2(shares: NDArray[np.float64], n: float) -> tuple[float, float, int]:
    expected = np.outer(shares.sum(axis=1), shares.sum(axis=0))
    statistic = n * float(np.sum((shares - expected) ** 2 / expected))
    v = math.sqrt(statistic / n / (min(shares.shape) - 1))
    return statistic, v, int(np.sum(expected * n < 5))


def _interactions(r: int, c: int) -> NDArray[np.float64]:
    """A basis of the interactions, orthogonal to rows and columns: products of contrasts."""
    return np.kron(_contrasts(r), _contrasts(c)).astype(np.float64)


def _contrasts(k: int) -> NDArray[np.float64]:
    centred = np.eye(k) - 1 / k
    return np.linalg.svd(centred)[0][:, : k - 1].astype(np.float64)


def holm(ps: Sequence[float]) -> list[float]:
    """Holm's (1979) step-down correction, in the order of the input."""
    adjusted = [0.0] * len(ps)
    least = 0.0
    for rank, at in enumerate(sorted(range(len(ps)), key=lambda at: ps[at])):
        least = max(least, min(1.0, (len(ps) - rank) * ps[at]))
        adjusted[at] = least
    return adjusted
