"""What waits for a coder, most voices first."""

from __future__ import annotations

from almpo_contracts.cop import CodingRecorded, StatementRecorded
from servicekit.db import Transaction
from sqlalchemy import select

from ..configurations.queries import parse
from ..configurations.tables import configurations
from ..evidence import queries as evidence
from ..evidence.tables import evidence as states
from .schemas import CodingQueue, QueueItem


async def queue(tx: Transaction, codebook: str | None, limit: int) -> CodingQueue:
    cards, statements = await _cards(tx), await _statements(tx, codebook)
    ordered = sorted([*cards, *statements], key=lambda item: (-item.voices, item.kind, item.id))
    return CodingQueue(items=ordered[:limit], cards_waiting=len(cards), statements_waiting=len(statements))


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


async def _statements(tx: Transaction, codebook: str | None) -> list[QueueItem]:
    codings = (await evidence.load_all(tx, "coding", CodingRecorded)).values()
    coded = {c.statement_id for c in codings if c.decision != "rejected" and codebook in (None, c.codebook_id)}
    rows = await tx.execute(select(states.c.doc).where(states.c.kind == "statement"))
    waiting = [StatementRecorded.model_validate(doc) for doc in rows.scalars()]
    return [
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
