"""Recovery over noise and size: means over many worlds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, stdev

from ..synthesis.consensus import Rule
from ..synthesis.vocabulary import Vocabulary
from .recovery import METHODS, Score, recover
from .world import Setting

NOISES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)
SIZES = (5, 10, 20, 40, 80)
WORLDS = 20
FIRST_SEED = 1001


@dataclass(frozen=True)
class Recovery:
    """Means over `worlds` worlds; `f1_sd`: standard deviation of F1 between worlds, 0 for a single one."""

    worlds: int
    precision: float
    recall: float
    f1: float
    f1_sd: float


Grid = Mapping[tuple[float, int], Mapping[str, Recovery]]
"""(noise, sessions) → method → recovery."""


def measure(
    setting: Setting, vocabulary: Vocabulary, worlds: int = WORLDS, rule: Rule | None = None
) -> dict[str, Recovery]:
    """Method → recovery over so many worlds, at least 1."""
    scores = [recover(setting, vocabulary, seed, rule) for seed in range(FIRST_SEED, FIRST_SEED + worlds)]
    return {method: _mean([each[method] for each in scores]) for method in METHODS}


def grid(
    setting: Setting,
    vocabulary: Vocabulary,
    worlds: int = WORLDS,
    noises: Sequence[float] = NOISES,
    sizes: Sequence[int] = SIZES,
) -> Grid:
    """Every noise with every size; the rest as the setting has it."""
    return {
        (noise, sessions): measure(replace(setting, noise=noise, sessions=sessions), vocabulary, worlds)
        for noise in noises
        for sessions in sizes
    }


def _mean(scores: Sequence[Score]) -> Recovery:
    return Recovery(
        worlds=len(scores),
        precision=fmean(score.precision for score in scores),
        recall=fmean(score.recall for score in scores),
        f1=fmean(score.f1 for score in scores),
        f1_sd=stdev(score.f1 for score in scores) if len(scores) > 1 else 0.0,
    )
