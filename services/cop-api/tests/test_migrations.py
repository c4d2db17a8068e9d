"""The migrations make the tables that the code describes."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cop_api.assignments.tables import assignments
from cop_api.codings.tables import codings
from cop_api.metadata import metadata
from cop_api.practices.tables import practice_changes
from cop_api.service import SERVICE
from cop_story import ON_BOTH, Cop
from infra.postgres import PostgresServer
from servicekit import migrations
from sqlalchemy import Connection, MetaData, create_engine, select, text
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


def test_what_rounds_settled_before_becomes_the_course_of_a_practice(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'cop.db'}"
    config = migrations.config_for(SERVICE.package, url)
    command.upgrade(config, "0002")
    engine = create_engine(url)
    settled = {"session_id": "s1", "round_id": "r1", "agree": 3, "pass": 0, "disagree": 0}
    with engine.begin() as connection:
        for statement, values in (
            ("INSERT INTO sessions (id, revision, status, level, title, countries, starts_at, timezone, agenda, "
             "practices, code, synthetic, pseudonyms) VALUES ('s1', 4, 'closed', 'national', 'T', '[]', "
             "'2026-03-02 09:00:00', 'UTC', '[]', '[]', 'CODE', 0, 0)", {}),
            ("INSERT INTO rounds (id, session_id, revision, scale, status, opened_at, closed_at) VALUES ('r1', 's1', "
             "2, 'agree_pass_disagree', 'closed', '2026-03-02 10:00:00', '2026-03-02 11:00:00')", {}),
            ("INSERT INTO practices (id, revision, slug, country, practice_family, status, validation, document, "
             "synthetic) VALUES ('p1', 3, 'p-1', 'PL', 'f', 'validated', :settled, '{}', 0)",
             {"settled": json.dumps(settled)}),
        ):  # fmt: skip
            connection.execute(text(statement), values)
    command.upgrade(config, "head")
    with engine.connect() as connection:
        [change] = connection.execute(select(practice_changes)).all()
        found = (change.practice_id, change.revision, change.status, change.session_id, change.round_id)
        assert found == ("p1", 3, "validated", "s1", "r1")
        assert connection.execute(text("SELECT timings FROM sessions")).scalar_one() == "[]"
    engine.dispose()


def coded_before(connection: Connection) -> None:
    """A statement that two coders had coded before coding was blind until both have finished."""
    at = datetime(2026, 3, 1, 10, tzinfo=UTC)
    said = {
        "sessions": {
            "id": "s", "revision": 1, "status": "live", "level": "national", "title": "S", "countries": "[]",
            "starts_at": at, "timezone": "UTC", "agenda": "[]", "practices": "[]", "code": "C", "synthetic": False,
            "pseudonyms": 0,
        },
        "codebooks": {"id": "b", "revision": 1, "slug": "b", "title": "{}", "codes": "[]"},
        "statements": {
            "id": "t", "session_id": "s", "revision": 1, "topic": "cmo", "text": "x", "form": "verbatim",
            "country": "PL", "language": "en", "derived_from": "[]", "recorded_at": at, "status": "captured",
            "late": False, "amended": False, "synthetic": False,
        },
    }  # fmt: skip
    coding = {
        "revision": 1, "statement_id": "t", "codebook_id": "b", "codebook_version": 1, "quote": "",
        "decision": "applied", "at": at,
    }  # fmt: skip
    before = MetaData()
    before.reflect(connection)
    for name, row in said.items():
        connection.execute(before.tables[name].insert().values(row))
    for number, (coder, code) in enumerate((("ann", "x.a"), ("ann", "x.b"), ("bob", "x.a"))):
        row = {**coding, "id": f"c{number}", "coder": coder, "code": code}
        connection.execute(before.tables["codings"].insert().values(row))


def work_is_finished(connection: Connection) -> None:
    found = connection.execute(select(assignments.c.session_id, assignments.c.coder, assignments.c.finished_at))
    rows = sorted(found.all(), key=lambda row: row.coder)
    assert [(row.session_id, row.coder) for row in rows] == [("s", "ann"), ("s", "bob")]
    assert {row.finished_at for row in rows} == {datetime(2026, 3, 1, 10, tzinfo=UTC)}
    assert {row.memo for row in connection.execute(select(codings.c.memo))} == {""}


def test_what_was_coded_before_counts_as_finished(tmp_path: Path, postgres: PostgresServer) -> None:
    for url in (f"sqlite:///{tmp_path / 'cop.db'}", postgres.create_database(f"cop_{uuid.uuid4().hex[:12]}")):
        config = migrations.config_for(SERVICE.package, url)
        command.upgrade(config, "0002")
        run_on(url, coded_before)
        command.upgrade(config, "0004")
        run_on(url, work_is_finished)


def run_on(url: str, what: Callable[[Connection], None]) -> None:
    if url.startswith("sqlite"):
        engine = create_engine(url)
        with engine.begin() as connection:
            what(connection)
        engine.dispose()
    else:
        asyncio.run(_on_postgres(url, what))


async def _on_postgres(url: str, what: Callable[[Connection], None]) -> None:
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://"))
    async with engine.begin() as connection:
        await connection.run_sync(what)
    await engine.dispose()
