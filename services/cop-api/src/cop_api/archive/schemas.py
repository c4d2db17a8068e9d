"""A closed session as a file for another installation. What travels: the record under pseudonyms. What does not:
contacts, credentials, voices, single votes, and who said what without consent to attribution."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field
from servicekit.drafts import Draft
from servicekit.vocabulary import Country, StakeholderType

from ..cards.schemas import Card
from ..notes.schemas import Note
from ..participants.schemas import Consent
from ..practices.schemas import PracticeDraft
from ..requirements.schemas import Requirement
from ..rounds.schemas import Consensus, OpinionGroups, Round
from ..sessions.schemas import Session
from ..statements.schemas import Statement, Wording

FORMAT = "eu-almpo-session"
VERSION = 1
MANIFEST, RECORD = "manifest.json", "record.json"
Pseudonym = str


class FileEntry(Draft):
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int = Field(ge=0)


class Manifest(Draft):
    format: Literal["eu-almpo-session"]
    version: int
    session_id: str
    title: str
    closed_at: datetime
    files: dict[str, FileEntry]


class ArchivedParticipant(Draft):
    pseudonym: Pseudonym = Field(pattern=r"^P[0-9]{2,}$")
    stakeholder_type: StakeholderType
    country: Country
    consent: Consent
    joined_at: datetime | None


class ArchivedStatement(Draft):
    statement: Statement
    amended: bool
    votes_round_id: str | None
    wordings: list[Wording] = Field(min_length=1)


class ArchivedRound(Draft):
    """The result as it may be shown; the votes themselves stay where they were cast."""

    round: Round
    result: Consensus
    groups: OpinionGroups


class ArchivedPractice(Draft):
    id: str
    practice: PracticeDraft


class Record(Draft):
    session: Session
    participants: list[ArchivedParticipant]
    practices: list[ArchivedPractice]
    statements: list[ArchivedStatement]
    cards: list[Card]
    notes: list[Note] = []
    rounds: list[ArchivedRound]
    requirements: list[Requirement]
