"""What a planned caseload can and cannot show, for each way to compare. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from . import power
from .power import Sizes
from .schemas import COMPARISONS, Comparison, ComparisonPower, Conclusion, PowerQuestion, Strength

MOST_PEOPLE = 50_000_000
FEWEST_CLUSTERS = 4
"""In each group; below it between-place variance cannot be told from the effect (Hayes and Moulton 2017, ch. 7)."""
SAFE_CLUSTERS = 20
"""In each group; below it the power of a share is overstated, for it leaves out that the variance is estimated."""
_SMALL_COUNT = 5
_STRENGTH: dict[Comparison, Strength] = {
    "randomised": "strong", "staggered": "strong", "regression_discontinuity": "strong_at_cutoff",
    "matched": "moderate", "before_after": "weak",
}  # fmt: skip
_LIMIT: dict[Comparison, Conclusion] = {
    "randomised": "chance_excluded", "staggered": "time_modelled", "regression_discontinuity": "only_at_cutoff",
    "matched": "hidden_differences", "before_after": "cannot_attribute",
}  # fmt: skip


@dataclass(frozen=True)
class Followed:
    """Who is left when outcomes are looked at. Clusters stay, and become smaller by attrition."""

    people: float
    cluster_size: float

    @property
    def clusters(self) -> float | None:
        return self.people / self.cluster_size if self.cluster_size > 1 else None


def assess(question: PowerQuestion) -> list[ComparisonPower]:
    """Every comparison, strongest first."""
    return [_assess(question, comparison) for comparison in COMPARISONS]


def power_at(question: PowerQuestion, comparison: Comparison, effect: float, caseload: float) -> float:
    """Power to see `effect` with so many people in all. Never falls as `caseload` rises."""
    left = followed(question, caseload)
    if comparison == "staggered":
        return _staggered(question, left, effect)
    sizes = _sizes(question, comparison, left)
    if question.outcome == "share":
        assert question.baseline is not None
        return power.of_shares(sizes, question.baseline, effect, question.alpha)
    assert question.sd is not None
    units = left.people if left.clusters is None else left.clusters
    return power.of_means(sizes, question.sd, effect, question.alpha, units - 2)


def followed(question: PowerQuestion, caseload: float) -> Followed:
    stays = 1 - question.attrition
    size = question.cluster_size * stays if question.cluster_size > 1 else 1.0
    return Followed(caseload * stays, max(size, 1.0))


def _sizes(question: PowerQuestion, comparison: Comparison, left: Followed) -> Sizes:
    effective = left.people / power.design_effect(left.cluster_size, question.icc)
    if comparison == "regression_discontinuity":
        effective /= power.cutoff_effect(question.share_treated)
    return Sizes(effective * question.share_treated, effective * (1 - question.share_treated))


def _staggered(question: PowerQuestion, left: Followed, effect: float) -> float:
    """Where persons are assigned each is a cluster of one, and likeness within clusters means nothing."""
    clusters, icc = (left.people, 0.0) if left.clusters is None else (left.clusters, question.icc)
    per_period = left.cluster_size / (question.steps + 1)
    error = math.sqrt(power.staggered_variance(clusters, question.steps, per_period, icc, _variance(question, effect)))
    return power.of_normal(effect, error, question.alpha)


def _variance(question: PowerQuestion, effect: float) -> float:
    """Of one outcome: of a share, half-way between without and with the measure."""
    if question.outcome == "share":
        assert question.baseline is not None
        middle = question.baseline + effect / 2
        return middle * (1 - middle)
    assert question.sd is not None
    return question.sd**2


def _assess(question: PowerQuestion, comparison: Comparison) -> ComparisonPower:
    left = followed(question, question.caseload)
    if comparison == "before_after":
        return ComparisonPower(
            comparison=comparison,
            strength=_STRENGTH[comparison],
            effective_people=None,
            clusters=left.clusters,
            power=None,
            detectable=None,
            caseload_needed=None,
            conclusions=["no_comparison_no_power", "cannot_attribute"],
        )
    seen = power_at(question, comparison, question.effect, question.caseload)
    sizes = _sizes(question, comparison, left)
    conclusions = _conclusions(question, comparison, left, seen)
    return ComparisonPower(
        comparison=comparison,
        strength=_STRENGTH[comparison],
        effective_people=None if comparison == "staggered" else sizes.treated + sizes.comparison,
        clusters=left.clusters,
        power=seen,
        detectable=_detectable(question, comparison),
        caseload_needed=_needed(question, comparison),
        conclusions=conclusions,
    )


def _conclusions(question: PowerQuestion, comparison: Comparison, left: Followed, seen: float) -> list[Conclusion]:
    found: list[Conclusion] = []
    enough = True
    if left.clusters is not None:
        fewest = left.clusters * min(question.share_treated, 1 - question.share_treated)
        if comparison == "staggered":
            fewest = left.clusters / 2 if left.clusters >= question.steps else 0
        if fewest < FEWEST_CLUSTERS:
            found.append("too_few_clusters")
            enough = False
        elif fewest < SAFE_CLUSTERS:
            found.append("few_clusters")
    if question.outcome == "share" and _small_counts(question, left):
        found.append("small_counts")
    found.insert(0, "sees_effect" if enough and seen >= question.wanted else "misses_effect")
    return [*found, _LIMIT[comparison]]


def _small_counts(question: PowerQuestion, left: Followed) -> bool:
    """Whether fewer than five people are expected in a cell: the normal approximation is not to be trusted then."""
    assert question.baseline is not None
    with_measure = question.baseline + question.effect
    groups = (
        (left.people * question.share_treated, with_measure),
        (left.people * (1 - question.share_treated), question.baseline),
    )
    return any(people * min(share, 1 - share) < _SMALL_COUNT for people, share in groups)


def _detectable(question: PowerQuestion, comparison: Comparison) -> float | None:
    """The smallest effect in the wanted direction that is seen with the wanted power."""
    sign = math.copysign(1.0, question.effect)
    if question.outcome == "share":
        assert question.baseline is not None
        largest = (1 - question.baseline if sign > 0 else question.baseline) * (1 - 1e-9)
    else:
        assert question.sd is not None
        largest = 100 * question.sd
    found = _smallest(
        lambda effect: power_at(question, comparison, sign * effect, question.caseload) >= question.wanted, largest
    )
    return None if found is None else sign * found


def _needed(question: PowerQuestion, comparison: Comparison) -> int | None:
    found = _smallest(
        lambda people: power_at(question, comparison, question.effect, people) >= question.wanted, MOST_PEOPLE
    )
    return None if found is None else max(4, math.ceil(found))


def _smallest(enough: Callable[[float], bool], largest: float) -> float | None:
    """Where `enough` begins to hold, by halving until it is known to one part in 10⁷, rounded up; None when it does not
    even hold at `largest`."""
    if not enough(largest):
        return None
    low, high = 0.0, largest
    for _ in range(80):
        middle = (low + high) / 2
        if middle <= low or middle >= high or high - low <= 1e-7 * high:
            break
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
