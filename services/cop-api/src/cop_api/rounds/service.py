"""Holding a round: opening, voting, closing, and what may be seen when."""

from __future__ import annotations

from collections.abc import Iterable

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from ..authority import Guest
from ..cards import queries as cards
from ..participants import service as participants
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import queries as statements
from . import closing, consensus, queries
from .queries import Cast
from .schemas import (
    Consensus,
    Grouping,
    GroupTally,
    Item,
    ItemConsensus,
    Kind,
    Objection,
    RatingSummary,
    Round,
    RoundDraft,
    Vote,
    VoteDraft,
)

_GROUPINGS: tuple[Grouping, ...] = ("stakeholder_type", "country")


async def open_(tx: Transaction, caller: Caller, session_id: str, draft: RoundDraft) -> Round:
    session = await sessions.get(tx, session_id, lock="use")
    caller.require_country(*session.countries)
    if session.status not in ("live", "read_back"):
        raise Problem(409, "session-not-open", f"The session is {session.status}; rounds are held while it is open.")
    items = await _items(tx, session, draft)
    round_ = Round(
        id=uuid7(),
        session_id=session_id,
        revision=1,
        scale=draft.scale,
        status="open",
        opened_at=tx.now,
        closed_at=None,
        items=[Item(id=item_id, kind=kind, cast=0) for item_id, kind in items],
    )
    await queries.insert(tx, round_, items)
    events.round_moved(tx, session, round_.id, "open")
    return round_


async def get(tx: Transaction, round_id: str, *, lock: str | None = None) -> Round:
    round_ = await queries.find(tx, round_id, lock=lock)
    if round_ is None:
        raise not_found("round", round_id)
    return round_


async def seen_by(tx: Transaction, who: Caller | Guest, round_id: str) -> Round:
    """The round, with a participant's own votes."""
    round_ = await get(tx, round_id)
    if isinstance(who, Guest):
        who.require_session(round_.session_id)
        await participants.of_guest(tx, who)
        own = await queries.own_votes(tx, round_id, who.participant_id)
        return Round.model_validate({**round_.model_dump(), "mine": {item: _value(each) for item, each in own.items()}})
    await sessions.present_in(tx, who, round_.session_id)
    return round_


async def vote(tx: Transaction, guest: Guest, round_id: str, item_id: str, draft: VoteDraft) -> Vote:
    """Cast or change one's vote. Raises Problem 409 once the round is closed."""
    session = await sessions.get(tx, guest.session_id, lock="use")
    await participants.of_guest(tx, guest)
    round_ = await get(tx, round_id, lock="use")
    guest.require_session(round_.session_id)
    if round_.status == "closed":
        raise Problem(409, "round-closed", "The round is closed; votes no longer change.")
    if all(item.id != item_id for item in round_.items):
        raise not_found("item in this round", item_id)
    if isinstance(draft.value, int) != (round_.scale == "one_to_nine") and draft.value != "pass":
        wanted = "a number from 1 to 9, or pass" if round_.scale == "one_to_nine" else "agree, pass or disagree"
        raise invalid("/value", "wrong-scale", f"This round takes {wanted}.")
    cast = Vote(round_id=round_id, item_id=item_id, value=draft.value, comment=draft.comment)
    number = await queries.cast(tx, cast, guest.participant_id)
    events.votes_cast(tx, session, round_id, item_id, number)
    return cast


async def close(tx: Transaction, caller: Caller, round_id: str) -> Round:
    found = await get(tx, round_id)
    # The session first, as everywhere: whoever closes it takes the rounds after it.
    session = await sessions.get(tx, found.session_id, lock="use")
    caller.require_country(*session.countries)
    current = await get(tx, round_id, lock="change")
    if current.status == "closed":
        raise Problem(409, "round-closed", "The round is closed already.")
    return await closing.close(tx, session, current)


