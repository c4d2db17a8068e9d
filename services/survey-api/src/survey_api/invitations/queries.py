"""How the ledger and the ballots are stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, case, delete, func, select, update

from ..codes import hashed
from .schemas import LedgerLine
from .tables import ballots, invitations


async def is_invited(tx: Transaction, wave_id: str, token: str | None) -> bool:
    """Whether the token is one of this wave's invitations, redeemed or not."""
    return token is not None and await find(tx, wave_id, token) is not None


async def find(tx: Transaction, wave_id: str, token: str) -> Row[Any] | None:
    statement = select(invitations).where(invitations.c.token_hash == hashed(token), invitations.c.wave_id == wave_id)
    return (await tx.execute(statement)).one_or_none()


async def with_tokens(tx: Transaction, hashes: Sequence[str]) -> dict[str, Row[Any]]:
    """Invitations by the hash of their token."""
    found: dict[str, Row[Any]] = {}
    for at in range(0, len(hashes), 500):
        statement = select(invitations).where(invitations.c.token_hash.in_(hashes[at : at + 500]))
        found.update({row.token_hash: row for row in (await tx.execute(statement)).all()})
    return found


async def ledger(tx: Transaction, wave_id: str) -> list[LedgerLine]:
    stratum = (invitations.c.country, invitations.c.stakeholder_type)
    redeemed = func.sum(case((invitations.c.redeemed, 1), else_=0)).label("redeemed")
    statement = select(*stratum, func.count().label("invited"), redeemed).where(invitations.c.wave_id == wave_id)
    rows = (await tx.execute(statement.group_by(*stratum).order_by(*stratum))).all()
    return [LedgerLine(**row._mapping) for row in rows]


async def redeem(tx: Transaction, invitation_id: str, values: dict[str, Any]) -> bool:
    """Mark an invitation as redeemed → False when it was so already."""
    open_one = (invitations.c.id == invitation_id) & invitations.c.redeemed.is_(False)
    result = await tx.execute(update(invitations).where(open_one).values(redeemed=True, **values))
    return result.rowcount == 1


async def has_ballot(tx: Transaction, wave_id: str, ballot: str) -> bool:
    statement = select(ballots.c.wave_id).where(ballots.c.token_hash == hashed(ballot), ballots.c.wave_id == wave_id)
    return (await tx.execute(statement)).one_or_none() is not None


async def use_ballot(tx: Transaction, wave_id: str, ballot: str) -> Row[Any] | None:
    """Take the ballot out of the pool → its row, or None when it is not there (or not any more)."""
    which = (ballots.c.token_hash == hashed(ballot)) & (ballots.c.wave_id == wave_id)
    return (await tx.execute(delete(ballots).where(which).returning(ballots.c.invitation_id))).one_or_none()
