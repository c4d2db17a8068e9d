"""Storing and finding judgements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import delete, func, select

from ..evidence.queries import chunks
from .opinions import Judged, Verdict, judged_of
from .tables import judgements


async def latest(tx: Transaction, ids: Collection[str]) -> dict[str, Judged]:
    """Configuration id → what people hold of it, for those that were judged."""
    found: dict[str, list[Verdict]] = defaultdict(list)
    for some in chunks(ids):
        last = (
            select(func.max(judgements.c.id))
            .where(judgements.c.configuration_id.in_(some))
            .group_by(judgements.c.configuration_id, judgements.c.kind, judgements.c.by)
        )
        for row in await tx.execute(select(judgements).where(judgements.c.id.in_(last))):
            verdict = Verdict(
                id=row.id,
                kind=row.kind,
                verdict=row.verdict,
                components=row.components,
                reason=row.reason,
                by=row.by,
                at=rfc3339(row.at),
                evidence_sha256=row.evidence_sha256,
            )
            found[row.configuration_id].append(verdict)
    return {identifier: judged_of(of_one) for identifier, of_one in found.items()}


async def save(tx: Transaction, row: dict[str, Any]) -> None:
    await tx.execute(judgements.insert().values(row))


async def erase(tx: Transaction, configuration_id: str) -> list[str]:
    """Erase what was judged of a configuration → the judgements' ids."""
    mine = judgements.c.configuration_id == configuration_id
    ids = list((await tx.execute(select(judgements.c.id).where(mine))).scalars())
    await tx.execute(delete(judgements).where(mine))
    return ids
