"""Transcripts: a recorded session in writing, to be coded by passages."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import File, Form, Query, Response, UploadFile
from fastapi.responses import PlainTextResponse
from servicekit import idempotency
from servicekit.deps import Given, Read, Tx
from servicekit.etag import Precondition
from servicekit.ids import Id
from servicekit.pagination import Page, Paging
from servicekit.problems import Problem, problems
from servicekit.vocabulary import Language

from ..authority import CardAuthor, SessionStaff, WorksWithWords
from ..codings.service import blind_for
from ..refi import project as qdpx
from ..sessions import service as sessions
from ..settings import settings_of
from . import importing, queries, service
from .model import Reading
from .reading import MAX_BYTES, Format, format_of, read
from .schemas import ImportedProject, Reanchored, SpeakerDraft, Transcript, TurnView
from .tables import turns

of_session = idempotency.router("/sessions/{session_id}/transcripts", "transcripts")
router = idempotency.router("/transcripts", "transcripts")

Uploaded = Annotated[UploadFile, File(description="WebVTT, SubRip, .docx or plain text in UTF-8; 15 MB at most.")]
Spoken = Annotated[Language, Form(description="The language that is spoken.")]
Named = Annotated[Format | None, Form(description="Only where the file's name and content do not tell.")]


async def _read(file: UploadFile, format: Format | None) -> tuple[Reading, Format]:
    body = await file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise Problem(413, "body-too-large", "A transcript has 15 MB at most; upload it in parts.")
    kind = format or format_of(file.filename or "", body)
    # On a thread, and before the unit begins: nothing else waits for a long file.
    return await asyncio.to_thread(read, body, kind), kind


@of_session.post("", status_code=201, responses=problems(403, 404, 409, 413))
async def upload_transcript(
    session_id: Id,
    caller: CardAuthor,
    tx: Tx,
    response: Response,
    file: Uploaded,
    language: Spoken,
    format: Named = None,
) -> Transcript:
    """Take in a transcript. What was left out, or may have been meant otherwise, is in `notes`."""
    reading, kind = await _read(file, format)
    transcript = await service.take(tx, caller, session_id, reading, kind, language)
    response.headers["ETag"] = transcript.etag
    return transcript


@of_session.post("/import", status_code=201, responses=problems(403, 404, 409, 413))
async def import_project(
    session_id: Id,
    caller: CardAuthor,
    given: Given,
    tx: Tx,
    file: Annotated[UploadFile, File(description="A REFI-QDA project (.qdpx); 15 MB at most.")],
    language: Spoken,
) -> ImportedProject:
    """Take over another program's project: its texts as transcripts, its codings where the code is known here."""
    body = await file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise Problem(413, "body-too-large", "A project has 15 MB at most.")
    opened = await asyncio.to_thread(qdpx.read, body)
    return await importing.take_project(tx, caller, settings_of(given).voice_key, session_id, opened, language)


@of_session.get("", responses=problems(403, 404))
async def list_transcripts(session_id: Id, caller: WorksWithWords, tx: Read) -> Page[Transcript]:
    session = await sessions.get(tx, session_id)
    caller.require_country(*session.countries)
    return Page(items=await queries.all_of(tx, session_id), next=None)


@router.get("/{transcript_id}", responses=problems(403, 404))
async def get_transcript(transcript_id: Id, caller: WorksWithWords, tx: Read, response: Response) -> Transcript:
    transcript = await service.get(tx, caller, transcript_id)
    response.headers["ETag"] = transcript.etag
    return transcript


@router.get("/{transcript_id}/text", response_class=PlainTextResponse, responses=problems(403, 404))
async def get_text(transcript_id: Id, caller: WorksWithWords, tx: Read) -> str:
    """The text that offsets count in: one line per turn, without labels."""
    await service.get(tx, caller, transcript_id)
    return await queries.text_of(tx, transcript_id)


@router.get("/{transcript_id}/turns", responses=problems(403, 404))
async def list_turns(
    transcript_id: Id,
    caller: WorksWithWords,
    page: Paging,
    tx: Read,
    first: Annotated[int, Query(ge=0, description="Number of the turn to begin with, from 0.")] = 0,
) -> Page[TurnView]:
    await service.get(tx, caller, transcript_id)
    wanted = queries.selected_turns(transcript_id).where(turns.c.number >= first)
    rows, following = await page.fetch(tx, wanted, turns.c.number)
    text = await queries.text_of(tx, transcript_id)
    return Page(items=[queries.view(row, text) for row in rows], next=following)


@router.put("/{transcript_id}", responses=problems(403, 404, 412, 413, 428))
async def replace_transcript(
    transcript_id: Id,
    caller: CardAuthor,
    given: Given,
    tx: Tx,
    precondition: Precondition,
    response: Response,
    file: Uploaded,
    language: Spoken,
    format: Named = None,
) -> Reanchored:
    """Put a better text in its place. Codings follow their quotes; the answer says what became of each that the caller
    may see."""
    reading, kind = await _read(file, format)
    viewer = blind_for(settings_of(given).voice_key, caller)
    done = await service.replace(tx, caller, given.tables, transcript_id, reading, kind, language, precondition, viewer)
    response.headers["ETag"] = done.transcript.etag
    return done


@router.put("/{transcript_id}/speakers/{number}", responses=problems(403, 404, 412, 428))
async def name_speaker(
    transcript_id: Id,
    number: int,
    draft: SpeakerDraft,
    caller: SessionStaff,
    given: Given,
    tx: Tx,
    precondition: Precondition,
    response: Response,
) -> Transcript:
    """Say which participant a speaker is; the label from the file is dropped with it."""
    transcript = await service.name_speaker(tx, caller, given.tables, transcript_id, number, draft, precondition)
    response.headers["ETag"] = transcript.etag
    return transcript


@router.delete("/{transcript_id}", status_code=204, responses=problems(403, 404, 412, 428))
async def remove_transcript(
    transcript_id: Id, caller: SessionStaff, given: Given, tx: Tx, precondition: Precondition
) -> None:
    """Erase the transcript and every coding of it."""
    await service.remove(tx, caller, given.tables, transcript_id, precondition)
