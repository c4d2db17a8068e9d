"""What the wizard gives back to the engine."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from .base import Code, Country, StatePayload

PilotComparison = Literal["randomised", "staggered", "regression_discontinuity", "matched", "before_after", "none"]
"""With what a pilot was compared. `before_after` and `none` cannot tell an effect from what happens anyway."""


class MeasuredEffect(BaseModel):
    """A pilot's difference to its comparison, in the unit given beside it. `n` people in the pilot."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    value: float
    low: float | None = Field(default=None, description="Lower end of the 95 % interval.")
    high: float | None = None
    n: int = Field(ge=1)
    n_comparison: int | None = Field(default=None, ge=1)


class ContextThen(BaseModel):
    """How far a context held where and when a pilot ran: 0 not at all, 1 fully, null when nobody knows."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    code: Code
    membership: Annotated[float, Field(ge=0, le=1)] | None


class FeedbackRecorded(StatePayload):
    """What a pilot observed for an option, or why a person overrode a recommendation. Its own kind of evidence."""

    topic: ClassVar[str] = "almpo.wizard.feedback.v1"
    event_type: ClassVar[str] = "eu.almpo.wizard.feedback.recorded.v1"
    source: ClassVar[str] = "/wizard"

    design_id: str
    release_id: str
    option: str
    kind: Literal["pilot_outcome", "override"]
    setting: Literal["policy", "training"] | None = None
    country: Country
    outcome_code: str | None = None
    direction: Literal["raises", "lowers", "no_change"] | None = None
    observed: str = ""
    reason: str = ""
    configurations: list[str] = []
    recorded_at: str
    started_on: str | None = None
    ended_on: str | None = None
    comparison: PilotComparison | None = None
    unit: str | None = Field(default=None, description="Of `planned` and `measured`.")
    planned: float | None = Field(default=None, description="The difference that was hoped for.")
    measured: MeasuredEffect | None = None
    context: list[ContextThen] = []
    synthetic: bool = False
