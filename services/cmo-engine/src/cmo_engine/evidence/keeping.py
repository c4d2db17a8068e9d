"""Keeps the search index at the heels of the evidence once somebody has searched: what is erased leaves it within a
second whether or not anybody searches again, and embeddings are made while nobody waits for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from servicekit.db import Transaction, wait_at_most
from sqlalchemy import Row, select

from ..suggestions import process
from . import queries
from .service import SHOWN, text_of
from .tables import evidence

if TYPE_CHECKING:
    from ..deps import CmoDeps

log = logging.getLogger(__name__)

_PART = 2000
_EMBED_AT_ONCE = 16
"""Items embedded before somebody else's question has its turn: a quarter of a second."""
_LOOK_S = 1.0
"""How long a change made by another process may go unnoticed."""


class IndexKeeper:
    """Brings the index up to date, one call at a time; from the first on also by itself."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    async def bring_up_to_date(self, tx: Transaction, deps: CmoDeps) -> tuple[int, int]:
        """→ items in the index, and items that wait for their embedding. A few new ones get it at once."""
        await self._take_in(tx, deps)
        held, waiting = await deps.texts.ask(process.index_embed, 0)
        if 0 < waiting <= _EMBED_AT_ONCE:
            held, waiting = await deps.texts.ask(process.index_embed, _EMBED_AT_ONCE)
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._follow(deps))
        return held, waiting

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _follow(self, deps: CmoDeps) -> None:
        while True:
            upcoming = deps.database.committed.upcoming()
            try:
                async with deps.database.read() as tx:
                    await self._take_in(tx, deps)
                _, waiting = await deps.texts.ask(process.index_embed, _EMBED_AT_ONCE)
            except Exception:
                log.exception("the search index could not be kept up to date; trying again")
                await asyncio.sleep(_LOOK_S)
            else:
                if waiting == 0:
                    await wait_at_most(upcoming, _LOOK_S)

    async def _take_in(self, tx: Transaction, deps: CmoDeps) -> None:
        # Read before the turn: who waits for it must not wait for a connection afterwards.
        count = await queries.changes(tx)
        async with self._turn:
            # Another may have seen more meanwhile; the count only grows.
            if await deps.texts.ask(process.index_stamp) >= count:
                return
            rows = await tx.execute(
                select(evidence.c.kind, evidence.c.id, evidence.c.revision).where(evidence.c.kind.in_(SHOWN))
            )
            wanted = await deps.texts.ask(process.index_differing, [(key_of(row), row.revision) for row in rows])
            for at in range(0, len(wanted), _PART):
                found = await rows_of(tx, wanted[at : at + _PART])
                await deps.texts.ask(process.index_put, [_passage(row) for row in found if text_of(row.doc)])
            await deps.texts.ask(process.index_stamp, count)


def _passage(row: Row[Any]) -> dict[str, Any]:
    doc = row.doc
    return {
        "key": key_of(row),
        "revision": row.revision,
        "text": text_of(doc),
        "language": row.language or "",
        "about": {
            "kind": row.kind,
            "country": row.country,
            "stakeholder_type": doc.get("stakeholder_type"),
            "session_id": doc.get("session_id"),
            "quotable": bool(doc.get("quotable", row.kind == "feedback")),
        },
    }


def key_of(row: Row[Any]) -> str:
    return f"{row.kind}:{row.id}"


async def rows_of(tx: Transaction, keys: Iterable[str]) -> list[Row[Any]]:
    by_kind: dict[str, list[str]] = {}
    for key in keys:
        kind, _, identifier = key.partition(":")
        by_kind.setdefault(kind, []).append(identifier)
    found: list[Row[Any]] = []
    for kind, ids in by_kind.items():
        for some in queries.chunks(ids):
            found += await tx.execute(select(evidence).where(evidence.c.kind == kind, evidence.c.id.in_(some)))
    return found
