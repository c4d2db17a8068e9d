"""What every event log must do: one story each, told to the SQLite log and to a real Apache Kafka."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio
from infra.kafka import KafkaServer
from servicekit.events.kafka_log import KafkaLog
from servicekit.events.log import Consumer, Delivered, EventLog, LogUnavailableError, Record, Topic, TopicKind
from servicekit.events.sqlite_log import SqliteLog

PATIENCE_S = 40.0
QUICK_COMPACTION = {
    "segment.ms": "200",
    "max.compaction.lag.ms": "200",
    "delete.retention.ms": "100",
    "min.cleanable.dirty.ratio": "0.0001",
}

Open = Callable[[], EventLog]
"""Opens the log as one more process would."""


@pytest.fixture(params=["sqlite", "kafka"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    if request.param == "sqlite":
        return lambda: SqliteLog(tmp_path / "log.db")
    server: KafkaServer = request.getfixturevalue("kafka")
    return lambda: KafkaLog(
        server.bootstrap, "contract", session_timeout_ms=2000, topic_configs=QUICK_COMPACTION, delivery_s=6
    )


@pytest.fixture
def files(store: Open, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], bytes]:
    """What the log keeps on the disk for a topic: all of its files' bytes."""
    if request.node.callspec.params["store"] == "kafka":
        server: KafkaServer = request.getfixturevalue("kafka")
        return lambda topic: content(server.folder.glob(f"data/{topic}-*/*.log"))
    return lambda topic: content(tmp_path.glob("log.db*"))


def content(files: Iterable[Path]) -> bytes:
    found = b""
    for file in files:
        with suppress(FileNotFoundError):  # the broker deletes old segments while we look
            found += file.read_bytes()
    return found


@pytest_asyncio.fixture
async def open_log(store: Open) -> AsyncIterator[Open]:
    opened: list[EventLog] = []

    def open_one() -> EventLog:
        opened.append(store())
        return opened[-1]

    yield open_one
    for one in opened:
        await one.close()


@pytest_asyncio.fixture
async def log(open_log: Open) -> EventLog:
    return open_log()


@pytest_asyncio.fixture
async def topic(log: EventLog) -> str:
    """A new topic of four partitions that keeps every record."""
    return await new_topic(log, TopicKind.FACT)


@pytest_asyncio.fixture
async def state_topic(log: EventLog) -> str:
    """A new topic of four partitions that keeps the last record of each key."""
    return await new_topic(log, TopicKind.STATE)


async def new_topic(log: EventLog, kind: TopicKind) -> str:
    name = f"test.{uuid.uuid4()}"
    await log.ensure_topics([Topic(name, kind)])
    return name


def said(topic: str, key: str, number: int) -> Record:
    return Record(topic, key, json.dumps({"n": number}).encode())


def by_key(delivered: Sequence[Delivered]) -> dict[str, list[bytes | None]]:
    values: dict[str, list[bytes | None]] = defaultdict(list)
    for d in delivered:
        values[d.record.key].append(d.record.value)
    return values


def reader(log: EventLog, topic: str) -> Consumer:
    """One more member of the one group that reads the topic."""
    return log.consumer(f"readers of {topic}", [topic])


async def take(consumer: Consumer, count: int) -> list[Delivered]:
    """Polls until `count` records have come; fails if they do not."""
    got: list[Delivered] = []
    deadline = time.monotonic() + PATIENCE_S
    while len(got) < count:
        assert time.monotonic() < deadline, f"only {len(got)} of {count} records came"
        got += await consumer.poll(count - len(got), 1.0)
    return got


async def nothing_more(consumer: Consumer) -> None:
    assert await consumer.poll(10, 1.0) == []


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not await condition():
        assert time.monotonic() < deadline, "the condition did not come true in time"
        await asyncio.sleep(0.1)


