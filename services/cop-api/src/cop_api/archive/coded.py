"""Transcripts and codings as they travel in a session's archive: out of this installation, and into it."""

from __future__ import annotations

from servicekit.db import Transaction
from servicekit.problems import Problem

from ..assignments import queries as assignments
from ..assignments.schemas import Assignment
from ..codebooks import queries as codebooks
from ..codings import queries as codings
from ..codings import spans
from ..codings.queries import Viewer
from ..codings.schemas import Coding
from ..participants import queries as participants
from ..participants.queries import Speaker
from ..transcripts import queries as transcripts
from ..transcripts.schemas import Transcript
from .schemas import (
    ArchivedAssignment,
    ArchivedCoding,
    ArchivedSpeaker,
    ArchivedTranscript,
    ArchivedTurn,
    Record,
)


async def transcripts_of(tx: Transaction, session_id: str) -> list[ArchivedTranscript]:
    agreed = {each.pseudonym for each in await participants.all_of(tx, session_id) if each.consent.attribution}
    return [await _archived(tx, each, agreed) for each in await transcripts.all_of(tx, session_id)]


async def assignments_of(tx: Transaction, session_id: str) -> list[ArchivedAssignment]:
    found = await assignments.of_session(tx, session_id)
    archived = [
        ArchivedAssignment(
            piece=piece,
            **each.model_dump(exclude={"session_id", "statement_id", "transcript_id"}),
        )
        for piece, several in found.items()
        for each in several
    ]
    return sorted(archived, key=lambda each: each.id)


async def codings_of(tx: Transaction, session_id: str, viewer: Viewer) -> list[ArchivedCoding]:
    slugs = await codebooks.slugs(tx)
    return [
        ArchivedCoding(
            **coding.model_dump(exclude={"statement_id", "transcript_id", "start", "end", "codebook_id", "suggestion"}),
            target=coding.target,
            codebook=slugs[coding.codebook_id],
            suggestion=coding.suggestion,
        )
        for coding in await codings.of_session(tx, session_id, viewer)
    ]


async def take_over(tx: Transaction, record: Record, speakers: dict[str, Speaker]) -> None:
    """Raises Problem 422 for codes or versions that the codebooks here do not have."""
    editions = await _editions(tx, record)
    for archived in record.transcripts:
        await _transcript(tx, record.session.id, archived, speakers)
    await assignments.insert_many(
        tx,
        [
            Assignment(**each.model_dump(exclude={"piece"}), **each.piece.model_dump(), session_id=record.session.id)
            for each in record.assignments
        ],
    )
    for each in record.codings:
        coding = Coding(
            **each.model_dump(exclude={"target", "codebook", "suggestion"}),
            **each.target.model_dump(),
            codebook_id=editions[each.codebook],
            suggestion=each.suggestion,
        )
        await codings.insert(tx, coding)
        await spans.tell(tx, coding)


async def _archived(tx: Transaction, transcript: Transcript, agreed: set[str]) -> ArchivedTranscript:
    named = {each.number: each.participant for each in transcript.speakers if each.participant in agreed}
    return ArchivedTranscript(
        **transcript.model_dump(include={"id", "revision", "format", "language", "uploaded_at", "synthetic"}),
        text=await transcripts.text_of(tx, transcript.id),
        speakers=[ArchivedSpeaker(number=number, participant=str(name)) for number, name in sorted(named.items())],
        turns=[
            ArchivedTurn(
                speaker=row.speaker if row.speaker in named else None,
                start=row.start,
                end=row.end,
                start_ms=row.start_ms,
                end_ms=row.end_ms,
            )
            for row in await transcripts.turns_of(tx, transcript.id)
        ],
    )


async def _transcript(
    tx: Transaction, session_id: str, archived: ArchivedTranscript, speakers: dict[str, Speaker]
) -> None:
    transcript = Transcript(
        **archived.model_dump(exclude={"text", "speakers", "turns"}),
        session_id=session_id,
        length=len(archived.text),
        turns=len(archived.turns),
        speakers=[],
        notes=[],
    )
    laid = [{"number": number, **turn.model_dump()} for number, turn in enumerate(archived.turns)]
    people = [
        {"number": each.number, "label": None, "participant_id": speakers[each.participant].id}
        for each in archived.speakers
    ]
    await transcripts.insert(tx, transcript, archived.text, laid, people)


async def _editions(tx: Transaction, record: Record) -> dict[str, str]:
    """Slug → id here, of each codebook that is coded to, once every code is found in its version."""
    here = {slug: codebook_id for codebook_id, slug in (await codebooks.slugs(tx)).items()}
    missing: set[str] = set()
    for slug, version in {(each.codebook, each.codebook_version) for each in record.codings}:
        used = {each.code for each in record.codings if (each.codebook, each.codebook_version) == (slug, version)}
        known = await codebooks.families_of(tx, codebooks.Edition(here[slug], version), used) if slug in here else {}
        missing |= {f"{code} ({slug}, version {version})" for code in used - set(known)}
    if missing:
        detail = (
            f"The codebooks here do not have {', '.join(sorted(missing)[:10])}; import the other installation's "
            "codebook and publish that version first."
        )
        raise Problem(422, "unknown-codes", detail, extra={"codes": sorted(missing)[:50]})
    return here
