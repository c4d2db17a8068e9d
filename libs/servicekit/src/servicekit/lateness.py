"""How far a service is behind, for the metrics: what waits in its outbox, in its topics, as dead letters, for erasure.

Ages are counted from when the worker first saw what waits, by its own clock: rows of the outbox keep no time, since
an anonymous answer's would be among them."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from sqlalchemy import func, select

from . import metrics
from .deps import Deps
from .events.consumer import EventConsumer

LOOK_S = 15.0


class Lateness:
    """For one worker; `look` is called every LOOK_S seconds while metrics are read."""

    def __init__(self, service: str, deps: Deps, now: Callable[[], float] = time.monotonic) -> None:
        self._attributes: metrics.Attributes = {"service": service}
        self._deps, self._now = deps, now
        self._seen: dict[str, tuple[Hashable, float]] = {}

    async def look(self, consumer: EventConsumer | None, erasing: bool) -> None:
        """Measure now. `erasing`: whether erased words may still be in a file of this service."""
        gauges = metrics.measuring()
        if gauges is None:
            return
        outbox, letters = self._deps.tables.outbox, self._deps.tables.dead_letters
        async with self._deps.database.read() as tx:
            ends = select(func.count(outbox.c.seq).label("waiting"), func.min(outbox.c.seq).label("first"))
            found = (await tx.execute(ends)).one()
            dead = (await tx.execute(select(func.count()).select_from(letters))).scalar_one()
        gauges.outbox_waiting.set(found.waiting, self._attributes)
        gauges.outbox_age.set(self._age("outbox", found.first), self._attributes)
        gauges.dead_letters.set(dead, self._attributes)
        gauges.erasure_age.set(self._age("erasure", True if erasing else None), self._attributes)
        if consumer is not None:
            gauges.lag.set(await consumer.lag(), self._attributes)

    def _age(self, what: str, seen: Hashable | None) -> float:
        """Seconds since `seen` was first there; 0 where it is not."""
        if seen is None:
            self._seen.pop(what, None)
            return 0.0
        known = self._seen.get(what)
        if known is None or known[0] != seen:
            self._seen[what] = known = (seen, self._now())
        return self._now() - known[1]
