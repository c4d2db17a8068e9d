"""One member of a Kafka consumer group. Its client lives on one thread; the positions are kept here."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from kafka import KafkaConsumer, TopicPartition
from kafka.errors import KafkaError
from kafka.structs import OffsetAndMetadata

from .log import Delivered, LogUnavailableError, Record

T = TypeVar("T")
MARKER = "servicekit:compact"
"""The key of the tombstones by which KafkaLog.compact lets segments roll. No consumer sees them."""
SLICE_S = 0.2
"""A poll holds the thread for at most this long, so that close, lag and rewind need not wait for it."""
METADATA_S = 0.05
CALL_MS = 10_000
CLOSE_MS = 3_000


class KafkaGroupConsumer:
    """For one task at a time. A poll that is cancelled has taken nothing: what its thread fetched waits here."""

    def __init__(self, group: str, topics: Sequence[str], settings: Mapping[str, Any], on_close: Callable[[Any], None]):
        self._group, self._topics, self._settings, self._on_close = group, list(topics), settings, on_close
        self._thread = ThreadPoolExecutor(1, f"kafka-{group}")
        self._client: KafkaConsumer | None = None
        self._generation: int | None = None
        self._fetched: list[tuple[TopicPartition, Any]] = []  # by the thread, not yet delivered
        self._done: dict[TopicPartition, int] = {}  # where the uncommitted deliveries began
        self._next: dict[TopicPartition, int] = {}  # where they end
        self._from_start = False
        self._closed = False

    async def poll(self, max_records: int, timeout_s: float) -> Sequence[Delivered]:
        now = asyncio.get_running_loop().time
        deadline = now() + timeout_s
        while True:
            await self._run(self._fetch, max_records, min(max(deadline - now(), 0), SLICE_S))
            only_markers = bool(self._fetched)
            batch = self._deliver(max_records)
            if batch or (now() >= deadline and not only_markers):
                return batch

    async def commit(self) -> None:
        if self._next:
            await self._run(self._commit, dict(self._next))
            self._next, self._done = {}, {}

    async def rewind(self) -> None:
        await self._run(self._rewind)

    async def seek_to_beginning(self) -> None:
        await self._run(self._rewind)
        self._from_start = True

    async def lag(self) -> int:
        return await self._run(self._lag)

    async def close(self) -> None:
        """Leaves the group, so that others take over at once."""
        if self._closed:
            return
        self._closed = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._leave)
        self._thread.shutdown(wait=False)
        self._on_close(self)

    async def _run(self, call: Callable[..., T], *args: Any) -> T:
        if self._closed:
            raise RuntimeError("this consumer is closed")
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, call, *args)
        except KafkaError as error:
            raise unavailable(error) from error

    def _deliver(self, max_records: int) -> list[Delivered]:
        batch, self._fetched = self._fetched[:max_records], self._fetched[max_records:]
        for partition, record in batch:
            if partition in self._next or not is_marker(record):
                self._done.setdefault(partition, record.offset)
                self._next[partition] = record.offset + 1
        return [delivered(record) for _, record in batch if not is_marker(record)]

    # What follows runs on the client's thread.

    def _open(self) -> KafkaConsumer:
        if self._client is None:
            self._client = KafkaConsumer(*self._topics, group_id=self._group, **self._settings)
        return self._client

    def _fetch(self, max_records: int, seconds: float) -> None:
        if self._fetched:
            return
        client = self._open()
        if self._unknown(client, seconds):
            # Who leads a group and does not know the topics yet would give out nothing, and not notice for minutes.
            return
        found = client.poll(timeout_ms=int(seconds * 1000), max_records=max_records)
        generation = client.group_metadata().generation_id
        if generation != self._generation:
            # A rebalance gave out all partitions anew, from what is committed: what was in hand is void.
            self._generation = generation
            self._done, self._next = {}, {}
        if self._from_start and client.assignment():
            self._restart(client)
            return
        self._fetched = [(partition, record) for partition, records in found.items() for record in records]

    def _restart(self, client: KafkaConsumer) -> None:
        """Also commits the beginning, so that a rewind or a crash goes on from there. What was polled comes again."""
        begin = client.beginning_offsets(sorted(client.assignment()), timeout_ms=CALL_MS)
        for partition, offset in begin.items():
            client.seek(partition, offset)
        self._commit(begin)
        self._done, self._next = {}, {}
        self._from_start = False

    def _commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        client = self._open()
        held = client.assignment()
        lost = offsets.keys() - held
        stored = {p: OffsetAndMetadata(at, "", -1) for p, at in offsets.items() if p in held}
        if stored:
            client.commit(stored, timeout_ms=CALL_MS)
        if lost:
            raise LogUnavailableError(f"{len(lost)} partitions went to another member of {self._group}")

    def _rewind(self) -> None:
        if self._client is None:
            return
        back = {partition: record.offset for partition, record in reversed(self._fetched)} | self._done
        for partition in back.keys() & self._client.assignment():
            self._client.seek(partition, back[partition])
        self._fetched, self._done, self._next = [], {}, {}

    def _lag(self) -> int:
        client = self._open()
        if unknown := self._unknown(client, CALL_MS / 1000):
            raise LogUnavailableError(f"nothing is known yet of {', '.join(unknown)}; ensure_topics creates topics")
        partitions = [
            TopicPartition(topic, number) for topic in self._topics for number in sorted(_partitions(client, topic))
        ]
        begin = client.beginning_offsets(partitions, timeout_ms=CALL_MS)
        end = client.end_offsets(partitions, timeout_ms=CALL_MS)
        return sum(end[p] - max(begin[p], self._reached(client, p)) for p in partitions)

    def _unknown(self, client: KafkaConsumer, seconds: float) -> list[str]:
        """The topics of which the client knows nothing, though it was given this long to ask."""
        deadline = time.monotonic() + seconds
        while unknown := [topic for topic in self._topics if not _partitions(client, topic)]:
            if time.monotonic() >= deadline:
                break
            time.sleep(min(METADATA_S, seconds))
        return unknown

    def _reached(self, client: KafkaConsumer, partition: TopicPartition) -> int:
        """What the group has committed; or this member's position, when it holds nothing uncommitted before it.
        (Markers and compacted records are passed, and never committed on their own.)"""
        if self._from_start:
            return 0
        committed = client.committed(partition, timeout_ms=CALL_MS) or 0
        in_hand = partition in self._next or any(p == partition for p, _ in self._fetched)
        if in_hand or partition not in client.assignment():
            return committed
        return max(committed, client.position(partition, timeout_ms=CALL_MS) or 0)

    def _leave(self) -> None:
        if self._client is not None:
            self._client.close(autocommit=False, timeout_ms=CLOSE_MS)
            self._client = None


def _partitions(client: KafkaConsumer, topic: str) -> set[int]:
    """What the client's metadata hold now; its own thread keeps them fresh. KafkaConsumer.partitions_for_topic would
    wait for the brokers without limit."""
    return client._cluster.partitions_for_topic(topic) or set()


def delivered(record: Any) -> Delivered:
    """A ConsumerRecord of the client as ours."""
    headers = {name: (value or b"").decode() for name, value in record.headers}
    return Delivered(
        Record(record.topic, (record.key or b"").decode(), record.value, headers), record.partition, record.offset
    )


def is_marker(record: Any) -> bool:
    return bool(record.key == MARKER.encode())


def unavailable(error: KafkaError) -> LogUnavailableError:
    return LogUnavailableError(f"Kafka cannot be used now: {type(error).__name__} {error}".rstrip())
