"""Statements whose codes may belong together."""

from __future__ import annotations

from pydantic import BaseModel, Field


class LinkCandidate(BaseModel):
    """A statement that people coded with contexts, mechanisms and outcomes, and that no card links yet. It says
    nothing: whether the parts belong together, and which way the outcome moves, is a coder's reading."""

    statement_id: str
    session_id: str
    country: str
    language: str
    text: str
    practice_id: str | None
    practice_family: str | None = Field(description="Of the practice that the statement is about.")
    contexts: list[str]
    mechanisms: list[str]
    outcomes: list[str]
    coders: int = Field(description="How many coders gave it these codes.")


class LinkCandidates(BaseModel):
    items: list[LinkCandidate] = Field(description="Those that most coders agree on first.")
    waiting: int = Field(description="How many there are in all.")
