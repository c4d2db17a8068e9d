"""Schema migrations: alembic, inside each service's package, on either database."""

from __future__ import annotations

import asyncio
from functools import cache
from importlib.resources import files
from pathlib import Path

from alembic import command, context
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

_MIGRATION_LOCK = 7_203_412


def config_for(package: str, database_url: str) -> Config:
    """Alembic's configuration for a service's migrations."""
    config = Config()
    config.set_main_option("script_location", str(Path(str(files(package))) / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["database_url"] = database_url
    return config


def upgrade(package: str, database_url: str) -> None:
    """Bring the database to the newest schema; does nothing when it is there. Not to be called on an event loop."""
    command.upgrade(config_for(package, database_url), "head")


def is_current(package: str, connection: Connection) -> bool:
    """Whether the database has the schema that this code expects."""
    head = ScriptDirectory.from_config(config_for(package, "")).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == head


REVISION = text("SELECT version_num FROM alembic_version")


def serves(package: str, revision: str | None) -> bool:
    """Whether this code works on a database of that revision: its own newest, or one that it does not know. Such a one
    is of a later release, and migrations only expand until no process of the old release is left."""
    head, known = _revisions(package)
    return revision is not None and (revision == head or revision not in known)


@cache
def _revisions(package: str) -> tuple[str | None, frozenset[str]]:
    scripts = ScriptDirectory.from_config(config_for(package, ""))
    return scripts.get_current_head(), frozenset(each.revision for each in scripts.walk_revisions())


def run_environment(metadata: MetaData) -> None:
    """The body of a service's `migrations/env.py`."""
    url = make_url(context.config.attributes["database_url"])
    if url.get_backend_name() == "sqlite":
        if url.database:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        # The driver would not begin a transaction for DDL: what is cut off half-way must not stay half made.
        engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _migrate(connection, metadata)
            connection.exec_driver_sql("COMMIT")
        engine.dispose()
    else:
        asyncio.run(_migrate_postgres(url, metadata))


async def _migrate_postgres(url: URL, metadata: MetaData) -> None:
    engine = create_async_engine(url.set(drivername="postgresql+asyncpg"), poolclass=NullPool)
    async with engine.begin() as connection:
        # Several replicas may start at once; one migrates, the others then find nothing to do.
        await connection.execute(text("SELECT pg_advisory_xact_lock(:k)"), {"k": _MIGRATION_LOCK})
        await connection.run_sync(_migrate, metadata)
    await engine.dispose()


def _migrate(connection: Connection, metadata: MetaData) -> None:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()
