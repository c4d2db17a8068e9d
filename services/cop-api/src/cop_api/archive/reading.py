"""Reading an archive that somebody uploaded. Pure; whatever is wrong with it is a problem that says so."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator

from pydantic import BaseModel, ValidationError
from servicekit.problems import FieldError, Problem, invalid_many

from ..cards.schemas import CardDraft
from ..notes.schemas import NoteDraft
from ..statements.schemas import StatementDraft
from .schemas import FORMAT, MANIFEST, RECORD, VERSION, Manifest, Record

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
    record = _parsed(Record, record_body)
    faults = list(_contradictions(record))
    if faults:
        raise invalid_many(faults[:50])
    return record


def _manifest(body: bytes) -> Manifest:
    try:
        manifest = Manifest.model_validate_json(body)
    except ValidationError:
        raise _refused("not-an-archive", f"{MANIFEST} is not that of a session's archive ({FORMAT}).") from None
    if manifest.version != VERSION:
        detail = f"The archive is of version {manifest.version}; this installation reads version {VERSION}."
        raise _refused("archive-version", detail)
    return manifest


def _entry(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        body = file.read(MAX_UNPACKED + 1)
    if len(body) > MAX_UNPACKED:
        raise _refused("archive-too-large", f"{name} has more than {MAX_UNPACKED // 1_000_000} MB unpacked.")
    return body


def _parsed(model: type[Record], body: bytes) -> Record:
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise invalid_many(_faults(error, "")) from None


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
