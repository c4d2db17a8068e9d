"""A real practice, as its public sources describe it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from almpo_contracts.cop import PracticeStatus
from pydantic import BaseModel, Field
from servicekit.etag import etag_of
from servicekit.vocabulary import Country

from ..words import Draft, Line, Note, Passage, Slug

Names = Annotated[list[Line], Field(max_length=50)]


class Source(Draft):
    title: Line
    url: str = Field(pattern=r"^https?://", max_length=1000)
    what_was_verified: Note | None = None


class ReportedMechanism(Draft):
    resource: Passage
    reasoning: Passage | None = None


class ReportedOutcome(Draft):
    """A figure of a source. `causal` only where the source estimates it against a comparison group."""

    indicator: Passage
    value: float | Line
    unit: Line
    horizon: Line | None = None
    source_index: int = Field(ge=0, description="Which of the practice's sources says so, from 0.")
    kind: Literal["input", "output", "outcome"]
    causal: bool
    note: Note | None = None


class PracticeDraft(Draft):
    """A practice is entered as `proposed`; opening a session on it makes it `discussed`, and only a session's read-back
    and a round make it `validated` or `contested`. A change keeps the status."""

    slug: Slug
    name: Line
    name_original: Line | None = None
    country: Country
    region: Line | None = None
    lmp_categories: list[str] = Field(default=[], max_length=10, description="Empty for what is no measure of its own.")
    practice_family: str = Field(max_length=80)
    target_groups: list[str] = Field(default=[], max_length=30)
    aim: Passage
    how_it_works: Note | None = None
    lead_organisation: Line | None = None
    start_year: int | None = Field(default=None, ge=1900, le=2100)
    end_year: int | None = Field(default=None, ge=1900, le=2100)
    digital_or_ai_functions: Names = []
    context_factors: Names = []
    mechanisms_reported: list[ReportedMechanism] = Field(default=[], max_length=50)
    outcomes_reported: list[ReportedOutcome] = Field(default=[], max_length=50)
    enablers_reported: Names = []
    barriers_reported: Names = []
    data_requirements: Names = []
    sources: list[Source] = Field(default=[], max_length=30)
    inferred_fields: list[str] = Field(default=[], max_length=50, description="Our judgement, not the source's words.")
    status: PracticeStatus = "proposed"
    synthetic: bool = Field(default=False, description="Demo data.")


class Validation(BaseModel):
    """The round that settled the practice's status."""

    session_id: str
    round_id: str
    agree: int
    pass_: int = Field(alias="pass")
    disagree: int


class StatusChange(BaseModel):
    """A step in the course of a practice, and the session and round that took it; none where it was entered."""

    status: PracticeStatus
    revision: int
    session_id: str | None
    round_id: str | None
    at: datetime


class Practice(PracticeDraft):
    id: str
    revision: int
    validation: Validation | None = None

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


def draft_of(practice: Practice) -> dict[str, Any]:
    """What of a practice a client may say again."""
    return practice.model_dump(mode="json", include=set(PracticeDraft.model_fields))
