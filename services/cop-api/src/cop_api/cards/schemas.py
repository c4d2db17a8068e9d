"""A CMO card: in these contexts, this resource triggers this reasoning, which raises or lowers this outcome."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from almpo_contracts.base import Code
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country

from ..words import Draft, Part


class CodeOrText(Draft):
    """A codebook code, or the words used while no code is assigned yet."""

    code: Code | None = None
    text: Part | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.code is None) == (self.text is None):
            raise ValueError("give either a code or a text")
        return self


class Mechanism(Draft):
    resource: Part = Field(description="What the measure offers.")
    reasoning: Part = Field(description="How people respond to it.")
    code: Code | None = None


class Outcome(Draft):
    code: Code | None = None
    text: Part | None = None
    direction: Literal["raises", "lowers"]

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.code is None) == (self.text is None):
            raise ValueError("give either a code or a text")
        return self


class CardDraft(Draft):
    contexts: Annotated[list[CodeOrText], Field(min_length=1, max_length=8)]
    mechanism: Mechanism
    outcome: Outcome
    practice: Id | None = Field(default=None, description="The practice it is about; its family is taken over.")
    practice_family: str | None = Field(default=None, max_length=80, description="Needed without a practice.")
    statements: list[Id] = Field(default=[], max_length=100, description="What was said in this session behind it.")
    polarity: Literal["supports", "contradicts"] = "supports"
    withdrawn: bool = Field(default=False, description="Set aside by the people who made it; counts for nothing.")

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if self.practice is None and self.practice_family is None:
            raise ValueError("name the practice or the practice family that the card is about")
        return self


class Card(BaseModel):
    id: str
    session_id: str
    revision: int
    country: Country
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: Outcome
    practice: str | None
    practice_family: str
    statements: list[str]
    polarity: Literal["supports", "contradicts"]
    withdrawn: bool
    recorded_at: datetime
    late: bool
    synthetic: bool

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


def codes_of(card: Card) -> list[str]:
    """Every code that the card names."""
    named = [*(context.code for context in card.contexts), card.mechanism.code, card.outcome.code]
    return [code for code in named if code is not None]
