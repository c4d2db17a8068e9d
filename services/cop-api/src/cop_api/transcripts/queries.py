"""Transcripts in the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, Select, delete, func, select, update

from ..participants.tables import participants
from .schemas import ReadingNote, SpeakerView, Transcript, TurnView
from .tables import speakers, transcripts, turns

_TOLD = [column for column in transcripts.c if column.name != "text"]
_LENGTH = func.length(transcripts.c.text).label("length")


async def _views(tx: Transaction, rows: Iterable[Row[Any]]) -> list[Transcript]:
    found = list(rows)
    ids = [row.id for row in found]
    said = select(turns.c.transcript_id, turns.c.speaker, func.count().label("number"))
    said = said.where(turns.c.transcript_id.in_(ids)).group_by(turns.c.transcript_id, turns.c.speaker)
    counts = {(row.transcript_id, row.speaker): row.number for row in await tx.execute(said)}
    named = select(speakers, participants.c.pseudonym).outerjoin(
        participants, participants.c.id == speakers.c.participant_id
    )
    named = named.where(speakers.c.transcript_id.in_(ids)).order_by(speakers.c.number)
    people: dict[str, list[SpeakerView]] = {}
    for row in await tx.execute(named):
        view = SpeakerView(
            number=row.number,
            label=row.label,
            participant=row.pseudonym,
            turns=counts.get((row.transcript_id, row.number), 0),
        )
        people.setdefault(row.transcript_id, []).append(view)
    totals = Counter[str]()
    for (transcript_id, _), number in counts.items():
        totals[transcript_id] += number
    return [Transcript(**row._mapping, turns=totals[row.id], speakers=people.get(row.id, [])) for row in found]


async def find(tx: Transaction, transcript_id: str, *, for_change: bool = False) -> Transcript | None:
    query = select(*_TOLD, _LENGTH).where(transcripts.c.id == transcript_id)
    if for_change:
        query = query.with_for_update()
    found = await _views(tx, await tx.execute(query))
    return found[0] if found else None


async def all_of(tx: Transaction, session_id: str) -> list[Transcript]:
    query = select(*_TOLD, _LENGTH).where(transcripts.c.session_id == session_id)
    return await _views(tx, await tx.execute(query.order_by(transcripts.c.uploaded_at, transcripts.c.id)))


async def text_of(tx: Transaction, transcript_id: str) -> str:
    found = await tx.execute(select(transcripts.c.text).where(transcripts.c.id == transcript_id))
    return str(found.scalar_one())


def selected_turns(transcript_id: str) -> Select[Any]:
    return select(turns).where(turns.c.transcript_id == transcript_id)


async def turns_of(tx: Transaction, transcript_id: str) -> list[Row[Any]]:
    """Rows of `turns`, in order."""
    return list((await tx.execute(selected_turns(transcript_id).order_by(turns.c.number))).all())


async def speakers_over(tx: Transaction, transcript_id: str, start: int, end: int) -> list[int | None]:
    """Who speaks in [start, end): each speaker once, None for turns that name nobody."""
    query = selected_turns(transcript_id).where(turns.c.start < end, turns.c.end > start)
    return list(dict.fromkeys(row.speaker for row in await tx.execute(query.order_by(turns.c.number))))


async def turn_at(tx: Transaction, transcript_id: str, start: int) -> int | None:
    """The number of the turn in which a passage begins; of a passage that begins between two, the next."""
    query = selected_turns(transcript_id).where(turns.c.end > start).order_by(turns.c.number).limit(1)
    row = (await tx.execute(query)).one_or_none()
    return None if row is None else int(row.number)


def view(row: Row[Any], text: str) -> TurnView:
    fields = {name: value for name, value in row._mapping.items() if name != "transcript_id"}
    return TurnView(**fields, text=text[row.start : row.end])


async def insert(
    tx: Transaction, transcript: Transcript, text: str, laid: Sequence[dict[str, Any]], people: Sequence[dict[str, Any]]
) -> None:
    await tx.execute(transcripts.insert().values(**_columns(transcript), text=text))
    await _fill(tx, transcript.id, laid, people)


async def replace(
    tx: Transaction, transcript: Transcript, text: str, laid: Sequence[dict[str, Any]], people: Sequence[dict[str, Any]]
) -> None:
    values = {**_columns(transcript), "text": text}
    await tx.execute(update(transcripts).where(transcripts.c.id == transcript.id).values(values))
    await tx.execute(delete(turns).where(turns.c.transcript_id == transcript.id))
    await tx.execute(delete(speakers).where(speakers.c.transcript_id == transcript.id))
    await _fill(tx, transcript.id, laid, people)


async def _fill(
    tx: Transaction, transcript_id: str, laid: Sequence[dict[str, Any]], people: Sequence[dict[str, Any]]
) -> None:
    await tx.insert_many(speakers, [{"transcript_id": transcript_id, **each} for each in people])
    await tx.insert_many(turns, [{"transcript_id": transcript_id, **each} for each in laid])


async def retell(tx: Transaction, transcript_id: str, text: str) -> None:
    """Put another text of the same length in its place, as a new revision."""
    values = {"text": text, "revision": transcripts.c.revision + 1}
    await tx.execute(update(transcripts).where(transcripts.c.id == transcript_id).values(values))


async def name_speaker(
    tx: Transaction, transcript_id: str, number: int, participant_id: str | None, label: str | None
) -> None:
    which = (speakers.c.transcript_id == transcript_id) & (speakers.c.number == number)
    await tx.execute(update(speakers).where(which).values(participant_id=participant_id, label=label))
    revised = update(transcripts).where(transcripts.c.id == transcript_id)
    await tx.execute(revised.values(revision=transcripts.c.revision + 1))


async def spoken_by(tx: Transaction, participant_id: str) -> list[tuple[str, int]]:
    """(transcript id, speaker's number) of everything a participant is known to have said."""
    query = select(speakers.c.transcript_id, speakers.c.number).where(speakers.c.participant_id == participant_id)
    return [(row.transcript_id, row.number) for row in await tx.execute(query)]


async def voice_of(tx: Transaction, transcript_id: str, speaker: int) -> Row[Any] | None:
    """The participant behind a speaker, if known: id, voice_id, stakeholder_type, attribution, quotes."""
    query = (
        select(participants)
        .join(speakers, speakers.c.participant_id == participants.c.id)
        .where(speakers.c.transcript_id == transcript_id, speakers.c.number == speaker)
    )
    return (await tx.execute(query)).one_or_none()


async def remove(tx: Transaction, transcript_id: str) -> None:
    await tx.execute(delete(turns).where(turns.c.transcript_id == transcript_id))
    await tx.execute(delete(speakers).where(speakers.c.transcript_id == transcript_id))
    await tx.execute(delete(transcripts).where(transcripts.c.id == transcript_id))


def _columns(transcript: Transcript) -> dict[str, Any]:
    values = transcript.model_dump(mode="json", include={"id", "session_id", "revision", "format", "language"})
    notes = [ReadingNote.model_dump(note) for note in transcript.notes]
    return {**values, "notes": notes, "uploaded_at": transcript.uploaded_at, "synthetic": transcript.synthetic}
