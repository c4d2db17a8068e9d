"""What stakeholders need: data, AI functions and system changes."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import SurveyShare
from pydantic import BaseModel, Field

from ..synthesis.voices import Mentions


class Requirement(BaseModel):
    id: str
    title: str
    country: str
    session_id: str | None
    priority: Literal["must", "should", "could"]
    status: Literal["proposed", "agreed", "met", "dropped"]
    readiness_level: str | None = None
    statements: list[str]
    synthetic: bool


class Demand(BaseModel):
    """All that asks for one code; requirements without a code stand alone."""

    kind: Literal["data", "ai_function", "system"]
    code: str | None
    label: dict[str, str] | None
    requirements: list[Requirement] = Field(description="Dropped ones left out.")
    must: int
    should: int
    could: int
    voices: Mentions = Field(description="Behind the requirements and in what was coded so; `cards` is always 0.")
    survey: list[SurveyShare]


class DemandList(BaseModel):
    """Most voices first."""

    items: list[Demand]
    next: str | None = None
