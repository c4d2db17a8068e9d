"""A cop-api of one's own for every test."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.databases import Databases
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from cop_api.service import SERVICE
from cop_story import Cop


@pytest.fixture
async def cop(request: pytest.FixtureRequest, databases: Databases, tmp_path: Path) -> AsyncIterator[Cop]:
    """On SQLite, and with the mark `ON_BOTH` on PostgreSQL as well."""
    url = await databases.copy(SERVICE, getattr(request, "param", "sqlite"), tmp_path)
    async with start_service(SERVICE, tmp_path, database_url=url, migrated=True) as service:
        yield Cop(service)
