"""How the ledger and the ballots are stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, case, delete, func, or_, select, update

from ..codes import hashed
from .schemas import LedgerLine, Reminder
from .tables import ballots, invitations, spent_ballots


async def is_invited(tx: Transaction, wave_id: str, token: str | None) -> bool:
    """Whether the token is one of this wave's invitations, redeemed or not."""
    return token is not None and await find(tx, wave_id, token) is not None


async def find(tx: Transaction, wave_id: str, token: str) -> Row[Any] | None:
    statement = select(invitations).where(invitations.c.token_hash == hashed(token), invitations.c.wave_id == wave_id)
    return (await tx.execute(statement)).one_or_none()


async def named(tx: Transaction, wave_id: str, name: str) -> Row[Any] | None:
    """An invitation by its id or its reference; nobody else changes it in this unit."""
    is_it = or_(invitations.c.id == name, invitations.c.reference == name)
    statement = select(invitations).where(invitations.c.wave_id == wave_id, is_it).with_for_update()
    rows = (await tx.execute(statement)).all()
    # A reference may look like another invitation's id; the id is meant then.
    return next((row for row in rows if row.id == name), rows[0] if rows else None)


async def with_tokens(tx: Transaction, hashes: Sequence[str]) -> dict[str, Row[Any]]:
    """Invitations by the hash of their token."""
    found: dict[str, Row[Any]] = {}
    for at in range(0, len(hashes), 500):
        statement = select(invitations).where(invitations.c.token_hash.in_(hashes[at : at + 500]))
        found.update({row.token_hash: row for row in (await tx.execute(statement)).all()})
    return found


async def invited_references(tx: Transaction, wave_id: str, references: Sequence[str]) -> set[str]:
    """Which of the references are in the wave's ledger."""
    found: set[str] = set()
    for at in range(0, len(references), 500):
        among = invitations.c.reference.in_(references[at : at + 500])
        statement = select(invitations.c.reference).where(invitations.c.wave_id == wave_id, among)
        found.update((await tx.execute(statement)).scalars())
    return found


async def ledger(tx: Transaction, wave_id: str) -> list[LedgerLine]:
    stratum = (invitations.c.country, invitations.c.stakeholder_type)
    redeemed = func.sum(case((invitations.c.redeemed, 1), else_=0)).label("redeemed")
    statement = select(*stratum, func.count().label("invited"), redeemed).where(invitations.c.wave_id == wave_id)
    rows = (await tx.execute(statement.group_by(*stratum).order_by(*stratum))).all()
    return [LedgerLine(**row._mapping) for row in rows]


async def unredeemed(tx: Transaction, wave_id: str) -> list[Reminder]:
    """In the order of their references."""
    columns = (invitations.c.id, invitations.c.reference, invitations.c.country, invitations.c.stakeholder_type)
    statement = select(*columns).where(invitations.c.wave_id == wave_id, invitations.c.redeemed.is_(False))
    return [Reminder(**row._mapping) for row in (await tx.execute(statement.order_by(invitations.c.reference))).all()]


async def replace_token(tx: Transaction, invitation_id: str, token: str) -> None:
    statement = update(invitations).where(invitations.c.id == invitation_id)
    await tx.execute(statement.values(token_hash=hashed(token)))


async def redeem(tx: Transaction, found: Row[Any], values: dict[str, Any]) -> bool:
    """Mark an invitation as redeemed → False when it was so already, or has another token since it was found."""
    open_one = (invitations.c.id == found.id) & invitations.c.redeemed.is_(False)
    same_token = invitations.c.token_hash == found.token_hash
    result = await tx.execute(update(invitations).where(open_one, same_token).values(redeemed=True, **values))
    return result.rowcount == 1


async def has_ballot(tx: Transaction, wave_id: str, ballot: str) -> bool:
    statement = select(ballots.c.wave_id).where(ballots.c.token_hash == hashed(ballot), ballots.c.wave_id == wave_id)
    return (await tx.execute(statement)).one_or_none() is not None


async def use_ballot(tx: Transaction, wave_id: str, ballot: str) -> Row[Any] | None:
    """Take the ballot out of the pool → its row, or None when it is not there (or not any more)."""
    which = (ballots.c.token_hash == hashed(ballot)) & (ballots.c.wave_id == wave_id)
    return (await tx.execute(delete(ballots).where(which).returning(ballots.c.invitation_id))).one_or_none()


async def spend(tx: Transaction, wave_id: str, ballot_hash: str) -> bool:
    """Enter a ballot of an anonymous wave into the spent set → False when it was there already."""
    insert = tx.insert(spent_ballots).values(wave_id=wave_id, ballot_hash=ballot_hash).on_conflict_do_nothing()
    return (await tx.execute(insert)).rowcount == 1
