"""How edited maps are stored."""

from __future__ import annotations

from dataclasses import dataclass

from servicekit.db import Transaction
from sqlalchemy import select

from .schemas import MappedItem, VersionMap
from .tables import version_maps as table


@dataclass(frozen=True, slots=True)
class StoredMap:
    revision: int
    items: list[MappedItem]


async def find(tx: Transaction, instrument_id: str, old: int, new: int) -> StoredMap | None:
    statement = select(table.c.revision, table.c["items"]).where(
        table.c.instrument_id == instrument_id, table.c.old_version == old, table.c.new_version == new
    )
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else StoredMap(row.revision, [MappedItem(**item) for item in row._mapping["items"]])


async def save(tx: Transaction, given: VersionMap) -> None:
    """Insert, or replace the one of these two versions."""
    key = {
        "instrument_id": given.instrument_id,
        "old_version": given.old_version,
        "new_version": given.new_version,
    }
    items = [item.model_dump() for item in given.items]
    row = {**key, "revision": given.revision, "items": items, "updated_at": tx.now}
    insert = tx.insert(table).values(row)
    await tx.execute(insert.on_conflict_do_update(index_elements=[table.c[name] for name in key], set_=row))
