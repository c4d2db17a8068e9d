"""The SQL of the SQLite event log. Synchronous, knows nothing of tasks or threads; see sqlite_log.py for those."""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .log import DEAD_LETTER_DAYS, Delivered, LogUnavailableError, Record, Topic, TopicKind

BUSY_S = 10.0
ABANDONED_S = 60.0
"""A member that neither polled nor committed for this long loses its partitions, though its process lives."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS topic (name TEXT PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS part (id INTEGER PRIMARY KEY, topic TEXT NOT NULL, number INTEGER NOT NULL,
  next_offset INTEGER NOT NULL DEFAULT 0, UNIQUE (topic, number));
CREATE TABLE IF NOT EXISTS record (part INTEGER NOT NULL, "offset" INTEGER NOT NULL, key TEXT NOT NULL, value BLOB,
  headers TEXT NOT NULL, appended_at REAL NOT NULL, PRIMARY KEY (part, "offset")) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS position (grp TEXT NOT NULL, part INTEGER NOT NULL, "offset" INTEGER NOT NULL,
  PRIMARY KEY (grp, part)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS membership (grp TEXT PRIMARY KEY, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS member (id TEXT PRIMARY KEY, grp TEXT NOT NULL, topics TEXT NOT NULL,
  process TEXT NOT NULL, seen REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lease (grp TEXT NOT NULL, part INTEGER NOT NULL, member TEXT NOT NULL,
  PRIMARY KEY (grp, part)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unwiped (topic TEXT PRIMARY KEY) WITHOUT ROWID;
"""

READ = 'SELECT "offset", key, value, headers FROM record WHERE part = ? AND "offset" >= ? ORDER BY "offset" LIMIT ?'
POSITION = 'INSERT INTO position VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET "offset" = excluded."offset"'
GENERATION = "INSERT INTO membership VALUES (?, 1) ON CONFLICT DO UPDATE SET generation = generation + 1"
SUPERSEDED = """DELETE FROM record WHERE part = ? AND "offset" NOT IN
  (SELECT max("offset") FROM record WHERE part = ? GROUP BY key)"""


@dataclass(frozen=True)
class Part:
    """One partition of a topic, by its row id."""

    id: int
    topic: str
    number: int


@dataclass(frozen=True)
class Member:
    """One consumer: `process` names the lock file that its process holds while it lives."""

    id: str
    group: str
    topics: tuple[str, ...]
    process: str


@dataclass(frozen=True)
class Share:
    """What a member holds. `complete` is False while another member has yet to let go of some of it.
    `positions` are the group's committed offsets. `joined`: it was no member before, so what it held is void."""

    generation: int
    parts: Mapping[int, Part]
    positions: Mapping[int, int]
    complete: bool
    joined: bool


def connect(path: Path) -> sqlite3.Connection:
    """A connection without implicit transactions, for one thread at a time. Creates the file and its tables."""
    db = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA temp_store = MEMORY")  # VACUUM would else leave the words in a temporary file's blocks
    db.executescript(SCHEMA)
    return db


def partition_of(key: str, partitions: int) -> int:
    return zlib.crc32(key.encode()) % partitions


def parts_of(db: sqlite3.Connection, topic: str) -> list[Part]:
    """The partitions in the order of their numbers. Raises LogUnavailableError for a topic that is not there."""
    found = db.execute("SELECT id, topic, number FROM part WHERE topic = ? ORDER BY number", [topic])
    parts = [Part(*row) for row in found]
    if not parts:
        raise LogUnavailableError(f"topic {topic} does not exist; ensure_topics creates it")
    return parts


def ensure_topics(db: sqlite3.Connection, topics: Sequence[Topic]) -> None:
    for topic in topics:
        db.execute("INSERT OR IGNORE INTO topic VALUES (?, ?)", [topic.name, topic.kind])
        [there] = db.execute("SELECT count(*) FROM part WHERE topic = ?", [topic.name]).fetchone()
        if there not in (0, topic.partitions):
            raise ValueError(f"topic {topic.name} has {there} partitions, not {topic.partitions}: keys must not move")
        rows = [(topic.name, n) for n in range(topic.partitions)]
        db.executemany("INSERT OR IGNORE INTO part (topic, number) VALUES (?, ?)", rows)


