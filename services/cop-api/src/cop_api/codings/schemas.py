"""A coder's decision that a statement carries a code, or that a suggested code does not fit."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id

from ..assignments.schemas import Piece
from ..words import Draft, Line, Note


class Target(Draft):
    """What is coded: a statement, or a passage [start, end) of a transcript, in code points of its text."""

    statement_id: Id | None = None
    transcript_id: Id | None = None
    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=1)

    @property
    def piece(self) -> Piece:
        """The statement or transcript that it belongs to."""
        return Piece(statement_id=self.statement_id, transcript_id=self.transcript_id)

    @model_validator(mode="after")
    def _is_one_thing(self) -> Self:
        passage = (self.transcript_id, self.start, self.end)
        if self.statement_id is not None and any(each is not None for each in passage):
            raise ValueError("name a statement, or a passage of a transcript, not both")
        if self.statement_id is None and any(each is None for each in passage):
            raise ValueError("name a statement, or a transcript with start and end")
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError("the passage ends before it starts")
        return self


class Suggestion(Draft):
    """The machine's suggestion that the decision answers."""

    model: Line = Field(description="The model and its version.")
    probability: float | None = Field(default=None, ge=0, le=1)


class CodingDraft(Draft):
    target: Target
    code: Code
    quote: Note = Field(
        default="",
        description="The passage that carries the code, word for word. Of a transcript it must stand at start–end.",
    )
    memo: Note = Field(default="", description="The coder's own note on this coding, for other coders.")
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
    statement_id: str | None
    transcript_id: str | None = None
    start: int | None = None
    end: int | None = None
    codebook_id: str
    codebook_version: int
    code: Code
    coder: Annotated[str, Field(description="Pseudonym of the coder.")]
    quote: str
    memo: str = ""
    decision: Literal["applied", "confirmed", "rejected"]
    settled: Literal["applied", "rejected"] | None = Field(
        default=None, description="What was settled where coders differed; `decision` stays what the coder said."
    )
    suggestion: Suggestion | None
    at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)

    @property
    def counts_as(self) -> Literal["applied", "confirmed", "rejected"]:
        """What it stands for once differences are settled."""
        if self.settled is None or (self.settled == "applied") == (self.decision != "rejected"):
            return self.decision
        return self.settled

    @property
    def piece(self) -> Piece:
        """The statement or transcript that it belongs to."""
        return Piece(statement_id=self.statement_id, transcript_id=self.transcript_id)

    @property
    def target(self) -> Target:
        return Target(statement_id=self.statement_id, transcript_id=self.transcript_id, start=self.start, end=self.end)

    @property
    def span(self) -> tuple[int, int]:
        """[start, end) of the passage; only of a coding of a transcript."""
        if self.start is None or self.end is None:
            raise ValueError("a coding of a statement has no place in a transcript")
        return self.start, self.end


class CodeAgreement(BaseModel):
    """Null with the reason where a coefficient is undefined."""

    code: Code
    units: int = Field(description="Statements and turns that at least two of the coders judged and one coded.")
    applied: dict[str, int] = Field(description="Coder → on how many of them.")
    both: int = Field(description="Units to which everybody who judged them gave the code.")
    neither: int = Field(description="Units to which nobody gave it; they carry other codes.")
    agreement: float = Field(description="Share of units on which all who judged them say the same.")
    kappa: float | None = Field(description="Cohen's, over the units that both coded; two coders only.")
    kappa_reason: str | None = None
    kappa_ci: tuple[float, float] | None = Field(default=None, description="95 %, bootstrap over units.")
    kappa_ci_reason: str | None = None
    alpha: float | None = Field(description="Krippendorff's, nominal.")
    alpha_reason: str | None = None
    alpha_ci: tuple[float, float] | None = Field(default=None, description="95 %, bootstrap over units.")
    alpha_ci_reason: str | None = None


class Confusion(BaseModel):
    """Where one coder gave the one code and another coder the other, each without the other's code."""

    codes: tuple[Code, Code]
    units: int


class Agreement(BaseModel):
    """From what coders said themselves; what was settled afterwards does not make it better. Codes of earlier versions
    count as what they have become."""

    codebook_id: str
    coders: list[str]
    units: int = Field(
        description="Statements and turns that at least two of the coders judged (coded, or finished without a code) "
        "and at least one coded. Text that nobody coded does not count."
    )
    jaccard: float | None = Field(
        description="Mean overlap of two coders' codes per unit, over all codes; null where nothing was coded by two."
    )
    codes: list[CodeAgreement]
    confusions: list[Confusion] = Field(description="Pairs of codes that stand for each other, most frequent first.")
