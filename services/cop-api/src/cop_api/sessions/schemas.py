"""A session: a planned conversation of stakeholders, its agenda, and where it stands."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self
from zoneinfo import available_timezones

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country, SessionTopic, StakeholderType

from ..words import Draft, Line, Note

Level = Literal["national", "international"]
Status = Literal["planned", "live", "read_back", "closed"]


def _known_zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(f"{value!r} is not a time zone; use an IANA name such as Europe/Warsaw")
    return value


def _distinct(values: list[str]) -> list[str]:
    return list(dict.fromkeys(values))


TimeZone = Annotated[str, Field(max_length=60, examples=["Europe/Warsaw"]), AfterValidator(_known_zone)]
Countries = Annotated[list[Country], Field(min_length=1, max_length=28), AfterValidator(_distinct)]
Practices = Annotated[list[Id], Field(max_length=20), AfterValidator(_distinct)]


class AgendaItem(Draft):
    """A block: what it is to bring, how, for how long, and what is asked."""

    topic: SessionTopic
    minutes: int = Field(ge=1, le=600)
    prompt: Note = ""
    outcome: Note = Field(default="", description="What there is at its end.")
    method: Note = Field(default="", description="How the room works; for the facilitator.")


Share = Annotated[float, Field(gt=0, le=1, description="A share of 1.")]


class Seats(Draft):
    """At least so many people who speak for one of these groups."""

    any_of: Annotated[list[StakeholderType], Field(min_length=1, max_length=12)]
    min: int = Field(ge=1, le=50)


class Targets(Draft):
    """The balance of voices that was planned for; it warns, and refuses nothing."""

    stakeholder_types_min: int = Field(ge=1, le=12)
    statements_share_max_per_type: Share
    statements_share_max_per_participant: Share
    unattributed_share_max: Share
    countries_min: int | None = Field(default=None, ge=1, le=28)
    statements_share_max_per_country: Share | None = None
    seats: Annotated[list[Seats], Field(max_length=12)] = []


class Span(BaseModel):
    started_at: datetime
    stopped_at: datetime | None = Field(description="Null while the block runs.")


class BlockTiming(BaseModel):
    """What a block of the agenda took, beside the minutes that were planned for it."""

    block: int = Field(ge=0, description="Its place in the agenda, from 0.")
    added_minutes: int = 0
    spans: list[Span] = []


class TimerDraft(Draft):
    action: Literal["start", "stop", "extend"]
    block: int = Field(ge=0, lt=40, description="Its place in the agenda, from 0.")
    minutes: int = Field(default=2, ge=1, le=60, description="With extend: how many are added.")


class SessionDraft(Draft):
    title: Line
    level: Level
    countries: Countries
    starts_at: AwareDatetime
    timezone: TimeZone = "Europe/Brussels"
    agenda: list[AgendaItem] = Field(default=[], max_length=40)
    practices: Practices = Field(default=[], description="Ids of the practices that are discussed.")
    targets: Targets | None = None
    synthetic: bool = Field(default=False, description="Demo data; everything said in the session inherits it.")

    @model_validator(mode="after")
    def _countries_fit_the_level(self) -> Self:
        if self.level == "national" and len(self.countries) != 1:
            raise ValueError("a national session has exactly one country; for several, make it international")
        return self


class SessionChange(Draft):
    """What may change after planning; what is left out stays. Countries only while the session is planned."""

    title: Line | None = None
    countries: Countries | None = None
    starts_at: AwareDatetime | None = None
    timezone: TimeZone | None = None
    agenda: Annotated[list[AgendaItem], Field(max_length=40)] | None = None
    practices: Practices | None = None
    targets: Targets | None = None


class Counts(BaseModel):
    participants: int = 0
    statements: int = 0
    cards: int = 0


class Session(BaseModel):
    id: str
    revision: int
    status: Status
    title: str
    level: Level
    countries: list[Country]
    starts_at: datetime
    timezone: str
    agenda: list[AgendaItem]
    practices: list[str]
    targets: Targets | None = None
    timings: list[BlockTiming] = []
    synthetic: bool
    code: str | None = Field(description="With which people join. For facilitators and rapporteurs of its countries.")
    opened_at: datetime | None
    read_back_at: datetime | None
    closed_at: datetime | None
    changed_at: datetime = Field(description="When it was planned, or last changed.")
    counts: Counts = Counts()

    @property
    def etag(self) -> str:
        return etag_of(self.revision)

    @property
    def closed(self) -> bool:
        return self.status == "closed"

    @property
    def stream(self) -> str:
        """The name of its live stream."""
        return f"session:{self.id}"

    def country_of_the_room(self) -> str:
        """Where something was said that no particular country stands behind."""
        return self.countries[0] if len(self.countries) == 1 else "EU"
