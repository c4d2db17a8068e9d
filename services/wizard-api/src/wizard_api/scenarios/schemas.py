"""Scenarios as clients say and see them."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of

from ..designs.steps import Membership, Weights
from ..person_level import Closed, Line

MOST = 3
"""So many scenarios beside the design's own situation."""
MOST_CHANGES = 12


class ScenarioDraft(Closed):
    """What if some contexts were otherwise, or the criteria weighed otherwise? Everything else is the design's own."""

    title: Line
    memberships: list[Membership] = Field(
        default=[], max_length=MOST_CHANGES, description="Contexts that differ; null: as if nobody knew."
    )
    weights: Weights | None = Field(default=None, description="Null: those of the design.")

    @model_validator(mode="after")
    def _something_differs(self) -> Self:
        if not self.memberships and self.weights is None:
            raise ValueError("name at least one context that differs, or weights")
        return self


class Scenario(BaseModel):
    """A named what-if of a design. It is not changed once made; it can be taken off the list."""

    id: str
    design_id: str
    revision: int
    title: str
    memberships: list[Membership]
    weights: Weights | None
    removed: bool
    created_by: str
    created_at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class Scenarios(BaseModel):
    items: list[Scenario] = Field(description="Those on the list, oldest first; at most three.")
