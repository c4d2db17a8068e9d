"""The kit's tests run on a service made of nothing but the kit."""

from __future__ import annotations

import asyncio
import sys
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.postgres import PostgresServer
from servicekit.testing import StartedService, start_service
from servicekit.testing import service as started
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine

sys.path.insert(0, str(Path(__file__).parent))
import notes_service


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'notes.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.create_database(f"notes_{uuid.uuid4().hex[:12]}")


@pytest.fixture
async def notes(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StartedService]:
    """A running notes service; its tables are made directly, it has no migrations."""
    monkeypatch.setattr(started.migrations, "upgrade", _create_tables)
    async with start_service(
        notes_service.SERVICE, tmp_path, database_url=database_url, consumer_tries=2, dead_letter_limit=3
    ) as service:
        yield service


def _create_tables(_package: str, url: str) -> None:
    if url.startswith("sqlite"):
        engine = create_engine(url)
        notes_service.metadata.create_all(engine)
        engine.dispose()
        return

    async def create() -> None:
        engine = create_async_engine(url)
        async with engine.begin() as connection:
            await connection.run_sync(notes_service.metadata.create_all)
        await engine.dispose()

    asyncio.run(create())
