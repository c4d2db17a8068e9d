"""What only the SQLite log has to prove: any interleaving, a killed process, and its speed."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st
from servicekit.events.log import Consumer, LogUnavailableError, Record, Topic, TopicKind
from servicekit.events.sqlite_log import SqliteLog

SAID = Topic("said", TopicKind.FACT, partitions=3)
KEYS = 5

Step = tuple[str, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["append", "poll", "poll", "commit", "rewind", "leave"]), st.integers(0, 1), st.integers(1, 6)
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(steps=STEPS, members=st.integers(1, 2))
def test_any_interleaving_delivers_each_key_in_order_and_loses_nothing(steps: list[Step], members: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(tell(Path(folder) / "log.db", steps, members))


async def tell(path: Path, steps: list[Step], members: int) -> None:
    log = SqliteLog(path)
    await log.ensure_topics([SAID])
    story = Story(log, members)
    for action, who, amount in steps:
        await story.step(action, who % members, amount)
    for _ in range(200):
        if await story.consumers[0].lag() == 0:
            break
        for who in range(members):
            await story.step("poll", who, 100)
            await story.step("commit", who, 1)
    assert story.delivered == story.appended
    await log.close()


class Story:
    """Appends numbered records, and checks each poll: no key skips a record, and nothing committed comes again."""

    def __init__(self, log: SqliteLog, members: int) -> None:
        self.log = log
        self.consumers: list[Consumer] = [log.consumer("readers", [SAID.name]) for _ in range(members)]
        self.appended: dict[str, int] = defaultdict(int)
        self.delivered: dict[str, int] = defaultdict(int)
        self.committed: dict[str, int] = defaultdict(int)
        self.in_hand: dict[str, int] = {}

    async def step(self, action: str, who: int, amount: int) -> None:
        consumer = self.consumers[who]
        if action == "append":
            await self.log.append([self._next(f"key {n % KEYS}") for n in range(amount)])
        elif action == "poll":
            for d in await consumer.poll(amount, 0):
                self._check(d.record)
        elif action == "commit":
            try:
                await consumer.commit()
            except LogUnavailableError:
                assert len(self.consumers) > 1, "a lone member cannot lose a partition"
                return
            if len(self.consumers) == 1:
                self.committed.update(self.in_hand)
        elif action == "rewind":
            await consumer.rewind()
            self.in_hand = {}
        elif action == "leave":
            await consumer.close()
            self.consumers[who] = self.log.consumer("readers", [SAID.name])
            self.in_hand = {}

    def _next(self, key: str) -> Record:
        self.appended[key] += 1
        return Record(SAID.name, key, json.dumps(self.appended[key]).encode())

    def _check(self, record: Record) -> None:
        number = json.loads(record.value or b"null")
        assert number <= self.delivered[record.key] + 1, "a record was skipped"
        assert number > self.committed[record.key], "a committed record came again"
        if record.key in self.in_hand and len(self.consumers) == 1:
            assert number == self.in_hand[record.key] + 1, "not in the order of the appends"
        self.delivered[record.key] = max(self.delivered[record.key], number)
        self.in_hand[record.key] = number


@pytest_asyncio.fixture
async def log(tmp_path: Path) -> AsyncIterator[SqliteLog]:
    log = SqliteLog(tmp_path / "log.db")
    await log.ensure_topics([SAID])
    yield log
    await log.close()


CHILD = """
import asyncio, sys
from servicekit.events.log import Record
from servicekit.events.sqlite_log import SqliteLog

async def main():
    log = SqliteLog(sys.argv[1])
    consumer = log.consumer("readers", ["said"])
    n = 0
    while True:
        await log.append([Record("said", f"key {n}", b"0")])
        await consumer.poll(1, 0)
        print(n, flush=True)
        n += 1

asyncio.run(main())
"""


async def test_a_killed_process_loses_no_acknowledged_record_and_gives_up_its_partitions(
    log: SqliteLog, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path / "log.db")]
    child = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    acknowledged = [int(await child.stdout.readline()) for _ in range(100)]
    mine = log.consumer("readers", [SAID.name])
    await mine.poll(1, 0)  # joins while the other process still holds all partitions
    child.kill()
    acknowledged += [int(line) for line in (await child.stdout.read()).split()]
    await child.wait()

    there = {d.record.key for d in await log.read_all(SAID.name)}
    assert {f"key {n}" for n in acknowledged} <= there
    seen: set[str] = set()
    started = time.monotonic()
    while seen < there:
        assert time.monotonic() - started < 10, "the dead member still holds its partitions"
        seen |= {d.record.key for d in await mine.poll(1000, 0.5)}


WRITER = """
import asyncio, sys
from servicekit.events.log import Record
from servicekit.events.sqlite_log import SqliteLog

asyncio.run(SqliteLog(sys.argv[1]).append([Record("said", "key", b"1")]))
"""


async def test_another_process_sees_an_append_soon(log: SqliteLog, tmp_path: Path) -> None:
    consumer = log.consumer("readers", [SAID.name])
    await consumer.poll(1, 0)
    waiting = asyncio.ensure_future(consumer.poll(1, 20))
    await asyncio.to_thread(subprocess.run, [sys.executable, "-c", WRITER, str(tmp_path / "log.db")], check=True)
    async with asyncio.timeout(5):
        [delivered] = await waiting
    assert delivered.record.key == "key"
