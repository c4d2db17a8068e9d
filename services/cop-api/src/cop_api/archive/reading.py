"""Reading an archive that somebody uploaded. Pure; whatever is wrong with it is a problem that says so."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator

from pydantic import BaseModel, ValidationError
from servicekit.problems import FieldError, Problem, invalid_many

from ..assignments.schemas import Piece
from ..cards.schemas import CardDraft
from ..notes.schemas import NoteDraft
from ..statements.schemas import StatementDraft
from .schemas import (
    FORMAT,
    MANIFEST,
    READ,
    RECORD,
    VERSION,
    ArchivedParticipant,
    ArchivedTranscript,
    Manifest,
    Record,
)

# Control characters but tab and line feed, and halves of surrogate pairs.
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
MAX_BYTES = 15_000_000
MAX_UNPACKED = 100_000_000


def read(body: bytes) -> Record:
    """Raises Problem 422 for what is no archive, is damaged, or contradicts itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            names = archive.namelist()
            if sorted(names) != sorted({MANIFEST, RECORD}):
                raise _refused("not-an-archive", f"It must hold {MANIFEST} and {RECORD} and nothing else.")
            manifest_body, record_body = _entry(archive, MANIFEST), _entry(archive, RECORD)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError) as error:
        raise _refused("not-an-archive", f"The file cannot be opened as a zip archive: {error}.") from None
    manifest = _manifest(manifest_body)
    listed = manifest.files.get(RECORD)
    if listed is None or listed.sha256 != hashlib.sha256(record_body).hexdigest():
        raise _refused("archive-damaged", f"{RECORD} is not what the manifest lists; export the session again.")
    record = _parsed(record_body if manifest.version == VERSION else _as_now(record_body))
    faults = list(_contradictions(record))
    if faults:
        raise invalid_many(faults[:50])
    return record


def _manifest(body: bytes) -> Manifest:
    try:
        manifest = Manifest.model_validate_json(body)
    except ValidationError:
        raise _refused("not-an-archive", f"{MANIFEST} is not that of a session's archive ({FORMAT}).") from None
    if manifest.version not in READ:
        known = " and ".join(map(str, READ))
        detail = f"The archive is of version {manifest.version}; this installation reads the versions {known}."
        raise _refused("archive-version", detail)
    return manifest


