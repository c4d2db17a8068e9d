"""CloudEvents 1.0 in binary mode: attributes in `ce_…` headers, the payload's JSON as the value."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from almpo_contracts.base import Payload
from almpo_contracts.catalogue import PAYLOADS, schema_id
from pydantic import ValidationError

from ..clock import rfc3339
from ..db.transaction import Outgoing
from ..ids import uuid7
from .log import Record, Topic, TopicKind

P = TypeVar("P", bound=Payload, covariant=True)
BY_TOPIC: Mapping[str, type[Payload]] = {payload.topic: payload for payload in PAYLOADS}
REVISION_HEADER = "almpo_revision"


class RefusedEventError(Exception):
    """The event does not satisfy its contract; trying again cannot help."""


@dataclass(frozen=True)
class Received(Generic[P]):
    """An event as a handler gets it. `payload` is None for an erasure: forget everything held under `key`."""

    key: str
    payload: P | None
    event_id: str
    time: str
    headers: Mapping[str, str]

    @property
    def anonymous(self) -> bool:
        """Whether somebody without a name is behind it: its id is random and its time a day (see `to_record`)."""
        try:
            return uuid.UUID(self.event_id).version == 4
        except ValueError:
            return False

    @property
    def erased(self) -> bool:
        return self.payload is None

    @property
    def state(self) -> P:
        """The payload; only for events that are no erasure."""
        if self.payload is None:
            raise ValueError(f"{self.key} was erased")
        return self.payload


def topic_of(payload: type[Payload]) -> Topic:
    return Topic(payload.topic, TopicKind(payload.topic_kind))


def dead_letter_topic(topic: str) -> Topic:
    return Topic(f"{topic}.dlq", TopicKind.DEAD_LETTER)


def to_record(outgoing: Outgoing, now: datetime, traceparent: str | None) -> Record:
    """The record of an event that leaves. An anonymous one tells neither when nor in which trace."""
    kind = outgoing.type
    headers = {
        "ce_specversion": "1.0",
        "ce_id": str(uuid.uuid4()) if outgoing.anonymous else uuid7(),
        "ce_type": kind.event_type,
        "ce_source": kind.source,
        "ce_subject": outgoing.key,
        "ce_time": f"{now:%Y-%m-%d}T00:00:00Z" if outgoing.anonymous else rfc3339(now),
        "ce_dataschema": schema_id(kind),
        "content-type": "application/json",
    }
    if traceparent and not outgoing.anonymous:
        headers["traceparent"] = traceparent
    value = None
    if outgoing.payload is not None:
        value = outgoing.payload.model_dump_json(by_alias=True).encode()
    return Record(kind.topic, outgoing.key, value, headers)


def from_record(record: Record) -> Received[Payload]:
    """Read an event by its contract; unknown fields are tolerated.

    Raises RefusedEventError when the envelope or the payload is not what the contract says."""
    payload_type = BY_TOPIC.get(record.topic)
    if payload_type is None:
        raise RefusedEventError(f"{record.topic} is not a topic of ours")
    event_id, event_type = record.headers.get("ce_id"), record.headers.get("ce_type")
    if not event_id or event_type != payload_type.event_type:
        raise RefusedEventError(f"not a CloudEvent of type {payload_type.event_type}: id {event_id!r}, {event_type!r}")
    if record.headers.get("ce_source") != payload_type.source:
        raise RefusedEventError(f"only {payload_type.source} writes {record.topic}")
    payload: Payload | None = None
    if record.value is not None:
        try:
            payload = payload_type.model_validate_json(record.value)
        except ValidationError as error:
            # Locations and kinds of fault only: the values may be a person's words.
            faults = "; ".join(f"{'/'.join(map(str, e['loc']))}: {e['type']}" for e in error.errors())
            raise RefusedEventError(f"refused by {schema_id(payload_type)}: {faults}") from None
        if payload.key != record.key:
            raise RefusedEventError(f"the record's key {record.key} is not the payload's {payload.key}")
    elif payload_type.topic_kind == "fact":
        raise RefusedEventError("a fact has no tombstone")
    return Received(record.key, payload, event_id, record.headers.get("ce_time", ""), record.headers)
