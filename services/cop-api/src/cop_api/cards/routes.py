"""CMO cards of a session."""

from __future__ import annotations

from fastapi import Response
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import problems

from ..authority import CardAuthor, Guest, Present
from ..ids import ClientId
from ..participants import service as participants
from ..sessions import service as sessions
from . import queries, service
from .schemas import Card, CardDraft

router = idempotency.router("/sessions/{session_id}/cards", "cards")


@router.put(
    "/{card_id}", responses={201: {"model": Card, "description": "Made"}, **problems(403, 404, 409, 410, 412, 428)}
)
async def place_card(
    session_id: Id,
    card_id: ClientId,
    draft: CardDraft,
    caller: CardAuthor,
    precondition: Precondition,
    given: Given,
    tx: Tx,
    response: Response,
) -> Card:
    """Make a card (201), or change or replay it (200). The client makes the id."""
    card, created = await service.place(tx, caller, given.content, session_id, card_id, draft, precondition)
    response.status_code = 201 if created else 200
    response.headers["ETag"] = card.etag
    return card


@router.get("", responses=problems(403, 404))
async def list_cards(session_id: Id, who: Present, page: Paging, tx: Read) -> Page[Card]:
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    items, following = await queries.page(tx, page, session_id)
    return Page(items=items, next=following)


@router.get("/{card_id}", responses=problems(403, 404))
async def get_card(session_id: Id, card_id: Id, who: Present, tx: Read, response: Response) -> Card:
    await sessions.present_in(tx, who, session_id)
    if isinstance(who, Guest):
        await participants.of_guest(tx, who)
    card = await service.get(tx, session_id, card_id)
    response.headers["ETag"] = card.etag
    return card
