"""The event log as every service sees it. Two implementations: Apache Kafka, and SQLite when embedded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

DEAD_LETTER_DAYS = 14
"""What was refused is kept so long for a person to look at."""
COMPACT_EVERY_S = 6 * 3600
"""How often whoever emits to a state topic asks the log to compact it."""
TOMBSTONE_DAYS = 7
"""A tombstone outlives what it erases by so long; a group that was away for longer must rebuild from the start."""


class TopicKind(StrEnum):
    """STATE topics are compacted, keyed by aggregate, and end in a tombstone. FACT topics are plain logs.
    DEAD_LETTER topics are compacted and also expire, so that nothing refused is kept for long."""

    STATE = "state"
    FACT = "fact"
    DEAD_LETTER = "dead_letter"


@dataclass(frozen=True)
class Topic:
    """A named log. `partitions` is fixed from the first day: keys must not move between partitions."""

    name: str
    kind: TopicKind
    partitions: int = 4


@dataclass(frozen=True)
class Record:
    """What is appended: `value` is JSON bytes, or None for a tombstone (the key's history is erased)."""

    topic: str
    key: str
    value: bytes | None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Delivered:
    """A record as a consumer receives it, and as it was appended: with the place that it has in its topic."""

    record: Record
    partition: int
    offset: int


class Consumer(Protocol):
    """One member of a consumer group. Per key, records arrive in the order in which they were appended."""

    async def poll(self, max_records: int, timeout_s: float) -> Sequence[Delivered]:
        """Up to `max_records` records, waiting at most `timeout_s` seconds for the first; empty if none came."""
        ...

    async def commit(self) -> None:
        """Everything polled so far is done: a new member of the group starts behind it. Raises LogUnavailableError,
        with the records to be delivered again, also when their partition went to another member meanwhile."""
        ...

    async def rewind(self) -> None:
        """Forget what was polled since the last commit; the next poll delivers it again."""
        ...

    async def seek_to_beginning(self) -> None:
        """Read everything again, for a rebuild, and commit that. Takes effect with the next poll, for the partitions
        that this member then holds: all of them if it is alone in its group."""
        ...

    async def lag(self) -> int:
        """Records appended and not yet committed by the group, over all partitions of its topics."""
        ...

    async def close(self) -> None: ...


class EventLog(Protocol):
    """Append and consume. Nothing is acknowledged before it is durable."""

    erased_within_s: float
    """What `compact` erases has left the log's files so many seconds after it returned, at the latest."""

    async def ensure_topics(self, topics: Sequence[Topic]) -> None:
        """Create what is missing. Refuses (ValueError) a partition count that differs from an existing topic's."""
        ...

    async def append(self, records: Sequence[Record]) -> Sequence[Delivered]:
        """Durable when it returns, in the given order per key → where each record is, in the order given. Raises
        LogUnavailableError and may be retried."""
        ...

    def consumer(self, group: str, topics: Sequence[str]) -> Consumer:
        """A new member of `group`. Positions start at the earliest record that the group has not committed."""
        ...

    async def reached(self, group: str, topic: str) -> Mapping[int, int]:
        """By partition the offset before which the group has committed everything; empty for a group that has
        committed nothing."""
        ...

    async def read_all(self, topic: str) -> Sequence[Delivered]:
        """Every record now in the topic, outside any group: for `dlq show`, audits and tests."""
        ...

    async def compact(self, topic: str) -> None:
        """Erase what newer records of the same key have superseded. Call it now and then for STATE and DEAD_LETTER
        topics: SQLite erases at once; Kafka within `kafka_log.ERASED_WITHIN_S`, but only if this is called, because
        it never compacts the newest segment of a partition to which nothing more is appended."""
        ...

    async def close(self) -> None: ...


class LogUnavailableError(Exception):
    """The log cannot be reached now. Nothing was lost: the outbox still holds what was not appended."""
