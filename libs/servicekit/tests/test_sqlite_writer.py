"""Group commit: many units, one fsync, and still each on its own."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from servicekit.db import Database, DatabaseUnavailableError, open_database, sqlite_writer
from sqlalchemy import Column, Integer, MetaData, Table, Text, select, text
from sqlalchemy.exc import IntegrityError

items = Table("items", MetaData(), Column("id", Integer, primary_key=True), Column("body", Text, nullable=False))


async def opened(folder: Path) -> Database:
    database = open_database(f"sqlite:///{folder / 'items.db'}")
    async with database.write() as tx:
        await tx.execute(text("CREATE TABLE items (id INTEGER PRIMARY KEY, body TEXT NOT NULL)"))
    return database


async def ids(database: Database) -> set[int]:
    async with database.read() as tx:
        return set((await tx.execute(select(items.c.id))).scalars())


async def put(database: Database, number: int, body: str = "x") -> None:
    async with database.write() as tx:
        await tx.execute(items.insert().values(id=number, body=body))


async def test_a_glance_keeps_nothing_open(tmp_path: Path) -> None:
    """The write-ahead log can be emptied behind it, as an erasure needs."""
    database = await opened(tmp_path)
    for number in range(3):
        await put(database, number)
        assert len(await database.glance(select(items), {})) == number + 1
    await database.scrub()
    assert await asyncio.to_thread(lambda: (tmp_path / "items.db-wal").stat().st_size) == 0
    assert len(await database.glance(select(items), {})) == 3
    await database.close()


async def test_a_scrub_holds_nobody_up_who_writes_while_somebody_reads(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    await put(database, 1)
    async with database.read() as tx:
        assert (await tx.execute(select(items.c.id))).scalars().all() == [1]
        await put(database, 2)  # what is read is now older than the end of the log
        scrub = asyncio.create_task(database.scrub())
        for number in range(3, 23):
            async with asyncio.timeout(2):
                await put(database, number)
        assert not scrub.done(), "the words are in the log as long as somebody reads"
    async with asyncio.timeout(10):
        await scrub
    assert await asyncio.to_thread(lambda: (tmp_path / "items.db-wal").stat().st_size) == 0
    assert await ids(database) == set(range(1, 23))
    await database.close()


async def test_a_scrub_that_cannot_be_done_is_not_called_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_writer, "READERS_S", 0.2)
    database = await opened(tmp_path)
    async with database.read() as tx:
        await tx.execute(select(items.c.id))
        await put(database, 1)
        with pytest.raises(DatabaseUnavailableError, match="reads on"):
            await database.scrub()
    await database.scrub()
    await database.close()


async def test_a_failing_unit_undoes_itself_alone(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    await put(database, 1)
    outcomes = await asyncio.gather(*(put(database, n) for n in (2, 1, 3, 1, 4)), return_exceptions=True)
    assert [isinstance(o, IntegrityError) for o in outcomes] == [False, True, False, True, False]
    assert await ids(database) == {1, 2, 3, 4}
    await database.close()


async def test_a_full_disk_refuses_and_loses_nothing_acknowledged(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    async with database.write() as tx:
        pages = (await tx.execute(text("PRAGMA page_count"))).scalar_one()
        await tx.execute(text(f"PRAGMA max_page_count = {pages + 20}"))
    kept: set[int] = set()

    async def try_to_put(number: int) -> bool:
        try:
            await put(database, number, "y" * 2000)
        except DatabaseUnavailableError:
            return False
        kept.add(number)
        return True

    outcomes = await asyncio.gather(*(try_to_put(n) for n in range(200)))
    assert True in outcomes
    assert False in outcomes
    assert await ids(database) == kept
    async with database.write() as tx:
        await tx.execute(text("PRAGMA max_page_count = 100000"))
    await put(database, 1000)
    assert await ids(database) == kept | {1000}
    await database.close()


async def test_a_reader_cannot_write(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    with pytest.raises(DatabaseUnavailableError, match="readonly"):
        async with database.read() as tx:
            await tx.execute(items.insert().values(id=1, body="x"))
    await put(database, 1)
    assert await ids(database) == {1}
    await database.close()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), units=st.integers(1, 60))
def test_what_is_acknowledged_is_exactly_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, seed: int, units: int
) -> None:
    """Units that succeed, fail and are abandoned in any interleaving."""

    async def run() -> None:
        chance = random.Random(seed)
        database = await opened(tmp_path_factory.mktemp("items"))
        acknowledged: set[int] = set()

        async def unit(number: int, fail: bool, pauses: int) -> None:
            async with database.write() as tx:
                await tx.execute(items.insert().values(id=number, body="x"))
                for _ in range(pauses):
                    await asyncio.sleep(0)
                if fail:
                    raise LookupError
            acknowledged.add(number)

        tasks = [asyncio.create_task(unit(n, chance.random() < 0.3, chance.randrange(3))) for n in range(units)]
        abandoned = {n for n in range(units) if chance.random() < 0.2}
        for n in abandoned:
            for _ in range(chance.randrange(4)):
                await asyncio.sleep(0)
            tasks[n].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await put(database, 10_000)  # behind every commit that is still under way for an abandoned unit
        there = await ids(database) - {10_000}
        # An abandoned unit may have been kept (nobody was told); all else is there exactly if acknowledged.
        assert acknowledged <= there <= acknowledged | abandoned
        await database.close()

    asyncio.run(run())


async def test_more_readers_than_connections_take_turns(tmp_path: Path) -> None:
    """A room of listeners arrives at once: nobody waits for a connection on the thread that its holder needs."""
    database = await opened(tmp_path)
    try:

        async def read() -> int:
            async with database.read() as tx:
                return int((await tx.execute(text("SELECT 1"))).scalar_one())

        async with asyncio.timeout(10):
            assert await asyncio.gather(*(read() for _ in range(100))) == [1] * 100
    finally:
        await database.close()
