"""Weights of a release that say nothing of what it hides. Pure: no database.

Weighted sums are equations too. With weights that are raked over all strata, one weighted sum beside the plain one
would give two hidden strata of a line away. So the weights are raked over sizes that anybody can work out from what is
shown (hidden strata filled in by iterative proportional fitting), and the hidden strata of a line share one weight, the
mean of theirs. Every weighted figure is then a function of the plain ones that are released."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..results.disclosure import EVERYBODY, Group, groups_of
from .raking import Stratum, Weights, rake
from .schemas import WeightingReport

_ROUNDS = 200
_CLOSE = 1e-9
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class ReleasedWeights:
    """`of`: the weight of every stratum inside the population. `sizes`: respondents per stratum, those of hidden ones
    as they may be."""

    of: Mapping[Stratum, float]
    sizes: Mapping[Stratum, float]
    report: WeightingReport

    def shared(self, hidden: Iterable[Stratum]) -> float:
        """The weight that hidden strata have together. Those outside the population count with none."""
        n = heavy = 0.0
        for stratum in hidden:
            n += self.sizes[stratum]
            heavy += self.sizes[stratum] * self.of.get(stratum, 0.0)
        return heavy / n if n else 0.0


def released_weights(
    strata: Iterable[Stratum], shown: Mapping[Group, int], population: Mapping[Stratum, int]
) -> ReleasedWeights | None:
    """`strata`: those that have respondents. `shown`: how many stand behind each group that is shown. None for a wave
    without targets, or where everybody is hidden or outside them."""
    if not population or EVERYBODY not in shown:
        return None
    sizes = filled(strata, shown)
    found: Weights | None = rake(sizes, population)
    return None if found is None else ReleasedWeights(found.of, sizes, found.report)


def filled(strata: Iterable[Stratum], shown: Mapping[Group, int]) -> dict[Stratum, float]:
    """Sizes that agree with every group that is shown: hidden strata alike at first, then fitted to what the shown
    ones leave of each margin (Deming and Stephan 1940)."""
    strata = sorted(strata)
    sizes = {stratum: float(shown.get(stratum, 1)) for stratum in strata}
    holes = [stratum for stratum in strata if stratum not in shown]
    rests: list[tuple[list[Stratum], float]] = []
    for axis in (0, 1):
        of: defaultdict[Group, list[Stratum]] = defaultdict(list)
        for stratum in strata:
            margin = groups_of(stratum)[1 + axis]
            of[margin if margin in shown else EVERYBODY].append(stratum)
        # Hidden margins are known as one: everybody less the shown ones.
        apart = sum(shown[margin] for margin in of if margin != EVERYBODY)
        for margin, members in of.items():
            held = shown[EVERYBODY] - apart if margin == EVERYBODY else shown[margin]
            own = [stratum for stratum in members if stratum not in shown]
            rests.append((own, max(_LEAST, float(held - sum(shown.get(stratum, 0) for stratum in members)))))
    for _ in range(_ROUNDS if holes else 0):
        worst = 0.0
        for own, rest in rests:
            if own:
                factor = rest / sum(sizes[stratum] for stratum in own)
                worst = max(worst, abs(factor - 1.0))
                for stratum in own:
                    sizes[stratum] *= factor
        if worst < _CLOSE:
            break
    return sizes
