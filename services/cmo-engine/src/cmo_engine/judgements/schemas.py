"""Judging a configuration: confidence in four components (informed by GRADE-CERQual), and review."""

from __future__ import annotations

from typing import Annotated, Literal

from almpo_contracts.cmo import Confidence, ConfidenceLevel
from pydantic import BaseModel, Field, StringConstraints
from servicekit.drafts import Draft

ReviewDecision = Literal["accepted", "contested", "rejected"]
Concern = Literal["none_or_very_minor", "minor", "moderate", "serious"]
Reason = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2000)]


class Component(Draft):
    """How serious the concern is, and why."""

    concern: Concern
    reason: Reason


class Components(Draft):
    methodological_limitations: Component
    coherence: Component
    adequacy: Component
    relevance: Component


class ConfidenceDraft(Draft):
    """A level stands only with a reason for it and for each component; nothing is computed."""

    level: ConfidenceLevel
    components: Components
    reason: Reason


class ReviewDraft(Draft):
    decision: ReviewDecision
    reason: Reason


class Opinion(BaseModel):
    """What one judge holds of a finding: their last judgement of it."""

    level: ConfidenceLevel
    components: Components
    reason: str
    by: str = Field(description="The judge's pseudonym: the subject of their token.")
    at: str


class Judgement(BaseModel):
    """One entry of the history."""

    id: str
    configuration_id: str
    kind: Literal["confidence", "settlement", "review"]
    level: ConfidenceLevel | None = None
    decision: ReviewDecision | None = None
    components: Components | None = None
    reason: str
    by: str = Field(description="The judging person's pseudonym: the subject of their token.")
    at: str
    configuration_revision: int = Field(description="The revision that was judged.")
    evidence_changed: bool = Field(description="Whether the evidence has changed since.")


class MethodFacts(BaseModel):
    """How it was captured. Counts of statements behind the configuration, for and against."""

    verbatim: int
    paraphrase: int
    ai_draft: int
    confirmed_at_read_back: int
    late: int
    unattributed: int


class CoherenceFacts(BaseModel):
    """Who agrees and who disagrees."""

    supporting_voices: int
    contradicting_voices: int
    opposite_direction_voices: int
    contested_statements: int
    votes_agree: int
    votes_disagree: int


class AdequacyFacts(BaseModel):
    """How many, and how rich."""

    voices: int
    statements: int
    cards: int
    sessions: int
    median_statement_characters: int | None


class RelevanceFacts(BaseModel):
    """Where and who."""

    countries: list[str]
    stakeholder_types: list[str]
    stakeholder_types_not_heard: list[str]
    practices: int
    survey_items: int


class Facts(BaseModel):
    methodological_limitations: MethodFacts
    coherence: CoherenceFacts
    adequacy: AdequacyFacts
    relevance: RelevanceFacts


class ConfidenceWorksheet(BaseModel):
    """The facts beside each component, what each judge holds, and the confidence as it stands: the last word of a
    judge or of a settlement. The level is a person's to give."""

    configuration_id: str
    configuration_revision: int
    confidence: Confidence
    opinions: list[Opinion] = Field(description="The last of each judge, oldest first.")
    disagreement: list[str] = Field(
        description="What is judged differently: `level` or components. Empty once a settlement ended it."
    )
    settlement: Opinion | None = Field(description="The last one, with its reason.")
    facts: Facts
