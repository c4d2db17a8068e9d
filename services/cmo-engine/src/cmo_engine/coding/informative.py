"""What to code next: the texts from which coders and model learn most. Uncertainty sampling (Lewis and Gale 1994),
kept apart by maximal marginal relevance (Carbonell and Goldstein 1998)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .examples import KINDS

_APART = 0.5
"""Weight of likeness to what was already chosen."""


@dataclass(frozen=True, slots=True)
class Next:
    """A text's place, and what speaks for it: how unsure the model is and how new it is, each from 0 to 1."""

    at: int
    uncertainty: float
    novelty: float
    between: tuple[str, str]


def rank(kinds: np.ndarray, rows: np.ndarray, known: np.ndarray, most: int) -> list[Next]:
    """`kinds`: probabilities (n, 9); `rows`: embeddings of the texts; `known`: of texts that were coded. Texts without
    an embedding count as new by half. The same input gives the same order."""
    unsure = uncertainty(kinds)
    has = rows.any(axis=1)
    known = known[known.any(axis=1)]
    novelty = 1 - np.clip((rows @ known.T).max(axis=1), 0, 1) if len(known) else np.ones(len(rows))
    novelty = np.where(has, novelty, 0.5)
    worth = (unsure + novelty) / 2
    likeness = np.zeros(len(rows))
    left = list(range(len(rows)))
    chosen: list[Next] = []
    while left and len(chosen) < most:
        best = max(left, key=lambda at: (worth[at] - _APART * likeness[at], -at))
        left.remove(best)
        first, second = np.argsort(-kinds[best], kind="stable")[:2]
        chosen.append(Next(best, float(unsure[best]), float(novelty[best]), (KINDS[first], KINDS[second])))
        likeness = np.maximum(likeness, np.clip(rows @ rows[best], 0, 1))
    return chosen


def uncertainty(kinds: np.ndarray) -> np.ndarray:
    """One minus the lead of the first kind before the second (the margin)."""
    ordered = np.sort(kinds, axis=1)
    return np.asarray(1 - (ordered[:, -1] - ordered[:, -2]))
