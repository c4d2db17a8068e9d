"""A closed session as a file for another installation. What travels: the record under pseudonyms. What does not:
contacts, credentials, voices, single votes, and who said what without consent to attribution."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from servicekit.drafts import Draft
from servicekit.ids import Id
from servicekit.vocabulary import Country, Language, StakeholderType

from ..assignments.schemas import CoderName, Piece
from ..cards.schemas import Card
from ..codings.schemas import CodingDraft
from ..notes.schemas import Note
from ..participants.schemas import Consent
from ..practices.schemas import PracticeDraft
from ..requirements.schemas import Requirement
from ..rounds.schemas import Consensus, OpinionGroups, Round
from ..sessions.schemas import Session
from ..statements.schemas import Statement, Wording
from ..transcripts.reading import Format
from ..words import Slug

FORMAT = "eu-almpo-session"
VERSION = 2
READ = (1, 2)
"""Version 1 had no transcripts and no codings, and did not say when the session last changed."""
MANIFEST, RECORD = "manifest.json", "record.json"
Pseudonym = str
_MOST = 2_147_483_647  # what a column of the database holds
Count = Annotated[int, Field(ge=0, le=_MOST)]
Revision = Annotated[int, Field(ge=1, le=_MOST)]


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


class ArchivedTurn(Draft):
    """[start, end) in code points of the text. `speaker`: one of the transcript's, None where nobody may be named."""

    speaker: Count | None
    start: Count
    end: Count
    start_ms: Count | None
    end_ms: Count | None


class ArchivedSpeaker(Draft):
    number: Count
    participant: Pseudonym


class ArchivedTranscript(Draft):
    """Without the labels of the file and the notes from reading it: both may hold names."""

    id: Id
    revision: Revision
    format: Format
    language: Language
    text: str
    speakers: list[ArchivedSpeaker]
    turns: list[ArchivedTurn]
    uploaded_at: datetime
    synthetic: bool


class ArchivedCoding(CodingDraft):
    """`codebook` is its slug: its id is each installation's own. `coder` stays the pseudonym that they have there."""

    id: Id
    revision: Revision
    quote: str = Field(max_length=2000, description="As it stands in the text, with blanks and line ends at its edges.")
    codebook: Slug
    codebook_version: Revision
    coder: CoderName
    settled: Literal["applied", "rejected"] | None
    at: datetime


class ArchivedAssignment(Draft):
    """Who was to code a statement or transcript, and whether they have finished."""

    id: Id
    piece: Piece
    coder: CoderName
    assigned_by: CoderName | None
    assigned_at: datetime
    finished_at: datetime | None


class Record(Draft):
    session: Session
    participants: list[ArchivedParticipant]
    practices: list[ArchivedPractice]
    statements: list[ArchivedStatement]
    cards: list[Card]
    notes: list[Note] = []
    rounds: list[ArchivedRound]
    requirements: list[Requirement]
    transcripts: list[ArchivedTranscript] = []
    assignments: list[ArchivedAssignment] = []
    codings: list[ArchivedCoding] = []
