"""Results as the API speaks of them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

Interval = tuple[float, float]
Dimension = Literal["country", "stakeholder_type"]
CiReason = Literal["open_link", "no_frame", "suppressed", "no_share"]
Kind = Literal["single", "multiple", "scale", "ranking", "number", "boolean", "text"]


class Count(BaseModel):
    country: str
    stakeholder_type: str
    complete: int
    partial: int


class Counts(BaseModel):
    """How many responses there are, and no more than that."""

    wave_id: str
    complete: int
    partial: int
    items: list[Count]


class ValueShare(BaseModel):
    """`share` is of the valid answers; of `dont_know` and `not_applicable` it is null."""

    value: str
    n: int
    share: float | None
    ci: Interval | None


class ItemResult(BaseModel):
    """One item, or one row of it (for a ranking: one choice, whose values are positions).

    `n` counts valid answers; don't know, not applicable and missing are apart. Where `suppressed`, fewer than the
    wave's threshold stand behind it, or it would give another away; then all figures are null."""

    item: str
    row: str | None
    kind: Kind
    suppressed: bool
    n: int | None
    dont_know: int | None
    not_applicable: int | None
    missing: int | None
    distribution: list[ValueShare]
    top2_share: float | None = Field(description="Share of the two highest steps, for scales.")
    mean: float | None
    median: float | None
    ci: Interval | None = Field(description="95 % interval of the top-2 share.")
    ci_reason: CiReason | None = Field(description="Why there is no interval.")


class GroupResult(BaseModel):
    """A group of the breakdown; without country and stakeholder type it is everybody."""

    country: str | None
    stakeholder_type: str | None
    suppressed: bool
    n: int | None
    items: list[ItemResult]


class Results(BaseModel):
    wave_id: str
    instrument_id: str
    version: int
    by: list[Dimension]
    min_cell: int
    synthetic: bool
    n_flagged: int = Field(description="Doubtful responses of the wave.")
    flagged_counted: bool = Field(description="Whether they are part of these figures.")
    groups: list[GroupResult]
