"""How waves are stored."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, bindparam, or_, select, update

from .schemas import Wave, WaveStatus
from .tables import ballot_keys, waves

_ONE = select(waves).where(waves.c.id == bindparam("wave_id"))


def status_at(now: datetime, opens_at: datetime, closes_at: datetime | None, closed_at: datetime | None) -> WaveStatus:
    if closed_at is not None or (closes_at is not None and closes_at <= now):
        return "closed"
    return "planned" if opens_at > now else "open"


def _wave(row: Row[Any], now: datetime) -> Wave:
    return Wave(**row._mapping, status=status_at(now, row.opens_at, row.closes_at, row.closed_at))


async def find(tx: Transaction, wave_id: str, *, to_change: bool = False) -> Wave | None:
    """`to_change`: nobody else changes it in this unit (SQLite has one writer anyway)."""
    statement = _ONE.with_for_update() if to_change else _ONE
    row = (await tx.execute(statement, {"wave_id": wave_id})).one_or_none()
    return None if row is None else _wave(row, tx.now)


async def page(tx: Transaction, paging: PageRequest, *, public_only: bool) -> tuple[list[Wave], str | None]:
    statement = select(waves)
    if public_only:
        statement = statement.where(
            waves.c.access != "invited",
            waves.c.opens_at <= tx.now,
            waves.c.closed_at.is_(None),
            or_(waves.c.closes_at.is_(None), waves.c.closes_at > tx.now),
        )
    rows, following = await paging.fetch(tx, statement, waves.c.id)
    return [_wave(row, tx.now) for row in rows], following


async def add(tx: Transaction, wave: Wave, sealed_key: str | None) -> None:
    """`sealed_key`: the private key of its ballots, where it has one."""
    await tx.execute(waves.insert().values(wave.row()))
    if sealed_key is not None:
        await tx.execute(ballot_keys.insert().values(wave_id=wave.id, sealed=sealed_key))


async def sealed_key(tx: Transaction, wave_id: str) -> str | None:
    return (await tx.execute(select(ballot_keys.c.sealed).where(ballot_keys.c.wave_id == wave_id))).scalar_one_or_none()


async def save(tx: Transaction, wave: Wave) -> None:
    await tx.execute(update(waves).where(waves.c.id == wave.id).values(wave.row()))
