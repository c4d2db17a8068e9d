"""Storing and finding releases."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import Row, delete, func, select, update

from ..evidence.queries import chunks
from .schemas import Release
from .tables import releases, subjects

MANIFEST = [column for column in releases.c if column.name != "bundle"]


def bundle_path(release_id: str) -> str:
    return f"/api/cmo/v1/releases/{release_id}/bundle"


def manifest(row: Row[Any]) -> Release:
    return Release(
        id=row.id,
        number=row.number,
        revision=row.revision,
        title=row.title,
        parameters=row.parameters,
        by=row.by,
        at=rfc3339(row.at),
        revised_at=rfc3339(row.revised_at),
        superseded_because=row.superseded_because,
        code_version=row.code_version,
        content_version=row.content_version,
        configurations=row.configurations,
        synthetic=row.synthetic,
        bundle_path=bundle_path(row.id),
        bundle_sha256=row.sha256,
        bundle_bytes=row.bytes,
    )


async def find(tx: Transaction, release_id: str) -> Row[Any] | None:
    return (await tx.execute(select(releases).where(releases.c.id == release_id))).one_or_none()


async def next_number(tx: Transaction) -> int:
    return int((await tx.execute(select(func.max(releases.c.number)))).scalar_one() or 0) + 1


async def save(tx: Transaction, row: dict[str, Any], held: Iterable[str]) -> None:
    await tx.execute(releases.insert().values(row))
    await _save_subjects(tx, row["id"], held)


async def replace(tx: Transaction, release_id: str, changed: dict[str, Any], held: Iterable[str]) -> None:
    await tx.execute(update(releases).where(releases.c.id == release_id).values(changed))
    await tx.execute(delete(subjects).where(subjects.c.release_id == release_id))
    await _save_subjects(tx, release_id, held)


async def holding(tx: Transaction, ids: Collection[str]) -> dict[str, set[str]]:
    """Release id → which of these ids its bundle holds."""
    found: dict[str, set[str]] = {}
    for some in chunks(ids):
        for row in await tx.execute(select(subjects).where(subjects.c.subject_id.in_(some))):
            found.setdefault(row.release_id, set()).add(row.subject_id)
    return found


async def _save_subjects(tx: Transaction, release_id: str, held: Iterable[str]) -> None:
    await tx.insert_many(subjects, [{"subject_id": s, "release_id": release_id} for s in sorted(set(held))])
