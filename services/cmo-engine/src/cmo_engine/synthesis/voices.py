"""Counting independent voices: ten statements by one person are one voice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from almpo_contracts.cmo import Voices
from almpo_contracts.cop import CardRecorded, StatementRecorded
from pydantic import Field

from .passages import SaidPassage

_CONFIRMED = {"confirmed", "amended", "frozen"}


def counts(statement: StatementRecorded) -> bool:
    """Whether a statement speaks for its voice. A rejected one does not, nor a machine's draft nobody confirmed."""
    if statement.form == "ai_draft":
        return statement.status in _CONFIRMED
    return statement.status != "rejected"


def voice_of(voice_id: str | None, session_id: str) -> str:
    """What is not attributed to anybody counts as one voice per session."""
    return voice_id or f"session:{session_id}"


class Mentions(Voices):
    """Voices that mentioned a code, in statements and in passages of transcripts."""

    passages: int = Field(default=0, ge=0, description="Passages of transcripts.")


@dataclass
class Tally:
    """Sets to be counted."""

    voices: set[str] = field(default_factory=set)
    statements: set[str] = field(default_factory=set)
    passages: set[str] = field(default_factory=set)
    cards: set[str] = field(default_factory=set)
    sessions: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    stakeholder_types: set[str] = field(default_factory=set)

    def add_statement(self, statement: StatementRecorded) -> None:
        """Counts a statement; the caller has asked `counts`."""
        self.voices.add(voice_of(statement.voice_id, statement.session_id))
        self.statements.add(statement.id)
        self.sessions.add(statement.session_id)
        self.countries.add(statement.country)
        if statement.stakeholder_type:
            self.stakeholder_types.add(statement.stakeholder_type)

    def add_passage(self, passage: SaidPassage) -> None:
        self.voices.add(voice_of(passage.voice_id, passage.session_id))
        self.passages.add(passage.id)
        self.sessions.add(passage.session_id)
        self.countries.add(passage.country)
        if passage.stakeholder_type:
            self.stakeholder_types.add(passage.stakeholder_type)

    def add_card(self, card: CardRecorded, statements: Mapping[str, StatementRecorded]) -> None:
        """Counts a card with the statements behind it that are held and not rejected.

        A statement that is not held (not arrived yet, or erased) adds nothing: the two cannot be told apart once
        the tombstone is gone, and the erased one must not count."""
        self.cards.add(card.id)
        self.sessions.add(card.session_id)
        self.countries.add(card.country)
        linked = set(card.statements) | {v.statement_id for v in card.voices if v.statement_id}
        for statement_id in linked:
            statement = statements.get(statement_id)
            if statement is not None and counts(statement):
                self.add_statement(statement)
        for voice in card.voices:
            if voice.statement_id is None:
                self.voices.add(voice_of(voice.voice_id, card.session_id))
                if voice.stakeholder_type:
                    self.stakeholder_types.add(voice.stakeholder_type)

    def numbers(self) -> Voices:
        return Voices(
            voices=len(self.voices),
            statements=len(self.statements),
            cards=len(self.cards),
            sessions=len(self.sessions),
            countries=sorted(self.countries),
            stakeholder_types=sorted(self.stakeholder_types),
        )

    def mentions(self) -> Mentions:
        return Mentions(**self.numbers().model_dump(), passages=len(self.passages))


def tally(cards: Iterable[CardRecorded], statements: Mapping[str, StatementRecorded]) -> Tally:
    result = Tally()
    for card in cards:
        result.add_card(card, statements)
    return result
