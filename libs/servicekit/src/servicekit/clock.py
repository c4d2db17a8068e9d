"""Time as a dependency, so that a test can hold or move it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def rfc3339(moment: datetime) -> str:
    """`2026-03-01T10:00:00.123456Z`"""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
