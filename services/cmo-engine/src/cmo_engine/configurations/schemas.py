"""Configurations as the API shows them."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cmo import (
    Confidence,
    ConfigurationStatus,
    Dissent,
    Lineage,
    Support,
    SurveyShare,
)
from almpo_contracts.cop import CodeOrText, Direction, Mechanism, Outcome, StatementVotes, VoteTally
from pydantic import BaseModel, Field
from servicekit.etag import etag_of

from ..judgements.schemas import Opinion, ReviewDecision

Grouping = Literal["stakeholder_type", "country"]


class Review(BaseModel):
    """The last review. `evidence_changed`: the evidence is not what it was when this was decided."""

    decision: ReviewDecision
    reason: str
    by: str
    at: str
    evidence_changed: bool


class Configuration(BaseModel):
    """In these contexts, the intervention's resource triggers this reasoning, which leads to this outcome."""

    id: str
    revision: int = Field(description="Rises with every change; the ETag is made of it.")
    family: str
    intervention: str = Field(description="The practice family in English words.")
    practice_family: str
    lmp_category: str
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: CodeOrText
    direction: Direction
    support: Support
    dissent: list[Dissent]
    confidence: Confidence
    confidence_evidence_changed: bool = Field(
        default=False, description="The evidence is not what it was when the confidence was judged."
    )
    opinions: list[Opinion] = Field(default=[], description="What each judge holds of it, oldest first.")
    settlement: Opinion | None = Field(default=None, description="The last settlement of a disagreement.")
    review: Review | None
    status: ConfigurationStatus
    lineage: Lineage
    synthetic: bool

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class Family(BaseModel):
    """Practice family × mechanism × outcome × direction, over all contexts."""

    id: str
    practice_family: str
    lmp_category: str
    mechanism: Mechanism
    outcome: CodeOrText
    direction: Direction
    opposite_family: str | None = Field(
        description="The same with the outcome moving the other way, if anybody saw it."
    )
    held_in: list[Configuration] = Field(description="Contexts in which somebody saw it work this way.")
    failed_in: list[Configuration] = Field(description="Contexts in which somebody said that it does not.")


class CardBehind(BaseModel):
    id: str
    session_id: str
    country: str
    polarity: Literal["supports", "contradicts"]
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: Outcome
    practice_id: str | None
    statements: list[str]
    synthetic: bool


class StatementBehind(BaseModel):
    id: str
    session_id: str
    voice: str = Field(description="`V1`, `V2`, …: who of the voices behind this configuration said it.")
    text: str | None = Field(description="Only where the speaker agreed to be quoted.")
    withheld: Literal["not_quotable"] | None
    language: str
    country: str
    stakeholder_type: str | None
    form: str
    status: str
    counts: bool = Field(description="False for rejected statements and unconfirmed drafts of a machine.")
    late: bool
    votes: StatementVotes | None
    codings: list[str] = Field(description="Codes that coders gave it; none to a coder: coding is blind.")


class GroupVotes(BaseModel):
    """How one group voted on the statements behind a configuration."""

    group: str
    votes: VoteTally = Field(description="Votes, not people, over the statements where the group is told.")
    statements: int = Field(description="On how many statements the group's votes are told.")
    withheld: int = Field(description="On how many they are not: too few of the group voted there.")


class StatementConsensus(BaseModel):
    """∏(A+1)/(S+2) over the groups told, of the votes on one statement; null when none is told."""

    statement_id: str
    group_informed_consensus: float | None


class Consensus(BaseModel):
    """The votes on the statements behind a configuration by stakeholder type or by country."""

    by: Grouping
    groups: list[GroupVotes] = Field(description="By name.")
    statements: list[StatementConsensus] = Field(description="Those of which votes by group are known, by id.")


class SessionBehind(BaseModel):
    id: str
    title: str | None
    level: str | None
    status: str | None
    countries: list[str]


class PracticeBehind(BaseModel):
    id: str
    name: str | None
    slug: str | None
    country: str | None
    status: str | None


class SurveyItemBehind(BaseModel):
    share: SurveyShare
    title: dict[str, str] = Field(description="Language → the question.")


class ConfigurationLineage(BaseModel):
    """From the claim to the voices behind it."""

    configuration_id: str
    claim: str = Field(description="The configuration as one English sentence.")
    path: list[str]
    voices: int
    cards: list[CardBehind]
    statements: list[StatementBehind]
    consensus: list[Consensus] = Field(default=[], description="One entry per grouping that anything is known of.")
    sessions: list[SessionBehind]
    practices: list[PracticeBehind]
    survey_items: list[SurveyItemBehind]
