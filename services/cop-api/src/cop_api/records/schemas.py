"""Minutes of a session: what may be handed to people outside it."""

from __future__ import annotations

from datetime import datetime

from almpo_contracts.cop import StatementStatus, VoteTally
from pydantic import BaseModel, Field
from servicekit.vocabulary import Country, Language, SessionTopic, StakeholderType

from ..cards.schemas import Card
from ..notes.schemas import Note
from ..requirements.schemas import Requirement
from ..rounds.schemas import Consensus, Round
from ..sessions.schemas import Session
from ..statements.schemas import ConfirmationCounts, Form, Rejection


class Attending(BaseModel):
    """How many of one group took part; nobody is named."""

    stakeholder_type: StakeholderType
    country: Country
    number: int


class MinutedStatement(BaseModel):
    """`speaker` only with consent to attribution; `quoted`: word for word and with consent to quotation."""

    id: str
    text: str
    language: Language
    form: Form
    quoted: bool
    speaker: str | None
    stakeholder_type: str | None
    status: StatementStatus
    late: bool
    confirmations: ConfirmationCounts
    votes: VoteTally | None


class MinutedTopic(BaseModel):
    """`not_printed`: word for word, without the speaker's consent to being quoted."""

    topic: SessionTopic
    statements: list[MinutedStatement]
    not_printed: int


class MinutedRound(BaseModel):
    round: Round
    result: Consensus


class Minutes(BaseModel):
    session: Session
    attending: list[Attending]
    topics: list[MinutedTopic]
    set_aside: list[Rejection] = Field(description="Reasons of what was set aside, without its words.")
    cards: list[Card]
    code_labels: dict[str, str] = Field(description="Code → its English label, for the codes that the cards name.")
    notes: list[Note] = Field(description="Decisions, and what was parked.")
    rounds: list[MinutedRound]
    requirements: list[Requirement]
    written_at: datetime
