"""Server-sent streams: what happened, in order, with replay after `Last-Event-ID`."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Annotated

from fastapi import Header, Request
from fastapi.responses import StreamingResponse
from sqlalchemy import delete, func, select

from .db import Database, Transaction, wait_at_most
from .deps import deps_of
from .tables import KitTables

KEEP_HOURS = 24
_HEARTBEAT_S = 15.0
_POLL_S = 0.25
"""How soon a listener hears of what another process committed; the own process's commits wake it at once."""

LastEventId = Annotated[int | None, Header(alias="Last-Event-ID")]


def stream_response(request: Request, stream: str, last_event_id: int | None) -> StreamingResponse:
    """The stream as `text/event-stream`; starts behind `last_event_id`, or at the present without one."""
    deps = deps_of(request)
    return StreamingResponse(
        _events(deps.database, deps.tables, stream, last_event_id),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(database: Database, tables: KitTables, stream: str, last: int | None) -> AsyncIterator[str]:
    live = tables.live
    async with database.read() as tx:
        ends = select(func.min(live.c.seq).label("oldest"), func.max(live.c.seq).label("newest"))
        span = (await tx.execute(ends.where(live.c.stream == stream))).one()
    oldest, newest = span.oldest, span.newest or 0
    if last is None:
        last = newest
        yield f"id: {last}\nevent: ready\ndata: {{}}\n\n"
    elif last > newest or (oldest is not None and last < oldest - 1 and await _forgotten(database, tables, last)):
        last = newest
        yield f"id: {last}\nevent: reset\ndata: {{}}\n\n"
    silent_s = 0.0
    while True:
        upcoming = database.committed.upcoming()
        async with database.read() as tx:
            rows = (
                await tx.execute(
                    select(live).where(live.c.stream == stream, live.c.seq > last).order_by(live.c.seq).limit(200)
                )
            ).all()
        for row in rows:
            last = row.seq
            yield f"id: {row.seq}\nevent: {row.event}\ndata: {json.dumps(row.data, ensure_ascii=False)}\n\n"
        if rows:
            silent_s = 0.0
            continue
        await wait_at_most(upcoming, _POLL_S)
        silent_s += _POLL_S
        if silent_s >= _HEARTBEAT_S:
            silent_s = 0.0
            yield ": still here\n\n"


async def _forgotten(database: Database, tables: KitTables, last: int) -> bool:
    """Whether the listener's last event is gone, so that something between may be gone as well."""
    async with database.read() as tx:
        found = await tx.execute(select(tables.live.c.seq).where(tables.live.c.seq == last))
        return found.scalar_one_or_none() is None


async def forget(tx: Transaction, tables: KitTables, subject: str) -> None:
    """Erasure: drop what the streams still hold of this resource."""
    await tx.execute(delete(tables.live).where(tables.live.c.subject == subject))


async def forget_old(tx: Transaction, tables: KitTables) -> None:
    """Retention: a stream replays a day."""
    await tx.execute(delete(tables.live).where(tables.live.c.at < tx.now - timedelta(hours=KEEP_HOURS)))
