"""Writing a session's record. Contacts never leave; a speaker without consent to attribution is left out."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction

from ..archive import writing as archive
from ..cards import queries as cards
from ..codings.service import blind_for
from ..notes import queries as notes
from ..participants import queries as participants
from ..records import docx, minutes, prov
from ..rounds import queries as rounds
from ..rounds import weighing
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import queries as statements
from ..statements.schemas import Statement
from ..words import formula_safe
from . import qdpx

Format = Literal["json", "csv", "ics", "qdpx", "docx", "prov", "archive"]
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_COLUMNS = (
    "id", "status", "late", "topic", "form", "text", "language", "country", "participant", "stakeholder_type",
    "quotable", "practice", "recorded_at", "agree", "pass", "disagree", "reject_reason", "synthetic",
)  # fmt: skip


@dataclass(frozen=True)
class File:
    name: str
    media_type: str
    body: bytes


async def export(
    tx: Transaction, caller: Caller, content: Content, voice_key: str, session_id: str, format: Format
) -> File:
    session = await sessions.get(tx, session_id)
    caller.require_country(*session.countries)
    if format == "ics":
        return File(f"session-{session.id}.ics", "text/calendar; charset=utf-8", calendar(session))
    if format == "docx":
        found = await minutes.minutes(tx, caller, content, session_id)
        return File(f"minutes-{session.id}.docx", WORD, await asyncio.to_thread(docx.write, found))
    if format == "prov":
        body = await prov.write(tx, session, blind_for(voice_key, caller))
        return File(f"session-{session.id}.prov.json", "application/json", body)
    if format == "archive":
        body = await archive.write(tx, caller, session, blind_for(voice_key, caller))
        return File(f"session-{session.id}.zip", "application/zip", body)
    said = await statements.all_of(tx, session_id)
    if format == "csv":
        return File(f"session-{session.id}.csv", "text/csv; charset=utf-8", _csv(said))
    if format == "qdpx":
        body = await qdpx.write(tx, session, said, blind_for(voice_key, caller))
        return File(f"session-{session.id}.qdpx", "application/zip", body)
    record = await _record(tx, caller, session, said)
    body = json.dumps(record, ensure_ascii=False, indent=2).encode()
    return File(f"session-{session.id}.json", "application/json", body)


async def _record(tx: Transaction, caller: Caller, session: Session, said: list[Statement]) -> dict[str, Any]:
    held = await rounds.all_of(tx, session.id)
    results = [await weighing.weigh(tx, caller, round_.id) for round_ in held]
    return {
        "session": session.model_dump(mode="json", exclude={"code"}),
        "participants": [
            view.model_dump(mode="json", include={"pseudonym", "stakeholder_type", "country", "consent"})
            for view in await participants.all_of(tx, session.id)
        ],
        "statements": [
            {
                **each.model_dump(mode="json", by_alias=True),
                "wordings": [wording.model_dump(mode="json") for wording in await statements.wordings_of(tx, each.id)],
            }
            for each in said
        ],
        "cards": [card.model_dump(mode="json") for card in await cards.all_of(tx, session.id)],
        "notes": [note.model_dump(mode="json") for note in await notes.all_of(tx, session.id)],
        "rounds": [result.model_dump(mode="json", by_alias=True) for result in results],
    }


def _csv(said: list[Statement]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for each in said:
        values = each.model_dump(mode="json", by_alias=True)
        values |= values["votes"] or {}
        writer.writerow([formula_safe(values.get(column)) for column in _COLUMNS])
    # The mark lets spreadsheets read it as UTF-8.
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def calendar(session: Session) -> bytes:
    """The appointment in the session's own time zone, under a UID that stays when it is moved.

    DTSTAMP is when what it says was last changed (RFC 5545, 3.8.7.2: there is no METHOD); SEQUENCE grows with it."""
    zone = ZoneInfo(session.timezone)
    minutes = sum(item.minutes for item in session.agenda) or 60
    event = Event()
    event.add("uid", f"{session.id}@sessions.eu-almpo.eu")
    event.add("sequence", session.revision)
    event.add("dtstamp", session.changed_at)
    event.add("dtstart", session.starts_at.astimezone(zone))
    event.add("dtend", (session.starts_at + timedelta(minutes=minutes)).astimezone(zone))
    event.add("summary", session.title)
    agenda = [f"{item.minutes} min: {item.prompt or item.topic.value}" for item in session.agenda]
    event.add("description", "\n".join(agenda))
    whole = Calendar()
    whole.add("prodid", "-//EU-ALMPO//Communities of Practice//EN")
    whole.add("version", "2.0")
    whole.add_component(event)
    whole.add_missing_timezones()
    return bytes(whole.to_ical())
