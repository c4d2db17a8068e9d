"""A running wizard for each test, with an engine that the test makes up."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.databases import Databases
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from wizard_story import Engine, Wizard, service_with


@pytest.fixture
async def wizard(tmp_path: Path) -> AsyncIterator[Wizard]:
    engine = Engine()
    async with start_service(service_with(engine), tmp_path) as started:
        yield Wizard(started, engine)


@pytest.fixture(scope="module")
async def read_only(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Wizard]:
    """One wizard for all tests of a file that only read, or are refused."""
    engine = Engine()
    folder = tmp_path_factory.mktemp("read-only")
    async with start_service(service_with(engine), folder) as started:
        yield Wizard(started, engine)


@pytest.fixture(params=["sqlite", "postgresql"])
async def wizard_on_both(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Wizard]:
    """Once on SQLite, once on PostgreSQL."""
    engine = Engine()
    service = service_with(engine)
    url = await databases.copy(service_with(Engine()), request.param, tmp_path)
    async with start_service(service, tmp_path, database_url=url, migrated=True) as started:
        yield Wizard(started, engine)
