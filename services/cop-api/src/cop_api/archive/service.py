"""Taking over a session from another installation's archive."""

from __future__ import annotations

import uuid

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid_many
from sqlalchemy import Table, select

from .. import events
from ..assignments.tables import assignments as assignment_table
from ..cards import queries as cards
from ..cards import service as card_service
from ..cards.schemas import codes_of
from ..cards.tables import cards as card_table
from ..codebooks import queries as codebooks
from ..codebooks.service import current_edition
from ..codings.tables import codings as coding_table
from ..notes import queries as notes
from ..notes.tables import notes as note_table
from ..participants import queries as participants
from ..participants.queries import Speaker
from ..participants.schemas import ParticipantView
from ..participants.tables import erasures
from ..practices import queries as practices
from ..practices.schemas import Practice
from ..requirements import queries as requirements
from ..requirements.tables import requirements as requirement_table
from ..rounds import queries as rounds
from ..rounds.tables import rounds as round_table
from ..sessions import queries as session_queries
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import keeping
from ..statements import queries as statements
from ..statements.schemas import Behind
from ..statements.tables import statements as statement_table
from ..transcripts.tables import transcripts as transcript_table
from . import coded
from .schemas import ArchivedParticipant, ArchivedStatement, Record


async def take_over(tx: Transaction, caller: Caller, record: Record) -> Session:
    """All or nothing. Raises Problem 403 for other countries, 409 where any of it is here already or was erased here,
    422 for codes that the codebook here does not have."""
    session = record.session
    caller.require_country(*session.countries)
    await _check_free(tx, record)
    await _check_codes(tx, record)
    await _practices(tx, record)
    await session_queries.insert(tx, session.model_copy(update={"code": sessions.new_code(8)}))
    speakers = {each.pseudonym: await _participant(tx, session, each) for each in record.participants}
    for entry in record.statements:
        await _statement(tx, session, entry, speakers)
    for card in record.cards:
        await cards.insert(tx, card)
        behind = await statements.some(tx, session.id, card.statements)
        events.card_recorded(tx, session, card, card_service.voices([behind[each] for each in card.statements]))
    for note in record.notes:
        await notes.insert(tx, note)
    for held in record.rounds:
        await rounds.insert(tx, held.round)
        await rounds.keep_result(tx, held.round.id, held.result, held.groups)
    await coded.take_over(tx, record, speakers)
    for requirement in record.requirements:
        await requirements.insert(tx, requirement)
        events.requirement_recorded(tx, requirement)
    taken = await sessions.get(tx, session.id)
    events.session_moved(tx, taken)
    return taken


async def _check_free(tx: Transaction, record: Record) -> None:
    """Nothing here is overwritten, and nothing that was erased here comes back."""
    said = [each.statement.id for each in record.statements]
    linked = [each.id for each in record.cards]
    held: list[tuple[Table, list[str]]] = [
        (statement_table, said),
        (card_table, linked),
        (note_table, [each.id for each in record.notes]),
        (round_table, [each.round.id for each in record.rounds]),
        (requirement_table, [each.id for each in record.requirements]),
        (transcript_table, [each.id for each in record.transcripts]),
        (assignment_table, [each.id for each in record.assignments]),
        (coding_table, [each.id for each in record.codings]),
    ]
    if await session_queries.find(tx, record.session.id, counted=False) is not None:
        raise Problem(409, "already-there", "This session is here already; an archive never overwrites one.")
    if gone := await _among(tx, erasures, [*said, *linked]):
        detail = (
            f"{len(gone)} parts of this session were erased here, with the people behind them; it cannot come back."
        )
        raise Problem(409, "erased", detail, extra={"ids": gone[:50]})
    for table, ids in held:
        if there := await _among(tx, table, ids):
            detail = f"{len(there)} {table.name} of the archive are here already, in another session."
            raise Problem(409, "already-there", detail, extra={"ids": there[:50]})


async def _among(tx: Transaction, table: Table, ids: list[str]) -> list[str]:
    found: list[str] = []
    for at in range(0, len(ids), 500):
        query = select(table.c.id).where(table.c.id.in_(ids[at : at + 500])).order_by(table.c.id)
        found += (await tx.execute(query)).scalars()
    return found


async def _check_codes(tx: Transaction, record: Record) -> None:
    used = {code for card in record.cards for code in codes_of(card)}
    used |= {each.code for each in record.requirements if each.code is not None}
    if not used:
        return
    missing = sorted(used - set(await codebooks.families_of(tx, await current_edition(tx), used)))
    if missing:
        detail = (
            f"The codebook here does not have {', '.join(missing)}; import the other installation's codebook first."
        )
        raise Problem(422, "unknown-codes", detail, extra={"codes": missing})


async def _practices(tx: Transaction, record: Record) -> None:
    """Those that are not here yet, as proposed: nothing in this installation has validated them."""
    faults = []
    for at, each in enumerate(record.practices):
        if await practices.find(tx, each.id) is not None:
            continue
        practice = Practice(**{**each.practice.model_dump(), "status": "proposed"}, id=each.id, revision=1)
        if await practices.insert(tx, practice):
            events.practice_recorded(tx, practice)
        else:
            message = f"There is another practice {practice.slug!r} here; rename one of the two."
            faults.append(FieldError(pointer=f"/practices/{at}/practice/slug", code="taken", message=message))
    if faults:
        raise invalid_many(faults)


async def _participant(tx: Transaction, session: Session, archived: ArchivedParticipant) -> Speaker:
    """Under the same pseudonym; a new id, and a voice of their own: who it is, this installation does not know."""
    view = ParticipantView(**archived.model_dump(), id=uuid7(), session_id=session.id, revision=1)
    speaker = Speaker(view, f"v{uuid.uuid4().hex}", None)
    await participants.insert(tx, speaker, None)
    return speaker


async def _statement(tx: Transaction, session: Session, entry: ArchivedStatement, speakers: dict[str, Speaker]) -> None:
    speaker = None if entry.statement.participant is None else speakers[entry.statement.participant]
    statement = entry.statement.with_private(_behind(speaker), entry.amended, entry.votes_round_id)
    await statements.insert(tx, statement)
    await statements.keep_confirmations(tx, statement.id, statement.confirmations)
    for wording in entry.wordings:
        # Only who said it can have reworded it, where that is known.
        by = speaker.id if speaker is not None and wording.by == "participant" else None
        await statements.keep_wording(tx, statement.id, wording, by)
    await keeping.tell(tx, session, statement)


def _behind(speaker: Speaker | None) -> Behind | None:
    if speaker is None:
        return None
    view = speaker.view
    return Behind(
        participant_id=view.id,
        pseudonym=view.pseudonym,
        voice_id=speaker.voice_id,
        stakeholder_type=view.stakeholder_type,
        attribution=view.consent.attribution,
        quotes=view.consent.quotes,
    )
