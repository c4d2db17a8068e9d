"""Feedback from pilots, which goes back into the evidence as a kind of its own."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from almpo_contracts.wizard import ContextThen, PilotComparison
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of

from ..decisions.prediction import Prediction
from ..designs.steps import ContextCode, Slug
from ..person_level import Closed, Line, Reason, Words

Setting = Literal["policy", "training"]
Movement = Literal["raises", "lowers", "no_change"]
Figure = Annotated[float, Field(allow_inf_nan=False, ge=-1e9, le=1e9)]
Count = Annotated[int, Field(ge=1, le=100_000_000)]


class Measured(Closed):
    """The difference to the comparison (or to before), in `unit`, with its 95 % interval where there is one."""

    value: Figure
    low: Figure | None = None
    high: Figure | None = None
    n: Count = Field(description="People in the pilot whose outcome is known.")
    n_comparison: Count | None = Field(default=None, description="People in the comparison; null where there is none.")

    @model_validator(mode="after")
    def _an_interval_holds_its_value(self) -> Self:
        if (self.low is None) != (self.high is None):
            raise ValueError("give both ends of the interval, or neither")
        if self.low is not None and self.high is not None and not self.low <= self.value <= self.high:
            raise ValueError("the value lies outside of its interval; the ends are low ≤ value ≤ high")
        return self


class ThenHeld(Closed):
    code: ContextCode
    membership: float | None = Field(ge=0, le=1)


class FeedbackDraft(Closed):
    option: Slug = Field(description="A practice family.")
    setting: Setting
    observed: Reason
    outcome_code: Annotated[Code, Field(pattern=r"^outcome\.[a-z0-9_]+$")] | None = None
    direction: Movement | None = None
    reason: Words = Field(default="", description="What may explain it.")
    started_on: date | None = None
    ended_on: date | None = None
    comparison: PilotComparison | None = Field(default=None, description="With whom or what it was compared.")
    unit: Line | None = Field(default=None, description="Of `planned` and `measured`, such as percentage points.")
    planned: Figure | None = Field(default=None, description="The difference that was hoped for.")
    measured: Measured | None = None
    context: list[ThenHeld] | None = Field(
        default=None, max_length=100, description="The context as it was; null: as the design says."
    )

    @model_validator(mode="after")
    def _one_story(self) -> Self:
        if (self.outcome_code is None) != (self.direction is None):
            raise ValueError("give the outcome and the direction in which it moved, or neither")
        if self.started_on is not None and self.ended_on is not None and self.ended_on < self.started_on:
            raise ValueError("the pilot ends before it starts; exchange the dates")
        if (self.measured is not None or self.planned is not None) and (self.unit is None or self.outcome_code is None):
            raise ValueError("a figure needs its unit and the outcome that it belongs to")
        if self.measured is not None:
            moved = {"raises": self.measured.value > 0, "lowers": self.measured.value < 0}
            if not moved.get(self.direction or "no_change", True):
                raise ValueError("the direction contradicts the measured difference; correct one of them")
        return self


Verdict = Literal["as_expected", "other_way", "no_change", "cannot_tell"]
Caution = Literal[
    "no_outcome", "nothing_predicted", "predictions_differ", "predicted_afterwards", "not_measured", "few_cases",
    "no_interval", "includes_no_change", "no_comparison",
]  # fmt: skip


class Against(BaseModel):
    """A pilot's observation held against what was expected. One pilot neither proves nor refutes a configuration."""

    verdict: Verdict
    cautions: list[Caution] = Field(description="Why the verdict says less than it seems, or cannot be given.")
    expected: Literal["raises", "lowers"] | None
    planned_within: bool | None = Field(
        description="Whether the interval holds what was hoped for; null: cannot be said."
    )


class Feedback(BaseModel):
    id: str
    revision: int = 1
    design_id: str
    release_id: str
    option: str
    setting: Setting
    observed: str
    outcome_code: str | None
    direction: Movement | None
    reason: str
    started_on: date | None = None
    ended_on: date | None = None
    comparison: PilotComparison | None = None
    unit: str | None = None
    planned: float | None = None
    measured: Measured | None = None
    context: list[ContextThen] = []
    configurations: list[str] = Field(description="Configurations that supported the option in the design's release.")
    decision_id: str | None = Field(default=None, description="The decision that the prediction stood on; null: none.")
    predicted_at: str | None = None
    prediction: Prediction | None = None
    by: str
    by_name: str
    at: str

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class FeedbackShown(Feedback):
    """With the comparison of what was predicted and what was observed."""

    against: Against


class Withdrawal(Closed):
    reason: Reason = Field(description="Kept in the design's history; the pilot's own words and figures are erased.")
