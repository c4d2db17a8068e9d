"""Instruments as the API speaks of them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from servicekit.drafts import Draft
from servicekit.etag import etag_of
from servicekit.problems import FieldError

from .properties import AnswerKind

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80, examples=["cop-survey"])]
SurveyDefinition = Annotated[
    dict[str, Any], Field(description="SurveyJS JSON, within the subset described in the instrument format.")
]


class DefinitionDraft(Draft):
    definition: SurveyDefinition


class InstrumentDraft(DefinitionDraft):
    slug: Slug


class InstrumentSummary(BaseModel):
    id: str
    slug: str
    title: dict[str, str]
    latest_version: int | None = Field(description="The newest published version; null while there is only a draft.")
    revision: int
    updated_at: datetime

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class Instrument(InstrumentSummary):
    """An instrument with its draft."""

    definition: SurveyDefinition


class InstrumentVersion(BaseModel):
    """A published version: immutable."""

    instrument_id: str
    slug: str
    version: int
    title: dict[str, str]
    published_at: datetime
    definition: SurveyDefinition


class InstrumentCheck(BaseModel):
    """What stands in the way of publishing a draft, by pointer into `/definition`; empty where nothing does."""

    faults: list[FieldError]


class CodebookValue(BaseModel):
    """`kind` tells an opinion from "none of these", "don't know" and "not applicable". No answer has no value."""

    value: str
    label: dict[str, str]
    kind: AnswerKind = "choice"


class CodebookLink(BaseModel):
    code: str
    choice: str | None


class CodebookVariable(BaseModel):
    """One column of the data: a question, one row of a matrix, one choice of a checkbox or ranking."""

    variable: str
    question: str
    row: str | None
    choice: str | None
    kind: Literal["single", "multiple", "scale", "ranking", "number", "boolean", "text"]
    section: str
    label: dict[str, str]
    option_label: dict[str, str] | None = Field(description="The text of the row or choice.")
    values: list[CodebookValue]
    low: float | None
    high: float | None
    required: bool
    links: list[CodebookLink]


class InstrumentCodebook(BaseModel):
    instrument_id: str
    slug: str
    version: int
    variables: list[CodebookVariable]
