"""The life of a unit of work, the same on either database, and what can come out of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from asyncpg import InterfaceError as DriverInterfaceError
from asyncpg import PostgresError
from sqlalchemy import CursorResult, Executable
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from .sqlite_writer import GroupCommitLostError
from .transaction import Session, Transaction

BeforeCommit = Callable[[Transaction], Awaitable[None]]


class DatabaseUnavailableError(Exception):
    """The database cannot be reached or cannot write now; the same call may succeed later."""


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


class LazySession:
    """Takes a connection with the first statement, so that waiting for other things holds none."""

    def __init__(self, dialect: str, begin: Callable[[], Awaitable[Session]]) -> None:
        self.dialect = dialect
        self._begin = begin
        self._session: Session | None = None

    @property
    def begun(self) -> bool:
        return self._session is not None

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return await (self._session or await self._take()).execute(statement, parameters)

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        return await (self._session or await self._take()).look(statement, parameters)

    async def settle(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        return await (self._session or await self._take()).settle(statement, parameters)

    async def _take(self) -> Session:
        self._session = await self._begin()
        return self._session


_TRY_AGAIN = ("08", "53", "57", "40001", "40P01")
"""SQLSTATEs, or their classes, of what passes: connections, resources, an operator's hand, and lost races."""
DRIVER_ERRORS = (GroupCommitLostError, DBAPIError, PoolTimeoutError, PostgresError, DriverInterfaceError, OSError)
"""What can come out of a unit besides its own errors. While a connection is being made, SQLAlchemy passes the
driver's errors on as they are."""


def translate(error: Exception) -> Exception:
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
async def unit(
    dialect: str, enter: Callable[[AsyncExitStack], Awaitable[Session]], before_commit: BeforeCommit | None
) -> AsyncIterator[tuple[Transaction, LazySession]]:
    """The life of a unit on either database: begin late, write what leaves with it, end, translate errors."""
    try:
        async with AsyncExitStack() as stack:
            session = LazySession(dialect, lambda: enter(stack))
            transaction = Transaction(session)
            yield transaction, session
            if before_commit is not None and (transaction.outgoing or transaction.live):
                await before_commit(transaction)
    except DRIVER_ERRORS as error:
        translated = translate(error)
        if translated is error:
            raise
        raise translated from error
