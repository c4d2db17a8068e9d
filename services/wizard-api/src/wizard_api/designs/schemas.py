"""Designs as clients say and see them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field
from servicekit.etag import etag_of
from servicekit.vocabulary import Country

from ..person_level import Closed, Line
from ..readiness.drafts import ReadinessDraft
from ..releases.schemas import ReleaseRef
from ..screening.drafts import ScreeningSaved
from .steps import StepName, Steps


class DesignDraft(Closed):
    title: Line
    country: Country
    region: Line | None = Field(default=None, description="A NUTS code, or words.")
    release: str | None = Field(default=None, max_length=80, description="Id of a release; by default the newest held.")
    synthetic: bool = Field(default=False, description="Demo data; the label follows into everything below.")


class ReleaseChoice(Closed):
    release: str | None = Field(default=None, max_length=80, description="Id of a release; by default the newest held.")


class OutOfDate(BaseModel):
    """Why the design no longer stands on the newest evidence. Choosing a release (`PUT …/release`) settles it."""

    reason: Literal["superseded", "newer_release"]
    release: str
    number: int
    revision: int


class CopiedFrom(BaseModel):
    """The design that this one was copied from, as it was then."""

    id: str
    revision: int
    country: str


class Design(BaseModel):
    id: str
    revision: int
    title: str
    country: str
    region: str | None
    release: ReleaseRef | None
    release_gone: str | None = Field(
        default=None, description="Id of the release that the design stood on, where it is not held here any more."
    )
    out_of_date: OutOfDate | None
    steps: Steps
    saved: list[StepName] = Field(description="Steps that hold something.")
    readiness: ReadinessDraft | None = Field(default=None, description="As saved by `PUT …/readiness`.")
    ai_screening: ScreeningSaved | None = Field(default=None, description="As saved by `PUT …/ai-screening`.")
    synthetic: bool
    copied_from: CopiedFrom | None = None
    created_by: str
    created_at: datetime
    updated_at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class DesignSummary(BaseModel):
    id: str
    title: str
    country: str
    region: str | None
    release_id: str | None
    saved: list[StepName]
    synthetic: bool
    updated_at: datetime
