"""The migrations make the tables that the code describes."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cop_api.metadata import metadata
from cop_api.service import SERVICE
from servicekit import migrations
from sqlalchemy import create_engine


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'cop.db'}"
    migrations.upgrade(SERVICE.package, url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert migrations.is_current(SERVICE.package, connection)
    engine.dispose()
