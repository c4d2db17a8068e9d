"""Worths of ranked choices (Plackett 1975, Luce 1959), by Hunter's (2004) MM algorithm. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

_ROUNDS, _PRECISION = 10_000, 1e-10


def worths(rankings: Mapping[tuple[str, ...], int], choices: Sequence[str]) -> dict[str, float] | None:
    """`rankings`: whole rankings, first choice first, with how often each was given → worth per choice, sum 1.

    None where the likelihood has no maximum: some choices are never ranked behind any of the others."""
    at = {choice: place for place, choice in enumerate(choices)}
    orders = np.array([[at[choice] for choice in ranking] for ranking in rankings])
    counts = np.array(list(rankings.values()), dtype=float)
    if not len(counts) or len(choices) < 2 or not _connected(orders, len(choices)):
        return None
    k = len(choices)
    # How often each was chosen from those left; the last one is no choice.
    wins = np.bincount(orders[:, :-1].ravel(), np.repeat(counts, k - 1), minlength=k).astype(np.float64)
    found = np.full(k, 1.0 / k)
    for _ in range(_ROUNDS):
        better = wins / _denominators(orders, counts, found)
        better /= better.sum()
        moved = float(np.max(np.abs(np.log(better / found))))
        found = better
        if moved < _PRECISION:
            break
    return {choice: float(found[place]) for choice, place in at.items()}


def _denominators(
    orders: NDArray[np.intp], counts: NDArray[np.float64], found: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Per choice the sum, over all choices that were made while it was left, of 1 / the worth of all that were left."""
    held = found[orders]
    left = np.cumsum(held[:, ::-1], axis=1)[:, ::-1]
    share = 1 / left
    share[:, -1] = 0
    seen = np.cumsum(share, axis=1) * counts[:, None]
    return np.bincount(orders.ravel(), seen.ravel(), minlength=len(found)).astype(np.float64)


def _connected(orders: NDArray[np.intp], k: int) -> bool:
    """Whether every choice is, directly or by way of others, ranked before every other one (Hunter's assumption 1)."""
    before = np.eye(k, dtype=bool)
    for place in range(k - 1):
        before[orders[:, place], orders[:, place + 1]] = True
    for _ in range(k):
        before = before @ before
    return bool(before.all())
