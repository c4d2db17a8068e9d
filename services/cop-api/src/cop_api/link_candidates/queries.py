"""Codes of statements, and what cards have linked of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from servicekit.db import Transaction
from sqlalchemy import Row, and_, func, or_, select

from ..assignments.tables import assignments
from ..cards.schemas import Mechanism, Outcome
from ..cards.tables import card_statements, cards
from ..codings.queries import Viewer
from ..codings.tables import codings
from ..practices.tables import practices
from ..sessions.tables import session_countries
from ..statements.tables import statements

CONFIRMED = ("confirmed", "amended", "frozen")


async def coded(tx: Transaction, viewer: Viewer, countries: frozenset[str] | None) -> dict[str, dict[str, set[str]]]:
    """Of statements that count and nobody is coding any more: statement → code → those who gave it, as far as the
    viewer may see them. What coders settled between them stands for what each of them said."""
    under_way = select(assignments.c.id).where(
        assignments.c.statement_id == codings.c.statement_id, assignments.c.finished_at.is_(None)
    )
    query = (
        select(codings.c.statement_id, codings.c.code, codings.c.coder)
        .join(statements, statements.c.id == codings.c.statement_id)
        .where(
            viewer.sees(),
            func.coalesce(codings.c.settled, codings.c.decision) != "rejected",
            statements.c.status != "rejected",
            or_(statements.c.form != "ai_draft", statements.c.status.in_(CONFIRMED)),
            ~under_way.exists(),
        )
    )
    if countries is not None:
        held = select(session_countries.c.session_id).where(session_countries.c.country.in_(countries))
        query = query.where(statements.c.session_id.in_(held))
    found = defaultdict[str, dict[str, set[str]]](lambda: defaultdict(set))
    for row in await tx.execute(query):
        found[row.statement_id][row.code].add(row.coder)
    return dict(found)


async def linked(tx: Transaction, statement_ids: Collection[str]) -> dict[str, set[tuple[str, str]]]:
    """Statement → (mechanism, outcome) of the cards that stand on it."""
    query = (
        select(card_statements.c.statement_id, cards.c.mechanism, cards.c.outcome)
        .join(cards, and_(cards.c.id == card_statements.c.card_id, cards.c.withdrawn.is_(False)))
        .where(card_statements.c.statement_id.in_(statement_ids))
    )
    found = defaultdict[str, set[tuple[str, str]]](set)
    for row in await tx.execute(query):
        mechanism, outcome = Mechanism(**row.mechanism), Outcome(**row.outcome)
        if mechanism.code and outcome.code:
            found[row.statement_id].add((mechanism.code, outcome.code))
    return dict(found)


async def said(tx: Transaction, statement_ids: Collection[str]) -> list[Row[tuple[str, ...]]]:
    """(id, session_id, country, language, text, practice_id, practice_family) of statements."""
    columns = ("id", "session_id", "country", "language", "text", "practice_id")
    query = (
        select(*(statements.c[name] for name in columns), practices.c.practice_family)
        .outerjoin(practices, practices.c.id == statements.c.practice_id)
        .where(statements.c.id.in_(statement_ids))
    )
    return list(await tx.execute(query))
