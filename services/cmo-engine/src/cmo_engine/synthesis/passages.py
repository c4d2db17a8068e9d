"""Passages of transcripts that coders coded → evidence. One place in a transcript is one passage, however many coders
and codes there are at it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from almpo_contracts.cop import CodingRecorded
from pydantic import BaseModel, ConfigDict, Field

from .identity import uuid_of


class SaidPassage(BaseModel):
    """What was said at one place. `start` and `end` are code points of the transcript's text, end exclusive; `speaker`
    is the speaker's number in the transcript, null where nobody is named, several speak, or there is no consent."""

    model_config = ConfigDict(frozen=True)

    id: str
    transcript_id: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    turn: int | None = None
    speaker: int | None = None
    text: str
    session_id: str
    country: str
    language: str
    voice_id: str | None = None
    stakeholder_type: str | None = None
    quotable: bool = False
    synthetic: bool = False

    @property
    def revision(self) -> int:
        """A number made of the content, since a passage is told of by several codings and has no revision of its
        own: another content has another number, up to a chance of 2⁻³¹."""
        digest = hashlib.sha256(self.model_dump_json().encode()).digest()
        return int.from_bytes(digest[:4], "big") >> 1


def passage_id(transcript_id: str, start: int, end: int) -> str:
    """The id of a place in a transcript."""
    return uuid_of("passage", transcript_id, str(start), str(end))


def place_of(coding: CodingRecorded) -> str | None:
    """The id of the passage that is coded; None for a coding of a statement."""
    if coding.transcript_id is None or coding.start is None or coding.end is None:
        return None
    return passage_id(coding.transcript_id, coding.start, coding.end)


def passage_of(codings: Sequence[CodingRecorded]) -> SaidPassage | None:
    """The passage at one place, of all codings held of it. None when every coder rejected what was suggested there.

    Codings of a place are told one by one, so that for a moment one may say what another does not yet: then nobody is
    named, and nothing is quotable unless all say so. Nothing depends on the order of the input."""
    standing = [(c, c.passage) for c in codings if c.decision != "rejected" and c.passage is not None and c.quote]
    if not standing:
        return None
    standing.sort(key=lambda pair: pair[0].id)
    first, where = standing[0]
    agreed = len({(p.voice_id, p.speaker, p.stakeholder_type, p.session_id) for _, p in standing}) == 1
    return SaidPassage(
        id=passage_id(first.transcript_id or "", first.start or 0, first.end or 0),
        transcript_id=first.transcript_id or "",
        start=first.start or 0,
        end=first.end or 0,
        turn=where.turn,
        speaker=where.speaker if agreed else None,
        text=first.quote,
        session_id=where.session_id,
        country=where.country,
        language=where.language,
        voice_id=where.voice_id if agreed else None,
        stakeholder_type=where.stakeholder_type if agreed else None,
        quotable=all(p.quotable for _, p in standing),
        synthetic=any(p.synthetic for _, p in standing),
    )
