"""Upgrades without downtime. Beside a schema of the next release the processes of this one go on reading and writing:
each migration only expands. One that takes away what the release before no longer reads says so: `CONTRACTS = (…)`."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from alembic import command
from alembic.script import Script, ScriptDirectory
from infra.postgres import PostgresServer
from servicekit import migrations
from sqlalchemy import Connection, MetaData, Table, create_engine, inspect, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

T = TypeVar("T")
PACKAGES = ("survey_api", "cop_api", "cmo_engine", "wizard_api")
# Nothing had been released when these came; afterwards a migration says it itself.
BEFORE_THE_FIRST_RELEASE = {
    ("survey_api", "0003", "invitations: wave_id, reference must be unique now"),
    ("cop_api", "0006", "sessions.changed_at is new and NOT NULL without a default"),
    ("cmo_engine", "0004", "survey_counts is gone"),
}


@dataclass(frozen=True)
class Column:
    required: bool
    """A row that does not name it is refused."""
    nullable: bool


Schema = dict[str, dict[str, Column]]


def run(url: str, what: Callable[[Connection], T]) -> T:
    """`what` in a transaction on the database."""
    if url.startswith("sqlite"):
        engine = create_engine(url, poolclass=NullPool)
        with engine.begin() as connection:
            return what(connection)

    async def on_postgres() -> T:
        engine = create_async_engine(url, poolclass=NullPool)
        async with engine.begin() as connection:
            return await connection.run_sync(what)

    return asyncio.run(on_postgres())


def read_schema(connection: Connection) -> Schema:
    """Every table and column, as the database itself tells them."""
    found = inspect(connection)
    return {
        table: {
            column["name"]: Column(
                required=not (column["nullable"] or column["default"] is not None or column.get("identity")),
                nullable=column["nullable"],
            )
            for column in found.get_columns(table)
        }
        for table in found.get_table_names()
    }


def uniques(connection: Connection) -> dict[str, set[tuple[str, ...]]]:
    """By table, the sets of columns whose values may occur once."""
    found = inspect(connection)
    return {
        table: {tuple(each["column_names"]) for each in found.get_unique_constraints(table)}
        | {tuple(map(str, each["column_names"])) for each in found.get_indexes(table) if each["unique"]}
        for table in found.get_table_names()
    }


def taken_away(before: Schema, after: Schema) -> Iterator[str]:
    """What a process that knows `before` would miss, or be refused, on `after`."""
    for table, columns in before.items():
        if table not in after:
            yield f"{table} is gone"
            continue
        for name, column in columns.items():
            if name not in after[table]:
                yield f"{table}.{name} is gone"
            elif column.nullable and not after[table][name].nullable:
                yield f"{table}.{name} is NOT NULL now"
        for name, column in after[table].items():
            if name not in columns and column.required:
                yield f"{table}.{name} is new and NOT NULL without a default"


def scripts(package: str) -> list[Script]:
    """The service's migrations, the first one first."""
    found = ScriptDirectory.from_config(migrations.config_for(package, ""))
    return list(found.walk_revisions())[::-1]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """Makes an empty database for a package → its URL."""
    if request.param == "sqlite":
        return lambda package: f"sqlite:///{tmp_path / f'{package}.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return lambda package: server.create_database(f"{package}_{uuid.uuid4().hex[:12]}")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_migration_only_expands_and_rows_of_the_first_release_are_still_there(
    package: str, empty: Callable[[str], str]
) -> None:
    url = empty(package)
    config = migrations.config_for(package, url)
    first, *later = scripts(package)
    command.upgrade(config, first.revision)
    kept = run(url, fill)
    before, alone = run(url, read_schema), run(url, uniques)
    for script in later:
        command.upgrade(config, script.revision)
        after, alone_now = run(url, read_schema), run(url, uniques)
        found = [
            *taken_away(before, after),
            *(f"{t}: {', '.join(c)} must be unique now" for t in alone for c in alone_now.get(t, set()) - alone[t]
              if set(c) <= set(before[t])),
        ]  # fmt: skip
        declared = {(package, script.revision, each) for each in getattr(script.module, "CONTRACTS", ())}
        unsaid = {(package, script.revision, each) for each in found} - declared - BEFORE_THE_FIRST_RELEASE
        assert unsaid == set()
        kept = {table: row for table, row in kept.items() if f"{table} is gone" not in found}
        before, alone = after, alone_now
    assert run(url, lambda connection: still_there(connection, kept)) == []


def fill(connection: Connection) -> dict[str, dict[str, Any]]:
    """A row in every table, each value of its column's type → what was put in."""
    schema = MetaData()
    schema.reflect(connection)
    rows = {table.name: a_row(table) for table in schema.sorted_tables if table.name != "alembic_version"}
    for name, row in rows.items():
        connection.execute(schema.tables[name].insert().values(row))
    return rows


def a_row(table: Table) -> dict[str, Any]:
    """Keys are the same everywhere, so that every reference leads somewhere."""
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.nullable and not column.foreign_keys:
            continue
        try:
            kind = column.type.python_type
        except NotImplementedError:
            kind = dict
        samples = {str: "x", int: 1, bool: False, float: 0.5, bytes: b"x", datetime: datetime(2026, 3, 1, tzinfo=UTC)}
        row[column.name] = samples.get(kind, [])
    return row


def still_there(connection: Connection, kept: dict[str, dict[str, Any]]) -> list[str]:
    """The tables that have lost their row, or a value of it."""
    schema = MetaData()
    schema.reflect(connection)
    lost = []
    for name, row in kept.items():
        now = connection.execute(select(schema.tables[name])).mappings().all()
        same = [each for each in now if all(plain(each[column]) == plain(value) for column, value in row.items())]
        lost += [] if same else [f"{name}: {row} became {[dict(each) for each in now]}"]
    return lost


def plain(value: Any) -> Any:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def test_what_contracts_is_noticed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"

    def schema_of(*statements: str) -> Schema:
        def make(connection: Connection) -> Schema:
            for statement in statements:
                connection.execute(text(statement))
            return read_schema(connection)

        return run(url, make)

    before = schema_of("CREATE TABLE said (id TEXT NOT NULL, words TEXT, place TEXT)", "CREATE TABLE old (id TEXT)")
    after = schema_of(
        "DROP TABLE old",
        "DROP TABLE said",
        "CREATE TABLE said (id TEXT NOT NULL, words TEXT NOT NULL, at TEXT NOT NULL, x TEXT NOT NULL DEFAULT '')",
    )
    assert sorted(taken_away(before, after)) == [
        "old is gone",
        "said.at is new and NOT NULL without a default",
        "said.place is gone",
        "said.words is NOT NULL now",
    ]
