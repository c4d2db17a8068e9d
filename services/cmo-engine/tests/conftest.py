"""A running engine for each test."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from cmo_engine.service import SERVICE
from cmo_engine.suggestions import machine
from infra.databases import Databases
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from engine_story import Engine
from lent_processes import Lenders, Lent


@pytest.fixture(scope="session", autouse=True)
def processes() -> Iterator[None]:
    """Engines started one after the other use the same process that reads texts."""
    lenders = Lenders(machine.new_process)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(machine, "new_process", lenders.lend)
        patched.setattr(machine, "end", Lent.give_back)
        yield
    lenders.close()


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