def append(db: sqlite3.Connection, records: Sequence[Record]) -> list[Delivered]:
    parts: dict[str, list[Part]] = {}
    ends: dict[int, int] = {}
    rows, appended = [], []
    now = time.time()
    for r in records:
        if r.topic not in parts:
            parts[r.topic] = parts_of(db, r.topic)
            query = "SELECT id, next_offset FROM part WHERE topic = ?"
            ends.update(db.execute(query, [r.topic]).fetchall())
        of_topic = parts[r.topic]
        part = of_topic[partition_of(r.key, len(of_topic))]
        at = ends[part.id]
        ends[part.id] = at + 1
        rows.append((part.id, at, r.key, r.value, json.dumps(dict(r.headers), ensure_ascii=False), now))
        appended.append(Delivered(r, part.number, at))
    db.executemany("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)", rows)
    db.executemany("UPDATE part SET next_offset = ? WHERE id = ?", [(end, part) for part, end in ends.items()])
    return appended


def read(db: sqlite3.Connection, part: Part, offset: int, limit: int) -> list[Delivered]:
    """At most `limit` records of one partition from `offset` on (-1: without limit)."""
    return [
        Delivered(Record(part.topic, key, value, json.loads(headers)), part.number, at)
        for at, key, value, headers in db.execute(READ, [part.id, offset, limit])
    ]


def generation(db: sqlite3.Connection, group: str) -> int:
    """Grows with every change of the group's members."""
    row = db.execute("SELECT generation FROM membership WHERE grp = ?", [group]).fetchone()
    return int(row[0]) if row else 0


def lag(db: sqlite3.Connection, group: str, topics: Sequence[str]) -> int:
    total = 0
    for part in (p for topic in topics for p in parts_of(db, topic)):
        query = """SELECT count(*) FROM record WHERE part = ? AND "offset" >=
          coalesce((SELECT "offset" FROM position WHERE grp = ? AND part = ?), 0)"""
        total += int(db.execute(query, [part.id, group, part.id]).fetchone()[0])
    return total


def reached(db: sqlite3.Connection, group: str, topic: str) -> dict[int, int]:
    """By the partitions' numbers, where the group has committed one."""
    query = """SELECT part.number, position."offset" FROM position JOIN part ON part.id = position.part
      WHERE position.grp = ? AND part.topic = ?"""
    return dict(db.execute(query, [group, topic]).fetchall())


def balance(db: sqlite3.Connection, me: Member, lives: Callable[[str], bool]) -> Share:
    """Take my fair share of the group's partitions, let go of the rest, and put out members that are gone.
    Writes nothing when nothing has changed, so that it is cheap to repeat."""
    now = time.time()
    changed = False
    for other, process, seen in db.execute("SELECT id, process, seen FROM member WHERE grp = ?", [me.group]).fetchall():
        if other != me.id and (not lives(process) or seen < now - ABANDONED_S):
            _remove(db, other)
            changed = True
    seen_at = db.execute("SELECT seen FROM member WHERE id = ?", [me.id]).fetchone()
    if seen_at is None:
        row = [me.id, me.group, json.dumps(me.topics), me.process, now]
        db.execute("INSERT INTO member VALUES (?, ?, ?, ?, ?)", row)
        changed = True
    elif seen_at[0] < now - ABANDONED_S / 4:
        db.execute("UPDATE member SET seen = ? WHERE id = ?", [now, me.id])
    if changed:
        db.execute(GENERATION, [me.group])

    fair = _fair_share(db, me)
    held = {part for (part,) in db.execute("SELECT part FROM lease WHERE member = ?", [me.id])}
    for part in held - fair.keys():
        db.execute("DELETE FROM lease WHERE grp = ? AND part = ?", [me.group, part])
    leased = {part for (part,) in db.execute("SELECT part FROM lease WHERE grp = ?", [me.group])}
    for part in fair.keys() - leased:
        db.execute("INSERT INTO lease VALUES (?, ?, ?)", [me.group, part, me.id])
    mine = (held & fair.keys()) | (fair.keys() - leased)
    positions = dict(db.execute('SELECT part, "offset" FROM position WHERE grp = ?', [me.group]).fetchall())
    return Share(
        generation=generation(db, me.group),
        parts={part: fair[part] for part in sorted(mine)},
        positions={part: positions.get(part, 0) for part in mine},
        complete=len(mine) == len(fair),
        joined=seen_at is None,
    )


