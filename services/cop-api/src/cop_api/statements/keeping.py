"""Keeping a statement: its status as it follows from what participants said, and telling who listens."""

from __future__ import annotations

from almpo_contracts.cop import StatementStatus
from servicekit.db import Transaction
from servicekit.problems import not_found

from .. import events
from ..sessions.schemas import Session
from . import queries
from .schemas import Statement


async def get(
    tx: Transaction, statement_id: str, *, session_id: str | None = None, for_change: bool = False
) -> Statement:
    statement = await queries.find(tx, statement_id, session_id=session_id, for_change=for_change)
    if statement is None:
        raise not_found("statement", statement_id)
    return statement


async def revise(tx: Transaction, session: Session, current: Statement, changes: dict[str, object]) -> None:
    statement = current.model_copy(update={**changes, "revision": current.revision + 1})
    await queries.save(tx, statement)
    await tell(tx, session, statement)


async def settle(tx: Transaction, session: Session, statement: Statement, *, even_untouched: bool = False) -> Statement:
    """Save it in the status that follows from what participants said."""
    await queries.save(tx, statement)
    fresh = await get(tx, statement.id)
    settled = in_status(fresh, session)
    await queries.save(tx, settled)
    return await tell(tx, session, settled, even_untouched=even_untouched)


def in_status(statement: Statement, session: Session) -> Statement:
    """An objection stands until who made it confirms; then a new wording counts, then a confirmation."""
    status: StatementStatus
    if statement.status == "rejected":
        status = "rejected"
    elif statement.confirmations.object:
        status = "contested"
    elif statement.frozen_at is not None:
        status = "frozen"
    elif statement.amended:
        status = "amended"
    elif statement.confirmations.confirm:
        status = "confirmed"
    else:
        status = "captured" if statement.status == "captured" else "read_back"
    return statement.model_copy(update={"status": status})


async def tell(tx: Transaction, session: Session, statement: Statement, *, even_untouched: bool = False) -> Statement:
    """The statement as it is stored now, told to whoever listens."""
    fresh = await get(tx, statement.id)
    announce(tx, session, fresh, even_untouched=even_untouched)
    return fresh


def announce(tx: Transaction, session: Session, fresh: Statement, *, even_untouched: bool = False) -> None:
    if fresh.untouched and not even_untouched:
        # Nobody said it yet: the room sees it, the evidence does not.
        events.statement_shown(tx, session, fresh)
    else:
        events.statement_recorded(tx, session, fresh)
