"""A running engine for each test."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cmo_engine.service import SERVICE
from infra.databases import Databases
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from engine_story import Engine


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    async with start_service(SERVICE, tmp_path, consumer_tries=2) as started:
        yield Engine(started)


@pytest.fixture(params=["sqlite", "postgresql"])
async def engine_on_both(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Engine]:
    """Once on SQLite, once on PostgreSQL."""
    url = await databases.copy(SERVICE, request.param, tmp_path)
    async with start_service(SERVICE, tmp_path, database_url=url, migrated=True) as started:
        yield Engine(started)
