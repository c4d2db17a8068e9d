"""Who codes what. Whoever has finished sees what the others who have finished decided; nobody sees it before."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator
from servicekit.ids import Id

from ..words import Draft

CoderName = Annotated[str, Field(pattern=r"^c[0-9a-f]{16}$", examples=["c0123456789abcdef"])]
"""A coder's pseudonym, as `GET /codings/me` tells it."""


class Piece(Draft):
    """What is coded as a whole: a statement or a transcript."""

    statement_id: Id | None = None
    transcript_id: Id | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        if (self.statement_id is None) == (self.transcript_id is None):
            raise ValueError("name a statement or a transcript")
        return self


class Distribution(Draft):
    """Divides what was said in a session among coders, in turn."""

    session_id: Id
    coders: list[CoderName] = Field(min_length=1, max_length=20)
    double_share: float = Field(
        default=0.2,
        ge=0,
        le=1,
        strict=True,
        description="Share of the pieces that a second coder codes as well, blindly.",
    )
    pieces: Literal["statements", "transcripts", "all"] = "all"

    @model_validator(mode="after")
    def _has_a_second_coder(self) -> Self:
        if len(set(self.coders)) < len(self.coders):
            raise ValueError("name each coder once")
        if self.double_share > 0 and len(self.coders) < 2:
            raise ValueError("double coding takes two coders; name another or set double_share to 0")
        return self


class Distributed(BaseModel):
    """What came of it. What somebody had before stays theirs."""

    pieces: int = Field(description="Statements and transcripts of the session.")
    double_coded: int = Field(description="How many of them two coders or more have now.")
    assigned: int = Field(description="Assignments that were added.")


class Assignment(BaseModel):
    id: str
    session_id: str
    statement_id: str | None
    transcript_id: str | None
    coder: str
    assigned_by: str | None = Field(description="Pseudonym; null where the coder took it up without being asked.")
    assigned_at: datetime
    finished_at: datetime | None


class CoderSummary(BaseModel):
    coder: str
    assigned: int
    finished: int