async def test_each_key_is_delivered_in_the_order_of_its_appends(log: EventLog, topic: str) -> None:
    for n in range(20):
        await log.append([said(topic, f"key {k}", n) for k in range(10)])
    delivered = await take(reader(log, topic), 200)
    assert by_key(delivered) == {f"key {k}": [said(topic, "", n).value for n in range(20)] for k in range(10)}


async def test_all_records_of_a_key_lie_in_one_partition(log: EventLog, topic: str) -> None:
    await log.append([said(topic, f"key {k % 25}", k) for k in range(100)])
    places = {(d.record.key, d.partition) for d in await log.read_all(topic)}
    assert len(places) == 25
    assert {partition for _, partition in places} == {0, 1, 2, 3}


async def test_an_append_says_where_each_record_is(log: EventLog, topic: str) -> None:
    for first in (0, 30):
        appended = await log.append([said(topic, f"key {n % 7}", n) for n in range(first, first + 30)])
        there = {(d.partition, d.offset): d.record.value for d in await log.read_all(topic)}
        assert [d.record.value for d in appended] == [said(topic, "", n).value for n in range(first, first + 30)]
        assert all(there[d.partition, d.offset] == d.record.value for d in appended)


async def test_one_can_ask_how_far_a_group_has_come(log: EventLog, topic: str) -> None:
    group = f"readers of {topic}"
    assert await log.reached(group, topic) == {}
    appended = await log.append([said(topic, f"key {n}", n) for n in range(40)])
    consumer = reader(log, topic)
    await take(consumer, 40)
    assert await log.reached(group, topic) == {}  # delivered is not done
    await consumer.commit()
    ends = {d.partition: d.offset + 1 for d in appended}
    assert await log.reached(group, topic) == ends
    # Asking has joined nothing: the group goes on as it was.
    await log.append([said(topic, "key 1", 41)])
    await take(consumer, 1)
    assert await log.reached(group, topic) == ends


async def test_a_rewind_delivers_again_what_was_not_committed(log: EventLog, topic: str) -> None:
    consumer = reader(log, topic)
    await log.append([said(topic, f"key {n}", n) for n in range(30)])
    await take(consumer, 10)
    await consumer.commit()
    second = await take(consumer, 15)
    await consumer.rewind()
    again = await take(consumer, 20)
    await nothing_more(consumer)
    assert {d.record.key for d in second} <= {d.record.key for d in again}
    assert len({d.record.key for d in again}) == 20


async def test_a_new_member_starts_behind_what_its_group_committed(open_log: Open, topic: str) -> None:
    first = open_log()
    await first.append([said(topic, f"key {n}", n) for n in range(20)])
    consumer = reader(first, topic)
    done = await take(consumer, 8)
    await consumer.commit()
    uncommitted = await take(consumer, 4)
    await first.close()

    rest = await take(reader(open_log(), topic), 12)
    assert {d.record.key for d in rest} == {f"key {n}" for n in range(20)} - {d.record.key for d in done}
    assert {d.record.key for d in uncommitted} <= {d.record.key for d in rest}


async def test_another_group_reads_everything_for_itself(log: EventLog, topic: str) -> None:
    await log.append([said(topic, f"key {n}", n) for n in range(5)])
    one = log.consumer("one", [topic])
    await take(one, 5)
    await one.commit()
    assert len(await take(log.consumer("other", [topic]), 5)) == 5


async def test_two_members_share_the_partitions_and_double_nothing(open_log: Open, topic: str) -> None:
    logs = [open_log(), open_log()]
    members = [reader(log, topic) for log in logs]

    async def both_hold_some() -> bool:
        """Probes until each member has been given a partition; commits every probe."""
        await logs[0].append([said(topic, f"probe {n}", n) for n in range(40)])
        got = await asyncio.gather(*[m.poll(100, 1.0) for m in members])
        await settle_commits(members)
        return all(got)

    await until(both_hold_some)
    await until(lambda: drained(members))

    await logs[0].append([said(topic, f"key {n}", n) for n in range(100)])
    seen: list[list[Delivered]] = [[], []]

    async def all_seen() -> bool:
        for i, member in enumerate(members):
            seen[i] += await member.poll(10, 0.2)
            await member.commit()
        return len(seen[0]) + len(seen[1]) >= 100

    await until(all_seen)
    for member in members:
        await nothing_more(member)
    assert len({d.record.key for d in seen[0] + seen[1]}) == len(seen[0] + seen[1]) == 100
    assert not {d.partition for d in seen[0]} & {d.partition for d in seen[1]}
    assert {d.partition for d in seen[0] + seen[1]} == {0, 1, 2, 3}


