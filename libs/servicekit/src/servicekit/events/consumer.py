"""Consuming events: a batch per poll, one transaction with its inbox rows, each event's effect once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from almpo_contracts.base import Payload, StatePayload
from opentelemetry.trace import SpanKind
from sqlalchemy import delete, select, tuple_

from .. import metrics, stories
from ..db import Database, DatabaseUnavailableError, Transaction
from ..tables import KitTables
from ..telemetry import continued
from .dead_letters import DeadLetters
from .envelope import BY_TOPIC, Received, RefusedEventError, from_record
from .log import Consumer, Delivered, EventLog

log = logging.getLogger(__name__)

Handler = Callable[[Transaction, list[Received[Any]]], Awaitable[None]]
"""Takes the events of one topic, in order, oldest revisions already left out; all in the transaction given."""
Handlers = Mapping[type[Payload], Handler]

BATCH = 500
INBOX_DAYS = 30


class DeadLetterLimitError(Exception):
    """Too many events were refused one after the other: more likely a bad deploy than bad events."""


@dataclass(frozen=True)
class _Admitted:
    """A record that is to be handled now."""

    delivered: Delivered
    event: Received[Payload]


class EventConsumer:
    """A service's member of its consumer group. `run_once` is the whole life; the worker repeats it."""

    def __init__(
        self,
        service: str,
        database: Database,
        tables: KitTables,
        event_log: EventLog,
        handlers: Handlers,
        *,
        tries: int,
        dead_letter_limit: int,
    ) -> None:
        self._service, self._database, self._tables, self._handlers = service, database, tables, handlers
        self._tries, self._limit = tries, dead_letter_limit
        self._dead_letters = DeadLetters(service, tables)
        self._refused_in_a_row = 0
        self.erased = False
        """Whether an erasure was taken since the last scrub (see `worker`)."""
        self._consumer: Consumer = event_log.consumer(service, sorted(p.topic for p in handlers))

    async def run_once(self, timeout_s: float, max_records: int = BATCH) -> int:
        """Poll once and handle what came → how many records.

        Raises DatabaseUnavailableError or LogUnavailableError with nothing committed (call again later), and
        DeadLetterLimitError when the consumer must stop for a person to look."""
        batch = await self._consumer.poll(max_records, timeout_s)
        if not batch:
            return 0
        try:
            await self._take(batch)
        except BaseException:
            await self._consumer.rewind()
            raise
        await self._consumer.commit()
        self._measure(batch)
        return len(batch)

    async def replay(self, event_log: EventLog, dlq_key: str) -> bool:
        """Handle a dead letter now and forget it → False when it is not there any more. Raises what the handler
        raises; the letter then stays where it is."""
        async with self._database.write() as tx:
            letter = await self._dead_letters.find(tx, dlq_key)
            delivered = None if letter is None else await self._dead_letters.fetch(event_log, letter)
            if delivered is None:
                return False
            await self._apply(tx, [delivered])
            return await self._dead_letters.drop(tx, dlq_key)

    async def seek_to_beginning(self) -> None:
        await self._consumer.seek_to_beginning()

    async def lag(self) -> int:
        return await self._consumer.lag()

    async def close(self) -> None:
        await self._consumer.close()

    async def _take(self, batch: Sequence[Delivered]) -> None:
        try:
            async with self._database.write() as tx:
                await self._apply(tx, batch)
            self._refused_in_a_row = 0
        except (DatabaseUnavailableError, asyncio.CancelledError):
            raise
        except Exception:
            # Something in the batch cannot be handled. Take it one by one, so that only the culprit is set aside.
            log.exception("a batch of %d events failed; taking them one by one", len(batch))
            for delivered in batch:
                await self._take_one(delivered)

    async def _take_one(self, delivered: Delivered) -> None:
        for attempt in range(1, self._tries + 1):
            try:
                async with self._database.write() as tx:
                    await self._apply(tx, [delivered])
                self._refused_in_a_row = 0
                return
            except (DatabaseUnavailableError, asyncio.CancelledError):
                raise
            except Exception as error:
                refused = isinstance(error, RefusedEventError)
                if delivered.record.value is None and not refused and attempt == self._tries:
                    raise  # an erasure is never set aside: the consumer stops until somebody has looked
                if refused or attempt == self._tries:
                    await self._set_aside(delivered, error, attempt)
                    return
                await asyncio.sleep(min(0.05 * 2**attempt, 1.0))

    async def _set_aside(self, delivered: Delivered, error: Exception, tries: int) -> None:
        self._refused_in_a_row += 1
        if self._refused_in_a_row > self._limit:
            raise DeadLetterLimitError(
                f"{self._refused_in_a_row} events in a row were refused, the last: {error}"
            ) from error
        async with self._database.write() as tx:
            await self._dead_letters.add(tx, delivered.record, error, tries)
        gauges = metrics.measuring()
        if gauges is not None:
            gauges.dead_lettered.add(1, {"service": self._service})

    def _measure(self, batch: Sequence[Delivered]) -> None:
        """How long each event took from its change to here; of anonymous ones nobody knows."""
        gauges, now = metrics.measuring(), datetime.now(UTC)
        if gauges is None:
            return
        for delivered in batch:
            sent = _sent_at(delivered.record.headers)
            if sent is not None:
                about = {"service": self._service, "topic": delivered.record.topic}
                gauges.freshness.record(max(0.0, (now - sent).total_seconds()), about)

    async def _apply(self, tx: Transaction, batch: Sequence[Delivered]) -> None:
        """Handle a batch in one transaction. A refused event raises; `_take` then isolates it."""
        events = [_Admitted(delivered, from_record(delivered.record)) for delivered in batch]
        events = await self._unseen(tx, events)
        events = await self._current(tx, events)
        for payload_type, handler in self._handlers.items():
            mine = [e.event for e in events if e.delivered.record.topic == payload_type.topic]
            if mine:
                # One span per batch, continuing the newest event's trace and naming the others'. Where somebody
                # without a name is behind one of them, not even the moment is recorded.
                with continued(
                    f"consume {payload_type.topic}",
                    mine[-1].headers,
                    SpanKind.CONSUMER,
                    recorded=not any(event.anonymous for event in mine),
                    others=[event.headers for event in mine[:-1]],
                    **{"almpo.service": self._service},
                ):
                    await handler(tx, mine)
                    for event in mine:
                        stories.taken(event.payload, self._service)

    async def _unseen(self, tx: Transaction, events: list[_Admitted]) -> list[_Admitted]:
        """Drop what is in the inbox already, and enter the rest."""
        inbox = self._tables.inbox
        ids = {e.event.event_id for e in events}
        seen = set((await tx.execute(select(inbox.c.event_id).where(inbox.c.event_id.in_(ids)))).scalars())
        fresh: dict[str, _Admitted] = {}
        for event in events:
            if event.event.event_id not in seen:
                fresh.setdefault(event.event.event_id, event)
        await tx.insert_many(inbox, [{"event_id": i, "received_at": tx.now} for i in fresh])
        return list(fresh.values())

    async def _current(self, tx: Transaction, events: list[_Admitted]) -> list[_Admitted]:
        """Of state topics keep the newest revision per key that is newer than the one held, and not erased."""
        states = [e for e in events if issubclass(_type(e), StatePayload)]
        if not states:
            return events
        table = self._tables.aggregates
        keys = {(e.delivered.record.topic, e.event.key) for e in states}
        rows = await tx.execute(select(table).where(tuple_(table.c.topic, table.c.key).in_(keys)))
        held = {(r.topic, r.key): (r.revision, r.erased) for r in rows}
        newest: dict[tuple[str, str], _Admitted] = {}
        changed: dict[tuple[str, str], tuple[int, bool]] = {}
        for event in states:
            key = (event.delivered.record.topic, event.event.key)
            revision, erased = changed.get(key) or held.get(key) or (0, False)
            if erased:
                continue
            payload = event.event.payload
            if payload is None:
                changed[key] = (revision, True)
            elif isinstance(payload, StatePayload) and payload.revision > revision:
                changed[key] = (payload.revision, False)
            else:
                continue
            newest[key] = event
        if changed:
            insert = tx.insert(table)
            await tx.execute(
                insert.on_conflict_do_update(
                    index_elements=[table.c.topic, table.c.key],
                    set_={"revision": insert.excluded.revision, "erased": insert.excluded.erased},
                ),
                [{"topic": t, "key": k, "revision": r, "erased": e} for (t, k), (r, e) in changed.items()],
            )
            for (topic, aggregate), (_, erased) in changed.items():
                if erased:
                    self.erased = True
                    await self._dead_letters.purge(tx, topic, aggregate)
        kept = {id(e) for e in newest.values()}
        return [e for e in events if id(e) in kept or not issubclass(_type(e), StatePayload)]

    async def forget_old_inbox(self) -> None:
        """Drop inbox rows older than a redelivery can be."""
        async with self._database.write() as tx:
            await tx.execute(
                delete(self._tables.inbox).where(self._tables.inbox.c.received_at < tx.now - timedelta(days=INBOX_DAYS))
            )


def _sent_at(headers: Mapping[str, str]) -> datetime | None:
    """When an event happened; None where it says the day alone, or nothing that can be read."""
    time = headers.get("ce_time", "")
    if time.endswith("T00:00:00Z"):
        return None
    try:
        return datetime.fromisoformat(time).astimezone(UTC)
    except ValueError:
        return None


def _type(event: _Admitted) -> type[Payload]:
    return BY_TOPIC[event.delivered.record.topic]
