"""Opening and using a service's own database: a SQLite file, or PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

from asyncpg import InterfaceError as DriverInterfaceError
from asyncpg import PostgresError
from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import QueuePool

from .sqlite_writer import GroupCommitLostError, SqliteSession, SqliteWriter
from .transaction import Session, Transaction

BeforeCommit = Callable[[Transaction], Awaitable[None]]


class DatabaseUnavailableError(Exception):
    """The database cannot be reached or cannot write now; the same call may succeed later."""


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

    async def ping(self) -> None:
        """Raises DatabaseUnavailableError when it does not answer."""
        ...

    async def scrub(self) -> None:
        """Make what was deleted leave the files as well; called after an erasure, not in a unit of work."""
        ...

    async def close(self) -> None: ...


class CommitSignal:
    """Wakes whoever waits for something new in the database.

    Take `upcoming()` before looking, and wait on it after having found nothing: no commit falls between."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def upcoming(self) -> asyncio.Event:
        """Set at the next commit of this process."""
        return self._event

    def notify(self) -> None:
        self._event.set()
        self._event = asyncio.Event()


async def wait_at_most(event: asyncio.Event, timeout_s: float) -> None:
    """Return when the event is set, at the latest after `timeout_s` seconds."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), timeout_s)


def open_database(url: str, *, pool: int = 10, before_commit: BeforeCommit | None = None) -> Database:
    """`sqlite:///file` or `postgresql://…`. `before_commit` runs at the end of every unit, in its transaction."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if not parsed.database:
            raise ValueError("an SQLite database needs a file: sqlite:///path/to/file.db")
        return SqliteDatabase(Path(parsed.database), before_commit)
    return PostgresDatabase(parsed.set(drivername="postgresql+asyncpg"), pool, before_commit)


class _LazySession:
    """Takes a connection with the first statement, so that waiting for other things holds none."""

    def __init__(self, dialect: str, begin: Callable[[], Awaitable[Session]]) -> None:
        self.dialect = dialect
        self._begin = begin
        self._session: Session | None = None

    @property
    def begun(self) -> bool:
        return self._session is not None

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        if self._session is None:
            self._session = await self._begin()
        return await self._session.execute(statement, parameters)


class _PostgresSession:
    """A pooled connection in a transaction of its own.

    A connection may have died in the pool (a restart, a failover). Where the very first statement finds that out,
    nothing has been done yet, and it runs again on a new connection."""

    dialect = "postgresql"

    def __init__(self, engine: AsyncEngine, *, reading: bool) -> None:
        self._engine, self._reading = engine, reading
        self._connection: AsyncConnection | None = None
        self._fresh = True

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        connection = self._connection or await self._connect()
        try:
            result = await connection.execute(statement, parameters)
        except DBAPIError as error:
            if not (self._fresh and error.connection_invalidated):
                raise
            await connection.close()
            result = await (await self._connect()).execute(statement, parameters)
        self._fresh = False
        return result

    async def end(self, *raised: object) -> None:
        """Commit, or roll back where the block raised; the connection goes back to the pool in any case."""
        if self._connection is None:
            return
        try:
            if raised[0] is None and not self._reading:
                await self._connection.commit()
        finally:
            # Shielded: a request that is cancelled here must not keep the connection. Closing rolls back.
            await asyncio.shield(self._connection.close())

    async def _connect(self) -> AsyncConnection:
        self._connection = await self._engine.connect()
        if self._reading:
            # One snapshot for all the statements of a reading unit, as on SQLite.
            await self._connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return self._connection


class _ThreadSession:
    """A reading SQLite connection whose statements run on a thread: a long scan must not hold up the event loop."""

    dialect = "sqlite"

    def __init__(self, connection: Connection, threads: ThreadPoolExecutor) -> None:
        self._connection, self._threads = connection, threads

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._connection.execute, statement, parameters)


_TRY_AGAIN = ("08", "53", "57", "40001", "40P01")
"""SQLSTATEs, or their classes, of what passes: connections, resources, an operator's hand, and lost races."""
_DRIVER_ERRORS = (GroupCommitLostError, DBAPIError, PoolTimeoutError, PostgresError, DriverInterfaceError, OSError)
"""What can come out of a unit besides its own errors. While a connection is being made, SQLAlchemy passes the
driver's errors on as they are."""


