"""Cards in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, delete, select, update

from .schemas import Card
from .tables import card_statements, cards


async def _with_statements(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Card]:
    query = (
        select(card_statements)
        .where(card_statements.c.card_id.in_([row.id for row in rows]))
        .order_by(card_statements.c.card_id, card_statements.c.position)
    )
    behind: dict[str, list[str]] = {}
    for link in await tx.execute(query):
        behind.setdefault(link.card_id, []).append(link.statement_id)
    found = []
    for row in rows:
        fields = dict(row._mapping)
        practice = fields.pop("practice_id")
        found.append(Card(**fields, practice=practice, statements=behind.get(row.id, [])))
    return found


async def find(tx: Transaction, session_id: str, card_id: str, *, for_change: bool = False) -> Card | None:
    query = select(cards).where(cards.c.id == card_id, cards.c.session_id == session_id)
    found = await _with_statements(tx, (await tx.execute(query.with_for_update() if for_change else query)).all())
    return found[0] if found else None


async def page(tx: Transaction, request: PageRequest, session_id: str) -> tuple[list[Card], str | None]:
    query = select(cards).where(cards.c.session_id == session_id)
    rows, following = await request.fetch(tx, query, cards.c.recorded_at, cards.c.id)
    return await _with_statements(tx, rows), following


async def all_of(tx: Transaction, session_id: str) -> list[Card]:
    query = select(cards).where(cards.c.session_id == session_id).order_by(cards.c.recorded_at, cards.c.id)
    return await _with_statements(tx, (await tx.execute(query)).all())


async def resting_on(tx: Transaction, statement_ids: list[str]) -> list[Card]:
    """The cards behind which any of the statements stands."""
    linked = select(card_statements.c.card_id).where(card_statements.c.statement_id.in_(statement_ids))
    query = select(cards).where(cards.c.id.in_(linked)).with_for_update()
    return await _with_statements(tx, (await tx.execute(query)).all())


async def insert(tx: Transaction, card: Card) -> bool:
    """→ False when the id is taken."""
    values = {"id": card.id, "session_id": card.session_id, **_columns(card)}
    done = await tx.execute(tx.insert(cards).values(values).on_conflict_do_nothing())
    if done.rowcount == 1:
        await _link(tx, card)
    return done.rowcount == 1


async def save(tx: Transaction, card: Card) -> None:
    await tx.execute(update(cards).where(cards.c.id == card.id).values(_columns(card)))
    await tx.execute(delete(card_statements).where(card_statements.c.card_id == card.id))
    await _link(tx, card)


async def remove(tx: Transaction, card_id: str) -> None:
    await tx.execute(delete(card_statements).where(card_statements.c.card_id == card_id))
    await tx.execute(delete(cards).where(cards.c.id == card_id))


async def _link(tx: Transaction, card: Card) -> None:
    await tx.insert_many(
        card_statements,
        [
            {"card_id": card.id, "statement_id": statement_id, "position": at}
            for at, statement_id in enumerate(card.statements)
        ],
    )


def _columns(card: Card) -> dict[str, Any]:
    parts = card.model_dump(mode="json", include={"contexts", "mechanism", "outcome"})
    names = ("revision", "country", "practice_family", "polarity", "withdrawn", "recorded_at", "late", "synthetic")
    return {**parts, **{name: getattr(card, name) for name in names}, "practice_id": card.practice}
