"""The event log on Apache Kafka. The client runs on threads of its own: nothing blocks the event loop.

Erasure: a value that a newer record of its key supersedes, or a tombstone erases, leaves the disk within
ERASED_WITHIN_S, provided that `compact` is called for its topic every COMPACT_EVERY_S or more often. Kafka never
compacts the newest segment of a partition, and begins a new one only when something is appended; so `compact`
appends a marker to each partition. Consumers never see markers.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import ConfigResource, ConfigResourceType
from kafka.errors import KafkaError, TopicAlreadyExistsError, UnknownTopicOrPartitionError

from .kafka_consumer import CALL_MS, MARKER, KafkaGroupConsumer, delivered, is_marker, unavailable
from .log import (
    DEAD_LETTER_DAYS,
    TOMBSTONE_DAYS,
    Delivered,
    LogUnavailableError,
    Record,
    Topic,
    TopicKind,
)

T = TypeVar("T")
log = logging.getLogger(__name__)

HOUR_MS = 3600 * 1000
ERASED_WITHIN_S = 24 * 3600
"""COMPACT_EVERY_S until a marker lets the segment roll, an hour of segment.ms, an hour of max.compaction.lag.ms,
and the cleaner's own rounds; the rest is margin for a broker that is down for a while."""
DELIVERY_S = 30.0
"""`append` gives up after this long, and raises LogUnavailableError."""
MAX_HANDLING_S = 120
"""A member that polls less often than this loses its partitions; nobody can join its group before that."""

_COMPACTED = {
    "cleanup.policy": "compact",
    "segment.ms": str(HOUR_MS),
    "max.compaction.lag.ms": str(HOUR_MS),
    "min.cleanable.dirty.ratio": "0.01",
    "delete.retention.ms": str(TOMBSTONE_DAYS * 24 * HOUR_MS),
}
CONFIGS: Mapping[TopicKind, Mapping[str, str]] = {
    TopicKind.STATE: _COMPACTED,
    TopicKind.DEAD_LETTER: _COMPACTED
    | {"cleanup.policy": "compact,delete", "retention.ms": str(DEAD_LETTER_DAYS * 24 * HOUR_MS)},
    TopicKind.FACT: {"cleanup.policy": "delete", "retention.ms": "-1", "retention.bytes": "-1"},
}


