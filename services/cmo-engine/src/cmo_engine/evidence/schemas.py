"""What a reader gets of the evidence: what was said, and where it comes from."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cop import VoteTally
from pydantic import BaseModel, Field

EvidenceKind = Literal["statement", "passage", "open_text", "feedback"]
Withheld = Literal["not_quotable"]


class EvidenceItem(BaseModel):
    """Something a person said, wrote or observed."""

    id: str
    kind: EvidenceKind
    revision: int = Field(description="Another content has another one; of a passage it is a number made of it.")
    text: str | None = Field(description="Null when withheld.")
    withheld: Withheld | None = Field(
        default=None, description="`not_quotable`: no consent to quotation, and the caller does not work with words."
    )
    language: str | None = None
    country: str | None = None
    stakeholder_type: str | None = None
    session_id: str | None = None
    wave_id: str | None = None
    item: str | None = Field(default=None, description="The survey item that an open text answers.")
    design_id: str | None = None
    practice_id: str | None = None
    transcript_id: str | None = Field(default=None, description="The transcript that a passage stands in.")
    turn: int | None = Field(default=None, description="Number of the turn that the passage begins in, from 0.")
    speaker: int | None = Field(
        default=None,
        description="The speaker's number in the transcript, where one person said it and agreed to attribution.",
    )
    start: int | None = Field(default=None, description="Of a passage: its first code point in the transcript's text.")
    end: int | None = Field(default=None, description="Of a passage: the code point after its last.")
    topic_block: str | None = None
    form: str | None = None
    status: str | None = None
    late: bool = False
    quotable: bool = False
    votes: VoteTally | None = None
    codings: list[str] = Field(
        default=[], description="Codes that coders gave it, rejected ones left out; none to a coder: coding is blind."
    )
    recorded_at: str | None = None
    synthetic: bool = False


class FoundPassage(BaseModel):
    """An evidence item and the sentence of it that fits best. Offsets are code points in `item.text`."""

    item: EvidenceItem
    passage: str
    start: int
    end: int
    found_by: list[Literal["words", "meaning"]] = Field(description="By its words, by likeness of meaning, or both.")
    score: float = Field(description="Sum of reciprocal ranks; good for the order only.")


class SearchResult(BaseModel):
    """Best first. Nothing that is merely the least bad is shown: `nothing_found` says so."""

    items: list[FoundPassage]
    nothing_found: bool
    detail: str | None = None
    indexed: int = Field(description="Items that were searched by words.")
    waiting: int = Field(description="Of these, not yet searched by meaning; ask again in a while.")


class SimilarItem(BaseModel):
    item: EvidenceItem
    likeness: float = Field(ge=0, le=1.01, description="Cosine of the embeddings; for Greek, likeness of words.")


class SimilarItems(BaseModel):
    """Items that say much the same, in any language. Machine-made: nothing was merged."""

    machine_made: Literal[True] = True
    items: list[SimilarItem]


class Theme(BaseModel):
    """Items near to each other. The quotes are those nearest the middle that may be shown."""

    size: int
    sessions: int
    countries: list[str]
    languages: list[str]
    codes: dict[str, int] = Field(description="Codes that coders gave to items of the theme, by how often.")
    quotes: list[EvidenceItem]


class Themes(BaseModel):
    """What comes up again across sessions, countries and languages. Machine-made, outside every count of support."""

    machine_made: Literal[True] = True
    items: list[Theme]
    not_covered: int = Field(description="Items without an embedding: Greek ones, and those that still wait.")
