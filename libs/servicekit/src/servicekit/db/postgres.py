"""A service's database on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from sqlalchemy import CursorResult, Executable, Row, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from .postgres_direct import DirectStatements
from .transaction import Transaction
from .types import json_text
from .unit import DRIVER_ERRORS, BeforeCommit, CommitSignal, translate, unit


class _PostgresSession:
    """A pooled connection in a transaction of its own.

    A connection may have died in the pool (a restart, a failover). Where the very first statement finds that out,
    nothing has been done yet, and it runs again on a new connection. `alone`: it has one statement."""

    dialect = "postgresql"

    def __init__(self, engine: AsyncEngine, direct: DirectStatements, *, reading: bool, alone: bool) -> None:
        self._engine, self._direct, self._reading, self._alone = engine, direct, reading, alone
        self._connection: AsyncConnection | None = None
        self._fresh = True
        self._settled = False

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        if self._settled:
            raise RuntimeError("this unit was settled: what it wrote is committed, nothing can be added to it")
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

    async def look(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        if self._reading or self._connection is not None:
            return (await self.execute(statement, parameters)).scalar()
        return await self._direct.value(statement, parameters)

    async def settle(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        if self._settled or self._reading or self._connection is not None:
            return (await self.execute(statement, parameters)).scalar()
        value = await self._direct.value(statement, parameters)
        self._settled = bool(value)
        return value

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
        if self._alone:
            # One statement is its own snapshot: without BEGIN and ROLLBACK it takes a third of the round trips.
            await self._connection.execution_options(isolation_level="AUTOCOMMIT")
        elif self._reading:
            # One snapshot for all the statements of a reading unit, as on SQLite.
            await self._connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return self._connection


class PostgresDatabase:
    """A pool of asyncpg connections; a unit is a transaction."""

    dialect = "postgresql"

    def __init__(self, url: Any, pool: int, before_commit: BeforeCommit | None) -> None:
        self.committed = CommitSignal()
        self._before_commit = before_commit
        self._engine: AsyncEngine = create_async_engine(
            url,
            pool_size=pool,
            max_overflow=0,
            pool_timeout=10,
            hide_parameters=True,
            json_serializer=json_text,
        )
        self._direct = DirectStatements(self._engine)

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
        async with unit(self.dialect, self._begin_glance, None) as (tx, _):
            return (await tx.execute(query, parameters)).all()

    async def ping(self) -> None:
        async with self.read() as tx:
            await tx.execute(text("SELECT 1"))

    async def scrub(self) -> None:
        autocommit = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        try:
            async with autocommit.connect() as connection:
                await connection.execute(text("VACUUM"))
        except DRIVER_ERRORS as error:
            raise translate(error) from error

    async def close(self) -> None:
        await self._engine.dispose()

    async def _begin_write(self, stack: AsyncExitStack) -> _PostgresSession:
        return self._begun(stack, reading=False)

    async def _begin_read(self, stack: AsyncExitStack) -> _PostgresSession:
        return self._begun(stack, reading=True)

    async def _begin_glance(self, stack: AsyncExitStack) -> _PostgresSession:
        return self._begun(stack, reading=True, alone=True)

    def _begun(self, stack: AsyncExitStack, *, reading: bool, alone: bool = False) -> _PostgresSession:
        session = _PostgresSession(self._engine, self._direct, reading=reading, alone=alone)
        stack.push_async_exit(session.end)
        return session
