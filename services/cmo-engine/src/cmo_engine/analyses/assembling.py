"""From what was said to cases and memberships. Silence is not absence: what nobody spoke of is missing.

A voice speaks for a condition in a case where it stands behind a card that names one of its codes as context or
mechanism, or behind a statement that a coder gave such a code. It speaks for the outcome where its card supports that
the practice raises it, against where its card contradicts that or says it is lowered. The raw value is the share of the
case's voices that speak for it, for the outcome the share of those who speak of it at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from almpo_contracts.cop import CardRecorded, PracticeRecorded, StatementRecorded
from servicekit.db import Transaction
from sqlalchemy import select

from ..evidence import queries as evidence
from ..evidence.service import codes_of
from ..evidence.tables import evidence as states
from ..synthesis.voices import counts, voice_of
from .schemas import Condition, Selection, Unit


@dataclass
class Case:
    """Voices by what they speak for and against; `subjects` are the cards and statements behind it."""

    id: str
    practice_id: str | None
    practice: str | None
    country: str
    session_id: str | None
    voices: set[str] = field(default_factory=set)
    cards: set[str] = field(default_factory=set)
    subjects: set[str] = field(default_factory=set)
    speak_for: dict[str, set[str]] = field(default_factory=dict)
    speak_against: dict[str, set[str]] = field(default_factory=dict)

    def raw(self, name: str, is_outcome: bool) -> float | None:
        """Share of voices; None where nobody spoke of it."""
        speak_for, against = len(self.speak_for.get(name, ())), len(self.speak_against.get(name, ()))
        if not speak_for + against:
            return None
        return speak_for / (speak_for + against if is_outcome else len(self.voices))


async def assemble(tx: Transaction, selection: Selection) -> list[Case]:
    """The cases of a selection, by id."""
    cards = await _cards(tx, selection.practice_family)
    statements = await evidence.load(tx, "statement", StatementRecorded, {s for c in cards for s in _linked(c)})
    codings = await codes_of(tx, statements)
    practices = await evidence.load(tx, "practice", PracticeRecorded, {c.practice_id for c in cards if c.practice_id})
    cases: dict[str, Case] = {}
    for card in cards:
        case = _case(cases, card, practices, selection.unit)
        _add(case, card, statements, codings, selection)
    return [case for _, case in sorted(cases.items()) if case.voices]


async def contexts_of(tx: Transaction, practice_family: str) -> list[str]:
    """The context codes that the family's cards name, by how many cards do."""
    named: dict[str, int] = {}
    for card in await _cards(tx, practice_family):
        for code in {context.code for context in card.contexts if context.code}:
            named[code] = named.get(code, 0) + 1
    return sorted(named, key=lambda code: (-named[code], code))


async def _cards(tx: Transaction, practice_family: str) -> list[CardRecorded]:
    rows = await tx.execute(select(states.c.doc).where(states.c.kind == "card").order_by(states.c.id))
    every = (CardRecorded.model_validate(doc) for doc in rows.scalars())
    return [card for card in every if card.practice_family == practice_family and not card.withdrawn]


def _linked(card: CardRecorded) -> set[str]:
    return set(card.statements) | {voice.statement_id for voice in card.voices if voice.statement_id}


def _case(cases: dict[str, Case], card: CardRecorded, practices: Mapping[str, PracticeRecorded], unit: Unit) -> Case:
    if unit == "session":
        return cases.setdefault(card.session_id, Case(card.session_id, None, None, card.country, card.session_id))
    identifier = f"{card.practice_id or card.practice_family}.{card.country}"
    practice = practices.get(card.practice_id) if card.practice_id else None
    return cases.setdefault(
        identifier, Case(identifier, card.practice_id, practice.name if practice else None, card.country, None)
    )


def _add(
    case: Case,
    card: CardRecorded,
    statements: Mapping[str, StatementRecorded],
    codings: Mapping[str, Sequence[str]],
    selection: Selection,
) -> None:
    behind = [statements[s] for s in sorted(_linked(card)) if s in statements and counts(statements[s])]
    voices = {voice_of(s.voice_id, s.session_id) for s in behind}
    voices |= {voice_of(v.voice_id, card.session_id) for v in card.voices if v.statement_id is None}
    if not voices:
        return
    case.voices |= voices
    case.cards.add(card.id)
    case.subjects |= {card.id, *(statement.id for statement in behind)}
    named = {context.code for context in card.contexts if context.code} | {card.mechanism.code}
    for condition in selection.conditions:
        if named & set(condition.codes):
            case.speak_for.setdefault(condition.name, set()).update(voices)
        for statement in behind:
            if set(codings.get(statement.id, ())) & set(condition.codes):
                voice = voice_of(statement.voice_id, statement.session_id)
                case.speak_for.setdefault(condition.name, set()).add(voice)
    if card.outcome.code in selection.outcome.codes:
        agrees = (card.polarity == "supports") == (card.outcome.direction == "raises")
        side = case.speak_for if agrees else case.speak_against
        side.setdefault(selection.outcome.name, set()).update(voices)


def short_names(codes: Iterable[str]) -> list[Condition]:
    """One condition per code, named by the code's own word in capitals; names that would meet get a number."""
    found: list[Condition] = []
    used: set[str] = set()
    for code in codes:
        stem = "".join(c if c.isalnum() else "_" for c in code.partition(".")[2] or code).upper()
        name = stem = stem if stem[:1].isalpha() else f"C_{stem}"
        number = 1
        while name in used:
            number += 1
            name = f"{stem}_{number}"
        used.add(name)
        found.append(Condition(name=name, codes=[code]))
    return found
