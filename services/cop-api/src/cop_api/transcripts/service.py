"""Taking in a transcript, saying who its speakers are, replacing it, removing it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from servicekit import idempotency
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import invalid, not_found
from servicekit.tables import KitTables
from servicekit.vocabulary import Language

from ..assignments.schemas import Piece
from ..codings import spans
from ..codings.queries import Viewer, seen_of
from ..participants import queries as participants
from ..sessions import service as sessions
from . import queries
from .anchoring import anchor
from .model import Reading, lay_out, masked
from .reading import Format
from .schemas import ReadingNote, Reanchored, Shift, SpeakerDraft, Transcript


async def take(
    tx: Transaction, caller: Caller, session_id: str, reading: Reading, format: Format, language: Language
) -> Transcript:
    """Keep what was read. A speaker who is called by a participant's pseudonym is that participant."""
    session = await sessions.for_capture(tx, session_id, caller)
    text, laid, people = await _laid(tx, session_id, reading)
    transcript_id = uuid7()
    transcript = _transcript(transcript_id, session_id, 1, format, language, reading, tx.now, session.synthetic)
    await queries.insert(tx, transcript, text, laid, people)
    return await _told(tx, transcript_id)


async def replace(
    tx: Transaction,
    caller: Caller,
    kit: KitTables,
    transcript_id: str,
    reading: Reading,
    format: Format,
    language: Language,
    known: Preconditions,
    viewer: Viewer,
) -> Reanchored:
    """Put a better text in its place. Codings follow their quotes; those whose quote is gone are removed and, of those
    that the viewer may see, named.

    Who the speakers are has to be said again, unless the file calls them by pseudonym."""
    current = await get(tx, caller, transcript_id, for_change=True)
    known.check(current)
    old = await queries.text_of(tx, transcript_id)
    seen = await seen_of(tx, Piece(transcript_id=transcript_id), viewer)
    text, laid, people = await _laid(tx, current.session_id, reading)
    transcript = _transcript(
        transcript_id, current.session_id, current.revision + 1, format, language, reading, tx.now, current.synthetic
    )
    await queries.replace(tx, transcript, text, laid, people)
    shifts = []
    for coding in await spans.of_transcript(tx, transcript_id):
        place = anchor(old, text, *coding.span)
        shifts.append(
            Shift(coding_id=coding.id, state=place.state, quote=coding.quote, start=place.start, end=place.end)
        )
    await spans.shift(tx, kit, shifts)
    await idempotency.forget(tx, kit, transcript_id)
    named = [each for each in shifts if each.coding_id in seen]
    return Reanchored(transcript=await _told(tx, transcript_id), codings=named)


async def get(tx: Transaction, caller: Caller, transcript_id: str, *, for_change: bool = False) -> Transcript:
    """Raises Problem 404 unknown, 403 other country."""
    transcript = await queries.find(tx, transcript_id, for_change=for_change)
    if transcript is None:
        raise not_found("transcript", transcript_id)
    session = await sessions.get(tx, transcript.session_id)
    caller.require_country(*session.countries)
    return transcript


async def name_speaker(
    tx: Transaction,
    caller: Caller,
    kit: KitTables,
    transcript_id: str,
    number: int,
    draft: SpeakerDraft,
    known: Preconditions,
) -> Transcript:
    """Say which participant a speaker is. The file's own label, which may be a name, is dropped with it."""
    transcript = await get(tx, caller, transcript_id, for_change=True)
    known.check(transcript)
    if number not in {speaker.number for speaker in transcript.speakers}:
        raise not_found("speaker", str(number))
    participant_id = None
    if draft.participant is not None:
        found = await participants.find_by_name(tx, transcript.session_id, draft.participant)
        if found is None:
            raise invalid("/participant", "unknown-participant", "Nobody of this name takes part in the session.")
        participant_id = found.id
    await queries.name_speaker(tx, transcript_id, number, participant_id, None)
    # The stored answer to the upload holds the label.
    await idempotency.forget(tx, kit, transcript_id)
    await spans.retell(tx, transcript_id, {number})
    return await _told(tx, transcript_id)


async def remove(tx: Transaction, caller: Caller, kit: KitTables, transcript_id: str, known: Preconditions) -> None:
    """Erase the transcript with every coding of it, wherever they were passed on."""
    known.check(await get(tx, caller, transcript_id, for_change=True))
    await spans.erase_transcript(tx, kit, transcript_id)
    await queries.remove(tx, transcript_id)
    await idempotency.forget(tx, kit, transcript_id)


async def retell_speaker(tx: Transaction, participant_id: str) -> None:
    """A participant's strata or consent changed: what was told of their spans follows."""
    for transcript_id, number in await queries.spoken_by(tx, participant_id):
        await spans.retell(tx, transcript_id, {number})


async def forget_participant(tx: Transaction, kit: KitTables, participant_id: str) -> None:
    """Erasure: their words are masked, so that other offsets hold; codings that touch them go, and the label."""
    by_transcript: dict[str, set[int]] = {}
    for transcript_id, number in await queries.spoken_by(tx, participant_id):
        by_transcript.setdefault(transcript_id, set()).add(number)
    for transcript_id, numbers in sorted(by_transcript.items()):
        said = [(row.start, row.end) for row in await queries.turns_of(tx, transcript_id) if row.speaker in numbers]
        gone = [
            coding.id
            for coding in await spans.of_transcript(tx, transcript_id)
            if any(start < coding.span[1] and coding.span[0] < end for start, end in said)
        ]
        await spans.erase(tx, kit, gone)
        await queries.retell(tx, transcript_id, masked(await queries.text_of(tx, transcript_id), said))
        for number in numbers:
            await queries.name_speaker(tx, transcript_id, number, None, None)
        await idempotency.forget(tx, kit, transcript_id)


async def _laid(
    tx: Transaction, session_id: str, reading: Reading
) -> tuple[str, list[dict[str, Any]], list[dict[str, Any]]]:
    """The text, its turns and its speakers as rows."""
    text, placed = lay_out(reading.turns)
    labels = list(dict.fromkeys(turn.speaker for turn in reading.turns if turn.speaker is not None))
    numbers = {label: number for number, label in enumerate(labels, 1)}
    people = []
    for label, number in numbers.items():
        known = await participants.find_by_name(tx, session_id, label) if len(label) <= 40 else None
        people.append(
            {
                "number": number,
                "label": label if known is None else None,
                "participant_id": None if known is None else known.id,
            }
        )
    laid = [
        {
            "number": number,
            "speaker": None if place.turn.speaker is None else numbers[place.turn.speaker],
            "start": place.start,
            "end": place.end,
            "start_ms": place.turn.start_ms,
            "end_ms": place.turn.end_ms,
        }
        for number, place in enumerate(placed)
    ]
    return text, laid, people


def _transcript(
    transcript_id: str,
    session_id: str,
    revision: int,
    format: Format,
    language: Language,
    reading: Reading,
    now: datetime,
    synthetic: bool,
) -> Transcript:
    return Transcript(
        id=transcript_id,
        session_id=session_id,
        revision=revision,
        format=format,
        language=language,
        length=0,
        turns=len(reading.turns),
        speakers=[],
        notes=[ReadingNote(line=note.line, message=note.message) for note in reading.notes],
        uploaded_at=now,
        synthetic=synthetic,
    )


async def _told(tx: Transaction, transcript_id: str) -> Transcript:
    transcript = await queries.find(tx, transcript_id)
    assert transcript is not None
    return transcript
