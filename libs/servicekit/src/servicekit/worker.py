"""What runs beside the API: the relay of the outbox, the consumer, and housekeeping.

`python -m <service> work` runs it as a process of its own; embedded, it runs as tasks beside the API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from almpo_contracts.base import Payload

from . import idempotency, live, metrics
from .db import DatabaseUnavailableError, wait_at_most
from .deps import Deps
from .events.consumer import EventConsumer, Handlers
from .events.envelope import dead_letter_topic, topic_of
from .events.log import COMPACT_EVERY_S, LogUnavailableError
from .events.outbox import Relay, Relayed
from .lateness import LOOK_S, Lateness

log = logging.getLogger(__name__)
T = TypeVar("T")

_RELAY_POLL_S = {"postgresql": 0.1, "sqlite": 1.0}
"""How soon the relay sees what another process committed; the own process's commits wake it at once. A PostgreSQL
database has API processes beside the worker, an SQLite file at most an operator's command."""
_CONSUMER_POLL_S = 1.0
_HOUSEKEEPING_S = 3600.0
_BACKOFF_MAX_S = 10.0

Chore = Callable[[Deps], Awaitable[int]]
"""A service's own background work: does what is due → how much it did (0: nothing was due)."""


@dataclass(frozen=True)
class ErasureLedger:
    """How a service remembers its erasures, so that it can say when each was complete.

    `relayed` is told of what has reached the log. `unscrubbed` gives the ids of the erasures whose words may still be
    in this service's files; `scrubbed` is told once they are not. `follow` looks how far the others have come."""

    relayed: Relayed
    unscrubbed: Callable[[Deps], Awaitable[Sequence[str]]]
    scrubbed: Callable[[Deps, Sequence[str]], Awaitable[None]]
    follow: Callable[[Deps], Awaitable[None]]


