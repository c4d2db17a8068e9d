"""Opinion groups learned from the votes: principal components, then k-means, k by silhouette. Pure: no I/O.

The way of Small et al. (2021), "Polis: Scaling deliberation by mapping high dimensional opinion spaces", with what a
room of dozens asks for: no groups from fewer than twenty voters, none smaller than the smallest that is shown, and
none where the silhouette, taken over the votes themselves and not their projection, is below 0.25, up to which Kaufman
and Rousseeuw (1990), "Finding Groups in Data", speak of no substantial structure. With fewer than ten items votes cast
at random reach that, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .consensus import SMALLEST_GROUP

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

FEWEST_VOTERS, FEWEST_ITEMS = 20, 10
ENOUGH_VOTES = 7
"""Who voted on fewer items (or not on all, where there are fewer) is not placed."""
LEAST_SILHOUETTE = 0.25
_STARTS, _STEPS, _SEED = 6, 100, 20_210_331

Reason = Literal["too_few_items", "too_few_voters", "no_clear_groups"]


@dataclass(frozen=True)
class Groups:
    """`of`: voter → number of their group, 0 for the largest. Without groups `reason` says why."""

    voters: int
    reason: Reason | None = None
    of: Mapping[str, int] | None = None
    silhouette: float | None = None


def position(value: str) -> float:
    """A vote between −1 and 1: disagree −1, pass 0, agree 1; ratings in even steps."""
    if value.isdigit():
        return (int(value) - 5) / 4
    return {"agree": 1.0, "pass": 0.0, "disagree": -1.0}[value]


def learn(votes: Mapping[str, Mapping[str, str]], items: int) -> Groups:
    """`votes`: voter → item → value. The same votes give the same groups."""
    placed = {who: votes[who] for who in sorted(votes) if len(votes[who]) >= min(ENOUGH_VOTES, items)}
    if items < FEWEST_ITEMS:
        return Groups(len(placed), "too_few_items")
    if len(placed) < FEWEST_VOTERS:
        return Groups(len(placed), "too_few_voters")
    matrix = _matrix(placed)
    best, labels = _best(matrix)
    if labels is None or best < LEAST_SILHOUETTE:
        return Groups(len(placed), "no_clear_groups")
    return Groups(len(placed), None, dict(zip(placed, labels, strict=True)), best)


def _matrix(placed: Mapping[str, Mapping[str, str]]) -> Floats:
    """Voters × items, centred; what somebody did not vote on counts as the item's mean."""
    import numpy as np

    items = sorted({item for cast in placed.values() for item in cast})
    matrix = np.array(
        [[position(cast[item]) if item in cast else np.nan for item in items] for cast in placed.values()]
    )
    centred = matrix - np.nanmean(matrix, axis=0)
    filled: Floats = np.nan_to_num(centred, nan=0.0)
    return filled


def _best(matrix: Floats) -> tuple[float, list[int] | None]:
    """→ the highest silhouette, and each row's group under it"""
    import numpy as np

    left, strengths, _ = np.linalg.svd(matrix, full_matrices=False)
    points = left[:, :2] * strengths[:2]
    distances = np.sqrt(((matrix[:, None, :] - matrix[None, :, :]) ** 2).sum(axis=2))
    best: tuple[float, list[int] | None] = (-1.0, None)
    for k in range(2, min(5, 2 + len(matrix) // 12) + 1):
        labels = _k_means(points, k)
        sizes = np.bincount(labels, minlength=k)
        if sizes.min() < SMALLEST_GROUP:
            continue
        found = _silhouette(distances, labels, k)
        if found > best[0]:
            # The largest group first; of two as large, the one that the first voter is in.
            first = [int(np.argmax(labels == group)) for group in range(k)]
            order = sorted(range(k), key=lambda group: (-sizes[group], first[group]))
            best = (found, [order.index(label) for label in labels])
    return best


def _k_means(points: Floats, k: int) -> Ints:
    """The best of several starts, each spread as k-means++ does (Arthur and Vassilvitskii 2007)."""
    import numpy as np

    dice = np.random.default_rng(_SEED)
    best, least = np.zeros(len(points), dtype=np.int64), float("inf")
    for _ in range(_STARTS):
        centres = points[[dice.integers(len(points))]]
        while len(centres) < k:
            near = ((points[:, None] - centres[None]) ** 2).sum(axis=2).min(axis=1)
            if near.sum() == 0:
                return best  # fewer distinct opinions than groups
            centres = np.vstack([centres, points[dice.choice(len(points), p=near / near.sum())]])
        labels = best
        for _ in range(_STEPS):
            apart = ((points[:, None] - centres[None]) ** 2).sum(axis=2)
            labels = apart.argmin(axis=1)
            moved = np.array(
                [
                    points[labels == group].mean(axis=0) if (labels == group).any() else centres[group]
                    for group in range(k)
                ]
            )
            if np.allclose(moved, centres):
                break
            centres = moved
        inertia = float(((points - centres[labels]) ** 2).sum())
        if inertia < least - 1e-12:
            best, least = labels, inertia
    return best


def _silhouette(distances: Floats, labels: Ints, k: int) -> float:
    """The mean of (b − a) / max(a, b) (Rousseeuw 1987): a within one's own group, b to the nearest other."""
    import numpy as np

    sums = np.stack([distances[:, labels == group].sum(axis=1) for group in range(k)], axis=1)
    sizes = np.bincount(labels, minlength=k)
    rows = np.arange(len(labels))
    own = sums[rows, labels] / (sizes[labels] - 1)
    others = sums / sizes
    others[rows, labels] = np.inf
    nearest = others.min(axis=1)
    greater = np.maximum(own, nearest)
    return float(np.mean(np.divide(nearest - own, greater, out=np.zeros_like(own), where=greater > 0)))
