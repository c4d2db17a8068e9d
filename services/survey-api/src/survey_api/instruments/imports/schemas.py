"""What comes of an import."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..schemas import Instrument

Severity = Literal["info", "warning", "error"]
Format = Literal["xlsform", "lss", "surveyjs"]


class ImportLine(BaseModel):
    source: str = Field(
        description="Where it stands in the file: a sheet and name, a question code, or a JSON Pointer."
    )
    severity: Severity = Field(
        description="error: left out whole; warning: a part was left out; info: it is there, but not quite as it was."
    )
    message: str


class ImportedInstrument(BaseModel):
    """The draft, and everything that is not in it as it was in the file."""

    instrument: Instrument
    report: list[ImportLine]
