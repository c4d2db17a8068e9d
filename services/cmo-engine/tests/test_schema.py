"""The migrations make the tables that the code expects, and the packages keep their bounds."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cmo_engine.metadata import metadata
from cmo_engine.service import SERVICE
from servicekit import migrations
from sqlalchemy import create_engine


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'cmo.db'}"
    migrations.upgrade("cmo_engine", url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_every_event_that_concerns_the_engine_is_taken(tmp_path: Path) -> None:
    from cmo_engine.evidence.states import KINDS

    deps = SERVICE.build_deps(
        SERVICE.settings(
            database_url=f"sqlite:///{tmp_path}/unused.db",
            event_log=f"sqlite:///{tmp_path}/unused-log.db",
            issuer="https://issuer.invalid",
            cursor_secret="only-for-tests-0123456789",
        )
    )
    assert set(SERVICE.handlers(deps)) == set(KINDS)
