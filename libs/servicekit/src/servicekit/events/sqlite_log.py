"""The event log in one SQLite file: for the embedded deployment, where all services share one machine.

Durability: WAL with synchronous=FULL; what several tasks append at once shares one commit.
Limits: one machine (WAL and file locks do not work over network file systems) and POSIX; one writer at a time.
A member whose process ends loses its partitions at once (its file lock goes with it), found out within CHECK_S
seconds by the others; a member that hangs loses them after `sqlite_store.ABANDONED_S`.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from . import sqlite_store as store
from .log import TOMBSTONE_DAYS, Delivered, LogUnavailableError, Record, Topic
from .sqlite_process import Bell, Life, Thread, bell_of, unavailable

T = TypeVar("T")
CHECK_S = 2.0
"""How often a member looks whether the others still live."""
LOOK_S = 0.25
"""How often a waiting member looks for what other processes appended. Its own process rings a bell."""


class SqliteLog:
    """An EventLog in the file `path`. Several may be open on one file, in one process or in several."""

    erased_within_s = 0.0

    def __init__(self, path: Path | str) -> None:
        path = Path(path).resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._bell = bell_of(path)
        self._writer = Thread(path, "sqlite-log-write")
        self._reader = Thread(path, "sqlite-log-read")
        self._life = Life(path)
        self._jobs: list[tuple[Callable[[sqlite3.Connection], Any], Future[Any]]] = []
        self._jobs_lock = threading.Lock()
        self._consumers: set[SqliteConsumer] = set()

    async def ensure_topics(self, topics: Sequence[Topic]) -> None:
        await self.write(lambda db: store.ensure_topics(db, topics))

    async def append(self, records: Sequence[Record]) -> Sequence[Delivered]:
        appended = await self.write(lambda db: store.append(db, records))
        self._bell.ring()
        return appended

    def consumer(self, group: str, topics: Sequence[str]) -> SqliteConsumer:
        member = store.Member(str(uuid.uuid4()), group, tuple(topics), self._life.name)
        consumer = SqliteConsumer(self, member, self._bell, self._life.of_others)
        self._consumers.add(consumer)
        return consumer

    async def reached(self, group: str, topic: str) -> Mapping[int, int]:
        return await self.read(lambda db: store.reached(db, group, topic))

    async def read_all(self, topic: str) -> Sequence[Delivered]:
        return await self.read(lambda db: [d for p in store.parts_of(db, topic) for d in store.read(db, p, 0, -1)])

    async def compact(self, topic: str, tombstone_age_s: float = TOMBSTONE_DAYS * 86400) -> None:
        """Erase what is superseded, from the file too. Takes time in proportion to the whole log."""
        await self.write(lambda db: store.drop_superseded(db, topic, tombstone_age_s))
        await asyncio.wrap_future(self._writer.submit(store.wipe))

    async def close(self) -> None:
        for consumer in list(self._consumers):
            await consumer.close()
        for thread in (self._writer, self._reader):
            await asyncio.to_thread(thread.close)
        self._life.end()

    async def read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._reader.submit(query))

    async def write(self, job: Callable[[sqlite3.Connection], T]) -> T:
        """Run `job` in a transaction that is durable on return. Jobs that wait together share one commit."""
        done: Future[T] = Future()
        with self._jobs_lock:
            self._jobs.append((job, done))
            first = len(self._jobs) == 1
        if first:
            self._writer.submit(self._run_jobs).add_done_callback(self._refuse_jobs)
        return await asyncio.wrap_future(done)

    def forget(self, consumer: SqliteConsumer) -> None:
        self._consumers.discard(consumer)

    def _run_jobs(self, db: sqlite3.Connection) -> None:
        with self._jobs_lock:
            jobs, self._jobs = self._jobs, []
        outcomes: list[tuple[Future[Any], Any, Exception | None]] = []
        try:
            db.execute("BEGIN IMMEDIATE")
            for job, done in jobs:
                outcomes.append((done, *_savepoint(db, job)))
            db.execute("COMMIT")
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            outcomes = [(done, None, unavailable(error)) for _, done in jobs]
        for outcome in outcomes:
            _settle(*outcome)

    def _refuse_jobs(self, run: Future[None]) -> None:
        """The file could not even be opened: tell those who wait."""
        failure = run.exception()
        if isinstance(failure, Exception):
            with self._jobs_lock:
                jobs, self._jobs = self._jobs, []
            for _, done in jobs:
                _settle(done, None, failure)


class SqliteConsumer:
    """One member of a group. For one task at a time."""

    def __init__(self, log: SqliteLog, member: store.Member, bell: Bell, lives: Callable[[str], bool]) -> None:
        self._log, self._member, self._bell, self._lives = log, member, bell, lives
        self._share = store.Share(generation=0, parts={}, positions={}, complete=False, joined=False)
        self._next: dict[int, int] = {}  # by partition: what the next poll delivers first
        self._done: dict[int, int] = {}  # by partition: what the group has committed
        self._checked_at = float("-inf")
        self._closed = False

    async def poll(self, max_records: int, timeout_s: float) -> Sequence[Delivered]:
        now = asyncio.get_running_loop().time
        deadline = now() + timeout_s
        while True:
            with self._bell.listening() as rung:  # before looking, so that no append falls in between
                batch = await self._look(max_records)
                left = deadline - now()
                if batch or left <= 0:
                    return batch
                await asyncio.wait([rung], timeout=min(left, LOOK_S))

    async def commit(self) -> None:
        """Raises LogUnavailableError if a partition went to another member meanwhile: it gets those records again."""
        moved = {part: at for part, at in self._next.items() if at != self._done[part]}
        if not moved:
            return
        lost = await self._log.write(lambda db: store.commit(db, self._member, moved))
        self._done.update({part: at for part, at in moved.items() if part not in lost})
        for part in lost:
            del self._next[part], self._done[part]
        if lost:
            self._checked_at = float("-inf")
            raise LogUnavailableError(f"{len(lost)} partitions went to another member of {self._member.group}")

    async def rewind(self) -> None:
        self._next = dict(self._done)

    async def seek_to_beginning(self) -> None:
        """For the partitions that this member holds: run a rebuild with one member."""
        if self._closed:
            raise RuntimeError("this consumer is closed")
        await self._take_share()
        start = dict.fromkeys(self._next, 0)
        await self._log.write(lambda db: store.commit(db, self._member, start))
        self._next, self._done = dict(start), dict(start)

    async def lag(self) -> int:
        return await self._log.read(lambda db: store.lag(db, self._member.group, self._member.topics))

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._log.forget(self)
            await self._log.write(lambda db: store.leave(db, self._member))
            self._bell.ring()  # the others need not wait to take over

    async def _look(self, max_records: int) -> list[Delivered]:
        """The next records of this member's share, in one go with whether that share still holds."""
        if self._closed:
            raise RuntimeError("this consumer is closed")
        if self._share.complete and asyncio.get_running_loop().time() - self._checked_at < CHECK_S:
            batch = await self._read(max_records)
            if batch is not None:
                return batch
        while True:
            await self._take_share()
            batch = await self._read(max_records)
            if batch is not None:
                return batch

    async def _take_share(self) -> None:
        """Join, look after the others, or follow a change of the members."""
        now = asyncio.get_running_loop().time()
        self._share = share = await self._log.write(lambda db: store.balance(db, self._member, self._lives))
        self._checked_at = now
        for positions in (self._next, self._done):
            for part in set(positions) - (set() if share.joined else share.parts.keys()):
                del positions[part]
        for part in share.parts.keys() - self._next.keys():
            self._next[part] = self._done[part] = share.positions[part]

    async def _read(self, max_records: int) -> list[Delivered] | None:
        """The next records of the partitions in turn; None where the group's members changed meanwhile. Positions move
        only when the caller gets the records: a poll that is cancelled while it reads has taken nothing."""
        wanted: Mapping[int, int] = dict(self._next)
        share, group = self._share, self._member.group

        def query(db: sqlite3.Connection) -> list[tuple[int, list[Delivered]]] | None:
            if store.generation(db, group) != share.generation:
                return None
            found, left = [], max_records
            ends = dict(db.execute("SELECT id, next_offset FROM part").fetchall())
            for part, at in wanted.items():
                if left > 0 and at < ends[part]:
                    records = store.read(db, share.parts[part], at, left)
                    left -= len(records)
                    found.append((part, records))
            return found

        read = await self._log.read(query)
        if read is None:
            return None
        batch: list[Delivered] = []
        for part, records in read:
            batch += records
            if records:
                self._next[part] = records[-1].offset + 1
                self._next[part] = self._next.pop(part)  # to the end of the queue: every partition gets its turn
        return batch


def _savepoint(db: sqlite3.Connection, job: Callable[[sqlite3.Connection], T]) -> tuple[T | None, Exception | None]:
    """Run one of several jobs of a transaction so that its failure undoes only itself."""
    db.execute("SAVEPOINT job")
    try:
        return job(db), None
    except sqlite3.Error:
        raise
    except Exception as error:
        db.execute("ROLLBACK TO job")
        return None, error
    finally:
        if db.in_transaction:
            db.execute("RELEASE job")


def _settle(done: Future[Any], result: Any, failure: Exception | None) -> None:
    if not done.set_running_or_notify_cancel():
        return  # the caller was cancelled and does not wait any more
    if failure is None:
        done.set_result(result)
    else:
        done.set_exception(failure)
