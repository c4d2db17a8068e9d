"""What comes of a translators' workbook."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..schemas import Instrument


class TranslationLine(BaseModel):
    """What was found about one row, or one cell of it. An error was not taken over; a warning was."""

    row: int = Field(description="As the spreadsheet numbers it; 1 is the heading.")
    key: str
    language: str | None
    severity: Literal["error", "warning"]
    code: Literal[
        "unknown_key",
        "repeated_key",
        "changed_source",
        "emptied",
        "variables",
        "markup",
        "unsafe_markup",
        "too_long",
        "not_storable",
        "unknown_state",
        "absent",
    ]
    message: str


class TranslationsTaken(BaseModel):
    """The instrument with what could be taken over, and what could not."""

    instrument: Instrument
    changed: int = Field(description="How many translations differ from before.")
    reviewed: int = Field(description="How many translations are reviewed now.")
    missing: dict[str, int] = Field(description="Language → how many strings that somebody sees have no translation.")
    report: list[TranslationLine]
