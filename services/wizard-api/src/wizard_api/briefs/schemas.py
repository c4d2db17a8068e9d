"""The policy brief: numbered claims, each with what it stands on. A claim without support cannot be made."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import ConfidenceLevel, SurveyShare
from pydantic import BaseModel, Field

from ..decisions.schemas import Decision
from ..recommendations.schemas import DissentShown
from ..releases.schemas import ReleaseRef

Section = Literal["situation", "options", "gaps", "abstained", "decisions"]


class Evidence(BaseModel):
    """One thing that a claim stands on. `id` names it in the release, in the content or in the design."""

    kind: Literal["configuration", "effect", "factor", "requirement", "design_step", "ranking", "release", "decision"]
    id: str
    text: str = ""
    url: str | None = None


class Claim(BaseModel):
    number: int
    section: Section
    option: str | None = None
    text: str = Field(description="In the brief's language.")
    quoted: str | None = Field(default=None, description="Words of others, in their own language.")
    quoted_language: str | None = Field(default=None, description="Null: not known.")
    evidence: list[Evidence] = Field(min_length=1)
    confidence: ConfidenceLevel | None = None
    confidence_text: str | None = None
    dissent: list[DissentShown] = []
    dissent_text: str | None = None


class Quote(BaseModel):
    """A statement behind a configuration. `quote` is null where its speaker did not agree to be quoted."""

    id: str
    session: str | None
    country: str | None
    stakeholder_type: str | None
    quote: str | None
    language: str | None


class Reference(BaseModel):
    """A configuration that claims cite, with the way back to the voices."""

    id: str
    text: str
    claims: list[int]
    cards: list[str]
    sessions: list[str]
    practices: list[str]
    statements: list[Quote]
    survey: list[SurveyShare]


class OptionHeading(BaseModel):
    option: str
    label: str
    position: int


class Brief(BaseModel):
    """A brief in one language; `html` is made from this document and holds nothing else."""

    language: str
    design: str
    title: str
    country: str
    country_label: str
    region: str | None
    release: ReleaseRef
    synthetic: bool
    options: list[OptionHeading]
    claims: list[Claim]
    references: list[Reference]
    decisions: list[Decision]
    method: list[str]
    limits: list[str]
    statement: str


class LineageClaim(BaseModel):
    number: int
    option: str | None
    text: str
    evidence: list[Evidence]
    configurations: list[Reference]


class Lineage(BaseModel):
    """From each claim of the brief to configurations, and from those to cards, statements and survey items."""

    design: str
    release: ReleaseRef
    claims: list[LineageClaim]
