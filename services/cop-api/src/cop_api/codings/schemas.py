"""A coder's decision that a statement carries a code, or that a suggested code does not fit."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id

from ..words import Draft, Line, Note


class Target(Draft):
    """What is coded."""

    statement_id: Id


class Suggestion(Draft):
    """The machine's suggestion that the decision answers."""

    model: Line = Field(description="The model and its version.")
    probability: float | None = Field(default=None, ge=0, le=1)


class CodingDraft(Draft):
    target: Target
    code: Code
    quote: Note = Field(default="", description="The passage that carries the code, word for word.")
    decision: Literal["applied", "confirmed", "rejected"]
    suggestion: Suggestion | None = Field(default=None, description="Needed to confirm or reject one.")

    @model_validator(mode="after")
    def _answers_a_suggestion(self) -> Self:
        if self.decision != "applied" and self.suggestion is None:
            raise ValueError("name the suggestion that is confirmed or rejected")
        return self


class Coding(BaseModel):
    id: str
    revision: int
    statement_id: str
    codebook_id: str
    codebook_version: int
    code: Code
    coder: Annotated[str, Field(description="Pseudonym of the coder.")]
    quote: str
    decision: Literal["applied", "confirmed", "rejected"]
    suggestion: Suggestion | None
    at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class CodeAgreement(BaseModel):
    """Null with the reason where a coefficient is undefined."""

    code: Code
    units: int = Field(description="Statements that at least two of the coders coded.")
    applied: dict[str, int] = Field(description="Coder → on how many of them.")
    agreement: float = Field(description="Share of statements on which all who coded them say the same.")
    kappa: float | None = Field(description="Cohen's, over the statements that both coded; two coders only.")
    kappa_reason: str | None = None
    alpha: float | None = Field(description="Krippendorff's, nominal.")
    alpha_reason: str | None = None


class Agreement(BaseModel):
    codebook_id: str
    coders: list[str]
    units: int
    codes: list[CodeAgreement]
