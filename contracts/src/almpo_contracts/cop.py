"""What cop-api tells the others. A person is a `voice_id`, a keyed hash; names and contacts never leave cop-api."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import BaseModel, Field

from .base import Code, Country, FactPayload, Localised, StatePayload

Direction = Literal["raises", "lowers"]
PracticeStatus = Literal["proposed", "discussed", "validated", "contested"]
StatementStatus = Literal["captured", "read_back", "confirmed", "amended", "contested", "rejected", "frozen"]


class PracticeSource(BaseModel):
    title: str
    url: str


class PracticeRecorded(StatePayload):
    """A real practice and how far stakeholders have validated it."""

    topic: ClassVar[str] = "almpo.cop.practices.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.practice.recorded.v1"
    source: ClassVar[str] = "/cop"

    slug: str
    name: str
    country: Country
    lmp_categories: list[str]
    practice_family: str
    target_groups: list[str] = []
    aim: str | None = None
    status: PracticeStatus
    sources: list[PracticeSource] = []
    synthetic: bool = False


class VoteTally(BaseModel):
    agree: int = Field(ge=0)
    pass_: int = Field(ge=0, alias="pass")
    disagree: int = Field(ge=0)


class VotesOfGroup(BaseModel):
    """How one group voted. `votes` is null where the group, or another that it would give away, is too small."""

    by: Literal["stakeholder_type", "country"]
    group: str
    votes: VoteTally | None


class StatementVotes(VoteTally):
    """A closed round's votes on a statement, all together and by group."""

    groups: list[VotesOfGroup] = Field(default=[], description="Empty where the round was closed before groups told.")


class StatementRecorded(StatePayload):
    """One thing said in a session. `voice_id` is null when nobody was named: one voice per session then."""

    topic: ClassVar[str] = "almpo.cop.statements.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.statement.recorded.v1"
    source: ClassVar[str] = "/cop"

    session_id: str
    text: str = Field(max_length=2000)
    form: Literal["verbatim", "paraphrase", "ai_draft"]
    topic_block: Literal["cmo", "enablers_barriers", "data", "ai_functions"]
    language: str
    country: Country
    practice_id: str | None = None
    voice_id: str | None = None
    stakeholder_type: str | None = None
    quotable: bool = Field(default=False, description="The speaker consented to being quoted.")
    status: StatementStatus
    late: bool = Field(default=False, description="Reached us after the session had closed.")
    votes: StatementVotes | None = None
    recorded_at: str = Field(description="RFC 3339 UTC")
    synthetic: bool = False

    @property
    def stands_on(self) -> Sequence[str]:
        return (self.id,)


class Passage(BaseModel):
    """Where a coded passage of a transcript was said, and by whom if one person said it and agreed to attribution."""

    session_id: str
    country: Country
    language: str
    turn: int | None = Field(default=None, ge=0, description="Number of the turn that it begins in, from 0.")
    speaker: int | None = Field(default=None, ge=1, description="The speaker's number in the transcript.")
    voice_id: str | None = None
    stakeholder_type: str | None = None
    quotable: bool = Field(default=False, description="The speaker consented to being quoted.")
    synthetic: bool = False


class CodingRecorded(StatePayload):
    """A coder's decision that a statement or a passage carries a code, or that a suggested code does not fit."""

    topic: ClassVar[str] = "almpo.cop.codings.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.coding.recorded.v1"
    source: ClassVar[str] = "/cop"

    statement_id: str | None = None
    transcript_id: str | None = None
    start: int | None = Field(default=None, ge=0, description="Code points from the start of the transcript.")
    end: int | None = Field(default=None, ge=0)
    passage: Passage | None = Field(default=None, description="For a passage of a transcript.")
    quote: str = ""
    codebook_id: str
    codebook_version: int
    code: Code
    coder: str = Field(description="Pseudonym of the coder.")
    decision: Literal["applied", "confirmed", "rejected"]
    settled: bool = Field(
        default=False, description="Coders differed; `decision` is what was settled between them, not the coder's own."
    )
    memo: str = Field(default="", max_length=2000, description="The coder's own note on this coding.")
    suggestion_model: str | None = None

    @property
    def stands_on(self) -> Sequence[str]:
        return () if self.statement_id is None else (self.statement_id,)


