"""A world told as contract events: the same seed gives the same bytes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from almpo_contracts.base import Payload
from almpo_contracts.cop import (
    CardRecorded,
    CardVoice,
    CodeOrText,
    Mechanism,
    Outcome,
    SessionMoved,
    StatementRecorded,
)
from almpo_contracts.survey import InstrumentItem, InstrumentPublished, ItemLink, ResponseRecorded

from ..synthesis.identity import Identity
from .world import COUNTRIES, Codes, Setting, World, chance

_AT = "2026-01-01T09:00:00Z"
_TYPES = ("pes", "employer", "trade_union", "ngo", "jobseeker", "researcher")
_LANGUAGES = {"DE": "de", "IT": "it", "ES": "es", "PL": "pl", "EL": "el", "CY": "el", "MT": "en"}
_PER_CARD = 2  # at most so many people make one card
_STEPS = 5
_AGREES, _ELSE = 0.75, 0.4  # how often the top two steps are taken for codes that are planted, and for others


@dataclass(frozen=True)
class Told:
    """The events, each kind in the order in which it was said."""

    sessions: tuple[SessionMoved, ...]
    statements: tuple[StatementRecorded, ...]
    cards: tuple[CardRecorded, ...]
    instrument: InstrumentPublished
    responses: tuple[ResponseRecorded, ...]

    def events(self) -> Iterator[Payload]:
        yield from self.sessions
        yield from self.statements
        yield from self.cards
        yield self.instrument
        yield from self.responses


def tell(world: World, codes: Codes, setting: Setting, seed: int) -> Told:
    """Each session draws from a stream of its own: more sessions say more, and never otherwise."""
    sessions, statements, cards = [], [], []
    for number in range(setting.sessions):
        draw = chance(seed, "session", number)
        country = draw.choices(list(COUNTRIES), weights=list(COUNTRIES.values()))[0]
        session = f"session-{number + 1}"
        holding = world.of(country)
        said: list[StatementRecorded] = []
        made: list[CardRecorded] = []
        for truth in draw.sample(holding, min(len(holding), setting.discussed)):
            for accounts in _accounts(session, country, setting, draw, len(said)):
                said += accounts
                made.append(_card(f"{session}-card-{len(made) + 1}", accounts, truth, codes, setting, draw))
        sessions.append(_session(session, country, setting.participants, len(said), len(made)))
        statements += said
        cards += made
    instrument = _instrument(codes)
    return Told(
        sessions=tuple(sessions),
        statements=tuple(statements),
        cards=tuple(cards),
        instrument=instrument,
        responses=tuple(_response(n, world, instrument, setting, seed) for n in range(setting.respondents)),
    )


def _accounts(
    session: str, country: str, setting: Setting, draw: random.Random, before: int
) -> list[list[StatementRecorded]]:
    """Who speaks of one thing, two to a card as a rule. Missing voices leave no statement, and may leave no card."""
    there = draw.sample(range(setting.participants), setting.speakers)
    heard = [person for person in there if draw.random() >= setting.missing]
    said = [
        StatementRecorded(
            id=f"{session}-statement-{before + at + 1}",
            revision=1,
            session_id=session,
            text=f"Account {before + at + 1} of {session}",
            form="paraphrase",
            topic_block="cmo",
            language=_LANGUAGES[country],
            country=country,
            voice_id=f"{session}-voice-{person + 1}",
            stakeholder_type=_TYPES[person % len(_TYPES)],
            status="confirmed",
            recorded_at=_AT,
            synthetic=True,
        )
        for at, person in enumerate(heard)
    ]
    return [said[at : at + _PER_CARD] for at in range(0, len(said), _PER_CARD)]


def _card(
    identifier: str,
    accounts: Sequence[StatementRecorded],
    truth: Identity,
    codes: Codes,
    setting: Setting,
    draw: random.Random,
) -> CardRecorded:
    """One card, coded once: each code by itself is right or swapped. Two swaps may meet in one context code."""
    contradicting, opposite = draw.random() < setting.contradicting, draw.random() < 0.5
    said = truth.opposite() if contradicting and opposite else truth

    def coded(code: str, among: Sequence[str]) -> str:
        others = [other for other in among if other != code]
        return draw.choice(others) if others and draw.random() < setting.noise else code

    return CardRecorded(
        id=identifier,
        revision=1,
        session_id=accounts[0].session_id,
        country=accounts[0].country,
        contexts=[CodeOrText(code=c) for c in sorted({coded(c, codes.contexts) for c in said.contexts})],
        mechanism=Mechanism(resource="planted", reasoning="planted", code=coded(said.mechanism, codes.mechanisms)),
        outcome=Outcome(code=coded(said.outcome, codes.outcomes), direction=said.direction),
        practice_family=coded(said.practice_family, codes.practice_families),
        polarity="contradicts" if contradicting and not opposite else "supports",
        statements=[statement.id for statement in accounts],
        voices=[
            CardVoice(statement_id=s.id, voice_id=s.voice_id, stakeholder_type=s.stakeholder_type) for s in accounts
        ],
        recorded_at=_AT,
        synthetic=True,
    )


def _session(session: str, country: str, participants: int, statements: int, cards: int) -> SessionMoved:
    return SessionMoved(
        session_id=session,
        status="closed",
        level="national",
        countries=[country],
        title=f"Simulated {session}",
        participants=participants,
        statements=statements,
        cards=cards,
        at=_AT,
        synthetic=True,
    )


def _instrument(codes: Codes) -> InstrumentPublished:
    """One scale for each mechanism and outcome."""
    return InstrumentPublished(
        id="simulated:1",
        revision=1,
        instrument_id="simulated",
        slug="simulated",
        version=1,
        title={"en": "Simulated"},
        items=[
            InstrumentItem(
                item=code.replace(".", "_"),
                kind="scale",
                title={"en": code},
                scale_max=_STEPS,
                links=[ItemLink(code=code)],
            )
            for code in (*codes.mechanisms, *codes.outcomes)
        ],
    )


def _response(
    number: int, world: World, instrument: InstrumentPublished, setting: Setting, seed: int
) -> ResponseRecorded:
    """Respondents agree more often on what is planted; with the noise's probability they tick anything."""
    draw = chance(seed, "respondent", number)
    country = draw.choices(list(COUNTRIES), weights=list(COUNTRIES.values()))[0]
    true = {code for one in world.of(country) for code in (one.mechanism, one.outcome)}

    def answer(item: InstrumentItem) -> str:
        step = draw.randint(1, _STEPS)
        agrees = draw.random() < (_AGREES if item.links[0].code in true else _ELSE)
        considered = draw.choice((_STEPS - 1, _STEPS)) if agrees else draw.randint(1, _STEPS - 2)
        return str(step if draw.random() < setting.noise else considered)

    answers: dict[str, object] = {
        item.item: answer(item) for item in instrument.items if draw.random() >= setting.missing
    }
    return ResponseRecorded(
        id=f"response-{number + 1}",
        revision=1,
        wave_id="simulated-wave",
        wave_access="invited",
        instrument_id=instrument.instrument_id,
        instrument_version=instrument.version,
        language=_LANGUAGES[country],
        country=country,
        stakeholder_type=draw.choice(_TYPES),
        complete=True,
        answers=answers,
        synthetic=True,
    )
