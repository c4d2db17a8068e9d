"""Holding a round: opening, voting, closing. What it says is in `weighing.py`."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from ..authority import Guest, reads_words
from ..cards import queries as cards
from ..participants import service as participants
from ..practices import queries as practices
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import queries as statements
from . import closing, queries
from .schemas import CardWording, Item, ItemWording, Round, RoundDraft, Vote, VoteDraft


async def open_(tx: Transaction, caller: Caller, session_id: str, draft: RoundDraft) -> Round:
    """Raises Problem 409 while the session is not open, or where the round it follows is."""
    session = await sessions.get(tx, session_id, lock="use")
    caller.require_country(*session.countries)
    if session.status not in ("live", "read_back"):
        raise Problem(409, "session-not-open", f"The session is {session.status}; rounds are held while it is open.")
    earlier = None if draft.follows is None else await _earlier(tx, session, draft)
    asked = draft.items or [item.id for item in (earlier.items if earlier else [])]
    round_ = Round(
        id=uuid7(),
        session_id=session_id,
        revision=1,
        scale=draft.scale or (earlier.scale if earlier else "agree_pass_disagree"),
        status="open",
        opened_at=tx.now,
        closed_at=None,
        follows=draft.follows,
        items=await _items(tx, session, asked),
    )
    await queries.insert(tx, round_)
    events.round_moved(tx, session, round_.id, "open")
    return round_


async def get(tx: Transaction, round_id: str, *, lock: str | None = None) -> Round:
    round_ = await queries.find(tx, round_id, lock=lock)
    if round_ is None:
        raise not_found("round", round_id)
    return round_


async def seen_by(tx: Transaction, who: Caller | Guest, round_id: str) -> Round:
    """The round, with a participant's own votes; its words only for those who work with them."""
    round_ = await get(tx, round_id)
    if isinstance(who, Guest):
        who.require_session(round_.session_id)
        await participants.of_guest(tx, who)
        mine = {"mine": await _own(tx, round_id, who)}
        if round_.follows is not None:
            mine["mine_before"] = await _own(tx, round_.follows, who)
        round_ = Round.model_validate({**round_.model_dump(), **mine})
    else:
        await sessions.present_in(tx, who, round_.session_id)
    return shown_to(round_, who)


async def listed(tx: Transaction, who: Caller | Guest, session_id: str) -> list[Round]:
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    return [shown_to(round_, who) for round_ in await queries.all_of(tx, session_id)]


def shown_to(round_: Round, who: Caller | Guest) -> Round:
    if reads_words(who):
        return round_
    return round_.model_copy(update={"items": [item.model_copy(update={"wording": None}) for item in round_.items]})


async def vote(tx: Transaction, guest: Guest, round_id: str, item_id: str, draft: VoteDraft) -> Vote:
    """Cast or change one's vote. Raises Problem 409 once the round is closed."""
    session = await sessions.get(tx, guest.session_id, lock="use", counted=False)
    await participants.of_guest(tx, guest)
    asked = await queries.ballot(tx, round_id, item_id)
    if asked is None:
        raise not_found("round", round_id)
    guest.require_session(asked.session_id)
    if asked.status == "closed":
        raise Problem(409, "round-closed", "The round is closed; votes no longer change.")
    if asked.kind is None:
        raise not_found("item in this round", item_id)
    if isinstance(draft.value, int) != (asked.scale == "one_to_nine") and draft.value != "pass":
        wanted = "a number from 1 to 9, or pass" if asked.scale == "one_to_nine" else "agree, pass or disagree"
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


async def _own(tx: Transaction, round_id: str, guest: Guest) -> dict[str, str | int]:
    own = await queries.own_votes(tx, round_id, guest.participant_id)
    return {item: int(value) if value.isdigit() else value for item, value in own.items()}


async def _earlier(tx: Transaction, session: Session, draft: RoundDraft) -> Round:
    """The round that is asked again."""
    earlier = await queries.find(tx, str(draft.follows))
    if earlier is None or earlier.session_id != session.id:
        raise invalid("/follows", "unknown-round", "There is no such round in this session.")
    if earlier.status == "open":
        raise Problem(409, "round-open", "The round that this one follows is still open; close it first.")
    if draft.scale not in (None, earlier.scale):
        raise invalid("/scale", "other-scale", f"The earlier round was on the scale {earlier.scale}; leave it out.")
    before = {item.id for item in earlier.items}
    faults = [
        FieldError(pointer=f"/items/{at}", code="not-asked-before", message="The earlier round did not ask this.")
        for at, item_id in enumerate(draft.items)
        if item_id not in before
    ]
    if faults:
        raise invalid_many(faults)
    return earlier


async def _items(tx: Transaction, session: Session, asked: list[str]) -> list[Item]:
    """Each id with what it is and what it says now, in the order given."""
    said = await statements.some(tx, session.id, asked)
    linked = {card.id: card for card in await cards.all_of(tx, session.id)}
    items: list[Item] = []
    faults = []
    for at, item_id in enumerate(dict.fromkeys(asked)):
        if item_id in said:
            wording = ItemWording(text=said[item_id].text, language=said[item_id].language.value)
            items.append(Item(id=item_id, kind="statement", cast=0, wording=wording))
        elif item_id in linked:
            card = linked[item_id]
            wording = ItemWording(
                card=CardWording(contexts=card.contexts, mechanism=card.mechanism, outcome=card.outcome)
            )
            items.append(Item(id=item_id, kind="card", cast=0, wording=wording))
        elif item_id in session.practices:
            if session.status != "read_back":
                raise Problem(409, "not-in-read-back", "Practices are voted on at read-back, not before.")
            practice = await practices.find(tx, item_id)
            wording = ItemWording(text=None if practice is None else practice.name)
            items.append(Item(id=item_id, kind="practice", cast=0, wording=wording))
        else:
            message = "There is no such statement, card or practice in this session."
            faults.append(FieldError(pointer=f"/items/{at}", code="unknown-item", message=message))
    if faults:
        raise invalid_many(faults)
    return items
