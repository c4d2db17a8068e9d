"""What to code next."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cop import CodeOrText, Mechanism
from pydantic import BaseModel, Field


class QueueItem(BaseModel):
    kind: Literal["card", "statement"]
    id: str
    why: str
    voices: int = Field(
        description="Cards: voices behind it. Statements: the speaker and everybody who voted that they agree."
    )
    session_id: str
    country: str
    language: str | None = None
    text: str | None = Field(default=None, description="Of a statement.")
    contexts: list[CodeOrText] | None = Field(default=None, description="Of a card.")
    mechanism: Mechanism | None = None
    outcome: CodeOrText | None = None
    configuration_id: str | None = None
    uncertainty: float | None = Field(
        default=None, description="Of a statement in informative order: 1 when two kinds are equally likely."
    )
    novelty: float | None = Field(default=None, description="1 when nothing like it was coded.")


class CodingQueue(BaseModel):
    """The head of the queue, and how much waits in all."""

    items: list[QueueItem]
    cards_waiting: int
    statements_waiting: int
