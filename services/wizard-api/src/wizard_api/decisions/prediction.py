"""What the evidence let one expect of an option when somebody decided about it, to be held against what came."""

from __future__ import annotations

from almpo_contracts.cop import Direction
from pydantic import BaseModel, Field

from ..recommendations.schemas import OptionShown, Range


class Expected(BaseModel):
    """An outcome that configurations which may apply lead to, and which of them say so."""

    outcome: str
    direction: Direction
    configurations: list[str]


class EffectSeen(BaseModel):
    """A published estimate as it was in sight; its estimand says what it may be compared with."""

    id: str
    outcome: str
    estimand: str
    unit: str
    estimate: float | None
    low: float | None
    high: float | None
    horizon_months: float | None


class Prediction(BaseModel):
    applicability: Range = Field(
        description="From 0 to 1: whether the conditions are present, not how large an effect is."
    )
    expects: list[Expected]
    effects: list[EffectSeen]


def prediction_of(option: OptionShown | None) -> Prediction | None:
    """None where nothing was recommended."""
    if option is None:
        return None
    expected: dict[tuple[str, Direction], list[str]] = {}
    for each in option.configurations:
        if each.outcome.code is not None:
            expected.setdefault((each.outcome.code, each.direction), []).append(each.id)
    return Prediction(
        applicability=Range(low=option.applicability.low, high=option.applicability.high),
        expects=[
            Expected(outcome=outcome, direction=direction, configurations=sorted(ids))
            for (outcome, direction), ids in sorted(expected.items())
        ],
        effects=[
            EffectSeen.model_validate(each.model_dump(include=set(EffectSeen.model_fields))) for each in option.effects
        ],
    )