class CodeOrText(BaseModel):
    """A codebook code, or the words used while no code is assigned yet. Exactly one is set."""

    code: Code | None = None
    text: str | None = Field(default=None, max_length=500)


class Mechanism(BaseModel):
    """A resource that an intervention offers, and the reasoning it triggers in people."""

    resource: str = Field(max_length=500)
    reasoning: str = Field(max_length=500)
    code: Code | None = None


class Outcome(BaseModel):
    code: Code | None = None
    text: str | None = Field(default=None, max_length=500)
    direction: Direction


class CardVoice(BaseModel):
    """Who stands behind a card: one entry per statement behind it, or the session when no statement is linked."""

    statement_id: str | None = None
    voice_id: str | None = None
    stakeholder_type: str | None = None
    quotable: bool = False


class CardRecorded(StatePayload):
    """A context–mechanism–outcome link that people made themselves in a session."""

    topic: ClassVar[str] = "almpo.cop.cards.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.card.recorded.v1"
    source: ClassVar[str] = "/cop"

    session_id: str
    country: Country
    contexts: list[CodeOrText] = Field(min_length=1, max_length=8)
    mechanism: Mechanism
    outcome: Outcome
    practice_id: str | None = None
    practice_family: str
    polarity: Literal["supports", "contradicts"]
    statements: list[str] = []
    voices: list[CardVoice] = Field(min_length=1)
    withdrawn: bool = Field(default=False, description="Set aside by the people who made it; counts for nothing.")
    recorded_at: str
    synthetic: bool = False

    @property
    def stands_on(self) -> Sequence[str]:
        return self.statements


class RequirementRecorded(StatePayload):
    """What stakeholders need: data, an AI function or a system change, with the statements it grew from."""

    topic: ClassVar[str] = "almpo.cop.requirements.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.requirement.recorded.v1"
    source: ClassVar[str] = "/cop"

    kind: Literal["data", "ai_function", "system"]
    code: Code | None = None
    title: str
    description: str = ""
    country: Country
    session_id: str | None = None
    statements: list[str] = []
    priority: Literal["must", "should", "could"]
    status: Literal["proposed", "agreed", "met", "dropped"]
    readiness_level: str | None = Field(default=None, description="Of data: how ready they were said to be.")
    synthetic: bool = False

    @property
    def stands_on(self) -> Sequence[str]:
        return self.statements


class SessionMoved(FactPayload):
    """A session was opened, read back or closed. Counts only, no words."""

    topic: ClassVar[str] = "almpo.cop.sessions.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.session.moved.v1"
    source: ClassVar[str] = "/cop"

    session_id: str
    status: Literal["planned", "live", "read_back", "closed"]
    level: Literal["national", "international"]
    countries: list[Country]
    title: str
    participants: int = Field(ge=0)
    statements: int = Field(ge=0)
    cards: int = Field(ge=0)
    at: str
    synthetic: bool = False

    @property
    def key(self) -> str:
        return self.session_id


class CodebookCode(BaseModel):
    code: Code
    family: str
    group: str | None = None
    label: Localised
    definition: Localised
    links: list[Code] = []
    replaces: list[Code] = Field(default=[], description="Codes of the version before that this one takes over.")
    outside_platform: bool = False


class CodebookPublished(StatePayload):
    """An immutable codebook version. `id` is `<codebook id>:<version>`."""

    topic: ClassVar[str] = "almpo.cop.codebooks.v1"
    event_type: ClassVar[str] = "eu.almpo.cop.codebook.published.v1"
    source: ClassVar[str] = "/cop"

    codebook_id: str
    slug: str
    version: int = Field(ge=1)
    title: Localised
    codes: list[CodebookCode]
