"""Rows of several tables, written all or none, and the unit that such a statement ends."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from infra.postgres import PostgresServer
from servicekit.db import Database, Json, open_database
from servicekit.db.together import Together
from sqlalchemy import Column, Integer, MetaData, Table, Text, bindparam, exists, select, text

metadata = MetaData()
lists = Table("lists", metadata, Column("id", Text, primary_key=True), Column("revision", Integer))
entries = Table(
    "entries", metadata, Column("id", Text, primary_key=True), Column("list_id", Text), Column("body", Json)
)
notes = Table("notes", metadata, Column("seq", Integer, primary_key=True), Column("note", Text))
WHEN = exists().where(lists.c.id == bindparam("0_list_id"), lists.c.revision == bindparam("held"))
ADD = Together([entries, notes, notes], WHEN)
COUNT = "SELECT (SELECT count(*) FROM entries), (SELECT count(*) FROM notes)"


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'together.db'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        url = server.create_database(f"together_{uuid.uuid4().hex[:12]}")
    opened = open_database(url, pool=3)
    kind = "serial" if request.param == "postgresql" else "integer"
    body = "jsonb" if request.param == "postgresql" else "json"
    async with opened.write() as tx:
        await tx.execute(text("CREATE TABLE lists (id text PRIMARY KEY, revision integer)"))
        await tx.execute(text(f"CREATE TABLE entries (id text PRIMARY KEY, list_id text, body {body})"))
        await tx.execute(text(f"CREATE TABLE notes (seq {kind} PRIMARY KEY, note text)"))
        await tx.execute(lists.insert().values(id="l", revision=1))
    yield opened
    await opened.close()


def rows(entry: str) -> list[dict[str, object]]:
    return [{"id": entry, "list_id": "l", "body": {"words": ["ż", None]}}, {"note": "one"}, {"note": "two"}]


async def counts(database: Database) -> tuple[int, int]:
    async with database.read() as tx:
        entries_now, notes_now = (await tx.execute(text(COUNT))).one()
    return entries_now, notes_now


async def test_a_glance_sees_what_is_committed_and_a_new_row_is_inserted_once(database: Database) -> None:
    query = select(lists.c.id, lists.c.revision).where(lists.c.revision >= bindparam("least")).order_by(lists.c.id)
    async with database.write() as tx:
        assert await tx.insert_new(lists, {"id": "m", "revision": 2}) is True
        assert [tuple(row) for row in await database.glance(query, {"least": 1})] == [("l", 1)]
    async with database.write() as tx:
        assert await tx.insert_new(lists, {"id": "m", "revision": 3}) is False
    assert [tuple(row) for row in await database.glance(query, {"least": 1})] == [("l", 1), ("m", 2)]
    assert await database.glance(query, {"least": 3}) == []


async def test_all_are_written_or_none(database: Database) -> None:
    for entry, held, written in (("a", 1, True), ("a", 1, False), ("b", 2, False), ("b", 1, True)):
        async with database.write() as tx:
            assert await ADD.write(tx, rows(entry), held=held) is written
    assert await counts(database) == (2, 4)
    async with database.read() as tx:
        assert (await tx.execute(select(entries.c.body).where(entries.c.id == "a"))).scalar_one() == rows("a")[0][
            "body"
        ]


async def test_after_other_statements_it_is_part_of_their_transaction(database: Database) -> None:
    async def write_then_fail() -> None:
        async with database.write() as tx:
            await tx.execute(lists.insert().values(id="m", revision=1))
            assert await ADD.write(tx, rows("a"), held=1)
            raise LookupError

    with pytest.raises(LookupError):
        await write_then_fail()
    assert await counts(database) == (0, 0)


async def test_where_nothing_was_written_the_unit_goes_on(database: Database) -> None:
    async with database.write() as tx:
        assert not await ADD.write(tx, rows("a"), held=9)
        await tx.execute(lists.insert().values(id="m", revision=1))
        assert await tx.look(select(lists.c.revision).where(lists.c.id == bindparam("id")), {"id": "m"}) == 1
    assert await counts(database) == (0, 0)


async def test_of_the_same_row_at_the_same_time_one_is_written(database: Database) -> None:
    async def write() -> bool:
        async with database.write() as tx:
            return await ADD.write(tx, rows("a"), held=1)

    assert sorted(await asyncio.gather(*(write() for _ in range(8)))) == [False] * 7 + [True]
    assert await counts(database) == (1, 2)


async def test_a_commit_wakes_whoever_waits_for_news(database: Database) -> None:
    news = database.committed.upcoming()
    async with database.write() as tx:
        await ADD.write(tx, rows("a"), held=1)
    assert news.is_set()


async def test_on_postgresql_a_settled_unit_takes_nothing_more(postgres: PostgresServer) -> None:
    database = open_database(postgres.create_database(f"settled_{uuid.uuid4().hex[:8]}"), pool=1)

    async def go_on() -> None:
        async with database.write() as tx:
            assert await tx.settle(text("SELECT 1"), {}) == 1
            await tx.execute(text("SELECT 1"))

    with pytest.raises(RuntimeError, match="was settled"):
        await go_on()
    await database.close()


async def test_a_cancelled_statement_gives_its_connection_back(postgres: PostgresServer) -> None:
    database = open_database(postgres.create_database(f"cancelled_{uuid.uuid4().hex[:8]}"), pool=1)

    async def slow() -> None:
        async with database.write() as tx:
            await tx.settle(text("SELECT 1 FROM pg_sleep(30)"), {})

    for _ in range(3):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await slow()
    async with database.write() as tx:
        assert await tx.settle(text("SELECT 2"), {}) == 2
    await database.close()
