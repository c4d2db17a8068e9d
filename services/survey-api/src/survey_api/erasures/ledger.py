"""What the worker notes about erasures: relayed, scrubbed, taken by the others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from servicekit.db import Transaction
from servicekit.deps import Deps
from servicekit.events.log import Delivered
from servicekit.worker import ErasureLedger
from sqlalchemy import delete, select, update

from .tables import erasures

ENGINE = "cmo"
"""The consumer group that reads our responses. Nobody else does; the wizard reads what the engine makes of them."""
KEPT_DAYS = 365
"""So long one can ask about an erasure."""


def key_hash(response_id: str) -> str:
    return hashlib.sha256(response_id.encode()).hexdigest()


def noted(now: datetime, *, coarse: bool) -> datetime:
    """A moment as it is kept: of an anonymous wave the midnight after it."""
    if not coarse:
        return now
    return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


async def relayed(tx: Transaction, delivered: Sequence[Delivered]) -> None:
    """Note where in the log the records lie that erase something."""
    statement = select(erasures).where(erasures.c.key_hash.is_not(None))
    waiting = {(row.topic, row.key_hash): row for row in (await tx.execute(statement)).all()}
    if not waiting:
        return
    for each in delivered:
        row = waiting.get((each.record.topic, key_hash(each.record.key)))
        if row is not None and _erases(each, row.revision):
            found = {"key_hash": None, "partition": each.partition, "log_offset": each.offset}
            await tx.execute(update(erasures).where(erasures.c.id == row.id).values(found))


def _erases(delivered: Delivered, revision: int | None) -> bool:
    value = delivered.record.value
    if value is None:
        return True
    return revision is not None and int(json.loads(value)["revision"]) >= revision


async def unscrubbed(deps: Deps) -> Sequence[str]:
    """The erasures whose record is in the log, or that need none, and that files of ours may still hold."""
    statement = select(erasures.c.id).where(erasures.c.key_hash.is_(None), erasures.c.scrubbed_at.is_(None))
    async with deps.database.read() as tx:
        return (await tx.execute(statement)).scalars().all()


async def scrubbed(deps: Deps, ids: Sequence[str]) -> None:
    """Our files are rewritten and the log was told to compact; it takes the time that it states."""
    now = deps.clock.now()
    by = now + timedelta(seconds=deps.log.erased_within_s)
    async with deps.database.write() as tx:
        for coarse in (False, True):
            these = erasures.c.id.in_(ids) & (erasures.c.coarse.is_(coarse))
            moments = {"scrubbed_at": noted(now, coarse=coarse), "log_by": noted(by, coarse=coarse)}
            await tx.execute(update(erasures).where(these).values(moments))


async def follow(deps: Deps) -> None:
    """Look whether the engine has committed past the records that erase, and forget erasures of long ago."""
    now = deps.clock.now()
    statement = select(erasures).where(
        erasures.c.log_offset.is_not(None),
        erasures.c.engine_at.is_(None),
    )
    async with deps.database.read() as tx:
        rows = (await tx.execute(statement)).all()
    reached = {topic: await deps.log.reached(ENGINE, topic) for topic in sorted({row.topic for row in rows})}
    passed = [row for row in rows if reached[row.topic].get(row.partition, 0) > row.log_offset]
    oldest = now - timedelta(days=KEPT_DAYS)
    async with deps.database.read() as tx:
        old = (await tx.execute(select(erasures.c.id).where(erasures.c.requested_at < oldest))).scalars().all()
    if not passed and not old:
        return
    async with deps.database.write() as tx:
        for row in passed:
            moment = noted(now, coarse=row.coarse)
            await tx.execute(update(erasures).where(erasures.c.id == row.id).values(engine_at=moment))
        await tx.execute(delete(erasures).where(erasures.c.id.in_(old)))


LEDGER = ErasureLedger(relayed=relayed, unscrubbed=unscrubbed, scrubbed=scrubbed, follow=follow)
