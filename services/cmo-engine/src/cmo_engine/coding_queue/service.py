"""What waits for a coder: cards without a code, and the statements from which most is to be learnt."""

from __future__ import annotations

from almpo_contracts.cop import CodingRecorded, SessionMoved, StatementRecorded
from servicekit.auth import EVERYWHERE
from servicekit.db import Transaction
from sqlalchemy import select

from ..configurations.queries import parse
from ..configurations.tables import configurations
from ..deps import CmoDeps
from ..evidence import queries as evidence
from ..evidence.tables import evidence as states
from ..models import service as models
from ..suggestions import process
from .schemas import CodingQueue, QueueItem

_POOL = 300
"""Statements among which the most informative are looked for: those with the most voices."""
_KNOWN = 1000
"""Coded statements that new ones are compared with."""


async def queue(
    tx: Transaction, deps: CmoDeps, countries: frozenset[str], codebook: str | None, order: str, limit: int
) -> CodingQueue:
    """Cards come first: they wait to join a configuration. `countries`: those whose words the caller reads; `*` for
    all."""
    cards = await _cards(tx)
    statements, coded = await _statements(tx, codebook)
    if EVERYWHERE not in countries:
        held = await evidence.load_all(tx, "session", SessionMoved)

        def readable(item: QueueItem) -> bool:
            session = held.get(item.session_id)
            return not countries.isdisjoint([item.country, *(session.countries if session else ())])

        cards, statements = list(filter(readable, cards)), list(filter(readable, statements))
    cards.sort(key=_most_voices)
    statements.sort(key=_most_voices)
    if order == "voices":
        items = sorted([*cards, *statements], key=_most_voices)[:limit]
    else:
        head = cards[:limit]
        items = [*head, *await _most_informative(deps, statements[:_POOL], coded[:_KNOWN], limit - len(head))]
    return CodingQueue(items=items, cards_waiting=len(cards), statements_waiting=len(statements))


def _most_voices(item: QueueItem) -> tuple[int, str, str]:
    return -item.voices, item.kind, item.id


async def _most_informative(deps: CmoDeps, statements: list[QueueItem], coded: list[str], most: int) -> list[QueueItem]:
    if most <= 0 or not statements:
        return []
    active = await models.active(deps)
    texts = [(item.text or "", item.language or "en") for item in statements]
    ranked = await deps.texts.ask_model(
        process.informative, active.version, lambda: models.stored(deps, active), texts, coded, most
    )
    return [
        statements[at].model_copy(
            update={"why": _why(unsure, new, between), "uncertainty": round(unsure, 4), "novelty": round(new, 4)}
        )
        for at, unsure, new, between in ranked
    ]


def _why(uncertainty: float, novelty: float, between: tuple[str, str]) -> str:
    first, second = (kind.replace("_", " ") for kind in between)
    reasons = []
    if uncertainty >= 0.5:
        reasons.append(f"the model cannot tell {first} from {second}")
    if novelty >= 0.5:
        reasons.append("little like it was coded yet")
    return "nobody has coded this statement" + "".join(f"; {reason}" for reason in reasons)


async def _cards(tx: Transaction) -> list[QueueItem]:
    rows = await tx.execute(select(configurations.c.doc).where(configurations.c.uncoded == 1))
    items = []
    for document in rows.scalars():
        configuration = parse(document)
        voices = max([configuration.support.voices, *(d.voices for d in configuration.dissent)])
        [card] = configuration.lineage.cards
        countries = [*configuration.support.countries, *(c for d in configuration.dissent for c in d.countries)]
        items.append(
            QueueItem(
                kind="card",
                id=card,
                why="a part of this card has no code, so it joins no other configuration",
                voices=voices,
                session_id=configuration.lineage.sessions[0],
                country=countries[0],
                contexts=configuration.contexts,
                mechanism=configuration.mechanism,
                outcome=configuration.outcome,
                configuration_id=configuration.id,
            )
        )
    return items


async def _statements(tx: Transaction, codebook: str | None) -> tuple[list[QueueItem], list[str]]:
    """→ those that nobody coded, and the texts of the others, newest first."""
    codings = (await evidence.load_all(tx, "coding", CodingRecorded)).values()
    coded = {c.statement_id for c in codings if c.decision != "rejected" and codebook in (None, c.codebook_id)}
    rows = await tx.execute(select(states.c.doc).where(states.c.kind == "statement"))
    waiting = [StatementRecorded.model_validate(doc) for doc in rows.scalars()]
    known = [s.text for s in sorted(waiting, key=lambda s: (s.recorded_at, s.id), reverse=True) if s.id in coded]
    items = [
        QueueItem(
            kind="statement",
            id=statement.id,
            why="nobody has coded this statement",
            voices=1 + (statement.votes.agree if statement.votes else 0),
            session_id=statement.session_id,
            country=statement.country,
            language=statement.language,
            text=statement.text,
        )
        for statement in waiting
        if statement.status != "rejected" and statement.id not in coded
    ]
    return items, known
