"""Consensus and disagreement. Pure: no database, no I/O.

Group-informed consensus after Small et al. (2021), "Polis: Scaling deliberation by mapping high dimensional opinion
spaces"; disagreement after Fitch et al. (2001), "The RAND/UCLA Appropriateness Method User's Manual"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor, prod
from statistics import median

SMALLEST_GROUP = 3
"""A group with fewer voters is not shown: its tally would tell how one person voted."""
IPRAS_BASE, IPRAS_SLOPE = 2.35, 1.5


@dataclass(frozen=True)
class Tally:
    """How many agreed, passed, disagreed."""

    agree: int = 0
    passed: int = 0
    disagree: int = 0

    @property
    def n(self) -> int:
        return self.agree + self.passed + self.disagree


@dataclass(frozen=True)
class Rating:
    """1–9 ratings of an item: `ipr` is the range from the 30th to the 70th percentile, `q1` and `q3` are quartiles."""

    n: int
    median: float
    q1: float
    q3: float
    ipr: float
    ipras: float

    @property
    def disagreement(self) -> bool:
        return self.ipr > self.ipras


def opinion(value: str) -> str:
    """A vote on either scale as agree, pass or disagree: 7–9, 4–6 and 1–3 are the bands of RAND/UCLA."""
    if not value.isdigit():
        return value
    return "agree" if int(value) >= 7 else "pass" if int(value) >= 4 else "disagree"


def tally(values: Iterable[str]) -> Tally:
    counts = Counter(opinion(value) for value in values)
    return Tally(counts["agree"], counts["pass"], counts["disagree"])


def group_informed_consensus(groups: Iterable[Tally]) -> float:
    """∏ (A+1)/(S+2): high only where every group agrees. 1.0 for no group."""
    return prod((group.agree + 1) / (group.n + 2) for group in groups)


def percentile(ordered: Sequence[float], share: float) -> float:
    """Linear interpolation between the closest ranks; `ordered` ascending, not empty."""
    place = (len(ordered) - 1) * share
    low = floor(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def ipras(low: float, high: float) -> float:
    """The inter-percentile range adjusted for symmetry: 2.35 + 1.5·|5 − the range's central point|."""
    return IPRAS_BASE + IPRAS_SLOPE * abs(5 - (low + high) / 2)


def rate(values: Iterable[str]) -> Rating | None:
    """None without any rating; passes do not count."""
    ratings = sorted(float(value) for value in values if value.isdigit())
    if not ratings:
        return None
    low, high = percentile(ratings, 0.3), percentile(ratings, 0.7)
    q1, q3 = percentile(ratings, 0.25), percentile(ratings, 0.75)
    return Rating(len(ratings), median(ratings), q1, q3, high - low, ipras(low, high))


def suppressed(sizes: Mapping[str, int]) -> set[str]:
    """The groups that must not be shown beside the total: those below the smallest size, and, where these together
    are still so few that subtraction would show them, the next smallest as well."""
    ascending = sorted(sizes, key=lambda group: (sizes[group], group))
    hidden = [group for group in ascending if sizes[group] < SMALLEST_GROUP]
    if hidden and sum(sizes[group] for group in hidden) < SMALLEST_GROUP and len(hidden) < len(ascending):
        hidden.append(ascending[len(hidden)])
    return set(hidden)


def verdict(votes: Tally, rating: Rating | None) -> str | None:
    """What a round says of a practice: "validated", "contested", or None where too few took sides.

    Agree and disagree: at least three took sides, and two thirds of them agree. Ratings: at least three, no
    disagreement and a median of 7 or more; contested with disagreement or a median of 3 or less."""
    if rating is not None:
        if rating.n < SMALLEST_GROUP:
            return None
        if rating.disagreement or rating.median <= 3:
            return "contested"
        return "validated" if rating.median >= 7 else None
    sides = votes.agree + votes.disagree
    if sides < SMALLEST_GROUP:
        return None
    return "validated" if 3 * votes.agree >= 2 * sides else "contested"