async def settle_commits(members: Sequence[Consumer]) -> None:
    """While members join, a commit may be refused: its records then go to whoever holds the partition now."""
    for member in members:
        try:
            await member.commit()
        except LogUnavailableError:
            await member.rewind()


async def drained(members: Sequence[Consumer]) -> bool:
    await asyncio.gather(*[m.poll(1000, 0.2) for m in members])
    await settle_commits(members)
    return await members[0].lag() == 0


async def test_when_a_member_leaves_the_other_takes_over(open_log: Open, topic: str) -> None:
    leaver, stayer = open_log(), open_log()
    left, stays = reader(leaver, topic), reader(stayer, topic)
    await leaver.append([said(topic, f"key {n}", n) for n in range(40)])
    first = await take(left, 10)
    await left.commit()
    await leaver.close()
    rest = await take(stays, 30)
    assert {d.record.key for d in first + rest} == {f"key {n}" for n in range(40)}


async def test_a_tombstone_and_compaction_remove_the_older_values(log: EventLog, state_topic: str) -> None:
    await log.append([Record(state_topic, "erased", b'"her words"'), Record(state_topic, "kept", b'"old"')])
    await log.append([Record(state_topic, "kept", b'"new"'), Record(state_topic, "erased", None)])

    async def compacted() -> bool:
        await log.compact(state_topic)
        return {d.record.value for d in await log.read_all(state_topic)} <= {b'"new"', None}

    await until(compacted)
    assert by_key(await log.read_all(state_topic))["kept"] == [b'"new"']

    # Who reads from the start now learns the same, and is not held up by what is missing.
    consumer = log.consumer("late", [state_topic])
    assert b'"her words"' not in {d.record.value for d in await take(consumer, 1)}
    await until(lambda: drained([consumer]))


async def test_erased_words_leave_the_disk(log: EventLog, state_topic: str, files: Callable[[str], bytes]) -> None:
    said_by = [f"spoken {uuid.uuid4()} " for _ in range(60)]
    records = [
        Record(state_topic, f"key {n % 12}", (words + "and " * n * 40).encode()) for n, words in enumerate(said_by)
    ]
    await log.append(records)
    assert all(words.encode() in files(state_topic) for words in said_by)
    await log.append([Record(state_topic, f"key {n}", None) for n in range(6)])

    async def only_the_last_words_of_the_other_keys_remain() -> bool:
        await log.compact(state_topic)
        on_disk = files(state_topic)
        return [words for words in said_by if words.encode() in on_disk] == said_by[54:]

    await until(only_the_last_words_of_the_other_keys_remain)
    assert sorted(d.record.key for d in await log.read_all(state_topic) if d.record.value) == sorted(
        r.key for r in records[54:]
    )


async def test_a_fact_topic_keeps_every_record(log: EventLog, topic: str) -> None:
    await log.append([said(topic, "session", n) for n in range(3)])
    await log.compact(topic)
    assert [d.record.value for d in await log.read_all(topic)] == [said(topic, "", n).value for n in range(3)]


async def test_another_number_of_partitions_is_refused(log: EventLog, topic: str) -> None:
    await log.ensure_topics([Topic(topic, TopicKind.FACT, partitions=4)])
    with pytest.raises(ValueError, match="has 4 partitions, not 6"):
        await log.ensure_topics([Topic(topic, TopicKind.FACT, partitions=6)])


