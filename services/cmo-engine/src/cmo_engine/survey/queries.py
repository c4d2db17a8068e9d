"""Storing and finding survey counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from servicekit.db import Transaction
from sqlalchemy import delete, func, select

from ..evidence.queries import chunks
from ..synthesis.survey import CountKey, Shares, Tallies, publish
from .tables import counts


async def shares(tx: Transaction, codes: Iterable[str] | None = None) -> dict[str, Shares]:
    """Code → its published shares, of the codes asked for or of all."""
    c = counts.c
    keys = (c.wave_id, c.item, c.code, c.access, c.min_cell, c.synthetic)
    query = select(*keys, func.sum(c.n).label("n"), func.sum(c.hits).label("hits")).group_by(*keys)
    wanted = [query] if codes is None else [query.where(c.code.in_(some)) for some in chunks(codes)]
    rows = []
    for each in wanted:
        for r in await tx.execute(each):
            key = CountKey(r.wave_id, r.item, r.code, r.access, r.min_cell, bool(r.synthetic))
            rows.append((key, int(r.n), int(r.hits)))
    return publish(rows)


async def add(tx: Transaction, changes: Mapping[str, Tallies]) -> None:
    """Instrument version → what to add to its counts; a minus takes away."""
    rows = [
        {"instrument": instrument, **_columns(key), "n": n, "hits": hits}
        for instrument, tallies in sorted(changes.items())
        for key, (n, hits) in sorted(tallies.items())
    ]
    if not rows:
        return
    insert = tx.insert(counts)
    await tx.execute(
        insert.on_conflict_do_update(
            index_elements=list(counts.primary_key.columns),
            set_={"n": counts.c.n + insert.excluded.n, "hits": counts.c.hits + insert.excluded.hits},
        ),
        rows,
    )
    if any(n < 0 for tallies in changes.values() for n, _ in tallies.values()):
        await tx.execute(delete(counts).where(counts.c.n == 0))


async def forget(tx: Transaction, instruments: Iterable[str]) -> None:
    for some in chunks(instruments):
        await tx.execute(delete(counts).where(counts.c.instrument.in_(some)))


def _columns(key: CountKey) -> dict[str, object]:
    return {
        "wave_id": key.wave_id,
        "item": key.item,
        "code": key.code,
        "access": key.access,
        "min_cell": key.min_cell,
        "synthetic": key.synthetic,
    }