class Worker:
    """One service's background work. `run` goes on until cancelled; `run_once` is for `drain`."""

    def __init__(
        self,
        service: str,
        deps: Deps,
        emits: Sequence[type[Payload]],
        handlers: Handlers,
        chores: Sequence[Chore] = (),
        erasures: ErasureLedger | None = None,
    ) -> None:
        self.service, self._deps, self._chores, self._erasures = service, deps, chores, erasures
        self._emits, self._handlers = emits, handlers
        self.relay = Relay(deps.database, deps.tables, deps.log, erasures.relayed if erasures else None)
        self.consumer: EventConsumer | None = None
        self._lateness = Lateness(service, deps)

    async def prepare(self) -> None:
        """Create the topics that concern this service and join the consumer group."""
        topics = [topic_of(payload) for payload in {*self._emits, *self._handlers}]
        dead = [dead_letter_topic(payload.topic) for payload in self._handlers]
        await self._deps.log.ensure_topics([*topics, *dead])
        if self._handlers:
            settings = self._deps.settings
            self.consumer = EventConsumer(
                self.service,
                self._deps.database,
                self._deps.tables,
                self._deps.log,
                self._handlers,
                tries=settings.consumer_tries,
                dead_letter_limit=settings.dead_letter_limit,
            )

    async def run(self) -> None:
        """Work until cancelled. Raises when a consumer must stop for a person (DeadLetterLimitError)."""
        await self._patiently("prepare", self.prepare)
        loops = [
            self._relay_forever(),
            self._housekeep_forever(),
            self._scrub_forever(),
            self._compact_forever(),
        ]
        if metrics.measuring() is not None:
            loops.append(self._measure_forever())
        if self.consumer is not None:
            loops.append(self._consume_forever(self.consumer))
        loops += [self._chore_forever(chore) for chore in self._chores]
        try:
            async with asyncio.TaskGroup() as group:
                for loop in loops:
                    group.create_task(loop)
        finally:
            if self.consumer is not None:
                await self.consumer.close()

    async def run_once(self) -> int:
        """Relay, consume and do chores once, without waiting → how much was done."""
        done = await self.relay.run_once()
        if self.consumer is not None:
            done += await self.consumer.run_once(timeout_s=0.05)
        for chore in self._chores:
            done += await chore(self._deps)
        return done

    async def scrub_if_due(self) -> bool:
        """After an erasure: compact the topics that took a tombstone, and make the words leave our files."""
        topics = set(self.relay.erased_in)
        pending = await self._erasures.unscrubbed(self._deps) if self._erasures else []
        if pending:
            # What was relayed before a restart is remembered by the ledger alone.
            topics |= {payload.topic for payload in self._emits if payload.topic_kind == "state"}
        due = bool(topics) or (self.consumer is not None and self.consumer.erased)
        if not due:
            return False
        for topic in sorted(topics):
            await self._deps.log.compact(topic)
        self.relay.erased_in -= topics
        if self.consumer is not None:
            self.consumer.erased = False
        await self._deps.database.scrub()
        if self._erasures is not None and pending:
            await self._erasures.scrubbed(self._deps, pending)
        return True

    async def settle_erasures(self) -> None:
        """Scrub what is due, and look how far the erasures have come elsewhere."""
        await self.scrub_if_due()
        if self._erasures is not None:
            await self._erasures.follow(self._deps)

    async def idle(self) -> bool:
        """Whether nothing waits: neither in the outbox nor in the topics that are consumed."""
        return await self.relay.empty() and (self.consumer is None or await self.consumer.lag() == 0)

    async def _relay_forever(self) -> None:
        poll_s = _RELAY_POLL_S[self._deps.database.dialect]
        while True:
            upcoming = self._deps.database.committed.upcoming()
            if await self._patiently("relay", self.relay.run_once) == 0:
                await wait_at_most(upcoming, poll_s)

    async def _consume_forever(self, consumer: EventConsumer) -> None:
        while True:
            await self._patiently("consume", lambda: consumer.run_once(_CONSUMER_POLL_S))

    async def _chore_forever(self, chore: Chore) -> None:
        while True:
            upcoming = self._deps.database.committed.upcoming()
            if await self._patiently("chore", lambda: chore(self._deps)) == 0:
                await wait_at_most(upcoming, _CONSUMER_POLL_S)

    async def _scrub_forever(self) -> None:
        # A scrub rewrites files, so erasures are gathered; the bound is stated in docs/operations/data-protection.md.
        while True:
            await asyncio.sleep(self._deps.settings.scrub_every_s)
            await self._patiently("scrub", self.settle_erasures)

    async def measure(self) -> None:
        """Tell the metrics how far this service is behind."""
        erasing = bool(self.relay.erased_in) or (self.consumer is not None and self.consumer.erased)
        if not erasing and self._erasures is not None:
            erasing = bool(await self._erasures.unscrubbed(self._deps))
        await self._lateness.look(self.consumer, erasing)

    async def _measure_forever(self) -> None:
        while True:
            await self._patiently("measure", self.measure)
            await asyncio.sleep(LOOK_S)

    async def _compact_forever(self) -> None:
        """State topics are compacted regularly as well: on Kafka an idle partition never closes its segment."""
        topics = [p.topic for p in self._emits if p.topic_kind == "state"]
        topics += [dead_letter_topic(p.topic).name for p in self._handlers]
        while True:
            await asyncio.sleep(COMPACT_EVERY_S)
            for topic in topics:
                await self._patiently("compact", partial(self._deps.log.compact, topic))

    async def _housekeep_forever(self) -> None:
        while True:
            await self._patiently("housekeeping", self._housekeep)
            await asyncio.sleep(_HOUSEKEEPING_S)

    async def _housekeep(self) -> None:
        async with self._deps.database.write() as tx:
            await idempotency.forget_old(tx, self._deps.tables)
            await live.forget_old(tx, self._deps.tables)
        if self.consumer is not None:
            await self.consumer.forget_old_inbox()

    async def _patiently(self, what: str, work: Callable[[], Awaitable[T]]) -> T:
        """Try again, ever more slowly, while the database or the log cannot be reached."""
        delay = 0.1
        while True:
            try:
                return await work()
            except (DatabaseUnavailableError, LogUnavailableError) as error:
                gauges = metrics.measuring()
                if gauges is not None:
                    gauges.retries.add(1, {"service": self.service, "work": what})
                log.warning("%s %s waits %.1f s: %s", self.service, what, delay, error)
                await asyncio.sleep(delay)
                delay = min(delay * 2, _BACKOFF_MAX_S)


async def drain(workers: Sequence[Worker], *, rounds: int = 1000) -> None:
    """For tests and one-off commands: relay and consume until nothing moves any more in any of the services.

    Workers must be prepared and not running. Raises RuntimeError if they do not come to rest."""
    for _ in range(rounds):
        moved = [await worker.run_once() for worker in workers]
        if not any(moved) and all([await worker.idle() for worker in workers]):
            for worker in workers:
                await worker.settle_erasures()
            return
    raise RuntimeError(f"still busy after {rounds} rounds: {[worker.service for worker in workers]}")
