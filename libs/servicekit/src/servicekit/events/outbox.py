"""The outbox: an event is written in the transaction that changes the state, and relayed to the log afterwards."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from almpo_contracts.base import Payload
from sqlalchemy import delete, select, text

from .. import stories
from ..db import Database, Outgoing, Transaction
from ..tables import KitTables
from ..telemetry import current_traceparent
from .envelope import to_record
from .log import Delivered, EventLog, Record

log = logging.getLogger(__name__)
BATCH = 500
Relayed = Callable[[Transaction, Sequence[Delivered]], Awaitable[None]]
"""Told of a batch that the log has taken, in the transaction that takes it out of the outbox."""
_RELAY_LOCK = 7_203_411  # any constant: one relay at a time per database


class Outbox:
    """Writes what leaves with a transaction. Installed as the database's `before_commit`."""

    def __init__(self, tables: KitTables) -> None:
        self._tables = tables

    async def write(self, tx: Transaction) -> None:
        traceparent = current_traceparent()
        records = [to_record(outgoing, tx.now, traceparent) for outgoing in tx.outgoing]
        for outgoing in tx.outgoing:
            if not outgoing.anonymous:
                stories.emitted(outgoing.type, outgoing.key, outgoing.payload)
        await add_records(tx, self._tables, records)
        if tx.live:
            if tx.dialect == "postgresql":
                # Sequence order is not commit order: writers of one stream take turns, so that no listener
                # sees 8 before 7 and then misses 7.
                for stream in sorted({event.stream for event in tx.live}):
                    await tx.execute(text("SELECT pg_advisory_xact_lock(hashtext(:s))"), {"s": stream})
            await tx.insert_many(
                self._tables.live,
                [
                    {"stream": e.stream, "event": e.event, "data": dict(e.data), "subject": e.subject, "at": tx.now}
                    for e in tx.live
                ],
            )


async def add_records(tx: Transaction, tables: KitTables, records: list[Record]) -> None:
    """Queue records for the log, in this transaction."""
    await tx.insert_many(tables.outbox, [_row(record) for record in records])


def row_of(tx: Transaction, payload: Payload, *, anonymous: bool = False) -> dict[str, Any]:
    """An event's row in the outbox, for a service that writes it with its own (`db.together`); else `tx.emit`."""
    return _row(to_record(Outgoing(type(payload), payload.key, payload, anonymous), tx.now, current_traceparent()))


def _row(record: Record) -> dict[str, Any]:
    return {
        "topic": record.topic,
        "key": record.key,
        "value": None if record.value is None else record.value.decode(),
        "headers": dict(record.headers),
    }


class Relay:
    """Moves outbox rows to the log in their order. A crash between append and delete sends a batch twice;
    consumers know an event by its id."""

    def __init__(
        self, database: Database, tables: KitTables, event_log: EventLog, relayed: Relayed | None = None
    ) -> None:
        self._database, self._tables, self._log, self._relayed = database, tables, event_log, relayed
        self._first = select(tables.outbox.c.seq).limit(1)
        self.erased_in: set[str] = set()
        """Topics that took a tombstone since the last scrub (see `worker`)."""

    async def run_once(self) -> int:
        """Relay one batch → how many records. Raises LogUnavailableError or DatabaseUnavailableError; try again."""
        if await self.empty():
            return 0  # most of the time, and often: a turn costs many times as much as this glance
        outbox = self._tables.outbox
        async with self._database.read() as turn:
            # On PostgreSQL one relay at a time holds the lock; an SQLite file has one process, hence one relay.
            if turn.dialect == "postgresql":
                lock = await turn.execute(text("SELECT pg_try_advisory_xact_lock(:k)"), {"k": _RELAY_LOCK})
                if not lock.scalar_one():
                    return 0
            rows = (await turn.execute(select(outbox).order_by(outbox.c.seq).limit(BATCH))).all()
            if not rows:
                return 0
            appended = await self._log.append(
                [Record(r.topic, r.key, None if r.value is None else r.value.encode(), r.headers) for r in rows]
            )
            self.erased_in.update(r.topic for r in rows if r.value is None)
            async with self._database.write() as tx:
                await tx.execute(delete(outbox).where(outbox.c.seq.in_([r.seq for r in rows])))
                if self._relayed is not None:
                    await self._relayed(tx, appended)
        return len(rows)

    async def empty(self) -> bool:
        """Whether everything committed has reached the log."""
        return not await self._database.glance(self._first, {})
