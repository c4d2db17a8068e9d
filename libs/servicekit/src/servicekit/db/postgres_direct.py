"""Single statements straight on the driver: each is a transaction by itself, so there is no BEGIN and no COMMIT to
wait for, and SQLAlchemy's part (the SQL, the order of its parameters, their conversion) is done once per statement."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from asyncpg import InterfaceError, PostgresError
from sqlalchemy import Dialect, Executable, PoolProxiedConnection
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import greenlet_spawn


class DirectStatements:
    """Runs statements on the engine's pool. One that is used often should be one object, made once."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._known: WeakKeyDictionary[Executable, _Compiled] = WeakKeyDictionary()

    async def value(self, statement: Executable, parameters: Mapping[str, Any]) -> Any:
        """The statement's one value. It must be harmless when run twice: where a connection is lost meanwhile, nobody
        knows whether it was committed, and it runs again on a new one. Raises the driver's errors as they are."""
        compiled = self._known.get(statement)
        if compiled is None:
            compiled = self._known[statement] = _Compiled(statement, self._engine.dialect)
        return await self._run(compiled.sql, compiled.arguments(parameters), again=False)

    async def _run(self, sql: str, arguments: list[Any], *, again: bool) -> Any:
        connection = await self._connection()
        try:
            return await _driver(connection).fetchval(sql, *arguments)
        except (PostgresError, InterfaceError, OSError):
            if again or not _lost(connection):
                raise
        finally:
            await _close(connection)
        return await self._run(sql, arguments, again=True)

    async def _connection(self) -> PoolProxiedConnection:
        """One from the pool; those that are known to have died there are thrown out on the way."""
        while _lost(connection := await self._engine.raw_connection()):
            await _close(connection)
        return connection


def _driver(connection: PoolProxiedConnection) -> Any:
    """asyncpg's own connection."""
    return connection.driver_connection


def _lost(connection: PoolProxiedConnection) -> bool:
    return bool(_driver(connection).is_closed())


async def _close(connection: PoolProxiedConnection) -> None:
    """Back to the pool, or out of it. Shielded: a request that is cancelled here must not keep the connection."""
    if _lost(connection):
        await asyncio.shield(greenlet_spawn(connection.invalidate))
    await asyncio.shield(greenlet_spawn(connection.close))


class _Compiled:
    """The SQL, and how to make its arguments."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        self.sql: str = compiled.string
        self._binds: list[tuple[str, Callable[[Any], Any] | None]] = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup
        ]
        self._constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}

    def arguments(self, parameters: Mapping[str, Any]) -> list[Any]:
        values = {**self._constants, **parameters}
        return [values[name] if converted is None else converted(values[name]) for name, converted in self._binds]