async def weigh(tx: Transaction, who: Caller | Guest, round_id: str) -> Consensus:
    """The result as far as who asks may see it: nobody is anchored by others before voting."""
    round_ = await seen_by(tx, who, round_id)
    cast = await queries.votes_of(tx, round_id)
    items = []
    for item in round_.items:
        on_item = [each for each in cast if each.item_id == item.id]
        hidden = round_.status == "open" and item.id not in (round_.mine or {})
        # With one or two votes, one's own would give away the other.
        hidden = hidden or (round_.status == "open" and len(on_item) < consensus.SMALLEST_GROUP)
        if hidden:
            items.append(ItemConsensus(item_id=item.id, kind=item.kind, cast=item.cast, hidden=True, tally=None))
        else:
            items.append(await _weighed(tx, round_, item, on_item))
    return Consensus(round_id=round_id, scale=round_.scale, status=round_.status, items=items)


async def _weighed(tx: Transaction, round_: Round, item: Item, cast: list[Cast]) -> ItemConsensus:
    groups: dict[Grouping, list[GroupTally]] = {}
    informed: dict[Grouping, float | None] = {}
    for by in _GROUPINGS:
        tallies = _by_group(cast, by)
        hidden = consensus.suppressed({group: votes.n for group, votes in tallies.items()})
        shown = [votes for group, votes in tallies.items() if group not in hidden]
        groups[by] = [
            GroupTally(
                group=group,
                n=None if group in hidden else votes.n,
                tally=None if group in hidden else closing.as_contract(votes),
                suppressed=group in hidden,
            )
            for group, votes in tallies.items()
        ]
        informed[by] = consensus.group_informed_consensus(shown) if shown else None
    against = [Objection(source="vote", reason=v.comment) for v in cast if consensus.opinion(v.value) == "disagree"]
    if item.kind == "statement":
        against += [Objection(source="read_back", reason=r) for r in await statements.objections(tx, item.id)]
    return ItemConsensus(
        item_id=item.id,
        kind=item.kind,
        cast=item.cast,
        hidden=False,
        tally=closing.as_contract(consensus.tally(each.value for each in cast)),
        groups=groups,
        group_informed_consensus=informed,
        rating=_rating(cast) if round_.scale == "one_to_nine" else None,
        objections=against,
    )


def _by_group(cast: Iterable[Cast], by: Grouping) -> dict[str, consensus.Tally]:
    values: dict[str, list[str]] = {}
    for each in cast:
        values.setdefault(getattr(each, by), []).append(each.value)
    return {group: consensus.tally(values[group]) for group in sorted(values)}


def _rating(cast: Iterable[Cast]) -> RatingSummary | None:
    rating = consensus.rate(each.value for each in cast)
    if rating is None:
        return None
    return RatingSummary(
        n=rating.n, median=rating.median, ipr=rating.ipr, ipras=rating.ipras, disagreement=rating.disagreement
    )


def _value(stored: str) -> str | int:
    return int(stored) if stored.isdigit() else stored


async def _items(tx: Transaction, session: Session, draft: RoundDraft) -> list[tuple[str, Kind]]:
    """Each id with what it is, in the order given."""
    said = await statements.some(tx, session.id, draft.items)
    linked = {card.id for card in await cards.all_of(tx, session.id)}
    items: list[tuple[str, Kind]] = []
    faults = []
    for at, item_id in enumerate(dict.fromkeys(draft.items)):
        if item_id in said:
            items.append((item_id, "statement"))
        elif item_id in linked:
            items.append((item_id, "card"))
        elif item_id in session.practices:
            if session.status != "read_back":
                raise Problem(409, "not-in-read-back", "Practices are voted on at read-back, not before.")
            items.append((item_id, "practice"))
        else:
            message = "There is no such statement, card or practice in this session."
            faults.append(FieldError(pointer=f"/items/{at}", code="unknown-item", message=message))
    if faults:
        raise invalid_many(faults)
    return items
