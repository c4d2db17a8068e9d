"""One writer per SQLite file, many units per commit.

A durable commit costs an fsync; a statement costs microseconds. So units of work run one after the other, each in a
savepoint of the open transaction, and one commit makes a whole group of them durable. Nobody is answered before
the commit that holds their unit. Statements run on the event loop (they are short), the fsync on a thread."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable

MAX_UNITS_PER_COMMIT = 128


class SqliteSession:
    """A unit's access to the one writing connection."""

    dialect = "sqlite"

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return self._connection.execute(statement, parameters)

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        return self._connection.execute(statement, parameters).scalar()

    settle = look


READERS_S = 30.0
"""How long a scrub tries to find a moment in which nobody reads what is older."""
_BETWEEN_TRIES_S = 0.05


class ReadersStayedError(Exception):
    """Erased words are still in the write-ahead log: somebody has read on for READERS_S seconds."""


class GroupCommitLostError(Exception):
    """The commit of a group failed (a full disk, an I/O error): none of its units was kept."""


class SqliteWriter:
    """Serialises units of work on one connection and commits them in groups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._gate = asyncio.Lock()
        self._queued = 0
        self._uncommitted: list[asyncio.Future[None]] = []
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-commit")
        self._tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqliteSession]:
        """Run one unit. On leaving the block without an error it waits until the unit is durable.

        Raises GroupCommitLostError when the group's commit failed; an error inside undoes this unit alone."""
        await self._enter()
        durable: asyncio.Future[None] | None = None
        try:
            if not self._uncommitted and not self._in_transaction():
                self._sql("BEGIN IMMEDIATE")
            self._sql("SAVEPOINT unit")
            try:
                yield SqliteSession(self._connection)
            except BaseException:
                self._undo()
                raise
            self._sql("RELEASE unit")
            durable = asyncio.get_running_loop().create_future()
            self._uncommitted.append(durable)
        finally:
            self._leave()
        # Shielded: an abandoned request must not take the group's commit with it.
        await asyncio.shield(durable)

    async def scrub(self) -> None:
        """Make deleted content leave the file too. `secure_delete` alone leaves copies where pages were split;
        only a VACUUM and an emptied write-ahead log do not. Takes time in proportion to the file.

        The log can be emptied only while nobody reads what is older than its end: units go on between the tries.
        Raises ReadersStayedError."""
        loop = asyncio.get_running_loop()
        give_up = loop.time() + READERS_S
        async with self._gate:
            await self._commit()
            await loop.run_in_executor(self._thread, self._vacuum)
        while True:
            async with self._gate:
                await self._commit()
                if await loop.run_in_executor(self._thread, self._empty_log):
                    return
            if loop.time() > give_up:
                raise ReadersStayedError
            await asyncio.sleep(_BETWEEN_TRIES_S)

    def _vacuum(self) -> None:
        self._sql("PRAGMA temp_store=MEMORY")
        self._sql("VACUUM")

    def _empty_log(self) -> bool:
        """Whether the write-ahead log is empty now."""
        [waits] = self._connection.exec_driver_sql("PRAGMA busy_timeout").one()
        self._sql("PRAGMA busy_timeout=0")  # who reads is not waited for: nobody could write meanwhile
        try:
            [busy, _, _] = self._connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
        finally:
            self._sql(f"PRAGMA busy_timeout={waits}")
        return not busy

    async def close(self) -> None:
        async with self._gate:
            await self._commit()
        self._thread.shutdown(wait=True)
        self._connection.close()

    async def _enter(self) -> None:
        self._queued += 1
        try:
            await self._gate.acquire()
        except asyncio.CancelledError:
            self._queued -= 1
            # The one that was expected to follow has gone: somebody else must commit what waits.
            if self._queued == 0 and self._uncommitted and not self._gate.locked():
                self._start(self._flush())
            raise
        self._queued -= 1

    def _leave(self) -> None:
        """Hand on to the next unit, or, when nobody waits (or enough have gathered), commit first."""
        if self._queued and len(self._uncommitted) < MAX_UNITS_PER_COMMIT:
            self._gate.release()
        elif self._uncommitted or self._in_transaction():
            self._start(self._commit_then_release())
        else:
            self._gate.release()

    def _undo(self) -> None:
        """Undo this unit. Where SQLite has rolled back the whole transaction by itself, its group is lost."""
        if self._in_transaction():
            self._sql("ROLLBACK TO unit")
            self._sql("RELEASE unit")
        else:
            self._fail_group(GroupCommitLostError("SQLite rolled the transaction back"))

    async def _flush(self) -> None:
        await self._gate.acquire()
        await self._commit_then_release()

    async def _commit_then_release(self) -> None:
        try:
            await self._commit()
        finally:
            self._gate.release()

    async def _commit(self) -> None:
        if not self._in_transaction():
            return
        group, self._uncommitted = self._uncommitted, []
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._thread, self._sql, "COMMIT")
        except Exception as error:
            self._uncommitted = group
            if self._in_transaction():
                self._sql("ROLLBACK")
            self._fail_group(GroupCommitLostError(f"the commit failed: {error}"))
            return
        for waiting in group:
            if not waiting.done():
                waiting.set_result(None)

    def _fail_group(self, error: Exception) -> None:
        group, self._uncommitted = self._uncommitted, []
        for waiting in group:
            if not waiting.done():
                waiting.set_exception(error)
                waiting.exception()  # marked as retrieved: an abandoned request has nobody to raise it to

    def _in_transaction(self) -> bool:
        driver: Any = self._connection.connection.driver_connection
        return bool(driver.in_transaction)

    def _sql(self, statement: str) -> None:
        self._connection.exec_driver_sql(statement)

    def _start(self, coroutine: Any) -> None:
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
