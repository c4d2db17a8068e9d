"""From a setting to an event log."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .log import EventLog

if TYPE_CHECKING:
    from ..settings import ServiceSettings


def open_event_log(settings: ServiceSettings) -> EventLog:
    """`sqlite:///path` or `kafka://host:port[,host:port]`."""
    url = settings.event_log
    if url.startswith("sqlite:///"):
        from .sqlite_log import SqliteLog

        return SqliteLog(Path(url.removeprefix("sqlite:///")))
    if url.startswith("kafka://"):
        # Imported here alone: API processes of the embedded deployment never load the Kafka client.
        from .kafka_log import KafkaLog

        return KafkaLog(
            url.removeprefix("kafka://"), client_id="almpo", session_timeout_ms=settings.kafka_session_timeout_ms
        )
    raise ValueError(f"ALMPO_EVENT_LOG must start with sqlite:/// or kafka://, not {url!r}")
