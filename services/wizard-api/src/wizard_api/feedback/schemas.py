"""Feedback from pilots, which goes back into the evidence as a kind of its own."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from pydantic import BaseModel, Field, model_validator

from ..designs.steps import Slug
from ..person_level import Closed, Reason, Words


class FeedbackDraft(Closed):
    option: Slug = Field(description="A practice family.")
    setting: Literal["policy", "training"]
    observed: Reason
    outcome_code: Annotated[Code, Field(pattern=r"^outcome\.[a-z0-9_]+$")] | None = None
    direction: Literal["raises", "lowers", "no_change"] | None = None
    reason: Words = Field(default="", description="What may explain it.")

    @model_validator(mode="after")
    def _direction_of_something(self) -> Self:
        if (self.outcome_code is None) != (self.direction is None):
            raise ValueError("give the outcome and the direction in which it moved, or neither")
        return self


class Feedback(BaseModel):
    id: str
    design_id: str
    release_id: str
    option: str
    setting: Literal["policy", "training"]
    observed: str
    outcome_code: str | None
    direction: Literal["raises", "lowers", "no_change"] | None
    reason: str
    configurations: list[str] = Field(description="Configurations that supported the option in the design's release.")
    by: str
    by_name: str
    at: str
