"""Opening and using a service's own database: a SQLite file, or PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Executable, Row
from sqlalchemy.engine import make_url

from .postgres import PostgresDatabase
from .sqlite import SqliteDatabase
from .transaction import Transaction
from .unit import BeforeCommit, CommitSignal


class Database(Protocol):
    """A service's database. `committed` is set after every commit of this process, for whoever waits for news."""

    dialect: str
    committed: CommitSignal

    def write(self) -> AbstractAsyncContextManager[Transaction]:
        """A unit of work: durable when the block is left, undone when it raises."""
        ...

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """Reading only; writes in it are refused or rolled back."""
        ...

    async def glance(self, query: Executable, parameters: Mapping[str, Any]) -> Sequence[Row[Any]]:
        """The rows of one query that an index answers and that gives few: it waits for no thread and no other reader.
        Raises DatabaseUnavailableError."""
        ...

    async def ping(self) -> None:
        """Raises DatabaseUnavailableError when it does not answer."""
        ...

    async def scrub(self) -> None:
        """Make what was deleted leave the files as well; called after an erasure, not in a unit of work."""
        ...

    async def close(self) -> None: ...


async def wait_at_most(event: asyncio.Event, timeout_s: float) -> None:
    """Return when the event is set, at the latest after `timeout_s` seconds. Always ends when it is cancelled:
    `asyncio.wait_for` of Python 3.11 forgets a cancellation that comes with the event, and a worker never stopped."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            await event.wait()


def open_database(url: str, *, pool: int = 10, before_commit: BeforeCommit | None = None) -> Database:
    """`sqlite:///file` or `postgresql://…`. `before_commit` runs at the end of every unit, in its transaction."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if not parsed.database:
            raise ValueError("an SQLite database needs a file: sqlite:///path/to/file.db")
        return SqliteDatabase(Path(parsed.database), before_commit)
    return PostgresDatabase(parsed.set(drivername="postgresql+asyncpg"), pool, before_commit)
