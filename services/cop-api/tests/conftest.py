"""A cop-api of one's own for every test."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.databases import Databases
from servicekit.testing import StartedService, start_service

sys.path.insert(0, str(Path(__file__).parent))
from cop_api.content import load_content
from cop_api.service import SERVICE
from cop_story import Cop


async def with_content(service: StartedService) -> None:
    await load_content(service.deps, [])


@pytest.fixture
async def cop(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Cop]:
    """With the content loaded, as every installation has it. On SQLite, and with the mark `ON_BOTH` on PostgreSQL as
    well."""
    url = await databases.copy(SERVICE, getattr(request, "param", "sqlite"), tmp_path, fill=with_content)
    async with start_service(SERVICE, tmp_path, database_url=url, migrated=True) as service:
        yield Cop(service)


@pytest.fixture
async def elsewhere(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Cop]:
    """Another installation, with its own keys: on SQLite, and with the mark `ELSEWHERE_ON_BOTH` on PostgreSQL as
    well."""
    folder = tmp_path / "elsewhere"
    await asyncio.to_thread(folder.mkdir)
    url = await databases.copy(SERVICE, getattr(request, "param", "sqlite"), folder, fill=with_content)
    keys = {"voice_key": "another-installation-key"}
    async with start_service(SERVICE, folder, database_url=url, migrated=True, **keys) as service:
        yield Cop(service)
