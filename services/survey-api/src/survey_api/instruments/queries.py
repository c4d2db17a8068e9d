"""How instruments are stored."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, select, update

from .schemas import Instrument, InstrumentSummary, InstrumentVersion
from .tables import instruments, versions


def _instrument(row: Row[Any]) -> Instrument:
    return Instrument(**row._mapping, title=title_of(row.definition))


def title_of(definition: dict[str, Any]) -> dict[str, str]:
    title = definition["title"]
    return {"default": title} if isinstance(title, str) else title


async def find(tx: Transaction, instrument_id: str, *, to_change: bool = False) -> Instrument | None:
    """`to_change`: nobody else changes it in this unit (SQLite has one writer anyway)."""
    statement = select(instruments).where(instruments.c.id == instrument_id)
    row = (await tx.execute(statement.with_for_update() if to_change else statement)).one_or_none()
    return None if row is None else _instrument(row)


async def find_by_slug(tx: Transaction, slug: str) -> Instrument | None:
    row = (await tx.execute(select(instruments).where(instruments.c.slug == slug))).one_or_none()
    return None if row is None else _instrument(row)


async def page(tx: Transaction, paging: PageRequest) -> tuple[list[InstrumentSummary], str | None]:
    rows, following = await paging.fetch(tx, select(instruments), instruments.c.id)
    return [InstrumentSummary(**_instrument(row).model_dump(exclude={"definition"})) for row in rows], following


async def save(tx: Transaction, instrument: Instrument) -> None:
    """Insert, or replace the one with this id."""
    row = instrument.model_dump(exclude={"title"})
    insert = tx.insert(instruments).values(row)
    await tx.execute(insert.on_conflict_do_update(index_elements=[instruments.c.id], set_=row))


async def find_version(tx: Transaction, instrument_id: str, version: int) -> InstrumentVersion | None:
    statement = (
        select(versions, instruments.c.slug)
        .join(instruments, instruments.c.id == versions.c.instrument_id)
        .where(versions.c.instrument_id == instrument_id, versions.c.version == version)
    )
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else InstrumentVersion(**row._mapping, title=title_of(row.definition))


async def add_version(tx: Transaction, version: InstrumentVersion) -> None:
    await tx.execute(versions.insert().values(version.model_dump(exclude={"slug", "title"})))
    of = instruments.c.id == version.instrument_id
    await tx.execute(
        update(instruments)
        .where(of)
        .values(latest_version=version.version, revision=instruments.c.revision + 1, updated_at=version.published_at)
    )
