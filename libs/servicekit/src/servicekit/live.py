"""Server-sent streams: what happened, in order, with replay after `Last-Event-ID`.

A stream is read once, however many listen; a listener that comes later or falls behind is caught up from the table.
A stream ends when whoever listens may no longer."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import time
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from datetime import timedelta
from functools import cache
from typing import Annotated, Any

from fastapi import Header, Request
from fastapi.responses import StreamingResponse
from sqlalchemy import Row, Select, bindparam, delete, func, select

from .db import Database, DatabaseUnavailableError, Transaction, wait_at_most
from .deps import deps_of
from .problems import Problem
from .tables import KitTables

log = logging.getLogger(__name__)

KEEP_HOURS = 24
_HEARTBEAT_S = 15.0
_POLL_S = 0.25
"""How soon a listener hears of what another process committed; the own process's commits wake it at once."""
_BATCH = 200
_MOST_WAITING = 1000
"""Messages that may wait for a slow listener before it is caught up from the table instead."""
ASK_AGAIN_S = 5.0
"""How soon a listener is gone after `still_may` would refuse them."""

LastEventId = Annotated[int | None, Header(alias="Last-Event-ID")]
StillMay = Callable[[], Awaitable[None]]
"""Raises Problem when whoever listens may no longer."""


def stream_response(
    request: Request, stream: str, last_event_id: int | None, still_may: StillMay | None = None
) -> StreamingResponse:
    """The stream as `text/event-stream`; starts behind `last_event_id`, or at the present without one.

    It ends when the request's access token expires, and within `ASK_AGAIN_S` once `still_may` refuses. Raises Problem
    429 where the same token or credential listens to as many already as `ALMPO_STREAMS_PER_CALLER` allows."""
    hub: LiveHub = request.app.state.live
    caller, most = _caller_of(request), deps_of(request).settings.streams_per_caller
    if most and hub.listening[caller] >= most:
        raise Problem(
            429,
            "too-many-streams",
            f"One token listens to at most {most} streams at a time; close one of them first.",
            headers={"Retry-After": str(int(_HEARTBEAT_S))},
        )
    return StreamingResponse(
        hub.listened(caller, hub.follow(stream, last_event_id, _Leave(request, still_may))),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


def _caller_of(request: Request) -> bytes:
    """Of whoever sends the same token or credential; nothing can be read from it."""
    sent = request.headers.get("authorization", ""), request.headers.get("participant-token", "")
    return hashlib.sha256("\0".join(sent).encode()).digest()


class _Leave:
    """The permission to listen: good for a while, then asked for again."""

    def __init__(self, request: Request, still_may: StillMay | None) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        self._token = token if scheme.lower() == "bearer" else None
        self._verifier, self._still_may = deps_of(request).verifier, still_may
        self._good_until = 0.0

    @property
    def good_for_s(self) -> float:
        return max(0.0, self._good_until - time.time())

    async def ask(self) -> bool:
        """Whether one may go on listening."""
        now = time.time()
        if now < self._good_until:
            return True
        try:
            until = float("inf")
            if self._token is not None:
                until = (await self._verifier.verify(self._token)).expires_at
            if self._still_may is not None:
                await self._still_may()
                until = min(until, now + ASK_AGAIN_S)
        except (Problem, DatabaseUnavailableError):
            return False
        self._good_until = until
        return now < until


class _Listener:
    """What was told and not yet sent to one listener. `behind`: too much; it reads the table instead."""

    def __init__(self) -> None:
        self.waiting: list[tuple[int, bytes]] = []
        self.news = asyncio.Event()
        self.behind = False

    def tell(self, told: list[tuple[int, bytes]]) -> None:
        if len(self.waiting) + len(told) > _MOST_WAITING:
            self.waiting, self.behind = [], True
        elif not self.behind:
            self.waiting += told
        self.news.set()


class _Channel:
    """One stream's reader and its listeners. It reads from the first listener to the last."""

    def __init__(self, database: Database, tables: KitTables, stream: str, seq: int) -> None:
        self._database, self._tables, self._stream = database, tables, stream
        self.seq = seq
        """Everything up to here was told."""
        self.listeners: set[_Listener] = set()
        self.broken = False
        self._pausing = False
        self.reading = asyncio.get_running_loop().create_task(self._read())

    def leave(self, listener: _Listener) -> None:
        self.listeners.discard(listener)
        # In the middle of reading it is let finish: a cancelled read could keep its connection.
        if not self.listeners and self._pausing:
            self.reading.cancel()

    def end(self) -> None:
        """Its listeners are told that it is broken, and come back elsewhere."""
        for listener in list(self.listeners):
            self.leave(listener)
            listener.news.set()
        self.broken = True

    @property
    def over(self) -> bool:
        return self.broken or self.reading.done() or self.reading.cancelling() > 0

    async def _read(self) -> None:
        try:
            while True:
                upcoming = self._database.committed.upcoming()
                rows = await after(self._database, self._tables, self._stream, self.seq)
                if not self.listeners:
                    return
                if rows:
                    self.seq = rows[-1].seq
                    told = [(row.seq, _message(row)) for row in rows]
                    for listener in self.listeners:
                        listener.tell(told)
                    continue
                self._pausing = True
                await wait_at_most(upcoming, _POLL_S)
                self._pausing = False
        except DatabaseUnavailableError as error:
            log.warning("a live stream ended, its listeners will come back: %s", error)
        finally:
            self.broken = True
            for listener in self.listeners:
                listener.news.set()


class LiveHub:
    """The streams of one service that somebody listens to now."""

    def __init__(self, database: Database, tables: KitTables) -> None:
        self._database, self._tables = database, tables
        self._channels: dict[str, _Channel] = {}
        self._readings: set[asyncio.Task[None]] = set()
        self.listening: Counter[bytes] = Counter()
        """To how many streams each caller listens now."""

    async def listened(self, caller: bytes, messages: AsyncGenerator[bytes, None]) -> AsyncIterator[bytes]:
        """The messages; the caller is counted as listening while they come."""
        self.listening[caller] += 1
        try:
            async with aclosing(messages):
                async for message in messages:
                    yield message
        finally:
            self.listening[caller] -= 1
            if not self.listening[caller]:
                del self.listening[caller]

    async def close(self) -> None:
        """End every stream, and wait until nothing reads any more: the database may be closed then."""
        for channel in self._channels.values():
            channel.end()
        if self._readings:
            await asyncio.wait(self._readings)

    async def follow(self, stream: str, last: int | None, leave: _Leave) -> AsyncGenerator[bytes, None]:
        """Messages until whoever listens goes, or may no longer."""
        oldest, newest = await self._span(stream)
        channel = self._channels.get(stream)
        if channel is None or channel.over:
            channel = self._channels[stream] = _Channel(self._database, self._tables, stream, newest)
            self._readings.add(channel.reading)
            channel.reading.add_done_callback(self._readings.discard)
        listener = _Listener()
        channel.listeners.add(listener)
        try:
            if last is None:
                last = newest
                yield _sign(last, "ready")
            elif last > newest or (oldest is not None and last < oldest - 1 and await self._forgotten(last)):
                last = newest
                yield _sign(last, "reset")
            async for piece in self._told(stream, last, channel, listener, leave):
                yield piece
        finally:
            channel.leave(listener)
            if not channel.listeners and self._channels.get(stream) is channel:
                del self._channels[stream]

    async def _told(
        self, stream: str, last: int, channel: _Channel, listener: _Listener, leave: _Leave
    ) -> AsyncIterator[bytes]:
        listener.behind = last < channel.seq
        quiet_since = time.monotonic()
        while await leave.ask():
            listener.news.clear()
            if listener.behind:
                # What is told while the table is read comes behind these rows, or is among them.
                listener.behind = False
                rows = await after(self._database, self._tables, stream, last)
                told = [(row.seq, _message(row)) for row in rows]
                listener.behind = listener.behind or len(rows) == _BATCH
            else:
                told, listener.waiting = listener.waiting, []
            told = [(seq, message) for seq, message in told if seq > last]
            if told:
                last = told[-1][0]
                quiet_since = time.monotonic()
                yield b"".join(message for _, message in told)
            elif channel.broken:
                return
            elif not listener.behind:
                left_s = quiet_since + _HEARTBEAT_S - time.monotonic()
                if left_s <= 0:
                    quiet_since = time.monotonic()
                    yield b": still here\n\n"
                else:
                    await wait_at_most(listener.news, min(left_s, leave.good_for_s))
        yield _sign(last, "ended")

    async def _span(self, stream: str) -> tuple[int | None, int]:
        """The oldest (None without any) and the newest event of a stream"""
        live = self._tables.live
        ends = select(func.min(live.c.seq).label("oldest"), func.max(live.c.seq).label("newest"))
        async with self._database.read() as tx:
            found = (await tx.execute(ends.where(live.c.stream == stream))).one()
        return found.oldest, found.newest or 0

    async def _forgotten(self, last: int) -> bool:
        """Whether the listener's last event is gone, so that something between may be gone as well."""
        live = self._tables.live
        async with self._database.read() as tx:
            return (await tx.execute(select(live.c.seq).where(live.c.seq == last))).scalar_one_or_none() is None


async def after(database: Database, tables: KitTables, stream: str, last: int) -> list[Row[Any]]:
    """The next events of a stream, at most a batch."""
    return list(await database.glance(_following(tables), {"of": stream, "behind": last}))


@cache
def _following(tables: KitTables) -> Select[Any]:
    """Asked at every commit that a stream's listeners hear of: built once, and SQLAlchemy keeps what it works out."""
    live = tables.live
    behind = (live.c.stream == bindparam("of"), live.c.seq > bindparam("behind"))
    return select(live).where(*behind).order_by(live.c.seq).limit(_BATCH)


def _message(row: Row[Any]) -> bytes:
    return f"id: {row.seq}\nevent: {row.event}\ndata: {json.dumps(row.data, ensure_ascii=False)}\n\n".encode()


def _sign(seq: int, event: str) -> bytes:
    return f"id: {seq}\nevent: {event}\ndata: {{}}\n\n".encode()


async def forget(tx: Transaction, tables: KitTables, subject: str) -> None:
    """Erasure: drop what the streams still hold of this resource."""
    await tx.execute(delete(tables.live).where(tables.live.c.subject == subject))


async def forget_old(tx: Transaction, tables: KitTables) -> None:
    """Retention: a stream replays a day."""
    await tx.execute(delete(tables.live).where(tables.live.c.at < tx.now - timedelta(hours=KEEP_HOURS)))
