"""A migration on SQLite happens whole or not at all, as on PostgreSQL."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from servicekit import migrations
from servicekit.app import service_app
from servicekit.testing import StartedService
from sqlalchemy import text

ENVIRONMENT = """
from sqlalchemy import MetaData
from servicekit.migrations import run_environment
run_environment(MetaData())
"""
FIRST = """
revision, down_revision = "0001", None
from alembic import op
import sqlalchemy as sa
def upgrade():
    op.create_table("kept", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO kept VALUES (1)")
"""
SECOND = """
revision, down_revision = "0002", "0001"
from alembic import op
import sqlalchemy as sa
def upgrade():
    op.create_table("second", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO kept VALUES (2)")
    {then}
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    versions = tmp_path / "a_migrated_service" / "migrations" / "versions"
    versions.mkdir(parents=True)
    (versions.parents[1] / "__init__.py").touch()
    (versions.parent / "env.py").write_text(ENVIRONMENT)
    (versions / "0001_first.py").write_text(FIRST)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "a_migrated_service", raising=False)
    return versions


def state(path: Path) -> tuple[list[str], list[int], str | None]:
    """Tables, the rows of `kept`, the revision."""
    with closing(sqlite3.connect(path)) as db:
        tables = sorted(row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))
        rows = [row[0] for row in db.execute("SELECT id FROM kept")] if "kept" in tables else []
        versions = list(db.execute("SELECT version_num FROM alembic_version")) if "alembic_version" in tables else []
    return tables, rows, versions[0][0] if versions else None


def test_what_fails_half_way_leaves_nothing_behind_and_works_after_mending(package: Path, tmp_path: Path) -> None:
    database = tmp_path / "service.db"
    migrations.upgrade("a_migrated_service", f"sqlite:///{database}")
    assert state(database) == (["alembic_version", "kept"], [1], "0001")

    (package / "0002_second.py").write_text(SECOND.format(then="raise RuntimeError('cut off')"))
    with pytest.raises(RuntimeError, match="cut off"):
        migrations.upgrade("a_migrated_service", f"sqlite:///{database}")
    assert state(database) == (["alembic_version", "kept"], [1], "0001")

    (package / "0002_second.py").write_text(SECOND.format(then="pass"))
    migrations.upgrade("a_migrated_service", f"sqlite:///{database}")
    assert state(database) == (["alembic_version", "kept", "second"], [1, 2], "0002")


def test_a_current_database_is_left_alone(package: Path, tmp_path: Path) -> None:
    database = tmp_path / "service.db"
    for _ in range(2):
        migrations.upgrade("a_migrated_service", f"sqlite:///{database}")
    assert state(database)[2] == "0001"


async def test_an_api_is_ready_once_its_migration_is_through_and_stays_so_beside_a_later_release(
    notes: StartedService, package: Path
) -> None:
    (package / "0002_second.py").write_text(SECOND.format(then="pass"))
    app = service_app("later", "Later", "For this test.", notes.deps, [], package="a_migrated_service")
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://almpo.test") as client:

        async def status(statement: str | None) -> int:
            if statement is not None:
                async with notes.deps.database.write() as tx:
                    await tx.execute(text(statement))
            return (await client.get("/api/later/readyz")).status_code

        assert await status(None) == 503, "no migration has run"
        assert await status("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)") == 503
        assert await status("INSERT INTO alembic_version VALUES ('0001')") == 503, "the newest has not run"
        assert await status("UPDATE alembic_version SET version_num = '0002'") == 200
        assert await status("UPDATE alembic_version SET version_num = '0003'") == 200, "a later release has migrated"
