"""The evaluation plan as clients say and see it."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator
from servicekit.content_models import KnownIndicator
from servicekit.etag import etag_of

from ..designs.steps import Indicator
from ..person_level import Closed, Words

Comparison = Literal["randomised", "staggered", "regression_discontinuity", "matched", "before_after"]
COMPARISONS: tuple[Comparison, ...] = (
    "randomised", "staggered", "regression_discontinuity", "matched", "before_after",
)  # fmt: skip
Strength = Literal["strong", "strong_at_cutoff", "moderate", "weak"]
Difference = Annotated[float, Field(allow_inf_nan=False, ge=-1e9, le=1e9)]


class PowerQuestion(Closed):
    """What one wants to be able to see, and with whom. Shares and probabilities are between 0 and 1."""

    outcome: Literal["share", "mean"]
    baseline: Annotated[float, Field(gt=0, lt=1)] | None = Field(
        default=None, description="Of a share: how large it is without the measure."
    )
    sd: Annotated[float, Field(gt=0, le=1e9, allow_inf_nan=False)] | None = Field(
        default=None, description="Of a mean: its standard deviation between people."
    )
    effect: Difference = Field(description="The smallest difference that would matter; of a share 0.05 is 5 points.")
    caseload: Annotated[int, Field(ge=4, le=50_000_000)] = Field(description="People in both groups together.")
    share_treated: float = Field(default=0.5, ge=0.02, le=0.98)
    attrition: float = Field(default=0.0, ge=0, le=0.9, description="Share whose outcome will not be known.")
    cluster_size: float = Field(
        default=1, ge=1, le=1e6, description="People per office or place; 1: persons are assigned."
    )
    icc: float = Field(default=0, ge=0, le=1, description="How alike outcomes are within an office or place.")
    steps: int = Field(default=4, ge=2, le=50, description="Waves of a staggered roll-out.")
    alpha: float = Field(default=0.05, ge=0.001, le=0.2)
    wanted: float = Field(default=0.8, ge=0.5, le=0.99, description="The power that is wanted.")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.effect == 0:
            raise ValueError("no difference at all cannot be looked for; give the smallest effect that would matter")
        if self.outcome == "share":
            if self.baseline is None:
                raise ValueError("a share needs its baseline, between 0 and 1")
            if not 0 < self.baseline + self.effect < 1:
                raise ValueError("baseline and effect together must stay between 0 and 1; 5 points are 0.05")
        elif self.sd is None:
            raise ValueError("a mean needs its standard deviation")
        return self


class PlanDraft(Closed):
    question: Words = Field(default="", description="What the evaluation is to find out.")
    comparison: Comparison | None = Field(default=None, description="The comparison that was chosen.")
    power: PowerQuestion | None = None
    note: Words = ""


Conclusion = Literal[
    "sees_effect", "misses_effect", "no_comparison_no_power", "too_few_clusters", "few_clusters", "small_counts",
    "chance_excluded", "only_at_cutoff", "time_modelled", "hidden_differences", "cannot_attribute",
]  # fmt: skip


class ComparisonPower(BaseModel):
    """One way to compare, for the planned caseload. `power` is null where no calculation can make it conclusive."""

    comparison: Comparison
    strength: Strength
    effective_people: float | None = Field(description="People after attrition, divided by the design effects.")
    clusters: float | None = Field(description="Offices or places in all; null where persons are assigned.")
    power: float | None
    detectable: float | None = Field(description="Smallest effect seen with the wanted power; null: none is.")
    caseload_needed: int | None = Field(description="People in all for the wanted power; null: no caseload would do.")
    conclusions: list[Conclusion] = Field(description="What can and what cannot be concluded, as codes.")


class EvaluationPlan(BaseModel):
    """Indicators are those of the step `monitoring`; `suggested` are in use elsewhere for the outcomes wanted here."""

    design_id: str
    revision: int = Field(description="0 while nothing was saved.")
    plan: PlanDraft
    indicators: list[Indicator]
    suggested: list[KnownIndicator]
    comparisons: list[ComparisonPower] = Field(description="Empty without a question of power.")
    by: str | None
    by_name: str | None
    at: str | None

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
