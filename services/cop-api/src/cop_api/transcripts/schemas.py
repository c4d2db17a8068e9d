"""A recorded session in writing: turns with their speakers, and what a person should look at."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field
from servicekit.etag import etag_of
from servicekit.vocabulary import Language

from ..words import Draft
from .reading import Format


class SpeakerView(BaseModel):
    """`label` is what the file calls them, until somebody says which participant they are; then it is dropped."""

    number: int
    label: str | None
    participant: str | None = Field(description="The participant's pseudonym.", examples=["P07"])
    turns: int


class ReadingNote(BaseModel):
    line: int = Field(description="Line of the file, from 1; 0 where it concerns the whole.")
    message: str


class Transcript(BaseModel):
    id: str
    session_id: str
    revision: int
    format: Format
    language: Language
    length: int = Field(description="Code points of the text.")
    turns: int
    speakers: list[SpeakerView]
    notes: list[ReadingNote] = Field(description="What was left out or is not sure, from reading the file.")
    uploaded_at: datetime
    synthetic: bool

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class TurnView(BaseModel):
    """[start, end) in code points of the transcript's text; times in milliseconds from its beginning."""

    number: int
    speaker: int | None
    start: int
    end: int
    start_ms: int | None
    end_ms: int | None
    text: str


class SpeakerDraft(Draft):
    participant: str | None = Field(
        max_length=40, description="Pseudonym or id of a participant of the session; null takes it back."
    )


class Shift(BaseModel):
    """What became of one coding's place."""

    coding_id: str
    state: Literal["kept", "moved", "lost"]
    quote: str
    start: int
    end: int


class Reanchored(BaseModel):
    """The transcript after its text was replaced; codings whose quote is not there any more were removed."""

    transcript: Transcript
    codings: list[Shift]


class ImportedProject(BaseModel):
    transcripts: list[Transcript]
    codings: int = Field(description="How many were taken over.")
    report: list[str] = Field(description="What of the file was left out, moved, or is not sure.")