def _entry(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        body = file.read(MAX_UNPACKED + 1)
    if len(body) > MAX_UNPACKED:
        raise _refused("archive-too-large", f"{name} has more than {MAX_UNPACKED // 1_000_000} MB unpacked.")
    return body


def _as_now(body: bytes) -> bytes:
    """A record of version 1 as version 2 writes it; what cannot be read is left to whoever reads it next."""
    try:
        record = json.loads(body)
        session = record["session"]
        session.setdefault("changed_at", session["closed_at"])
    except (ValueError, TypeError, KeyError, AttributeError):
        return body
    return json.dumps(record).encode()


def _parsed(body: bytes) -> Record:
    try:
        record = Record.model_validate_json(body)
    except ValidationError as error:
        raise invalid_many(_faults(error, "")) from None
    faults = list(_unwritable(json.loads(body), ""))
    if faults:
        raise invalid_many(faults[:50])
    return record


def _unwritable(part: object, pointer: str) -> Iterator[FieldError]:
    """Characters that no text here has, and a database may refuse."""
    if isinstance(part, str):
        if found := _NOT_TEXT.search(part):
            yield _fault(pointer, "not-text", f"It holds the character U+{ord(found[0]):04X}, which is not text.")
    elif isinstance(part, dict):
        for name, value in part.items():
            yield from _unwritable(value, f"{pointer}/{name}")
    elif isinstance(part, list):
        for at, value in enumerate(part):
            yield from _unwritable(value, f"{pointer}/{at}")


def _faults(error: ValidationError, under: str) -> list[FieldError]:
    return [
        FieldError(
            pointer=under + "".join(f"/{part}" for part in fault["loc"]), code=fault["type"], message=fault["msg"]
        )
        for fault in error.errors()[:50]
    ]


def _contradictions(record: Record) -> Iterator[FieldError]:
    """What a record cannot say, though every part of it is well-formed."""
    session = record.session
    if not session.closed or session.closed_at is None:
        yield _fault("/session/status", "not-closed", "Only a closed session is taken over.")
    people = {each.pseudonym: each for each in record.participants}
    yield from _doubled("/participants", [each.pseudonym for each in record.participants])
    said = {each.statement.id for each in record.statements}
    yield from _doubled("/statements", [each.statement.id for each in record.statements])
    yield from _doubled("/cards", [each.id for each in record.cards])
    yield from _doubled("/rounds", [each.round.id for each in record.rounds])
    practices = {each.id for each in record.practices}
    for at, practice in enumerate(session.practices):
        yield from _known(f"/session/practices/{at}", practice, practices, "practice")
    for at, entry in enumerate(record.statements):
        here, statement = f"/statements/{at}", entry.statement
        yield from _again(StatementDraft, statement, f"{here}/statement")
        yield from _of_session(f"{here}/statement/session_id", statement.session_id, session.id)
        for origin in statement.derived_from:
            yield from _known(f"{here}/statement/derived_from", origin, said, "statement")
        if statement.practice is not None:
            yield from _known(f"{here}/statement/practice", statement.practice, practices, "practice")
        speaker = people.get(statement.participant or "")
        if statement.participant is not None and (speaker is None or not speaker.consent.attribution):
            yield _fault(f"{here}/statement/participant", "unknown-participant", "Nobody by this name may be named.")
        if entry.wordings[-1].text != statement.text:
            yield _fault(f"{here}/wordings", "other-wording", "The last wording is not the statement's.")
        yield from _doubled(f"{here}/wordings", [str(each.revision) for each in entry.wordings])
    linked = {each.id for each in record.cards}
    for at, card in enumerate(record.cards):
        yield from _again(CardDraft, card, f"/cards/{at}")
        yield from _of_session(f"/cards/{at}/session_id", card.session_id, session.id)
        for each in card.statements:
            yield from _known(f"/cards/{at}/statements", each, said, "statement")
        if card.practice is not None:
            yield from _known(f"/cards/{at}/practice", card.practice, practices, "practice")
    yield from _doubled("/notes", [each.id for each in record.notes])
    for at, note in enumerate(record.notes):
        yield from _again(NoteDraft, note, f"/notes/{at}")
        yield from _of_session(f"/notes/{at}/session_id", note.session_id, session.id)
    for at, held in enumerate(record.rounds):
        yield from _of_session(f"/rounds/{at}/round/session_id", held.round.session_id, session.id)
        if held.round.status != "closed" or held.result.round_id != held.round.id:
            yield _fault(f"/rounds/{at}", "not-closed", "A round must be closed and go with its own result.")
        for item in held.round.items:
            yield from _known(f"/rounds/{at}/round/items", item.id, said | linked | practices, "item")
    for at, requirement in enumerate(record.requirements):
        yield from _of_session(f"/requirements/{at}/session_id", requirement.session_id, session.id)
        for each in requirement.statements:
            yield from _known(f"/requirements/{at}/statements", each, said, "statement")
    yield from _coded_contradictions(record, people, said)


def _coded_contradictions(
    record: Record, people: dict[str, ArchivedParticipant], said: set[str]
) -> Iterator[FieldError]:
    """Of transcripts, and of who coded what."""
    recorded = {each.id: each for each in record.transcripts}
    wordings = {each.statement.id: [wording.text for wording in each.wordings] for each in record.statements}
    yield from _doubled("/transcripts", [each.id for each in record.transcripts])
    for at, transcript in enumerate(record.transcripts):
        yield from _misplaced(transcript, f"/transcripts/{at}")
        yield from _doubled(f"/transcripts/{at}/speakers", [str(each.number) for each in transcript.speakers])
        for speaker in transcript.speakers:
            person = people.get(speaker.participant)
            if person is None or not person.consent.attribution:
                here = f"/transcripts/{at}/speakers"
                yield _fault(here, "unknown-participant", "Nobody by this name may be named.")
    yield from _doubled("/assignments", [each.id for each in record.assignments])
    yield from _doubled("/assignments", [f"{each.piece} of {each.coder}" for each in record.assignments])
    for at, assignment in enumerate(record.assignments):
        yield from _known_piece(f"/assignments/{at}/piece", assignment.piece, said, recorded)
    yield from _doubled("/codings", [each.id for each in record.codings])
    decided = [f"{each.codebook}: {each.code} of {each.coder} on {each.target}" for each in record.codings]
    yield from _doubled("/codings", decided)
    for at, coding in enumerate(record.codings):
        here = f"/codings/{at}/target"
        yield from _known_piece(here, coding.target.piece, said, recorded)
        text = recorded.get(coding.target.transcript_id or "")
        if text is not None and text.text[coding.target.start : coding.target.end] != coding.quote:
            yield _fault(here, "not-at-this-place", "The quote does not stand there in the transcript.")
        worded = wordings.get(coding.target.statement_id or "")
        if worded is not None and not any(coding.quote in wording for wording in worded):
            yield _fault(here, "not-in-text", "The quote is in no wording of the statement.")


def _misplaced(transcript: ArchivedTranscript, here: str) -> Iterator[FieldError]:
    """Turns follow each other within the text."""
    before = 0
    for at, turn in enumerate(transcript.turns):
        if not before <= turn.start <= turn.end <= len(transcript.text):
            yield _fault(f"{here}/turns/{at}", "misplaced", "The turn is not behind the one before, within the text.")
            return
        before = turn.end
        if turn.speaker is not None and turn.speaker not in {each.number for each in transcript.speakers}:
            yield _fault(f"{here}/turns/{at}/speaker", "unknown-speaker", "The transcript has no such speaker.")


def _known_piece(
    pointer: str, piece: Piece, said: set[str], recorded: dict[str, ArchivedTranscript]
) -> Iterator[FieldError]:
    if piece.statement_id is not None:
        yield from _known(pointer, piece.statement_id, said, "statement")
    else:
        yield from _known(pointer, str(piece.transcript_id), set(recorded), "transcript")


def _again(draft: type[BaseModel], said: BaseModel, pointer: str) -> Iterator[FieldError]:
    """The bounds that it had when it was recorded."""
    try:
        draft.model_validate(said.model_dump(include=set(draft.model_fields)))
    except ValidationError as error:
        yield from _faults(error, pointer)


def _doubled(pointer: str, keys: list[str]) -> Iterator[FieldError]:
    for key, number in Counter(keys).items():
        if number > 1:
            yield _fault(pointer, "doubled", f"{key} is there {number} times.")


def _known(pointer: str, key: str, known: set[str], what: str) -> Iterator[FieldError]:
    if key not in known:
        yield _fault(pointer, f"unknown-{what}", f"The archive holds no {what} {key}.")


def _of_session(pointer: str, given: str | None, session_id: str) -> Iterator[FieldError]:
    if given != session_id:
        yield _fault(pointer, "other-session", "This is of another session than the archive's.")


def _fault(pointer: str, code: str, message: str) -> FieldError:
    return FieldError(pointer=pointer, code=code, message=message)


def _refused(kind: str, detail: str) -> Problem:
    return Problem(422, kind, detail)
