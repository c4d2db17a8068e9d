"""Rounds and votes in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, delete, func, select, update

from ..participants.tables import participants
from .schemas import Item, Kind, Round, Vote
from .tables import round_items, rounds, votes


@dataclass(frozen=True)
class Cast:
    """A vote with the strata of who cast it."""

    item_id: str
    participant_id: str
    value: str
    comment: str | None
    stakeholder_type: str
    country: str


async def _with_items(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Round]:
    ids = [row.id for row in rows]
    counted = (
        select(votes.c.round_id, votes.c.item_id, func.count().label("cast"))
        .where(votes.c.round_id.in_(ids))
        .group_by(votes.c.round_id, votes.c.item_id)
    )
    cast = {(row.round_id, row.item_id): row.cast for row in await tx.execute(counted)}
    listed = select(round_items).where(round_items.c.round_id.in_(ids)).order_by(round_items.c.position)
    items: dict[str, list[Item]] = {}
    for row in await tx.execute(listed):
        item = Item(id=row.item_id, kind=row.kind, cast=cast.get((row.round_id, row.item_id), 0))
        items.setdefault(row.round_id, []).append(item)
    return [Round(**row._mapping, items=items.get(row.id, [])) for row in rows]


async def find(tx: Transaction, round_id: str, *, lock: str | None = None) -> Round | None:
    """`lock`: "change" for closing, "use" for voting: nobody closes it meanwhile."""
    query = select(rounds).where(rounds.c.id == round_id)
    if lock is not None:
        query = query.with_for_update(read=lock == "use")
    found = await _with_items(tx, (await tx.execute(query)).all())
    return found[0] if found else None


async def all_of(tx: Transaction, session_id: str) -> list[Round]:
    query = select(rounds).where(rounds.c.session_id == session_id).order_by(rounds.c.id)
    return await _with_items(tx, (await tx.execute(query)).all())


async def insert(tx: Transaction, round_: Round, items: list[tuple[str, Kind]]) -> None:
    values = round_.model_dump(exclude={"items", "mine"})
    await tx.execute(rounds.insert().values(values))
    await tx.insert_many(
        round_items,
        [
            {"round_id": round_.id, "item_id": item_id, "kind": kind, "position": at}
            for at, (item_id, kind) in enumerate(items)
        ],
    )


async def save(tx: Transaction, round_: Round) -> None:
    values = {"status": round_.status, "closed_at": round_.closed_at, "revision": round_.revision}
    await tx.execute(update(rounds).where(rounds.c.id == round_.id).values(values))


async def cast(tx: Transaction, vote: Vote, participant_id: str) -> int:
    """Keep a vote, replacing the participant's earlier one → how many have voted on the item."""
    values = {"value": str(vote.value), "comment": vote.comment, "at": tx.now}
    keys = {"round_id": vote.round_id, "item_id": vote.item_id, "participant_id": participant_id}
    insert = tx.insert(votes).values(**keys, **values)
    await tx.execute(insert.on_conflict_do_update(index_elements=list(votes.primary_key.columns), set_=values))
    counted = select(func.count()).where(votes.c.round_id == vote.round_id, votes.c.item_id == vote.item_id)
    return int((await tx.execute(counted)).scalar_one())


async def votes_of(tx: Transaction, round_id: str) -> list[Cast]:
    query = (
        select(votes, participants.c.stakeholder_type, participants.c.country)
        .join(participants, participants.c.id == votes.c.participant_id)
        .where(votes.c.round_id == round_id)
        .order_by(votes.c.item_id, votes.c.participant_id)
    )
    return [
        Cast(row.item_id, row.participant_id, row.value, row.comment, row.stakeholder_type, row.country)
        for row in await tx.execute(query)
    ]


async def own_votes(tx: Transaction, round_id: str, participant_id: str) -> dict[str, str]:
    query = select(votes.c.item_id, votes.c.value).where(
        votes.c.round_id == round_id, votes.c.participant_id == participant_id
    )
    return {row.item_id: row.value for row in await tx.execute(query)}


async def voted_in(tx: Transaction, participant_id: str) -> list[tuple[str, str]]:
    """(round, item) of every vote of a participant."""
    query = select(votes.c.round_id, votes.c.item_id).where(votes.c.participant_id == participant_id)
    return [(row.round_id, row.item_id) for row in await tx.execute(query)]


async def forget_participant(tx: Transaction, participant_id: str) -> None:
    await tx.execute(delete(votes).where(votes.c.participant_id == participant_id))


async def forget_item(tx: Transaction, item_id: str) -> None:
    await tx.execute(delete(votes).where(votes.c.item_id == item_id))
    await tx.execute(delete(round_items).where(round_items.c.item_id == item_id))
