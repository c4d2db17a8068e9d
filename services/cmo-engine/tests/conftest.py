"""A running engine for each test."""

from __future__ import annotations

import sys
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cmo_engine.service import SERVICE
from infra.postgres import PostgresServer
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from engine_story import Engine


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    async with start_service(SERVICE, tmp_path, consumer_tries=2) as started:
        yield Engine(started)


@pytest.fixture(params=["sqlite", "postgresql"])
async def engine_on_both(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Engine]:
    """Once on SQLite, once on PostgreSQL."""
    url = f"sqlite:///{tmp_path / 'cmo.db'}"
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create_database(f"cmo_{uuid.uuid4().hex[:12]}")
    async with start_service(SERVICE, tmp_path, database_url=url) as started:
        yield Engine(started)