async def test_keys_values_and_headers_come_back_as_they_were(log: EventLog, topic: str) -> None:
    headers = {"ce_source": "/cop", "ce_subject": "Zażółć gęślą jaźń", "voice": "Ελληνικά", "empty": ""}
    record = Record(topic, "Ключ–κλειδί", "„Jobcenter“ – così è".encode(), headers)
    await log.append([record])
    [delivered] = await take(reader(log, topic), 1)
    assert delivered.record == record


async def test_lag_counts_what_the_group_has_not_committed(log: EventLog, topic: str) -> None:
    consumer = reader(log, topic)
    assert await consumer.lag() == 0
    await log.append([said(topic, f"key {n}", n) for n in range(12)])
    await take(consumer, 5)
    assert await consumer.lag() == 12
    await consumer.commit()
    assert await consumer.lag() == 7
    await take(consumer, 7)
    await consumer.commit()
    assert await consumer.lag() == 0


async def test_seek_to_beginning_reads_everything_again(log: EventLog, topic: str) -> None:
    consumer = reader(log, topic)
    await log.append([said(topic, f"key {n}", n) for n in range(20)])
    await take(consumer, 20)
    await consumer.commit()
    await consumer.seek_to_beginning()
    assert await consumer.lag() == 20
    await take(consumer, 6)
    await consumer.rewind()
    again = await take(consumer, 20)
    await consumer.commit()
    await nothing_more(consumer)
    assert {d.record.key for d in again} == {f"key {n}" for n in range(20)}


async def test_a_cancelled_poll_has_taken_nothing(log: EventLog, topic: str) -> None:
    consumer = reader(log, topic)
    await log.append([said(topic, f"key {n}", n) for n in range(50)])
    taken = len(await take(consumer, 10))
    for n in range(10):
        polling = asyncio.ensure_future(consumer.poll(2, 0.5))
        await asyncio.sleep(0.0002 * n)  # at different stages of the poll
        polling.cancel()
        await asyncio.wait([polling])
        if not polling.cancelled():
            taken += len(polling.result())
    assert len({d.record.key for d in await take(consumer, 50 - taken)}) == 50 - taken
    await consumer.commit()
    await nothing_more(consumer)


async def test_a_waiting_consumer_hears_of_an_append_at_once(log: EventLog, topic: str) -> None:
    consumer = reader(log, topic)
    await log.append([said(topic, "first", 0)])
    await take(consumer, 1)
    waiting = asyncio.ensure_future(consumer.poll(10, 10.0))
    await log.append([said(topic, "second", 1)])
    started = time.monotonic()
    [delivered] = await waiting
    assert delivered.record.key == "second"
    assert time.monotonic() - started < 2.0


async def test_a_topic_that_is_not_there_is_said_so(log: EventLog) -> None:
    with pytest.raises(LogUnavailableError):
        await log.append([said(f"never.{uuid.uuid4()}", "key", 1)])


async def test_what_was_appended_survives_kill_9_of_the_broker(kafka: KafkaServer, tmp_path: Path) -> None:
    log = KafkaLog(kafka.bootstrap, "contract", session_timeout_ms=2000, delivery_s=6)
    topic = await new_topic(log, TopicKind.STATE)
    consumer = reader(log, topic)
    await log.append([said(topic, f"key {n}", n) for n in range(30)])
    await take(consumer, 10)
    await consumer.commit()

    await asyncio.to_thread(kafka.kill9)
    with pytest.raises(LogUnavailableError):
        await log.append([said(topic, "while down", 0)])
    await asyncio.to_thread(kafka.restart)

    # The same clients go on, and nothing acknowledged is missing. (The refused append may have arrived, or not.)
    await log.append([said(topic, "after", 1)])
    rest: set[str] = set()

    async def all_came() -> bool:
        rest.update(d.record.key for d in await consumer.poll(100, 1.0))
        return len(rest - {"while down"}) >= 21

    await until(all_came)
    assert "after" in rest
    assert {d.record.key for d in await log.read_all(topic)} >= {f"key {n}" for n in range(30)} | {"after"}
    await log.close()