class KafkaLog:
    """An EventLog on the brokers `bootstrap` ("host:port,host:port").

    `security` goes to every client as it is (security_protocol, ssl_cafile, sasl_mechanism, …).
    `topic_configs` overrides CONFIGS for the topics that this log creates or finds.
    `replication_factor` -1 is the brokers' default."""

    erased_within_s = float(ERASED_WITHIN_S)

    def __init__(
        self,
        bootstrap: str,
        client_id: str,
        *,
        session_timeout_ms: int = 10_000,
        security: Mapping[str, Any] | None = None,
        topic_configs: Mapping[str, str] | None = None,
        replication_factor: int = -1,
        delivery_s: float = DELIVERY_S,
    ) -> None:
        self._common: dict[str, Any] = {
            "bootstrap_servers": bootstrap.split(","),
            "client_id": client_id,
            "reconnect_backoff_max_ms": 1000,
            "bootstrap_timeout_ms": 5000,
            **(security or {}),
        }
        self._session_timeout_ms = session_timeout_ms
        self._topic_configs, self._replication_factor = dict(topic_configs or {}), replication_factor
        self._delivery_s = delivery_s
        self._producer: KafkaProducer | None = None
        self._thread = ThreadPoolExecutor(1, "kafka-producer")
        self._admin_thread = ThreadPoolExecutor(1, "kafka-admin")
        self._consumers: set[KafkaGroupConsumer] = set()

    async def ensure_topics(self, topics: Sequence[Topic]) -> None:
        """Also gives existing topics the configuration of their kind: erasure depends on it."""
        await self._run(self._admin_thread, self._ensure_topics, topics)

    async def append(self, records: Sequence[Record]) -> Sequence[Delivered]:
        return await self._run(self._thread, self._append, records)

    def consumer(self, group: str, topics: Sequence[str]) -> KafkaGroupConsumer:
        settings = self._consumer_settings() | {
            "session_timeout_ms": self._session_timeout_ms,
            "heartbeat_interval_ms": self._session_timeout_ms // 4,
            "max_poll_interval_ms": MAX_HANDLING_S * 1000,
        }
        consumer = KafkaGroupConsumer(group, topics, settings, self._consumers.discard)
        self._consumers.add(consumer)
        return consumer

    async def reached(self, group: str, topic: str) -> Mapping[int, int]:
        return await self._run(self._admin_thread, self._reached, group, topic)

    async def read_all(self, topic: str) -> Sequence[Delivered]:
        return await self._run(self._admin_thread, self._read_all, topic)

    async def compact(self, topic: str) -> None:
        """Lets the partitions begin new segments, so that the brokers can compact the old ones; see above."""
        await self._run(self._thread, self._mark, topic)

    async def close(self) -> None:
        for consumer in list(self._consumers):
            await consumer.close()
        if self._producer is not None:
            producer, self._producer = self._producer, None
            await self._run(self._thread, producer.close, self._delivery_s)
        self._thread.shutdown(wait=False)
        self._admin_thread.shutdown(wait=False)

    async def _run(self, thread: ThreadPoolExecutor, call: Callable[..., T], *args: Any) -> T:
        try:
            return await asyncio.get_running_loop().run_in_executor(thread, call, *args)
        except KafkaError as error:
            raise unavailable(error) from error

    def _consumer_settings(self) -> dict[str, Any]:
        return self._common | {
            "enable_auto_commit": False,
            "auto_offset_reset": "earliest",
            "allow_auto_create_topics": False,
            "metadata_max_age_ms": 5000,  # a topic that another service creates later is found within this
        }

    def _ensure_topics(self, topics: Sequence[Topic]) -> None:
        admin = KafkaAdminClient(**self._common)
        try:
            names = [topic.name for topic in topics]
            there = set(admin.list_topics())
            for topic in topics:
                if topic.name not in there:
                    self._create(admin, topic)
            admin.wait_for_topics(names)
            partitions = {found["name"]: len(found["partitions"]) for found in admin.describe_topics(names)}
            for topic in topics:
                has = partitions[topic.name]
                if has != topic.partitions:
                    raise ValueError(
                        f"topic {topic.name} has {has} partitions, not {topic.partitions}: keys must not move"
                    )
            kept = [topic for topic in topics if topic.name in there]
            if kept:
                admin.alter_configs(
                    [ConfigResource(ConfigResourceType.TOPIC, t.name, self._config(t.kind)) for t in kept]
                )
        finally:
            admin.close()

    def _create(self, admin: KafkaAdminClient, topic: Topic) -> None:
        wanted = {
            "num_partitions": topic.partitions,
            "replication_factor": self._replication_factor,
            "configs": self._config(topic.kind),
        }
        try:
            admin.create_topics({topic.name: wanted})
        except TopicAlreadyExistsError:
            log.info("topic %s was created by another process meanwhile", topic.name)

    def _config(self, kind: TopicKind) -> dict[str, str]:
        return {**CONFIGS[kind], **self._topic_configs}

    def _open(self) -> KafkaProducer:
        if self._producer is None:
            self._producer = KafkaProducer(
                **self._common,
                acks="all",
                enable_idempotence=True,
                allow_auto_create_topics=False,
                max_block_ms=int(self._delivery_s * 1000),
                request_timeout_ms=int(self._delivery_s * 1000 / 3),
                delivery_timeout_ms=int(self._delivery_s * 1000),
            )
        return self._producer

    def _append(self, records: Sequence[Record]) -> list[Delivered]:
        producer = self._open()
        sent = [
            producer.send(
                r.topic,
                key=r.key.encode(),
                value=r.value,
                headers=[(name, value.encode()) for name, value in r.headers.items()],
            )
            for r in records
        ]
        places = self._await(sent)
        return [Delivered(r, place.partition, place.offset) for r, place in zip(records, places, strict=True)]

    def _mark(self, topic: str) -> None:
        producer = self._open()
        numbers = producer.partitions_for(topic)
        self._await([producer.send(topic, key=MARKER.encode(), partition=n) for n in sorted(numbers)])

    def _await(self, sent: Sequence[Any]) -> list[Any]:
        """Each has arrived, or has failed for good, before this returns or raises: what is tried again afterwards
        comes behind it, so that the order per key holds. → what the client knows of each."""
        arrived, failures = [], []
        for future in sent:
            try:
                arrived.append(future.get(timeout=2 * self._delivery_s))
            except KafkaError as error:
                failures.append(error)
        if failures:
            raise LogUnavailableError(f"{len(failures)} of {len(sent)} records were not taken: {failures[0]!r}")
        return arrived

    def _reached(self, group: str, topic: str) -> dict[int, int]:
        # It names the group without joining it: nothing is subscribed to, so nothing is given out anew.
        client = KafkaConsumer(group_id=group, **self._consumer_settings())
        try:
            numbers = client.partitions_for_topic(topic) or set()
            found = {n: client.committed(TopicPartition(topic, n), timeout_ms=CALL_MS) for n in sorted(numbers)}
        finally:
            client.close(autocommit=False, timeout_ms=CALL_MS)
        return {number: at for number, at in found.items() if at is not None}

    def _read_all(self, topic: str) -> list[Delivered]:
        client = KafkaConsumer(**self._consumer_settings())
        try:
            numbers = client.partitions_for_topic(topic)
            if not numbers:
                raise UnknownTopicOrPartitionError(topic)
            partitions = [TopicPartition(topic, n) for n in sorted(numbers)]
            client.assign(partitions)
            client.seek_to_beginning(*partitions)
            end = client.end_offsets(partitions, timeout_ms=CALL_MS)
            found: list[Delivered] = []
            progress = time.monotonic()
            while any((client.position(p, timeout_ms=CALL_MS) or 0) < end[p] for p in partitions):
                for records in client.poll(timeout_ms=500).values():
                    found += [delivered(r) for r in records if not is_marker(r)]
                    progress = time.monotonic()
                if time.monotonic() - progress > self._delivery_s:
                    raise LogUnavailableError(f"{topic} could not be read to its end")
        finally:
            client.close(autocommit=False, timeout_ms=CALL_MS)
        return sorted(found, key=lambda d: (d.partition, d.offset))
