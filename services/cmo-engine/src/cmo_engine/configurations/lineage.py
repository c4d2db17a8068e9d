"""From a configuration to the voices behind it."""

from __future__ import annotations

from collections.abc import Mapping

from almpo_contracts.cop import (
    CardRecorded,
    CodeOrText,
    PracticeRecorded,
    SessionMoved,
    StatementRecorded,
)
from almpo_contracts.survey import InstrumentPublished
from servicekit.auth import Caller
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..evidence.service import codes_shown
from ..synthesis.survey import reference
from ..synthesis.vocabulary import Vocabulary
from ..synthesis.voices import counts, voice_of
from .agreeing import consensus_of
from .queries import cards_needed, statements_of
from .schemas import (
    CardBehind,
    Configuration,
    ConfigurationLineage,
    PracticeBehind,
    SessionBehind,
    StatementBehind,
    SurveyItemBehind,
)
from .service import read_configuration


async def read_lineage(
    tx: Transaction, vocabulary: Vocabulary, caller: Caller, identifier: str
) -> ConfigurationLineage:
    configuration = await read_configuration(tx, vocabulary, identifier)
    held = await evidence.load(tx, "card", CardRecorded, await cards_needed(tx, [identifier]))
    cards = {card: held[card] for card in configuration.lineage.cards}
    statements = await evidence.load(tx, "statement", StatementRecorded, await statements_of(tx, cards))
    sessions = await evidence.load(tx, "session", SessionMoved, configuration.lineage.sessions)
    practices = await evidence.load(tx, "practice", PracticeRecorded, configuration.lineage.practices)
    titles = await _item_titles(tx)
    return ConfigurationLineage(
        configuration_id=identifier,
        claim=claim(configuration, vocabulary),
        path=list(configuration.lineage.path),
        voices=configuration.support.voices,
        cards=[_card(card) for _, card in sorted(cards.items())],
        statements=_statements(statements, await codes_shown(tx, caller, statements)),
        consensus=consensus_of(statements),
        sessions=[_session(each, sessions.get(each)) for each in configuration.lineage.sessions],
        practices=[_practice(each, practices.get(each)) for each in configuration.lineage.practices],
        survey_items=[
            SurveyItemBehind(share=share, title=titles.get(share.item, {})) for share in configuration.support.survey
        ],
    )


def claim(configuration: Configuration, vocabulary: Vocabulary) -> str:
    """One English sentence."""

    def words(part: CodeOrText) -> str:
        return vocabulary.label(part.code).lower() if part.code else part.text or "…"

    contexts = "; ".join(words(context) for context in configuration.contexts)
    mechanism = f"{configuration.mechanism.resource} → {configuration.mechanism.reasoning}"
    return (
        f"Where: {contexts}. {vocabulary.label(configuration.practice_family)}: {mechanism}. "
        f"This {configuration.direction} {words(configuration.outcome)}."
    )


def _card(card: CardRecorded) -> CardBehind:
    return CardBehind.model_validate(card.model_dump(include=set(CardBehind.model_fields)))


def _statements(statements: Mapping[str, StatementRecorded], codings: Mapping[str, list[str]]) -> list[StatementBehind]:
    ordered = [statement for _, statement in sorted(statements.items())]
    keys = dict.fromkeys(voice_of(s.voice_id, s.session_id) for s in ordered)
    names = {key: f"V{at}" for at, key in enumerate(keys, start=1)}
    shared = set(StatementBehind.model_fields) - {"text", "voice", "withheld", "counts", "codings"}
    return [
        StatementBehind.model_validate(
            {
                **statement.model_dump(include=shared, by_alias=True),
                "voice": names[voice_of(statement.voice_id, statement.session_id)],
                "text": statement.text if statement.quotable else None,
                "withheld": None if statement.quotable else "not_quotable",
                "counts": counts(statement),
                "codings": codings.get(statement.id, []),
            }
        )
        for statement in ordered
    ]


def _session(identifier: str, held: SessionMoved | None) -> SessionBehind:
    if held is None:
        return SessionBehind(id=identifier, title=None, level=None, status=None, countries=[])
    return SessionBehind(
        id=identifier, title=held.title, level=held.level, status=held.status, countries=held.countries
    )


def _practice(identifier: str, held: PracticeRecorded | None) -> PracticeBehind:
    if held is None:
        return PracticeBehind(id=identifier, name=None, slug=None, country=None, status=None)
    return PracticeBehind(id=identifier, name=held.name, slug=held.slug, country=held.country, status=held.status)


async def _item_titles(tx: Transaction) -> dict[str, dict[str, str]]:
    """Reference of a linked item → its question; of several versions the last."""
    instruments = await evidence.load_all(tx, "instrument", InstrumentPublished)
    ordered = sorted(instruments.values(), key=lambda i: (i.instrument_id, i.version))
    return {
        reference(item, link): item.title for instrument in ordered for item in instrument.items for link in item.links
    }
