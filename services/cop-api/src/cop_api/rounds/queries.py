"""Rounds and votes in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from servicekit.db import Transaction, insert_into
from sqlalchemy import Executable, Row, bindparam, delete, func, select, update

from ..participants.tables import participants
from ..statements.tables import confirmations, statements
from .schemas import Consensus, Item, ItemWording, Kind, OpinionGroups, Round, Vote
from .tables import round_items, rounds, votes

AGAINST = ("disagree", "1", "2", "3")


@dataclass(frozen=True)
class Counted:
    """How many of one stratum voted so on an item."""

    value: str
    stakeholder_type: str
    country: str
    number: int


@dataclass(frozen=True)
class Ballot:
    """What a vote must know of its round. `kind` is None where the item is not asked in it."""

    session_id: str
    scale: str
    status: str
    kind: Kind | None


async def _with_items(tx: Transaction, rows: Sequence[Row[Any]]) -> list[Round]:
    ids = [row.id for row in rows]
    counted = (
        select(votes.c.round_id, votes.c.item_id, func.count().label("cast"))
        .where(votes.c.round_id.in_(ids))
        .group_by(votes.c.round_id, votes.c.item_id)
    )
    cast = {(row.round_id, row.item_id): row.cast for row in await tx.execute(counted)}
    kept = {(row.id, item["item_id"]): item["cast"] for row in rows if row.kept for item in row.kept["result"]["items"]}
    listed = (
        select(round_items, statements.c.text.label("now"))
        .outerjoin(statements, statements.c.id == round_items.c.item_id)
        .where(round_items.c.round_id.in_(ids))
        .order_by(round_items.c.position)
    )
    items: dict[str, list[Item]] = {}
    for row in await tx.execute(listed):
        wording = None if row.wording is None else ItemWording.model_validate(row.wording)
        item = Item(
            id=row.item_id,
            kind=row.kind,
            cast=cast.get((row.round_id, row.item_id)) or kept.get((row.round_id, row.item_id), 0),
            wording=wording,
            reworded=wording is not None and row.now is not None and wording.text != row.now,
        )
        items.setdefault(row.round_id, []).append(item)
    return [
        Round(**{name: value for name, value in row._mapping.items() if name != "kept"}, items=items.get(row.id, []))
        for row in rows
    ]


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


# What every vote needs is built once, and SQLAlchemy keeps what it works out of it.
_BALLOT = (
    select(rounds.c.session_id, rounds.c.scale, rounds.c.status, round_items.c.kind)
    .outerjoin(round_items, (round_items.c.round_id == rounds.c.id) & (round_items.c.item_id == bindparam("item")))
    .where(rounds.c.id == bindparam("round"))
    .with_for_update(read=True, of=rounds)
)
_CAST = select(func.count()).where(votes.c.round_id == bindparam("round"), votes.c.item_id == bindparam("item"))


@cache
def _keep_vote(dialect: str) -> Executable:
    insert = insert_into(dialect, votes)
    said = {name: insert.excluded[name] for name in ("value", "comment", "at")}
    return insert.on_conflict_do_update(index_elements=list(votes.primary_key.columns), set_=said)


async def ballot(tx: Transaction, round_id: str, item_id: str) -> Ballot | None:
    """The round, which nobody closes before this unit ends, as far as a vote on the item must know it."""
    row = (await tx.execute(_BALLOT, {"round": round_id, "item": item_id})).one_or_none()
    return None if row is None else Ballot(row.session_id, row.scale, row.status, row.kind)


async def insert(tx: Transaction, round_: Round) -> None:
    values = round_.model_dump(exclude={"items", "mine", "mine_before"})
    await tx.execute(rounds.insert().values(values))
    await tx.insert_many(
        round_items,
        [
            {
                "round_id": round_.id,
                "item_id": item.id,
                "kind": item.kind,
                "position": at,
                "wording": None if item.wording is None else item.wording.model_dump(mode="json", exclude_none=True),
            }
            for at, item in enumerate(round_.items)
        ],
    )


async def save(tx: Transaction, round_: Round) -> None:
    values = {"status": round_.status, "closed_at": round_.closed_at, "revision": round_.revision}
    await tx.execute(update(rounds).where(rounds.c.id == round_.id).values(values))


async def cast(tx: Transaction, vote: Vote, participant_id: str) -> int:
    """Keep a vote, replacing the participant's earlier one → how many have voted on the item."""
    keys = {"round_id": vote.round_id, "item_id": vote.item_id, "participant_id": participant_id}
    row = {**keys, "value": str(vote.value), "comment": vote.comment, "at": tx.now}
    await tx.execute(_keep_vote(tx.dialect), row)
    return int((await tx.execute(_CAST, {"round": vote.round_id, "item": vote.item_id})).scalar_one())


