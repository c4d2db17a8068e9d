"""From outcomes to what a client sees."""

from __future__ import annotations

from typing import Any

from ..designs.steps import Weights
from ..ranking.model import CRITERIA, Criterion
from ..recommendations.schemas import Range
from ..words import Words
from .outcome import Move, Outcome, Standing
from .schemas import Moved, NotRecommended, OptionStanding, StandingShown, WeightsChange


def standing(found: Standing | None) -> StandingShown | None:
    return None if found is None else StandingShown(**_figures(found))


def options(words: Words, found: Outcome) -> list[OptionStanding]:
    """In the order of their rank."""
    ranked = sorted(found.standings.items(), key=lambda each: each[1].position)
    return [
        OptionStanding(practice_family=family, label=words.family_labels(family), **_figures(each))
        for family, each in ranked
    ]


def column(words: Words, found: Outcome) -> dict[str, Any]:
    return {
        "options": options(words, found),
        "abstained": [
            NotRecommended(practice_family=family, label=words.family_labels(family), code=each.code)
            for family, each in sorted(found.abstained.items())
        ],
    }


def moved(words: Words, move: Move) -> Moved:
    return Moved(
        practice_family=move.family,
        label=words.family_labels(move.family),
        kind=move.kind,
        before=standing(move.before),
        after=standing(move.after),
    )


def shares(weights: Weights | None) -> dict[Criterion, float] | None:
    if weights is None:
        return None
    total = sum(getattr(weights, criterion) for criterion in CRITERIA)
    return {criterion: round(getattr(weights, criterion) / total, 4) for criterion in CRITERIA}


def weights_change(before: dict[Criterion, float] | None, after: dict[Criterion, float] | None) -> WeightsChange:
    return WeightsChange(before=before, after=after)


def _figures(found: Standing) -> dict[str, Any]:
    interval = found.applicability
    return {
        "position": found.position,
        "acceptability": found.acceptability,
        "applicability": Range(low=round(interval.low, 4), high=round(interval.high, 4)),
    }
