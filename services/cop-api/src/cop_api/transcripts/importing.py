"""A project of another program → transcripts of a session and codings of their passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.vocabulary import Language

from ..assignments import queries as assignments
from ..assignments.schemas import Piece
from ..authority import keyed_hash
from ..codebooks import service as codebooks
from ..codebooks.refi import code_guid
from ..codebooks.schemas import CodebookVersion
from ..codings import queries as codings
from ..codings import spans
from ..codings.schemas import Coding
from ..codings.service import MAX_QUOTE
from ..refi.model import Applied, Book, Selection, Source
from ..refi.project import Opened
from ..words import normalise
from . import queries, service
from .model import Reading, Turn
from .schemas import ImportedProject, Transcript
from .speakers import name_speakers

MAX_MEMO = 2000
"""Code points of a note on a coding."""


@dataclass(frozen=True, slots=True)
class _Taken:
    edition: CodebookVersion
    codes: Mapping[str, str]
    """GUID of the file → code here."""
    voice_key: str


async def take_project(
    tx: Transaction, caller: Caller, voice_key: str, session_id: str, opened: Opened, language: Language
) -> ImportedProject:
    """Every text becomes a transcript; a coding is taken over where its code is one of the codebook in use.

    A code is the same when its GUID is that of our own export, when its description names the code, or when it is
    called like the code or its English label."""
    current = await codebooks.current_edition(tx)
    edition = await codebooks.version(tx, current.codebook_id, current.version)
    report = list(opened.notes)
    codes = matched(opened.project.book, edition)
    for node, _ in opened.project.book.walk():
        if node.codable and node.guid not in codes:
            report.append(f"The code “{node.name}” is none of the codebook's; what carries it was left out.")
    taken = _Taken(edition, codes, voice_key)
    kept: list[Transcript] = []
    number = 0
    for source in opened.project.sources:
        reading = Reading([Turn(None, line) for line in source.text.split("\n")])
        transcript = await service.take(tx, caller, session_id, reading, "txt", language)
        if any(turn.speaker for turn in name_speakers(reading).turns):
            report.append(
                f"“{source.name}” names speakers in its words; they were left there, as its offsets count them."
            )
        kept.append(transcript)
        number += await _code(tx, taken, source, transcript, report)
    return ImportedProject(transcripts=kept, codings=number, report=report)


async def _code(tx: Transaction, taken: _Taken, source: Source, transcript: Transcript, report: list[str]) -> int:
    text = await queries.text_of(tx, transcript.id)
    done: set[tuple[int, int, str, str]] = set()
    for selection in source.selections:
        for applied in selection.codings:
            code = taken.codes.get(applied.code)
            coder = f"c{keyed_hash(taken.voice_key, 'coder', f'refi-qda:{applied.user or selection.user}')[:16]}"
            key = (selection.start, selection.end, code or "", coder)
            if code is None or key in done:
                continue
            if selection.end - selection.start > MAX_QUOTE:
                report.append(
                    f"A passage at {selection.start} of “{source.name}” is longer than {MAX_QUOTE}; left out."
                )
                continue
            done.add(key)
            coding = Coding(
                id=uuid7(),
                revision=1,
                statement_id=None,
                transcript_id=transcript.id,
                start=selection.start,
                end=selection.end,
                codebook_id=taken.edition.codebook_id,
                codebook_version=taken.edition.version,
                code=code,
                coder=coder,
                quote=text[selection.start : selection.end],
                memo=_memo(selection, applied),
                decision="applied",
                suggestion=None,
                at=tx.now,
            )
            await codings.insert(tx, coding)
            await spans.tell(tx, coding)
    for coder in sorted({coder for *_, coder in done}):
        # Their work was done elsewhere.
        await assignments.insert(tx, transcript.session_id, Piece(transcript_id=transcript.id), coder, finished=True)
    return len(done)


def _memo(selection: Selection, applied: Applied) -> str:
    """The coding's own note; programs that note the passage mean its one coding."""
    words = applied.memo or (selection.memo if len(selection.codings) == 1 else "")
    return str(normalise(words))[:MAX_MEMO]


def matched(book: Book, edition: CodebookVersion) -> dict[str, str]:
    """GUID of the file → code of the edition."""
    by_guid = {code_guid(edition.slug, code.code): code.code for code in edition.codes}
    by_name = {code.code.casefold(): code.code for code in edition.codes}
    for code in edition.codes:
        if label := code.label.get(Language.EN):
            by_name.setdefault(label.casefold(), code.code)
    found: dict[str, str] = {}
    for node, _ in book.walk():
        said = next((line[6:].strip() for line in node.description.split("\n") if line.startswith("Code: ")), "")
        name = by_guid.get(node.guid) or by_name.get(said.casefold()) or by_name.get(node.name.strip().casefold())
        if name is not None and node.codable:
            found[node.guid] = name
    return found
