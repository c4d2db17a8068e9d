"""A cop-api of one's own for every test."""

from __future__ import annotations

import shutil
import sys
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.postgres import PostgresServer
from servicekit import migrations
from servicekit.testing import start_service

sys.path.insert(0, str(Path(__file__).parent))
from cop_api.service import SERVICE
from cop_story import Cop


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the schema, to start from: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("migrated") / "cop.db"
    migrations.upgrade(SERVICE.package, f"sqlite:///{path}")
    return path


@pytest.fixture
async def cop(request: pytest.FixtureRequest, tmp_path: Path, migrated: Path) -> AsyncIterator[Cop]:
    """On SQLite, and with the mark `ON_BOTH` on PostgreSQL as well."""
    url = f"sqlite:///{shutil.copy(migrated, tmp_path / 'cop.db')}"
    if getattr(request, "param", "sqlite") == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create_database(f"cop_{uuid.uuid4().hex[:12]}")
    async with start_service(SERVICE, tmp_path, database_url=url) as service:
        yield Cop(service)
