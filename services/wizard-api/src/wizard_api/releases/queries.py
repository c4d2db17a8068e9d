"""How releases are stored."""

from __future__ import annotations

from almpo_contracts.cmo import ReleasePublished
from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, bindparam, select, update

from .schemas import Release
from .tables import releases

_SHOWN = [column for column in releases.c if column is not releases.c.bundle]


async def announce(tx: Transaction, event: ReleasePublished) -> bool:
    """Note what is to be fetched, and drop the copy that it supersedes → False when we know as much already."""
    held = (await tx.execute(select(releases.c.revision).where(releases.c.id == event.release_id))).scalar_one_or_none()
    if held is not None and held >= event.revision:
        return False
    said = {
        "number": event.number,
        "revision": event.revision,
        "title": event.title,
        "published_at": event.at,
        "synthetic": event.synthetic,
        "bundle_path": event.bundle_path,
        "bundle_sha256": event.bundle_sha256,
        "bundle_bytes": event.bundle_bytes,
        "status": "pending",
        "reason": None,
        "tries": 0,
        "next_try_at": tx.now,
        "bundle": None,
    }
    insert = tx.insert(releases).values(id=event.release_id, **said)
    await tx.execute(insert.on_conflict_do_update(index_elements=[releases.c.id], set_=said))
    return True


DUE = (
    select(*_SHOWN)
    .where(releases.c.status == "pending", releases.c.next_try_at <= bindparam("now"))
    .order_by(releases.c.number.desc())
    .limit(1)
)
"""The newest release that waits to be fetched `now`."""


async def settle(tx: Transaction, release_id: str, revision: int, **values: object) -> bool:
    """Write how fetching this revision went → False when a newer revision was announced in the meantime."""
    found = await tx.execute(
        update(releases)
        .where(releases.c.id == release_id, releases.c.revision == revision, releases.c.status == "pending")
        .values(**values)
    )
    return bool(found.rowcount)


async def find(tx: Transaction, release_id: str) -> Release | None:
    row = (await tx.execute(select(*_SHOWN).where(releases.c.id == release_id))).one_or_none()
    return None if row is None else _release(row)


async def newest_held(tx: Transaction) -> Release | None:
    statement = select(*_SHOWN).where(releases.c.status == "held").order_by(releases.c.number.desc()).limit(1)
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else _release(row)


async def bundle_of(tx: Transaction, release_id: str) -> bytes | None:
    found: bytes | None = (
        await tx.execute(select(releases.c.bundle).where(releases.c.id == release_id))
    ).scalar_one_or_none()
    return found


async def hashes_held(tx: Transaction) -> set[str]:
    rows = await tx.execute(select(releases.c.bundle_sha256).where(releases.c.status == "held"))
    return set(rows.scalars())


async def page_of(tx: Transaction, page: PageRequest) -> tuple[list[Release], str | None]:
    """Newest first."""
    rows, following = await page.fetch(tx, select(*_SHOWN), releases.c.number, releases.c.id, descending=True)
    return [_release(row) for row in rows], following


def _release(row: Row[tuple[object, ...]]) -> Release:
    said = dict(row._mapping)
    return Release(sha256=said["bundle_sha256"], **{key: said[key] for key in Release.model_fields if key in said})
