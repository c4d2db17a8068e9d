"""Rankings as the API speaks of them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..results.schemas import Interval, Suppression, View


class RankedChoice(BaseModel):
    """One choice. A ranking has every choice once, so there are no unranked ones to place."""

    choice: str
    first_share: float
    first_ci: Interval | None
    mean_rank: float
    borda: float = Field(description="(k − rank) / (k − 1), averaged: 1 is always first, 0 always last.")
    worth: float | None = Field(description="Plackett–Luce worth; worths sum to 1.")
    place: int = Field(description="By Borda; ties share a place.")


class Ranking(BaseModel):
    """One ranking question in one group."""

    item: str
    country: str | None
    stakeholder_type: str | None
    suppressed: bool
    reason: Suppression | None
    n: int | None
    unranked: int | None = Field(description="Asked and left unranked; they stand behind no figure.")
    kendalls_w: float | None = Field(description="Agreement, 0 to 1.")
    w_p: float | None = Field(description="p of the Friedman chi-square n·(k−1)·W.")
    worth_reason: Literal["at_close", "not_connected"] | None = Field(
        description="Why there is no worth: it needs whole rankings, which are released at the close; or a choice "
        "always beats, or never does, and has no finite worth."
    )
    choices: list[RankedChoice]


class Rankings(BaseModel):
    wave_id: str
    view: View
    step: int | None
    min_cell: int
    synthetic: bool
    unranked_rule: Literal["left_out"] = "left_out"
    items: list[Ranking]