def _fair_share(db: sqlite3.Connection, me: Member) -> dict[int, Part]:
    """Partition n of a topic belongs to the topic's member n modulo their number, members in the order of their ids."""
    members = db.execute("SELECT id, topics FROM member WHERE grp = ? ORDER BY id", [me.group]).fetchall()
    fair = {}
    for topic in me.topics:
        subscribed = [member for member, topics in members if topic in json.loads(topics)]
        for part in parts_of(db, topic):
            if subscribed[part.number % len(subscribed)] == me.id:
                fair[part.id] = part
    return fair


def commit(db: sqlite3.Connection, me: Member, offsets: Mapping[int, int]) -> set[int]:
    """Store the positions of the partitions that the member still holds → those that it has lost."""
    held = {part for (part,) in db.execute("SELECT part FROM lease WHERE member = ?", [me.id])}
    db.executemany(POSITION, [(me.group, part, at) for part, at in offsets.items() if part in held])
    db.execute("UPDATE member SET seen = ? WHERE id = ?", [time.time(), me.id])
    return set(offsets) - held


def leave(db: sqlite3.Connection, me: Member) -> None:
    _remove(db, me.id)
    db.execute(GENERATION, [me.group])


def _remove(db: sqlite3.Connection, member: str) -> None:
    db.execute("DELETE FROM lease WHERE member = ?", [member])
    db.execute("DELETE FROM member WHERE id = ?", [member])


def drop_superseded(db: sqlite3.Connection, topic: str, tombstone_age_s: float) -> None:
    """Of STATE and DEAD_LETTER topics keep the last record per key, no tombstone older than `tombstone_age_s`,
    and no dead letter older than its days. Leaves FACT topics alone. The words are gone after `wipe`."""
    parts = parts_of(db, topic)
    [kind] = db.execute("SELECT kind FROM topic WHERE name = ?", [topic]).fetchone()
    if kind == TopicKind.FACT:
        return
    now = time.time()
    before = db.total_changes
    for part in parts:
        db.execute(SUPERSEDED, [part.id, part.id])
        if kind == TopicKind.DEAD_LETTER:
            oldest = now - DEAD_LETTER_DAYS * 86400
            db.execute("DELETE FROM record WHERE part = ? AND appended_at < ?", [part.id, oldest])
        tombstones = "DELETE FROM record WHERE part = ? AND value IS NULL AND appended_at <= ?"
        db.execute(tombstones, [part.id, now - tombstone_age_s])
    if db.total_changes > before:
        db.execute("INSERT OR IGNORE INTO unwiped VALUES (?)", [topic])


def wipe(db: sqlite3.Connection) -> None:
    """Make the deleted words leave the files, outside a transaction. secure_delete alone is not enough: when a page
    is split, SQLite leaves copies of the moved rows in its free space. The rewrite by VACUUM has none."""
    if db.execute("SELECT 1 FROM unwiped").fetchone() is None:
        return
    db.execute("VACUUM")
    db.execute("DELETE FROM unwiped")
    [busy, _, _] = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        db.execute("INSERT OR IGNORE INTO unwiped VALUES ('')")
        raise LogUnavailableError(f"another process was reading for {BUSY_S} s; what was erased is still in the WAL")
