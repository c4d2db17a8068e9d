"""The migrations make the tables that the code knows."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from infra.postgres import PostgresServer
from servicekit import migrations
from servicekit.cli import openapi
from sqlalchemy import Connection, create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from survey_api.metadata import metadata
from survey_api.service import SERVICE


def differences(connection: Connection) -> object:
    return compare_metadata(MigrationContext.configure(connection), metadata)


def test_on_sqlite(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'survey.db'}"
    migrations.upgrade("survey_api", url)
    migrations.upgrade("survey_api", url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert migrations.is_current("survey_api", connection)
        assert differences(connection) == []
    engine.dispose()


def test_on_postgresql(postgres: PostgresServer) -> None:
    url = postgres.create_database("survey_migrated")
    migrations.upgrade("survey_api", url)

    async def compare() -> object:
        engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"))
        async with engine.connect() as connection:
            found = await connection.run_sync(differences)
        await engine.dispose()
        return found

    assert asyncio.run(compare()) == []


def test_the_committed_openapi_document_is_the_services_own() -> None:
    committed = Path(__file__).parents[3] / "contracts" / "openapi" / "survey.json"
    assert json.loads(committed.read_text(encoding="utf-8")) == openapi(SERVICE)
