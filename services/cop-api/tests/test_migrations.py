"""The migrations make the tables that the code describes."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cop_api.metadata import metadata
from cop_api.service import SERVICE
from cop_story import ON_BOTH, Cop
from servicekit import migrations
from sqlalchemy import Connection, create_engine
from sqlalchemy.ext.asyncio import create_async_engine


def check(connection: Connection) -> None:
    assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    assert migrations.is_current(SERVICE.package, connection)


@ON_BOTH
async def test_migrations_and_tables_agree(cop: Cop) -> None:
    url = cop.service.deps.settings.database_url
    if url.startswith("sqlite"):
        engine = create_engine(url)
        with engine.connect() as connection:
            check(connection)
        engine.dispose()
        return
    on_postgres = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"))
    async with on_postgres.connect() as session:
        await session.run_sync(check)
    await on_postgres.dispose()
