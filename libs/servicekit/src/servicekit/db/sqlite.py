"""A service's database in an SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Executable, Row, create_engine, event, text
from sqlalchemy.pool import QueuePool

from .sqlite_writer import ReadersStayedError, SqliteSession, SqliteWriter
from .transaction import Transaction
from .types import json_text
from .unit import DRIVER_ERRORS, BeforeCommit, CommitSignal, DatabaseUnavailableError, translate, unit

READERS = 20
"""Units that read at the same time; the others wait for their turn. Fewer than the pool has connections: a thread that
waited for one would keep those who hold them from their threads."""


class _ThreadSession:
    """A reading SQLite connection whose statements run on a thread: a long scan must not hold up the event loop."""

    dialect = "sqlite"

    def __init__(self, connection: Connection, threads: ThreadPoolExecutor) -> None:
        self._connection, self._threads = connection, threads

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._connection.execute, statement, parameters)

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        return (await self.execute(statement, parameters)).scalar()

    settle = look


class SqliteDatabase:
    """WAL, synchronous=FULL, one writer with group commit, readers on threads, glances on the event loop."""

    dialect = "sqlite"

    def __init__(self, path: Path, before_commit: BeforeCommit | None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.committed = CommitSignal()
        self._before_commit = before_commit
        self._engine = _sqlite_engine(path)
        self._writer: SqliteWriter | None = None
        self._glances: Connection | None = None
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="sqlite-read")
        self._turns = asyncio.Semaphore(READERS)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        async with unit(self.dialect, self._begin_write, self._before_commit) as (transaction, session):
            yield transaction
        if session.begun:
            self.committed.notify()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        async with unit(self.dialect, self._begin_read, None) as (transaction, _):
            yield transaction

    async def glance(self, query: Executable, parameters: Mapping[str, Any]) -> Sequence[Row[Any]]:
        # On the event loop: while it is busy a thread waits for the interpreter at every row, far longer than this
        # takes. One statement is its own snapshot, and nothing stays open behind it.
        try:
            if self._glances is None:
                self._glances = self._engine.connect()
            return self._glances.execute(query, parameters).all()
        except DRIVER_ERRORS as error:
            translated = translate(error)
            if translated is error:
                raise
            raise translated from error

    async def ping(self) -> None:
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def scrub(self) -> None:
        if self._writer is None:
            self._writer = SqliteWriter(self._engine.connect())
        try:
            await self._writer.scrub()
        except ReadersStayedError as error:
            raise DatabaseUnavailableError("somebody reads on; erased words are still in its log") from error

    async def close(self) -> None:
        if self._writer is not None:
            await self._writer.close()
        if self._glances is not None:
            self._glances.close()
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    async def _begin_write(self, stack: AsyncExitStack) -> SqliteSession:
        if self._writer is None:
            self._writer = SqliteWriter(self._engine.connect())
        return await stack.enter_async_context(self._writer.unit())

    async def _begin_read(self, stack: AsyncExitStack) -> _ThreadSession:
        await stack.enter_async_context(self._turns)
        loop = asyncio.get_running_loop()
        connection = await loop.run_in_executor(self._threads, self._open_snapshot)
        stack.push_async_callback(self._close_snapshot, connection)
        return _ThreadSession(connection, self._threads)

    def _open_snapshot(self) -> Connection:
        connection = self._engine.connect()
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.exec_driver_sql("BEGIN")
        return connection

    async def _close_snapshot(self, connection: Connection) -> None:
        def close() -> None:
            connection.exec_driver_sql("ROLLBACK")
            connection.exec_driver_sql("PRAGMA query_only=OFF")
            connection.close()

        await asyncio.get_running_loop().run_in_executor(self._threads, close)


def _sqlite_engine(path: Path) -> Engine:
    # AUTOCOMMIT keeps the driver from beginning transactions by itself: begin, savepoint and commit are ours.
    engine = create_engine(
        f"sqlite:///{path}",
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,  # they are people's words, and errors are logged
        json_serializer=json_text,
        poolclass=QueuePool,
        pool_size=5,
        max_overflow=20,
        connect_args={"check_same_thread": False, "timeout": 30},
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "busy_timeout=30000",
            # What is erased is overwritten in the file too.
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    return engine
