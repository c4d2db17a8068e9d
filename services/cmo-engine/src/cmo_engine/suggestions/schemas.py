"""What a coder is offered: kinds and codes with their probabilities, or why there are none."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints
from servicekit.drafts import Draft

Route = Literal["full", "lexical"]
Kind = Literal[
    "context",
    "mechanism",
    "outcome",
    "enabler",
    "barrier",
    "data_requirement",
    "ai_function",
    "trust_condition",
    "none",
]


class TextDraft(Draft):
    """A statement. Longer than 4,000 characters is no statement and gets no suggestion."""

    text: Annotated[str, StringConstraints(max_length=100_000)]
    language: Annotated[str, StringConstraints(min_length=2, max_length=10)] = Field(examples=["pl"])


class SuggestionsDraft(Draft):
    """Up to 200 texts at once. `lexical` leaves the sentence embeddings out: less right, ten times as fast."""

    texts: Annotated[list[TextDraft], Field(min_length=1, max_length=200)]
    route: Route = "full"


class SuggestedKind(BaseModel):
    kind: Kind
    probability: float = Field(ge=0, le=1, description="Calibrated: of ten such suggestions at 0.7, seven are right.")
    suggested: bool


class SuggestedCode(BaseModel):
    code: str
    kind: Kind
    label: dict[str, str] = Field(description="Per language.")
    probability: float = Field(ge=0, le=1)


class Abstention(BaseModel):
    """Why nothing is suggested. `pointer` is the place in the request."""

    reason: Literal[
        "empty", "too_short", "too_long", "language_not_supported", "other_language", "not_recognised", "low_confidence"
    ]
    pointer: str = Field(examples=["/texts/0/text"])
    detail: str


class TextSuggestions(BaseModel):
    """All kinds by probability, with those that are suggested marked; and the codes suggested, most probable first."""

    kinds: list[SuggestedKind]
    codes: list[SuggestedCode]
    route: Route = Field(description="The route taken: Greek goes the lexical one, whatever was asked.")
    abstained: Abstention | None = None


class SuggestionSheet(BaseModel):
    """One entry per text, in the order asked. All of it is machine-made and counts for nothing until a coder confirms
    it; a coding that follows a suggestion names `model`."""

    model: str
    machine_made: Literal[True] = True
    items: list[TextSuggestions]
