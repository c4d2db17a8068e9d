"""Erasing a person: contact, words, votes, voice and every trace of them, in every session in which they spoke."""

from __future__ import annotations

from servicekit import idempotency, live
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.tables import KitTables

from .. import events
from ..cards import queries as card_queries
from ..cards import service as cards
from ..codings import spans
from ..requirements import service as requirements
from ..rounds import closing
from ..rounds import queries as rounds
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import lineage
from ..statements import queries as statements
from ..statements import service as statement_service
from ..transcripts import service as transcripts
from . import queries, service
from .queries import Speaker


async def erase(
    tx: Transaction, caller: Caller, kit: KitTables, session_id: str, participant_id: str, known: Preconditions
) -> None:
    """Erase the participant and, under the same voice, the same person elsewhere."""
    _, speaker = await service.get(tx, caller, session_id, participant_id)
    everywhere = {each.view.session_id for each in await queries.with_voice(tx, speaker.voice_id)}
    # In one order for everybody, so that two erasures never wait for each other.
    locked = {each: await sessions.get(tx, each, lock="change") for each in sorted(everywhere | {session_id})}
    _, speaker = await service.get(tx, caller, session_id, participant_id)
    known.check(speaker.view)
    for each in await queries.with_voice(tx, speaker.voice_id):
        if each.view.session_id in locked:
            await _erase_from(tx, kit, locked[each.view.session_id], each)


async def _erase_from(tx: Transaction, kit: KitTables, session: Session, speaker: Speaker) -> None:
    voted = await rounds.voted_in(tx, speaker.id)
    touched = await statements.touched_by(tx, speaker.id)
    await rounds.forget_participant(tx, speaker.id)
    await statements.forget_participant(tx, speaker.id)
    gone = await _words_of(tx, session, speaker.id)
    for statement_id in touched:
        # The answer to a confirmation holds the participant's wording, also where the statement itself stays.
        await _forget(tx, kit, statement_id)
        if statement_id in gone:
            continue
        if await statement_service.lose_participant(tx, session, statement_id):
            left = [wording.text for wording in await statements.wordings_of(tx, statement_id)]
            # Rounds that were opened with the erased wording ask about the present one.
            await rounds.reword(tx, statement_id, left, left[-1])
            await spans.erase_quotes(tx, kit, statement_id, left)
        else:
            gone.add(statement_id)
    for card_id in await cards.lose_statements(tx, session, gone):
        if await card_queries.find(tx, session.id, card_id) is None:
            await rounds.forget_item(tx, card_id)
        await _forget(tx, kit, card_id)
    for statement_id in gone:
        await lineage.bring_back(tx, session, statement_id, gone)
        await _erase_statement(tx, kit, session, statement_id)
    for statement_id in {item_id for _, item_id in voted} - gone:
        if await statements.find(tx, statement_id) is not None:
            await closing.recount(tx, session, statement_id)
    await transcripts.forget_participant(tx, kit, speaker.id)
    await queries.remove(tx, speaker.id)
    if service.made_by_key(speaker.id):
        await queries.mark_erased(tx, service.marker_of(speaker.id))
    await _forget(tx, kit, speaker.id)
    events.session_changed(tx, await sessions.get(tx, session.id))


async def _words_of(tx: Transaction, session: Session, participant_id: str) -> set[str]:
    """What they said, and what was merged, split or reworded from it without being another's words.

    Another's statement that names one of these as its origin stays, without the link."""
    everything = await statements.all_of(tx, session.id, for_change=True)
    gone = {each.id for each in everything if each.behind and each.behind.participant_id == participant_id}
    grew = True
    while grew:
        derived = {each.id for each in everything if each.behind is None and gone.intersection(each.derived_from)}
        grew = not derived <= gone
        gone |= derived
    for each in everything:
        if each.id not in gone and gone.intersection(each.derived_from):
            await statement_service.lose_origins(tx, session, each, gone)
    return gone


async def _erase_statement(tx: Transaction, kit: KitTables, session: Session, statement_id: str) -> None:
    await spans.erase_statement(tx, kit, statement_id)
    for requirement_id in await requirements.lose_statement(tx, statement_id):
        await _forget(tx, kit, requirement_id)
    await rounds.forget_item(tx, statement_id)
    await statements.remove(tx, statement_id)
    await queries.mark_erased(tx, statement_id)
    events.statement_erased(tx, session, statement_id)
    await _forget(tx, kit, statement_id)


async def _forget(tx: Transaction, kit: KitTables, key: str) -> None:
    """Stored answers and stream events that hold this."""
    await idempotency.forget(tx, kit, key)
    await live.forget(tx, kit, key)
