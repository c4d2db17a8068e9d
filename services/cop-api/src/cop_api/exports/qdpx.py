"""A session as a REFI-QDA project: its statements and transcripts as texts, participants as cases, codings as they are.

A speaker is told as a case with their selections and also as a code, because several programs drop the selections of
cases. Without consent to attribution nobody is told. Coders are pseudonyms."""

from __future__ import annotations

from typing import Any

from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import Row

from ..codebooks import queries as codebooks
from ..codebooks.refi import ORIGIN, book_of, code_guid
from ..codebooks.service import current_edition, names_now, version
from ..codings import queries as codings
from ..codings.queries import Viewer
from ..codings.schemas import Coding
from ..participants import queries as participants
from ..participants.schemas import ParticipantView
from ..refi import project
from ..refi.model import Applied, Book, Case, Node, Project, Selection, Source, User, guid_of
from ..sessions.schemas import Session
from ..statements.schemas import Statement
from ..transcripts import queries as transcripts
from ..transcripts.schemas import Transcript

NAME_LENGTH = 40
"""Code points of its words that a selection is called after."""


async def write(tx: Transaction, session: Session, said: list[Statement], blind_for: Viewer) -> bytes:
    """`blind_for`: who asks; a coder gets another's codings once both have finished there."""
    edition = await current_edition(tx)
    published = await version(tx, edition.codebook_id, edition.version)
    told = {each.pseudonym: each for each in await participants.all_of(tx, session.id) if each.consent.attribution}
    draft = _Draft(session, published.slug, told)
    now = await names_now(tx, edition.codebook_id)
    found = [
        coding.model_copy(update={"code": now(coding.codebook_version, coding.code)})
        for coding in await codings.of_session(tx, session.id, blind_for)
        if coding.counts_as != "rejected" and coding.codebook_id == edition.codebook_id
    ]
    used = {coding.code for coding in found}
    earlier = sorted(used - set(await codebooks.families_of(tx, edition, used)))
    draft.add_statements(said, found)
    for transcript in await transcripts.all_of(tx, session.id):
        text = await transcripts.text_of(tx, transcript.id)
        draft.add_transcript(transcript, text, await transcripts.turns_of(tx, transcript.id), found)
    return project.write(draft.project(book_of(published.slug, published.codes), earlier))


class _Draft:
    """A project as it grows. Every GUID is made of what it stands for: the same session has the same file."""

    def __init__(self, session: Session, slug: str, told: dict[str, ParticipantView]) -> None:
        self._session, self._slug, self._told = session, slug, told
        self._at = rfc3339(session.starts_at)
        self._recorder = guid_of("user", session.id)
        self._coders: dict[str, str] = {}
        self._said: dict[str, list[str]] = {name: [] for name in told}
        self._sources: list[Source] = []

    def add_statements(self, said: list[Statement], found: list[Coding]) -> None:
        """One text of all that was not set aside, a line between two statements."""
        parts: list[str] = []
        selections: list[Selection] = []
        at = 0
        for statement in (each for each in said if each.status != "rejected"):
            selections.append(self._selection(statement.id, statement.text, at, statement.participant))
            for coding in (each for each in found if each.statement_id == statement.id):
                inside = statement.text.find(coding.quote)
                if inside < 0:
                    # The wording changed since: the whole statement carries the code.
                    inside, length = 0, len(statement.text)
                else:
                    length = len(coding.quote) or len(statement.text)
                words = statement.text[inside : inside + length]
                selections.append(self._coded(coding, words, at + inside))
            parts.append(statement.text)
            at += len(statement.text) + 2
        self._add("statements", "Statements", "\n\n".join(parts), selections)

    def add_transcript(self, transcript: Transcript, text: str, turns: list[Row[Any]], found: list[Coding]) -> None:
        speakers = {speaker.number: speaker.participant for speaker in transcript.speakers}
        selections = [
            self._selection(f"{transcript.id}/{turn.number}", text[turn.start : turn.end], turn.start, name)
            for turn in turns
            if (name := speakers.get(turn.speaker)) in self._told
        ]
        for coding in (each for each in found if each.transcript_id == transcript.id):
            start, end = coding.span
            selections.append(self._coded(coding, text[start:end], start))
        self._add(transcript.id, f"Transcript {transcript.uploaded_at:%Y-%m-%d}", text, selections)

    def project(self, book: Book, earlier: list[str]) -> Project:
        """`earlier`: codes that the newest version has split or dropped; they keep their own names."""
        dropped = tuple(Node(code_guid(self._slug, code), code, description=f"Code: {code}") for code in earlier)
        left = (Node(guid_of("earlier", self._slug), "Earlier codes", codable=False, below=dropped),) if dropped else ()
        speakers = tuple(Node(self._speaker_code(name), name) for name in self._told)
        group = (Node(guid_of("speakers", self._slug), "Speakers", codable=False, below=speakers),) if speakers else ()
        users = (User(self._recorder, "Rapporteurs"), *(User(guid, name) for name, guid in self._coders.items()))
        cases = tuple(
            Case(
                guid_of("case", person.id),
                name,
                (("stakeholder_type", person.stakeholder_type.value), ("country", person.country)),
                tuple(self._said[name]),
            )
            for name, person in self._told.items()
        )
        return Project(
            name=self._session.title,
            origin=ORIGIN,
            book=Book(book.origin, (*book.codes, *left, *group)),
            user=self._recorder,
            at=self._at,
            users=users,
            cases=cases,
            sources=tuple(self._sources),
            description="Synthetic demo data." if self._session.synthetic else "",
        )

    def _add(self, key: str, name: str, text: str, selections: list[Selection]) -> None:
        if text:
            guid = guid_of("source", self._session.id, key)
            self._sources.append(Source(guid, name, text, self._recorder, self._at, tuple(selections)))

    def _selection(self, key: str, words: str, start: int, pseudonym: str | None) -> Selection:
        guid = guid_of("selection", key)
        codings: tuple[Applied, ...] = ()
        if pseudonym in self._told and pseudonym is not None:
            self._said[pseudonym].append(guid)
            applied = Applied(guid_of("speaks", key), self._speaker_code(pseudonym), self._recorder, self._at)
            codings = (applied,)
        return Selection(guid, start, start + len(words), self._recorder, self._at, _name(words), "", codings)

    def _coded(self, coding: Coding, words: str, start: int) -> Selection:
        user = self._coders.setdefault(coding.coder, guid_of("coder", coding.coder))
        at = rfc3339(coding.at)
        applied = Applied(coding.id, code_guid(self._slug, coding.code), user, at, coding.memo)
        key = guid_of("selection", coding.id)
        return Selection(key, start, start + len(words), user, at, _name(words), "", (applied,))

    def _speaker_code(self, pseudonym: str) -> str:
        return guid_of("speaker", self._session.id, pseudonym)


def _name(words: str) -> str:
    """Its own first words, by which a reader that counts otherwise finds the place; tabs and line ends stay out of an
    attribute."""
    return words[:NAME_LENGTH].split("\n")[0].split("\t")[0].strip()
