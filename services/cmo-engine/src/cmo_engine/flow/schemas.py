"""The flow from contexts over mechanisms to outcomes."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cop import Direction
from pydantic import BaseModel, Field

LEAST = 3
"""A link of fewer voices tells no number: the picture is made to be taken away and shown to others."""


class Link(BaseModel):
    """From a context to a mechanism, or from a mechanism to an outcome, in support."""

    kind: Literal["context_mechanism", "mechanism_outcome"]
    source: str = Field(description="A code.")
    target: str = Field(description="A code.")
    direction: Direction | None = Field(description="Of the outcome; null between context and mechanism.")
    voices: int | None = Field(
        description="Independent voices behind the cards of all its configurations: who speaks in two is one voice. "
        "Null where they are fewer than `least`."
    )
    configurations: int
    synthetic: bool


class Flow(BaseModel):
    """`configurations`: how many are in it, most voices first; `more`: whether others fit the filters too. Uncoded and
    rejected ones are left out."""

    links: list[Link]
    configurations: int
    more: bool
    least: int = LEAST
