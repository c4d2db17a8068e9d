"""Codings of passages of transcripts, as the transcript around them changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from almpo_contracts.cop import Passage
from servicekit import idempotency
from servicekit.db import Transaction
from servicekit.tables import KitTables

from .. import events
from ..adjudications import queries as adjudications
from ..assignments import queries as assignments
from ..assignments.schemas import Piece
from ..sessions import service as sessions
from ..transcripts import queries as transcripts
from . import queries
from .schemas import Coding

if TYPE_CHECKING:
    from ..transcripts.schemas import Shift


async def _passage_of(tx: Transaction, coding: Coding) -> Passage | None:
    """What the others are told of a passage: where it was said, and by whom if one person said all of it, is known
    and agreed to attribution. None for a coding of a statement."""
    if coding.transcript_id is None:
        return None
    transcript = await transcripts.find(tx, coding.transcript_id)
    assert transcript is not None
    session = await sessions.get(tx, transcript.session_id)
    speakers = await transcripts.speakers_over(tx, transcript.id, *coding.span)
    [one] = speakers if len(speakers) == 1 else [None]
    who = None if one is None else await transcripts.voice_of(tx, transcript.id, one)
    named = who is not None and who.attribution
    return Passage(
        session_id=session.id,
        country=who.country if who is not None and named else session.country_of_the_room(),
        language=transcript.language.value,
        turn=await transcripts.turn_at(tx, transcript.id, coding.span[0]),
        speaker=one if named else None,
        voice_id=who.voice_id if who is not None and named else None,
        stakeholder_type=who.stakeholder_type if who is not None and named else None,
        quotable=who is not None and who.quotes,
        synthetic=transcript.synthetic,
    )


async def tell(tx: Transaction, coding: Coding) -> None:
    """Pass a coding on to the others, with where and by whom its passage was said."""
    events.coding_recorded(tx, coding, await _passage_of(tx, coding))


async def of_transcript(tx: Transaction, transcript_id: str) -> list[Coding]:
    """To be changed."""
    return await queries.of_piece(tx, Piece(transcript_id=transcript_id), for_change=True)


async def shift(tx: Transaction, kit: KitTables, shifts: Sequence[Shift]) -> None:
    """Put codings where their quotes stand now, and remove those whose quote is gone."""
    for each in shifts:
        if each.state == "lost":
            continue
        coding = await queries.find(tx, each.coding_id)
        assert coding is not None
        await revise(tx, coding.model_copy(update={"start": each.start, "end": each.end}))
        await idempotency.forget(tx, kit, coding.id)
    await erase(tx, kit, [each.coding_id for each in shifts if each.state == "lost"])


async def retell(tx: Transaction, transcript_id: str, speakers: set[int]) -> None:
    """Who these speakers are, or what they agreed to, changed: tell the codings of their passages anew."""
    for coding in await of_transcript(tx, transcript_id):
        if speakers & set(await transcripts.speakers_over(tx, transcript_id, *coding.span)):
            await revise(tx, coding)


async def erase(tx: Transaction, kit: KitTables, coding_ids: Sequence[str]) -> None:
    """Remove codings with their quotes and memos, here and wherever they were passed on. How a difference was settled
    goes with any coding it was about: its reason may quote."""
    for coding_id in coding_ids:
        for other in await queries.some(tx, await adjudications.forget(tx, coding_id)):
            if other.id not in coding_ids:
                await revise(tx, other.model_copy(update={"settled": None}))
        await queries.remove(tx, coding_id)
        events.coding_erased(tx, coding_id)
        await idempotency.forget(tx, kit, coding_id)


async def erase_statement(tx: Transaction, kit: KitTables, statement_id: str) -> None:
    """Remove every coding of a statement, who was to code it, and what was settled about it."""
    await _erase_piece(tx, kit, Piece(statement_id=statement_id))


async def erase_transcript(tx: Transaction, kit: KitTables, transcript_id: str) -> None:
    """The same of a transcript."""
    await _erase_piece(tx, kit, Piece(transcript_id=transcript_id))


async def _erase_piece(tx: Transaction, kit: KitTables, piece: Piece) -> None:
    await erase(tx, kit, [coding.id for coding in await queries.of_piece(tx, piece, for_change=True)])
    await assignments.remove_of(tx, piece)
    await adjudications.remove_of(tx, piece)


async def erase_quotes(tx: Transaction, kit: KitTables, statement_id: str, left: Sequence[str]) -> None:
    """Some wordings of a statement were erased, these are `left`. Codings that quote none of them may quote an erased
    one and go; memos and reasons may, too."""
    codings = await queries.of_piece(tx, Piece(statement_id=statement_id), for_change=True)
    await adjudications.remove_of(tx, Piece(statement_id=statement_id))
    await erase(tx, kit, [each.id for each in codings if not any(each.quote in text for text in left)])
    for coding in codings:
        if (coding.memo or coding.settled) and any(coding.quote in text for text in left):
            await revise(tx, coding.model_copy(update={"memo": "", "settled": None}))
            await idempotency.forget(tx, kit, coding.id)


async def revise(tx: Transaction, coding: Coding) -> None:
    """Keep a coding as it is now, as a new revision, and pass it on."""
    revised = coding.model_copy(update={"revision": coding.revision + 1})
    await queries.save(tx, revised)
    await tell(tx, revised)
