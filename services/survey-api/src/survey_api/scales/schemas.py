"""Reliability of scales as the API speaks of it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..results.schemas import Interval, Suppression, View


class ScaleItem(BaseModel):
    variable: str
    mean: float
    sd: float
    item_rest: float | None = Field(description="Correlation with the sum of the other items; null without variance.")
    alpha_if_dropped: float | None = Field(description="Null for scales of two items.")


class Scale(BaseModel):
    """The rows of one scale matrix, over respondents who answered all of them with an opinion."""

    item: str
    items: int
    suppressed: bool
    reason: Suppression | Literal["one_item"] | None
    n: int | None
    alpha: float | None = Field(description="Cronbach's.")
    alpha_ci: Interval | None = Field(description="Feldt's 95 % interval; it supposes a random sample.")
    omega: float | None = Field(description="McDonald's total, of one factor; null where that does not fit.")
    rows: list[ScaleItem]


class Scales(BaseModel):
    wave_id: str
    view: View
    min_cell: int
    synthetic: bool
    scales: list[Scale]
