"""Comments as clients say and see them."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field
from servicekit.etag import etag_of

from ..designs.steps import StepName
from ..person_level import Closed, Reason


class CommentDraft(Closed):
    step: StepName
    text: Reason


class CommentChange(Closed):
    text: Reason = Field(description="Only its author may change it.")
    settled: bool = Field(description="Whether nothing is left to be done about it; anybody who may write says so.")


class Comment(BaseModel):
    """A comment on a step. `design_revision` is the one that it was written about."""

    id: str
    design_id: str
    revision: int
    step: StepName
    design_revision: int
    text: str
    settled: bool
    by: str = Field(description="Subject of the author's token; no name.")
    at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
