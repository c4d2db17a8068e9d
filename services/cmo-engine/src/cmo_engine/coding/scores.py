"""How good predictions are: MCC, F1, calibration and coverage. Truths and predictions are arrays, one per label."""

from __future__ import annotations

import numpy as np


def mcc(truth: np.ndarray, said: np.ndarray) -> float:
    """Matthews correlation coefficient (Matthews 1975); 0 where truth or prediction is constant."""
    tp, tn, fp, fn = _counts(truth, said)
    root = ((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)) ** 0.5
    return (tp * tn - fp * fn) / root if root else 0.0


def f1(truth: np.ndarray, said: np.ndarray) -> float:
    tp, _, fp, fn = _counts(truth, said)
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def _counts(truth: np.ndarray, said: np.ndarray) -> tuple[float, float, float, float]:
    truth, said = truth.astype(bool), said.astype(bool)
    counts = (truth & said, ~truth & ~said, ~truth & said, truth & ~said)
    return tuple(float(each.sum()) for each in counts)  # type: ignore[return-value]


def brier(truth: np.ndarray, probability: np.ndarray) -> float:
    """Mean squared error of the probabilities (Brier 1950); lower is better."""
    return float(np.mean((probability - truth) ** 2))


def calibration_error(truth: np.ndarray, probability: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance of what was promised from what
    came, over bins of equal width, weighted by their number of predictions."""
    at = np.minimum((probability * bins).astype(int), bins - 1)
    distance = 0.0
    for each in range(bins):
        mine = at == each
        if mine.any():
            distance += mine.mean() * abs(probability[mine].mean() - truth[mine].mean())
    return float(distance)


def by_coverage(right: np.ndarray, confidence: np.ndarray, shares: tuple[float, ...]) -> list[tuple[float, float]]:
    """(share answered, accuracy among them) when only the surest are answered."""
    order = np.argsort(-confidence, kind="stable")
    found = []
    for share in shares:
        count = max(1, round(share * len(order)))
        found.append((share, float(right[order[:count]].mean())))
    return found


def best_threshold(
    truth: np.ndarray, probability: np.ndarray, lowest: float, highest: float, slack: float = 0.0
) -> float:
    """The lowest threshold, in steps of 0.01, whose MCC is at most `slack` below the highest."""
    steps = np.arange(round(lowest * 100), round(highest * 100) + 1) / 100
    reached = [mcc(truth, probability >= step) for step in steps]
    return float(steps[next(at for at, value in enumerate(reached) if value >= max(reached) - slack)])
