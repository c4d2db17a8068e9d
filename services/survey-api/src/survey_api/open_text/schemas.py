"""Open answers as the API speaks of them."""

from __future__ import annotations

from pydantic import BaseModel, Field


class OpenAnswer(BaseModel):
    """Words, by consent to their analysis. Quote them only where `quotable`.

    Country and stakeholder type are null where fewer than the threshold stand in that stratum."""

    response_id: str
    item: str
    language: str
    country: str | None
    stakeholder_type: str | None
    quotable: bool
    text: str


class LanguageCount(BaseModel):
    language: str
    suppressed: bool
    n: int | None


class OpenItem(BaseModel):
    """How many gave words to an item. Suppressed below the threshold."""

    item: str
    suppressed: bool
    n: int | None
    quotable: int | None
    languages: list[LanguageCount]


class OpenItems(BaseModel):
    wave_id: str
    min_cell: int
    synthetic: bool
    items: list[OpenItem]


class OpenAnswers(BaseModel):
    """One page, in no order of time; `next` is the cursor of the following one, or null."""

    items: list[OpenAnswer]
    next: str | None = Field(default=None)
