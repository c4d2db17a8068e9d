"""Events that a consumer could not take. They lie in `<topic>.dlq`; the database knows only where and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from ..db import Database, Transaction
from ..tables import KitTables
from .envelope import dead_letter_topic
from .log import Delivered, EventLog, Record
from .outbox import add_records


@dataclass(frozen=True)
class DeadLetter:
    dlq_key: str
    topic: str
    key: str
    event_id: str
    reason: str
    tries: int
    at: datetime


class DeadLetters:
    """One service's dead letters. The key in the topic names service, aggregate and event, so that each is kept
    until it is replayed, dropped, expired, or its aggregate is erased."""

    def __init__(self, service: str, tables: KitTables) -> None:
        self._service, self._tables = service, tables

    async def add(self, tx: Transaction, record: Record, error: Exception, tries: int) -> None:
        """Set a record aside, in this transaction, unless its aggregate was erased."""
        aggregates = self._tables.aggregates
        erased = await tx.execute(
            select(aggregates.c.erased).where(aggregates.c.topic == record.topic, aggregates.c.key == record.key)
        )
        if erased.scalar_one_or_none():
            return
        event_id = record.headers.get("ce_id", "unknown")
        dlq_key = f"{self._service}:{record.key}:{event_id}"
        reason = f"{type(error).__name__}: {error}"[:500]
        headers = {
            **record.headers,
            "almpo_original_topic": record.topic,
            "almpo_consumer": self._service,
            "almpo_reason": type(error).__name__,
        }
        if record.value is not None:
            name = dead_letter_topic(record.topic).name
            await add_records(tx, self._tables, [Record(name, dlq_key, record.value, headers)])
        table = self._tables.dead_letters
        row = {
            "dlq_key": dlq_key,
            "topic": record.topic,
            "key": record.key,
            "event_id": event_id,
            "reason": reason,
            "tries": tries,
            "at": tx.now,
        }
        await tx.execute(tx.insert(table).values(row).on_conflict_do_nothing())

    async def purge(self, tx: Transaction, topic: str, key: str) -> None:
        """Erase an aggregate's dead letters, here and in the topic."""
        table = self._tables.dead_letters
        mine = (table.c.topic == topic, table.c.key == key)
        keys = list((await tx.execute(select(table.c.dlq_key).where(*mine))).scalars())
        if keys:
            await self._bury(tx, topic, keys)

    async def drop(self, tx: Transaction, dlq_key: str) -> bool:
        """Give one up → whether there was such a one."""
        found = await self.find(tx, dlq_key)
        if found is None:
            return False
        await self._bury(tx, found.topic, [dlq_key])
        return True

    async def find(self, tx: Transaction, dlq_key: str) -> DeadLetter | None:
        table = self._tables.dead_letters
        row = (await tx.execute(select(table).where(table.c.dlq_key == dlq_key))).one_or_none()
        return None if row is None else DeadLetter(**row._mapping)

    async def all(self, database: Database) -> list[DeadLetter]:
        table = self._tables.dead_letters
        async with database.read() as tx:
            rows = await tx.execute(select(table).order_by(table.c.at, table.c.dlq_key))
            return [DeadLetter(**row._mapping) for row in rows]

    async def fetch(self, event_log: EventLog, letter: DeadLetter) -> Delivered | None:
        """The record itself, under its original topic and key; None when it has expired."""
        for delivered in reversed(await event_log.read_all(dead_letter_topic(letter.topic).name)):
            if delivered.record.key == letter.dlq_key:
                if delivered.record.value is None:
                    return None
                original = Record(letter.topic, letter.key, delivered.record.value, delivered.record.headers)
                return Delivered(original, delivered.partition, delivered.offset)
        return None

    async def _bury(self, tx: Transaction, topic: str, dlq_keys: list[str]) -> None:
        table = self._tables.dead_letters
        await tx.execute(delete(table).where(table.c.dlq_key.in_(dlq_keys)))
        name = dead_letter_topic(topic).name
        await add_records(tx, self._tables, [Record(name, key, None, {}) for key in dlq_keys])
