"""Where coders who have finished differ, and how it was settled."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from almpo_contracts.base import Code
from pydantic import BaseModel, Field
from servicekit.ids import Id

from ..words import Draft, Part


class AdjudicationDraft(Draft):
    codings: list[Id] = Field(
        min_length=1, max_length=50, description="Every coding of the difference, as `GET /coding-differences` has it."
    )
    decision: Literal["applied", "rejected"] = Field(description="Whether the code stands.")
    reason: Part


class Adjudication(BaseModel):
    """The newest of a difference counts; earlier ones are its history. What the coders decided stays as it is, for the
    agreement; what counts from then on, also for others, is this."""

    id: str
    session_id: str
    statement_id: str | None
    transcript_id: str | None
    start: int | None
    end: int | None
    code: Code
    decision: Literal["applied", "rejected"]
    reason: str
    by: str = Field(description="Pseudonym of whoever settled it: one of the coders for both, or a third person.")
    by_one_of_them: bool
    at: datetime
    codings: list[str]


class Opinion(BaseModel):
    """What one coder decided of a code here."""

    coding_id: str
    coder: str
    code: Code = Field(description="By its name in the version that they coded to.")
    decision: Literal["applied", "confirmed", "rejected"]
    start: int | None
    end: int | None
    quote: str
    memo: str


class Difference(BaseModel):
    """One code in one place, given by some of those who have finished there and not by the others."""

    session_id: str
    statement_id: str | None
    transcript_id: str | None
    start: int | None
    end: int | None
    code: Code = Field(description="By its name in the newest version.")
    text: str = Field(description="The statement, or the passage around every coding of it.")
    language: str
    opinions: list[Opinion]
    silent: list[str] = Field(description="Coders who have finished there and said nothing of the code.")
    settled: Adjudication | None