async def counted(tx: Transaction, round_id: str, item_id: str | None = None) -> dict[str, list[Counted]]:
    """Item → its votes, counted by value and strata. The database counts: thousands of votes are a few hundred rows."""
    strata = (votes.c.item_id, votes.c.value, participants.c.stakeholder_type, participants.c.country)
    query = (
        select(*strata, func.count().label("number"))
        .join(participants, participants.c.id == votes.c.participant_id)
        .where(votes.c.round_id == round_id)
        .group_by(*strata)
        .order_by(*strata)
    )
    if item_id is not None:
        query = query.where(votes.c.item_id == item_id)
    found: dict[str, list[Counted]] = defaultdict(list)
    for row in await tx.execute(query):
        found[row.item_id].append(Counted(row.value, row.stakeholder_type, row.country, row.number))
    return found


async def cast_by_voter(tx: Transaction, round_id: str) -> dict[str, dict[str, str]]:
    """Participant → item → value"""
    query = select(votes.c.participant_id, votes.c.item_id, votes.c.value).where(votes.c.round_id == round_id)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in await tx.execute(query):
        found[row.participant_id][row.item_id] = row.value
    return found


async def pairs(tx: Transaction, earlier: str, later: str) -> dict[str, dict[tuple[str, str], int]]:
    """Item → (vote in the earlier round, in the later) → how many voted so"""
    old, new = votes.alias("old"), votes.alias("new")
    same = (old.c.item_id == new.c.item_id) & (old.c.participant_id == new.c.participant_id)
    query = (
        select(new.c.item_id, old.c.value.label("old"), new.c.value.label("new"), func.count().label("number"))
        .join(old, same)
        .where(old.c.round_id == earlier, new.c.round_id == later)
        .group_by(new.c.item_id, old.c.value, new.c.value)
    )
    found: dict[str, dict[tuple[str, str], int]] = defaultdict(dict)
    for row in await tx.execute(query):
        found[row.item_id][row.old, row.new] = row.number
    return found


async def reasons_against(tx: Transaction, round_id: str) -> dict[str, list[str]]:
    """Item → the reasons of those who voted against it, by the alphabet: their order tells nobody who came when."""
    query = (
        select(votes.c.item_id, votes.c.comment)
        .where(votes.c.round_id == round_id, votes.c.value.in_(AGAINST), votes.c.comment.is_not(None))
        .order_by(votes.c.item_id, votes.c.comment)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in await tx.execute(query):
        found[row.item_id].append(row.comment)
    return found


async def objections_at_read_back(tx: Transaction, statement_ids: list[str]) -> dict[str, list[str]]:
    """Statement → the reasons of the objections that stand"""
    query = (
        select(confirmations.c.statement_id, confirmations.c.reason)
        .where(confirmations.c.statement_id.in_(statement_ids), confirmations.c.decision == "object")
        .order_by(confirmations.c.statement_id, confirmations.c.reason)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in await tx.execute(query):
        found[row.statement_id].append(row.reason)
    return found


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


async def reword(tx: Transaction, item_id: str, left: list[str], now: str) -> None:
    """A wording was erased: rounds that asked about it hold the present one instead."""
    query = select(round_items.c.round_id, round_items.c.wording).where(round_items.c.item_id == item_id)
    for row in (await tx.execute(query)).all():
        if row.wording is not None and row.wording.get("text") not in left:
            which = (round_items.c.round_id == row.round_id) & (round_items.c.item_id == item_id)
            await tx.execute(update(round_items).where(which).values(wording={**row.wording, "text": now}))


async def keep_result(tx: Transaction, round_id: str, result: Consensus, groups: OpinionGroups) -> None:
    """Of a round that was held elsewhere: it stands in place of its votes."""
    parts = {"result": result, "groups": groups}
    kept = {name: part.model_dump(mode="json", by_alias=True) for name, part in parts.items()}
    await tx.execute(update(rounds).where(rounds.c.id == round_id).values(kept=kept))


async def kept_result(tx: Transaction, round_id: str) -> tuple[Consensus, OpinionGroups] | None:
    kept = (await tx.execute(select(rounds.c.kept).where(rounds.c.id == round_id))).scalar_one_or_none()
    if kept is None:
        return None
    return Consensus.model_validate(kept["result"]), OpinionGroups.model_validate(kept["groups"])


async def forget_item(tx: Transaction, item_id: str) -> None:
    asked = select(round_items.c.round_id).where(round_items.c.item_id == item_id)
    for row in (await tx.execute(select(rounds).where(rounds.c.id.in_(asked), rounds.c.kept.is_not(None)))).all():
        kept = {
            part: {**said, "items": [item for item in said["items"] if item["item_id"] != item_id]}
            for part, said in row.kept.items()
        }
        await tx.execute(update(rounds).where(rounds.c.id == row.id).values(kept=kept))
    await tx.execute(delete(votes).where(votes.c.item_id == item_id))
    await tx.execute(delete(round_items).where(round_items.c.item_id == item_id))
