"""Storing and finding analyses."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, delete, select, update

from ..evidence.queries import chunks
from .tables import analyses, subjects

SHOWN = [column for column in analyses.c if column.name not in {"data", "provenance", "result"}]


async def find(tx: Transaction, identifier: str) -> Row[Any] | None:
    return (await tx.execute(select(analyses).where(analyses.c.id == identifier))).one_or_none()


async def save(tx: Transaction, row: dict[str, Any], held: Iterable[str]) -> None:
    await tx.execute(analyses.insert().values(row))
    await tx.insert_many(subjects, [{"subject_id": s, "analysis_id": row["id"]} for s in sorted(set(held))])


async def finish(tx: Transaction, identifier: str, changed: dict[str, Any]) -> bool:
    """Store how it ended, unless something else ended it before → whether it was stored."""
    running = (analyses.c.id == identifier) & (analyses.c.status == "running")
    return bool((await tx.execute(update(analyses).where(running).values(changed))).rowcount)


async def supersede(tx: Transaction, identifier: str, because: str) -> None:
    """Take the data and the result out; what was asked stays."""
    gone = {
        "status": "superseded",
        "because": because,
        "data": None,
        "provenance": None,
        "result": None,
        "sha256": None,
    }
    await tx.execute(update(analyses).where(analyses.c.id == identifier).values({**gone, "finished_at": tx.now}))
    await tx.execute(delete(subjects).where(subjects.c.analysis_id == identifier))


async def remove(tx: Transaction, identifier: str) -> None:
    await tx.execute(delete(subjects).where(subjects.c.analysis_id == identifier))
    await tx.execute(delete(analyses).where(analyses.c.id == identifier))


async def holding(tx: Transaction, ids: Collection[str]) -> set[str]:
    """Analyses that were made of one of these."""
    found: set[str] = set()
    for some in chunks(ids):
        rows = await tx.execute(select(subjects.c.analysis_id).where(subjects.c.subject_id.in_(some)))
        found.update(rows.scalars())
    return found


async def subjects_of(tx: Transaction, identifier: str) -> list[str]:
    rows = await tx.execute(select(subjects.c.subject_id).where(subjects.c.analysis_id == identifier))
    return sorted(rows.scalars())
