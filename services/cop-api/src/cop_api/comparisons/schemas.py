"""One practice, family, mechanism or barrier across countries, side by side."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from almpo_contracts.cop import PracticeStatus, StatementStatus, VoteTally
from pydantic import BaseModel, Field
from servicekit.vocabulary import Country, Language

from ..cards.schemas import Card
from ..practices.schemas import StatusChange
from ..rounds.schemas import Objection
from ..sessions.schemas import Level, Status
from ..statements.schemas import Form

Subject = Literal["practice", "family", "code"]


class ComparedPractice(BaseModel):
    id: str
    name: str
    status: PracticeStatus
    course: list[StatusChange]
    synthetic: bool


class ComparedSession(BaseModel):
    id: str
    title: str
    level: Level
    status: Status
    starts_at: datetime
    synthetic: bool


class SaidThere(BaseModel):
    """A statement; `participant` and `stakeholder_type` are null without consent to attribution."""

    id: str
    session_id: str
    text: str
    form: Form
    language: Language
    participant: str | None
    stakeholder_type: str | None
    status: StatementStatus


class GroupVotes(BaseModel):
    """`withheld`: of some items the group's votes are not counted here, for too few of it voted on them."""

    group: str
    tally: VoteTally
    withheld: bool


class CountryColumn(BaseModel):
    country: Country
    practices: list[ComparedPractice]
    sessions: list[ComparedSession]
    items: int = Field(description="How many statements, cards and practices were voted on.")
    tally: VoteTally = Field(description="All votes on them, of the last closed round on each.")
    withheld: bool = Field(description="Votes from international sessions are missing, for too few from here voted.")
    groups: list[GroupVotes] = Field(description="By stakeholder type, from national sessions.")
    objections: list[Objection] = Field(description="Always listed, however few.")
    cards: list[Card]
    statements: int
    said: list[SaidThere] = Field(description="For those who work with words; at most 100.")


class Comparison(BaseModel):
    subject: Subject
    of: str = Field(description="The practice's id, the family or the code.")
    level: Level | None
    countries: list[CountryColumn]
