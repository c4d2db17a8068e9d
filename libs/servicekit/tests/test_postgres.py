"""PostgreSQL goes away and comes back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from infra.postgres import PostgresServer
from servicekit.db import DatabaseUnavailableError, open_database
from sqlalchemy import text

_COUNT = text("SELECT count(*) FROM kept")


@pytest.fixture
def own_postgres() -> Iterator[PostgresServer]:
    """A server that nobody else uses, so that it may be stopped."""
    server = PostgresServer()
    server.start()
    yield server
    server.stop()


async def test_after_a_restart_nobody_is_refused_for_a_stale_connection(own_postgres: PostgresServer) -> None:
    database = open_database(own_postgres.create_database(f"restart_{uuid.uuid4().hex[:8]}"), pool=3)
    async with database.write() as tx:
        await tx.execute(text("CREATE TABLE kept (n integer)"))
    for unit in (database.write, database.read):
        own_postgres.restart()
        async with unit() as tx:
            await tx.execute(text("SELECT 1 FROM kept"))
    for _ in range(3):  # each of the pool's connections finds out by itself
        async with database.write() as tx:
            assert await tx.settle(_COUNT, {}) == 0
    own_postgres.restart()
    for _ in range(3):
        async with database.write() as tx:
            assert await tx.settle(_COUNT, {}) == 0
    own_postgres.kill9()
    with pytest.raises(DatabaseUnavailableError):
        async with database.write() as tx:
            await tx.execute(text("INSERT INTO kept VALUES (1)"))
    with pytest.raises(DatabaseUnavailableError):
        async with database.write() as tx:
            await tx.settle(_COUNT, {})
    await database.close()
