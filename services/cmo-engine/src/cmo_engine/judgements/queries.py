"""Storing and finding judgements."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from almpo_contracts.cmo import Confidence, ConfigurationChanged
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import Row, delete, func, select

from ..evidence.queries import chunks
from .tables import judgements


@dataclass(frozen=True)
class Judged:
    """The last judgement of each kind."""

    confidence: Row[Any] | None = None
    review: Row[Any] | None = None


async def latest(tx: Transaction, ids: Collection[str]) -> dict[str, Judged]:
    """Configuration id → its last confidence and review, for those that were judged."""
    found: dict[str, dict[str, Row[Any]]] = {}
    for some in chunks(ids):
        last = (
            select(func.max(judgements.c.id))
            .where(judgements.c.configuration_id.in_(some))
            .group_by(judgements.c.configuration_id, judgements.c.kind)
        )
        for row in await tx.execute(select(judgements).where(judgements.c.id.in_(last))):
            found.setdefault(row.configuration_id, {})[row.kind] = row
    return {identifier: Judged(**of_one) for identifier, of_one in found.items()}


def overlay(configuration: ConfigurationChanged, judged: Judged | None) -> ConfigurationChanged:
    """The configuration as people judged it. A judgement stands until a person changes it."""
    if judged is None or configuration.status == "uncoded":
        return configuration
    changed: dict[str, Any] = {}
    if judged.confidence is not None:
        changed["confidence"] = confidence_of(judged.confidence)
    if judged.review is not None:
        changed["status"] = judged.review.verdict
    return configuration.model_copy(update=changed)


def confidence_of(row: Row[Any]) -> Confidence:
    return Confidence(
        level=row.verdict,
        components={name: component["concern"] for name, component in sorted(row.components.items())},
        reason=row.reason,
        by=row.by,
        at=rfc3339(row.at),
    )


async def save(tx: Transaction, row: dict[str, Any]) -> None:
    await tx.execute(judgements.insert().values(row))


async def erase(tx: Transaction, configuration_id: str) -> list[str]:
    """Erase what was judged of a configuration → the judgements' ids."""
    mine = judgements.c.configuration_id == configuration_id
    ids = list((await tx.execute(select(judgements.c.id).where(mine))).scalars())
    await tx.execute(delete(judgements).where(mine))
    return ids
