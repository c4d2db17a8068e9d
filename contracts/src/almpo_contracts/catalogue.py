"""Every event there is: the one list from which schemas, topics and AsyncAPI are checked."""

from __future__ import annotations

from .base import Payload
from .cmo import ConfigurationChanged, ReleasePublished
from .cop import (
    CardRecorded,
    CodebookPublished,
    CodingRecorded,
    PracticeRecorded,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from .survey import FiguresReleased, InstrumentPublished, ResponseRecorded
from .wizard import FeedbackRecorded

PAYLOADS: tuple[type[Payload], ...] = (
    InstrumentPublished,
    ResponseRecorded,
    FiguresReleased,
    PracticeRecorded,
    StatementRecorded,
    CodingRecorded,
    CardRecorded,
    RequirementRecorded,
    SessionMoved,
    CodebookPublished,
    ConfigurationChanged,
    ReleasePublished,
    FeedbackRecorded,
)


def schema_id(payload: type[Payload]) -> str:
    """The `$id` of a payload's JSON Schema, which is also its CloudEvents `dataschema`."""
    return f"https://eu-almpo.eu/contracts/events/{schema_file(payload)}"


def schema_file(payload: type[Payload]) -> str:
    """`almpo.cop.cards.v1` → `cop.cards.v1.json`."""
    return payload.topic.removeprefix("almpo.") + ".json"
