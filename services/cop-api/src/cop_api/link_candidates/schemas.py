"""Statements whose codes may belong together."""

from __future__ import annotations

from pydantic import BaseModel, Field
from servicekit.vocabulary import Country


class LinkCandidate(BaseModel):
    """A statement with codes of contexts, mechanisms and outcomes that no card links yet. It says nothing: whether the
    parts belong together, and which way the outcome moves, is a person's reading."""

    statement_id: str
    session_id: str
    country: Country
    language: str
    text: str
    practice: str | None
    practice_family: str | None = Field(description="Of the practice that the statement is about.")
    contexts: list[str]
    mechanisms: list[str]
    outcomes: list[str]
    coders: int = Field(description="How many coders gave it these codes.")


class LinkCandidates(BaseModel):
    items: list[LinkCandidate] = Field(description="Those that most coders gave these codes first.")
    waiting: int = Field(description="How many there are in all.")
