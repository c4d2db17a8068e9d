"""Results as the API speaks of them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from ..weighting.schemas import Dimension, WeightingReport

__all__ = ["Dimension"]

Interval = tuple[float, float]
CiReason = Literal["open_link", "no_frame", "suppressed", "no_share"]
Kind = Literal["single", "multiple", "scale", "ranking", "number", "boolean", "text"]
View = Literal["released", "internal"]
Suppression = Literal["too_few", "complementary", "one_organisation", "next_step", "withdrawn", "outside_targets"]
"""Why a figure is not shown: fewer than the threshold stand behind it; it would give another one away; one
organisation stands behind most of it; too few have come since, so it waits for the next step; somebody withdrew, so it
is withheld until the next step; of weighted figures, nobody in the group is inside the wave's targets."""


class Count(BaseModel):
    """Of a suppressed stratum the numbers are null: fewer than the threshold, or another could be subtracted."""

    country: str
    stakeholder_type: str
    suppressed: bool = False
    complete: int | None
    partial: int | None


class Counts(BaseModel):
    """How many responses there are now, and no more than that."""

    wave_id: str
    complete: int | None
    partial: int | None
    items: list[Count]


class ValueShare(BaseModel):
    """`share` is of the valid answers; of `dont_know` and `not_applicable` it is null. `n` is never weighted."""

    value: str
    n: int
    share: float | None
    ci: Interval | None


class Diverging(BaseModel):
    """A scale as shares below, at and above its middle, for bars that diverge from neutral. They sum to 1."""

    negative: float
    neutral: float
    positive: float


class ItemResult(BaseModel):
    """One item, or one row of it (for a ranking: one choice, whose values are positions).

    `n` counts valid answers, unweighted; don't know, not applicable and missing are apart. Where `suppressed`, all
    figures are null and `reason` says why."""

    item: str
    row: str | None
    kind: Kind
    suppressed: bool
    reason: Suppression | None = None
    n: int | None
    n_effective: float | None = Field(default=None, description="Kish's effective n; weighted figures only.")
    dont_know: int | None
    not_applicable: int | None
    missing: int | None
    distribution: list[ValueShare]
    top2_share: float | None = Field(description="Share of the two highest steps, for scales.")
    diverging: Diverging | None = None
    mean: float | None
    median: float | None
    ci: Interval | None = Field(description="95 % interval of the top-2 share.")
    ci_reason: CiReason | None = Field(description="Why there is no interval.")


class GroupResult(BaseModel):
    """A group of the breakdown; without country and stakeholder type it is everybody.

    `step` is the step in which the group's figures were last released: where too few have come since, they stay as
    they were while others move."""

    country: str | None
    stakeholder_type: str | None
    suppressed: bool
    reason: Suppression | None = None
    step: int | None = None
    n: int | None
    items: list[ItemResult]


class Results(BaseModel):
    """`step` counts the releases of the wave; 0: none yet. `final` is the release at the close. The internal view is
    of this moment, is not suppressed, and has no step."""

    wave_id: str
    instrument_id: str
    version: int
    by: list[Dimension]
    view: View = "released"
    step: int | None = None
    released_at: datetime | None = Field(default=None, description="The day of the release.")
    final: bool = False
    min_cell: int
    synthetic: bool
    n_flagged: int = Field(description="Doubtful responses of the wave.")
    flagged_counted: bool = Field(description="Whether they are part of these figures.")
    weighted: bool = False
    weighting: WeightingReport | None = Field(default=None, description="Null where figures are not weighted.")
    groups: list[GroupResult]


class Look(BaseModel):
    """Somebody looked at figures that are not suppressed."""

    id: str
    subject: str
    at: datetime
    what: str = Field(examples=["results", "crosstab"])
    query: str = Field(examples=["by=country&weighted=false"])
