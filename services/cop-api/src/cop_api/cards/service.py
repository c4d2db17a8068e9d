"""CMO cards: people link context, mechanism and outcome themselves; the voices behind them follow from statements."""

from __future__ import annotations

from almpo_contracts.cop import CardVoice
from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from ..codebooks import service as codebooks
from ..participants import queries as participants
from ..practices import queries as practices
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import queries as statements
from ..statements.schemas import Statement
from . import queries
from .schemas import Card, CardDraft


async def place(
    tx: Transaction,
    caller: Caller,
    content: Content,
    session_id: str,
    card_id: str,
    draft: CardDraft,
    known: Preconditions,
) -> tuple[Card, bool]:
    """Make, change or replay → the card, and whether it is new."""
    session = await sessions.for_capture(tx, session_id, caller)
    current = await queries.find(tx, session_id, card_id, for_change=True)
    if current is None and await participants.was_erased(tx, card_id):
        raise Problem(410, "erased", "This card was erased with the people behind it; it cannot come back.")
    behind = await _statements(tx, session_id, draft)
    family = await _family(tx, content, draft)
    card = Card(
        **draft.model_dump(exclude={"statements", "practice_family"}),
        id=card_id,
        session_id=session_id,
        revision=1 if current is None else current.revision + 1,
        country=await _country(tx, session, draft, behind),
        practice_family=family,
        statements=[statement.id for statement in behind],
        recorded_at=tx.now if current is None else current.recorded_at,
        late=session.closed if current is None else current.late or session.closed,
        synthetic=session.synthetic,
    )
    if current is not None and _says_the_same(card, current):
        return current, False
    known.check(current)
    await _check_codes(tx, draft)
    if current is not None:
        await queries.save(tx, card)
    elif not await queries.insert(tx, card):
        raced = await queries.find(tx, session_id, card_id)
        if raced is None:
            raise Problem(409, "id-taken", "This id is a card of another session; make a new UUIDv7.")
        Preconditions(if_none_match="*").check(raced)
    events.card_recorded(tx, session, card, voices(behind))
    return card, current is None


async def get(tx: Transaction, session_id: str, card_id: str) -> Card:
    card = await queries.find(tx, session_id, card_id)
    if card is None:
        raise not_found("card", card_id)
    return card


async def retell(tx: Transaction, session: Session, statement_ids: list[str]) -> None:
    """Who said something changed: the cards that rest on it carry the voices as they are now."""
    for current in await queries.resting_on(tx, statement_ids):
        card = current.model_copy(update={"revision": current.revision + 1})
        await queries.save(tx, card)
        found = await statements.some(tx, session.id, card.statements)
        events.card_recorded(tx, session, card, voices([found[each] for each in card.statements]))


async def lose_statements(tx: Transaction, session: Session, gone: set[str]) -> list[str]:
    """Statements are being erased: cards go on without them, or go when no voice remains → ids of every card touched.

    A card that never rested on a statement is the room's and stays."""
    touched = []
    for current in await queries.resting_on(tx, sorted(gone)):
        remaining = [each for each in current.statements if each not in gone]
        touched.append(current.id)
        if not remaining:
            await queries.remove(tx, current.id)
            await participants.mark_erased(tx, current.id)
            events.card_erased(tx, session, current.id)
            continue
        card = current.model_copy(update={"statements": remaining, "revision": current.revision + 1})
        await queries.save(tx, card)
        found = await statements.some(tx, session.id, remaining)
        events.card_recorded(tx, session, card, voices([found[each] for each in remaining]))
    return touched


def voices(behind: list[Statement]) -> list[CardVoice]:
    """One entry per statement; without any, one for the room."""
    if not behind:
        return [CardVoice()]
    return [
        CardVoice(
            statement_id=statement.id,
            voice_id=None if (who := events.attributed(statement)) is None else who.voice_id,
            stakeholder_type=statement.stakeholder_type,
            quotable=statement.quotable,
        )
        for statement in behind
    ]


def _says_the_same(card: Card, current: Card) -> bool:
    kept = {"revision", "late", "country"}
    return card.model_dump(exclude=kept) == current.model_dump(exclude=kept)


async def _statements(tx: Transaction, session_id: str, draft: CardDraft) -> list[Statement]:
    found = await statements.some(tx, session_id, draft.statements)
    faults = [
        FieldError(
            pointer=f"/statements/{at}", code="unknown-statement", message="There is no such statement in this session."
        )
        for at, statement_id in enumerate(draft.statements)
        if statement_id not in found
    ]
    if faults:
        raise invalid_many(faults)
    return [found[statement_id] for statement_id in dict.fromkeys(draft.statements)]


async def _family(tx: Transaction, content: Content, draft: CardDraft) -> str:
    families = {family.code for family in content.families()}
    if draft.practice_family is not None and draft.practice_family not in families:
        message = f"{draft.practice_family!r} is not a practice family; there is {', '.join(sorted(families))}."
        raise invalid("/practice_family", "unknown-code", message)
    if draft.practice is None:
        assert draft.practice_family is not None
        return draft.practice_family
    practice = await practices.find(tx, draft.practice)
    if practice is None:
        raise invalid("/practice", "unknown-practice", "There is no such practice.")
    if draft.practice_family not in (None, practice.practice_family):
        message = f"The practice is of the family {practice.practice_family}; leave practice_family out."
        raise invalid("/practice_family", "contradicts-practice", message)
    return practice.practice_family


async def _country(tx: Transaction, session: Session, draft: CardDraft, behind: list[Statement]) -> str:
    """Where it was said; in an international room, the country that the statements or the practice agree on."""
    said_in = {statement.country for statement in behind}
    if len(said_in) == 1:
        return said_in.pop()
    room = session.country_of_the_room()
    if room == "EU" and draft.practice is not None:
        practice = await practices.find(tx, draft.practice)
        if practice is not None and practice.country in session.countries:
            return practice.country
    return room


async def _check_codes(tx: Transaction, draft: CardDraft) -> None:
    used: list[tuple[str, str, str | None]] = [
        (f"/contexts/{at}/code", context.code, "context")
        for at, context in enumerate(draft.contexts)
        if context.code is not None
    ]
    if draft.mechanism.code is not None:
        used.append(("/mechanism/code", draft.mechanism.code, "mechanism"))
    if draft.outcome.code is not None:
        used.append(("/outcome/code", draft.outcome.code, "outcome"))
    if used:
        await codebooks.check_codes(tx, await codebooks.current_edition(tx), used)
