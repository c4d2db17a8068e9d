"""The policy brief: numbered claims, each with what it stands on. A claim without support cannot be made."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import ConfidenceLevel, SurveyShare
from pydantic import BaseModel, Field

from ..decisions.schemas import Decision
from ..recommendations.schemas import DissentShown, EffectShown, Range
from ..releases.schemas import ReleaseRef

Section = Literal["situation", "ranking", "options", "gaps", "abstained", "decisions"]
Aspect = Literal["standing", "for", "against", "effects", "judged"]
EvidenceKind = Literal[
    "configuration", "effect", "factor", "requirement", "design_step", "ranking", "release", "decision"
]


class Evidence(BaseModel):
    """One thing that a claim stands on. `id` names it in the release, in the content or in the design."""

    number: int = Field(description="Its number in the brief's list of references.")
    kind: EvidenceKind
    id: str
    text: str = ""
    url: str | None = None


class Claim(BaseModel):
    number: int
    section: Section
    option: str | None = None
    aspect: Aspect | None = Field(default=None, description="Of an option: what about it the claim says.")
    text: str = Field(description="In the brief's language.")
    quoted: str | None = Field(default=None, description="Words of others, in their own language.")
    quoted_language: str | None = Field(default=None, description="Null: not known.")
    evidence: list[Evidence] = Field(min_length=1)
    confidence: ConfidenceLevel | None = None
    confidence_text: str | None = None
    dissent: list[DissentShown] = []
    dissent_text: str | None = None
    effect: EffectShown | None = Field(default=None, description="The published figure, where the claim is about one.")


class Quote(BaseModel):
    """A statement behind a configuration. `quote` is null where its speaker did not agree to be quoted."""

    id: str
    session: str | None
    country: str | None
    stakeholder_type: str | None
    quote: str | None
    language: str | None


class Reference(BaseModel):
    """One piece of evidence that claims cite; of a configuration or a factor with the way back to the voices."""

    number: int
    kind: EvidenceKind
    id: str
    text: str
    text_language: str | None = Field(default=None, description="Where it is not the brief's.")
    url: str | None = None
    claims: list[int]
    support: str | None = Field(default=None, description="How many voices, from where, in words.")
    confidence: str | None = None
    confidence_reason: str | None = Field(default=None, description="The words of those who judged.")
    cards: list[str] = []
    sessions: list[str] = []
    practices: list[str] = []
    statements: list[Quote] = []
    survey: list[SurveyShare] = []


class OptionHeading(BaseModel):
    option: str
    label: str
    position: int
    acceptability: float = Field(description="Share of the readings of what is open in which it is first.")
    applicability: Range
    certainty: str
    claims: list[int] = Field(description="The claims that say so.")


class Brief(BaseModel):
    """A brief in one language; HTML, PDF and Word are made from this document and hold nothing else.

    Claims, references and their numbers are in the order in which they are read."""

    language: str
    translation: Literal["original", "machine-drafted"] = Field(description="Of the frame's wording.")
    translation_note: str | None
    design: str
    design_revision: int
    at: str = Field(description="When the newest of what it says was said: the design's last change or decision.")
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