def _translate(error: Exception) -> Exception:
    """What the caller may try again becomes DatabaseUnavailableError; everything else stays what it is."""
    original = error.orig if isinstance(error, DBAPIError) else error
    passing = isinstance(
        error,
        GroupCommitLostError | OperationalError | InterfaceError | PoolTimeoutError | DriverInterfaceError | OSError,
    )
    invalidated = isinstance(error, DBAPIError) and error.connection_invalidated
    state = str(getattr(original, "sqlstate", None) or "")
    if passing or invalidated or state.startswith(_TRY_AGAIN):
        return DatabaseUnavailableError(str(original))
    return error


@asynccontextmanager
async def _unit(
    dialect: str, enter: Callable[[AsyncExitStack], Awaitable[Session]], before_commit: BeforeCommit | None
) -> AsyncIterator[tuple[Transaction, _LazySession]]:
    """The life of a unit on either database: begin late, write what leaves with it, end, translate errors."""
    try:
        async with AsyncExitStack() as stack:
            session = _LazySession(dialect, lambda: enter(stack))
            transaction = Transaction(session)
            yield transaction, session
            if before_commit is not None and (transaction.outgoing or transaction.live):
                await before_commit(transaction)
    except _DRIVER_ERRORS as error:
        translated = _translate(error)
        if translated is error:
            raise
        raise translated from error


class SqliteDatabase:
    """WAL, synchronous=FULL, one writer with group commit, readers on threads."""

    dialect = "sqlite"

    def __init__(self, path: Path, before_commit: BeforeCommit | None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.committed = CommitSignal()
        self._before_commit = before_commit
        self._engine = _sqlite_engine(path)
        self._writer: SqliteWriter | None = None
        self._threads = ThreadPoolExecutor(4, thread_name_prefix="sqlite-read")

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        async with _unit(self.dialect, self._begin_write, self._before_commit) as (transaction, session):
            yield transaction
        if session.begun:
            self.committed.notify()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        async with _unit(self.dialect, self._begin_read, None) as (transaction, _):
            yield transaction

    async def ping(self) -> None:
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def scrub(self) -> None:
        if self._writer is None:
            self._writer = SqliteWriter(self._engine.connect())
        await self._writer.scrub()

    async def close(self) -> None:
        if self._writer is not None:
            await self._writer.close()
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    async def _begin_write(self, stack: AsyncExitStack) -> SqliteSession:
        if self._writer is None:
            self._writer = SqliteWriter(self._engine.connect())
        return await stack.enter_async_context(self._writer.unit())

    async def _begin_read(self, stack: AsyncExitStack) -> _ThreadSession:
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


class PostgresDatabase:
    """A pool of asyncpg connections; a unit is a transaction."""

    dialect = "postgresql"

    def __init__(self, url: Any, pool: int, before_commit: BeforeCommit | None) -> None:
        self.committed = CommitSignal()
        self._before_commit = before_commit
        self._engine: AsyncEngine = create_async_engine(
            url, pool_size=pool, max_overflow=0, pool_timeout=10, hide_parameters=True
        )

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        async with _unit(self.dialect, self._begin_write, self._before_commit) as (transaction, session):
            yield transaction
        if session.begun:
            self.committed.notify()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        async with _unit(self.dialect, self._begin_read, None) as (transaction, _):
            yield transaction

    async def ping(self) -> None:
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def scrub(self) -> None:
        autocommit = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        try:
            async with autocommit.connect() as connection:
                await connection.execute(text("VACUUM"))
        except _DRIVER_ERRORS as error:
            raise _translate(error) from error

    async def close(self) -> None:
        await self._engine.dispose()

    async def _begin_write(self, stack: AsyncExitStack) -> _PostgresSession:
        return self._begun(stack, reading=False)

    async def _begin_read(self, stack: AsyncExitStack) -> _PostgresSession:
        return self._begun(stack, reading=True)

    def _begun(self, stack: AsyncExitStack, *, reading: bool) -> _PostgresSession:
        session = _PostgresSession(self._engine, reading=reading)
        stack.push_async_exit(session.end)
        return session
