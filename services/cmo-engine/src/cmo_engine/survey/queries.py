"""Storing and finding survey shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from almpo_contracts.cmo import SurveyShare
from almpo_contracts.survey import FiguresReleased
from servicekit.db import Transaction
from sqlalchemy import delete, select

from ..evidence.queries import chunks
from ..synthesis.survey import Shares, by_code, shares_in
from .tables import shares as table


async def shares(tx: Transaction, codes: Iterable[str] | None = None) -> dict[str, Shares]:
    """Code → its published shares, of the codes asked for or of all."""
    query = select(table.c.share, table.c.synthetic)
    wanted = [query] if codes is None else [query.where(table.c.code.in_(some)) for some in chunks(codes)]
    rows = [row for each in wanted for row in await tx.execute(each)]
    return by_code((SurveyShare.model_validate(row.share), bool(row.synthetic)) for row in rows)


async def replace(tx: Transaction, waves: Iterable[str], figures: Sequence[FiguresReleased]) -> None:
    """What these waves said before is gone; these figures stand in its place."""
    for some in chunks(waves):
        await tx.execute(delete(table).where(table.c.wave_id.in_(some)))
    rows = [
        {
            "wave_id": of.id,
            "item": share.item,
            "code": share.code,
            "synthetic": of.synthetic,
            "share": share.model_dump(mode="json"),
        }
        for of in figures
        for share in shares_in(of)
    ]
    await tx.insert_many(table, rows)


async def codes_of(tx: Transaction, waves: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(waves):
        found.update((await tx.execute(select(table.c.code).where(table.c.wave_id.in_(some)))).scalars())
    return found
