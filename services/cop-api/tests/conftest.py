"""A cop-api of one's own for every test."""

from __future__ import annotations

import sys
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.postgres import PostgresServer
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from cop_api.service import SERVICE
from cop_story import Cop


@pytest.fixture
async def cop(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Cop]:
    """On SQLite, and with the mark `ON_BOTH` on PostgreSQL as well."""
    url = f"sqlite:///{tmp_path / 'cop.db'}"
    if getattr(request, "param", "sqlite") == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create_database(f"cop_{uuid.uuid4().hex[:12]}")
    async with start_service(SERVICE, tmp_path, database_url=url) as service:
        yield Cop(service)
