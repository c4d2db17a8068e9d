"""What survey-api tells the others."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, Field

from .base import Code, Country, Localised, StatePayload

ItemKind = Literal["single", "multiple", "scale", "ranking", "number", "boolean", "text"]


class ItemLink(BaseModel):
    """Ties an answer to a codebook code: the whole item, one matrix row, or one choice of it."""

    code: Code
    row: str | None = None
    choice: str | None = None


class InstrumentItem(BaseModel):
    """One question. `scale_max` is the highest step of a Likert or rating item, else null."""

    item: str
    kind: ItemKind
    title: Localised
    rows: list[str] = []
    choices: list[str] = []
    scale_max: int | None = None
    links: list[ItemLink] = []


class InstrumentPublished(StatePayload):
    """A published, immutable version of an instrument. `id` is `<instrument id>:<version>`."""

    topic: ClassVar[str] = "almpo.survey.instruments.v1"
    event_type: ClassVar[str] = "eu.almpo.survey.instrument.published.v1"
    source: ClassVar[str] = "/survey"

    instrument_id: str
    slug: str
    version: int = Field(ge=1)
    title: Localised
    items: list[InstrumentItem]


class ResponseRecorded(StatePayload):
    """That somebody answered, from which stratum, and the words that they agreed to have used.

    What they chose stays in the survey service: figures of it are told by `almpo.survey.figures.v1`."""

    topic: ClassVar[str] = "almpo.survey.responses.v1"
    event_type: ClassVar[str] = "eu.almpo.survey.response.recorded.v1"
    source: ClassVar[str] = "/survey"

    wave_id: str
    wave_access: Literal["open", "invited", "both"]
    instrument_id: str
    instrument_version: int
    language: str
    country: Country
    stakeholder_type: str
    complete: bool
    answers: dict[str, object] = Field(
        default={}, description="Not told any more, and not kept by who reads it: earlier events held coded answers."
    )
    open_text: dict[str, str] = Field(default={}, description="Item code → words; only with consent.")
    quotation: bool = Field(default=False, description="Whether the words may be quoted.")
    min_cell: int = Field(default=5, ge=1, description="The wave's disclosure threshold, for every figure made of it.")
    synthetic: bool = Field(default=False, description="Made by the demo simulator; shown as such wherever it appears.")


class ReleasedShare(BaseModel):
    """Of those who gave an opinion, how many speak for a code: of scales the two highest steps, of choices who picked
    it, of rankings who put it first, of booleans who said yes. All null where `suppressed`."""

    item: str = Field(description="`item`, `item/row` or `item=choice`: what the share is about.")
    code: Code
    share: float | None = Field(ge=0, le=1)
    n: int | None = Field(ge=0)
    ci: tuple[float, float] | None = None
    ci_reason: str | None = None
    suppressed: bool = False


class FiguresReleased(StatePayload):
    """What a wave's last release says of the codes that its instrument is linked to. `id` is the wave's.

    Nothing else is published of these shares by anybody: they move in the steps of the wave's releases, and are
    suppressed from the moment somebody withdraws until the next step."""

    topic: ClassVar[str] = "almpo.survey.figures.v1"
    event_type: ClassVar[str] = "eu.almpo.survey.figures.released.v1"
    source: ClassVar[str] = "/survey"

    instrument_id: str
    instrument_version: int
    step: int = Field(ge=1)
    final: bool
    title: str | None = Field(default=None, description="The wave's, in the language of those who field it.")
    opened_on: str | None = Field(default=None, description="The day on which the wave opened, YYYY-MM-DD in UTC.")
    closed_on: str | None = Field(
        default=None, description="The day on which it closes or closed, YYYY-MM-DD in UTC; none where no end was set."
    )
    shares: list[ReleasedShare]
    synthetic: bool = Field(default=False, description="Made by the demo simulator; shown as such wherever it appears.")
