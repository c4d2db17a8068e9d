"""Storing and finding releases."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import Row, delete, func, select, update

from ..canonical import sha256
from ..evidence.queries import chunks
from .schemas import Release
from .snapshot import Snapshot, deflate, inflate
from .tables import releases, snapshots, subjects

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
        snapshot_sha256=row.snapshot_sha256,
    )


async def find(tx: Transaction, release_id: str) -> Row[Any] | None:
    return (await tx.execute(select(releases).where(releases.c.id == release_id))).one_or_none()


async def next_number(tx: Transaction) -> int:
    return int((await tx.execute(select(func.max(releases.c.number)))).scalar_one() or 0) + 1


async def snapshot_of(tx: Transaction, release_id: str) -> str | None:
    """The canonical JSON of a release's inputs; None for one from before they were kept."""
    row = (await tx.execute(select(snapshots.c.deflated).where(snapshots.c.release_id == release_id))).one_or_none()
    return None if row is None else inflate(row.deflated)


async def save(tx: Transaction, row: dict[str, Any], inputs: str, bundle: str, held: Iterable[str]) -> None:
    """A new release with its inputs; `row` has its manifest without what is known of the bundle's bytes."""
    await tx.execute(releases.insert().values({**row, **_bytes(bundle), "snapshot_sha256": sha256(inputs)}))
    await tx.execute(snapshots.insert().values(release_id=row["id"], deflated=deflate(inputs)))
    await _save_subjects(tx, row["id"], held)


async def revise(tx: Transaction, row: Row[Any], inputs: str, bundle: str, after: Snapshot) -> None:
    """The next revision of a release, with its inputs."""
    await tx.execute(update(snapshots).where(snapshots.c.release_id == row.id).values(deflated=deflate(inputs)))
    await tx.execute(update(releases).where(releases.c.id == row.id).values(snapshot_sha256=sha256(inputs)))
    await replace(tx, row, bundle, json.loads(bundle), after.subjects)


async def replace(tx: Transaction, row: Row[Any], bundle: str, parsed: Mapping[str, Any], held: Iterable[str]) -> None:
    """The next revision of a release's bundle."""
    changed = {
        "revision": row.revision + 1,
        "revised_at": tx.now,
        "superseded_because": parsed["superseded_because"],
        "configurations": len(parsed["configurations"]),
        "synthetic": parsed["synthetic"],
        **_bytes(bundle),
    }
    await tx.execute(update(releases).where(releases.c.id == row.id).values(changed))
    await tx.execute(delete(subjects).where(subjects.c.release_id == row.id))
    await _save_subjects(tx, row.id, held)


async def holding(tx: Transaction, ids: Collection[str]) -> dict[str, set[str]]:
    """Release id → which of these ids its bundle holds."""
    found: dict[str, set[str]] = {}
    for some in chunks(ids):
        for row in await tx.execute(select(subjects).where(subjects.c.subject_id.in_(some))):
            found.setdefault(row.release_id, set()).add(row.subject_id)
    return found


def _bytes(bundle: str) -> dict[str, Any]:
    return {"bundle": bundle, "sha256": sha256(bundle), "bytes": len(bundle.encode())}


async def _save_subjects(tx: Transaction, release_id: str, held: Iterable[str]) -> None:
    await tx.insert_many(subjects, [{"subject_id": s, "release_id": release_id} for s in sorted(set(held))])
