"""What there is about a practice, a family or a code, in the sessions that may be read."""

from __future__ import annotations

from collections.abc import Iterable

from servicekit.db import Transaction
from sqlalchemy import Text, cast, or_, select

from ..cards.tables import cards
from ..codings.queries import Viewer
from ..codings.tables import codings
from ..rounds.tables import round_items, rounds
from ..sessions.tables import sessions
from ..statements.tables import statements


async def sessions_about(
    tx: Transaction, level: str | None, statement_ids: set[str], card_ids: set[str], practice_ids: list[str]
) -> list[str]:
    """Ids of the sessions in which any of these was said, linked or voted on, the earliest first."""
    voted = select(rounds.c.session_id).join(round_items, round_items.c.round_id == rounds.c.id)
    query = select(sessions.c.id).where(
        sessions.c.status != "planned",
        or_(
            sessions.c.id.in_(select(statements.c.session_id).where(statements.c.id.in_(sorted(statement_ids)))),
            sessions.c.id.in_(select(cards.c.session_id).where(cards.c.id.in_(sorted(card_ids)))),
            sessions.c.id.in_(voted.where(round_items.c.item_id.in_(practice_ids))),
        ),
    )
    if level is not None:
        query = query.where(sessions.c.level == level)
    return list((await tx.execute(query.order_by(sessions.c.starts_at, sessions.c.id))).scalars())


async def statements_about(tx: Transaction, practice_ids: list[str]) -> set[str]:
    """→ ids"""
    return set((await tx.execute(select(statements.c.id).where(statements.c.practice_id.in_(practice_ids)))).scalars())


async def statements_coded(tx: Transaction, code: str, viewer: Viewer) -> set[str]:
    """Ids of those to which a coder applied the code. A blind `viewer` learns of
    another's once both have finished there."""
    query = select(codings.c.statement_id).where(
        codings.c.code == code, codings.c.decision != "rejected", codings.c.statement_id.is_not(None)
    )
    if viewer.blind:
        query = query.where(viewer.sees())
    return set((await tx.execute(query)).scalars())


async def cards_about(tx: Transaction, practice_ids: list[str], family: str | None) -> set[str]:
    """→ ids; of a family also those that name no practice."""
    about = cards.c.practice_id.in_(practice_ids)
    query = select(cards.c.id).where(about if family is None else or_(about, cards.c.practice_family == family))
    return set((await tx.execute(query)).scalars())


async def cards_naming(tx: Transaction, code: str) -> set[str]:
    """Ids of the cards of which a part may carry the code: the database finds its letters, the caller looks closer."""
    parts = (cards.c.contexts, cards.c.mechanism, cards.c.outcome)
    named = or_(*(cast(part, Text).contains(f'"{code}"', autoescape=True) for part in parts))
    return set((await tx.execute(select(cards.c.id).where(named))).scalars())


async def last_rounds(tx: Transaction, session_ids: list[str], item_ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """(session, item) → the last closed round on it"""
    query = (
        select(rounds.c.id, rounds.c.session_id, round_items.c.item_id)
        .join(round_items, round_items.c.round_id == rounds.c.id)
        .where(
            rounds.c.status == "closed",
            rounds.c.session_id.in_(session_ids),
            round_items.c.item_id.in_(sorted(item_ids)),
        )
        .order_by(rounds.c.closed_at, rounds.c.id)
    )
    return {(row.session_id, row.item_id): row.id for row in await tx.execute(query)}
