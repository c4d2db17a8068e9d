"""`python -m cmo_engine rebuild`: the derived tables anew, from the topics alone.

Owned tables (judgements, releases) and the memory of what was told stay as they are. All in one transaction: readers
see the former state until it is done, and an interrupted rebuild changes nothing. Stop the worker while it runs
(on PostgreSQL a running one waits; an SQLite file has one process)."""

from __future__ import annotations

import argparse
import gc
import logging
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, cast

from almpo_contracts.base import Payload, StatePayload
from almpo_contracts.cop import CardRecorded, CodingRecorded, SessionMoved, StatementRecorded
from almpo_contracts.survey import FiguresReleased, ResponseRecorded
from servicekit.db import Transaction
from servicekit.events.envelope import RefusedEventError, from_record, topic_of
from servicekit.events.log import Delivered
from servicekit.ids import uuid7
from sqlalchemy import delete, select

from .configurations import publishing, queries
from .configurations.refresh import take_turn
from .configurations.tables import card_places, card_statements, configurations, facets
from .deps import CmoDeps
from .evidence import passages
from .evidence import queries as evidence
from .evidence.states import KINDS, held, latest_session, open_texts
from .evidence.tables import evidence as states
from .metadata import kit
from .survey import queries as survey_queries
from .survey.tables import shares
from .synthesis.build import synthesise
from .synthesis.vocabulary import Vocabulary

log = logging.getLogger(__name__)

BATCH = 2000
DERIVED = (states, card_places, card_statements, shares, configurations, facets)


@dataclass(frozen=True)
class Rebuilt:
    """How much was read, and how long it took in seconds."""

    events: int
    refused: int
    configurations: int
    seconds: float


async def rebuild_command(deps: CmoDeps, arguments: list[str]) -> None:
    """The command: prints what was done."""
    argparse.ArgumentParser(prog="python -m cmo_engine rebuild", description=__doc__).parse_args(arguments)
    done = await rebuild(deps)
    rate = done.events / done.seconds if done.seconds else 0.0
    print(
        f"{done.events} events in {done.seconds:.1f} s ({rate:.0f}/s), {done.refused} refused; "
        f"{done.configurations} configurations"
    )


async def rebuild(deps: CmoDeps) -> Rebuilt:
    """Raises LogUnavailableError or DatabaseUnavailableError with nothing changed."""
    started = time.monotonic()
    await deps.log.ensure_topics([topic_of(payload) for payload in KINDS])
    events = refused = 0
    async with deps.database.write() as tx, _only_young_garbage() as sweep:
        tx.now = deps.clock.now()
        await take_turn(tx)
        for table in DERIVED:
            await tx.execute(delete(table))
        erased = await _erased(tx)
        async for batch in _everything(deps):
            events += len(batch)
            refused += await _take(tx, batch, erased)
            sweep()
        done = await _synthesise(tx, deps.vocabulary)
    return Rebuilt(events, refused, done, time.monotonic() - started)


@asynccontextmanager
async def _only_young_garbage() -> AsyncIterator[Callable[[], object]]:
    """What a rebuild reads it keeps to the end, and a full collection would look through all of it again and again: a
    third of the time, growing with the square of what is held. So only what was made since the last sweep is looked
    through, and at the end all that the rebuild made; what was there before is left alone."""
    collecting, frozen = gc.isenabled(), gc.get_freeze_count()
    gc.disable()
    gc.freeze()
    try:
        yield lambda: gc.collect(1)
    finally:
        gc.collect()
        if not frozen:
            gc.unfreeze()
        if collecting:
            gc.enable()


async def _everything(deps: CmoDeps) -> AsyncIterator[Sequence[Delivered]]:
    """All records of all topics, through a consumer group of this run alone."""
    consumer = deps.log.consumer(f"cmo-rebuild-{uuid7()}", sorted(payload.topic for payload in KINDS))
    try:
        while True:
            batch = await consumer.poll(BATCH, timeout_s=0.2)
            if batch:
                await consumer.commit()
                yield batch
            elif await consumer.lag() == 0:
                return
    finally:
        await consumer.close()


async def _erased(tx: Transaction) -> set[tuple[str, str]]:
    """What the erased markers hold back, whatever a log that is not yet compacted still says."""
    marked = kit.aggregates
    rows = await tx.execute(select(marked.c.topic, marked.c.key).where(marked.c.erased))
    return {(row.topic, row.key) for row in rows}


async def _take(tx: Transaction, batch: Sequence[Delivered], erased: set[tuple[str, str]]) -> int:
    """Hold what a batch says → how many of its records the contracts refuse. Keys come in the log's order."""
    latest: dict[tuple[type[Payload], str], Payload | None] = {}
    refused = 0
    for delivered in batch:
        try:
            event = from_record(delivered.record)
        except RefusedEventError as error:
            log.warning("%s %s: %s", delivered.record.topic, delivered.record.key, error)
            refused += 1
            continue
        kind = _BY_TOPIC[delivered.record.topic]
        known = latest.get((kind, event.key))
        if event.payload is None:
            erased.add((kind.topic, event.key))
            latest[kind, event.key] = None
        elif isinstance(event.payload, SessionMoved):
            latest[kind, event.key] = latest_session(cast(SessionMoved | None, known), event.payload)
        elif (kind.topic, event.key) not in erased and not _older(event.payload, known):
            latest[kind, event.key] = event.payload
    for kind in KINDS:
        await _hold(tx, kind, {key: state for (of, key), state in latest.items() if of is kind})
    return refused


async def _hold(tx: Transaction, kind: type[Payload], latest: dict[str, Any]) -> None:
    """Write the states of one kind, unless a newer one is held."""
    gone = [key for key, state in latest.items() if state is None]
    await evidence.remove(tx, KINDS[kind], gone)
    if kind is ResponseRecorded:
        await evidence.remove_of_parents(tx, "open_text", latest)
    known: dict[str, Any] = await evidence.load(tx, KINDS[kind], kind, latest)
    fresh = [state for key, state in latest.items() if state is not None and not _older(state, known.get(key))]
    if kind is SessionMoved:
        fresh = [latest_session(known.get(state.key), state) for state in fresh]
    await evidence.save(tx, [held(state) for state in fresh])
    if kind is ResponseRecorded:
        await evidence.save(tx, [item for state in fresh for item in open_texts(state)])


def _older(state: Payload, known: Payload | None) -> bool:
    return isinstance(state, StatePayload) and isinstance(known, StatePayload) and state.revision < known.revision


async def _synthesise(tx: Transaction, vocabulary: Vocabulary) -> int:
    """Shares and configurations of everything that is held → how many configurations there are."""
    figures = await evidence.load_all(tx, "figures", FiguresReleased)
    await survey_queries.replace(tx, (), list(figures.values()))
    await passages.refresh(tx, passages.places_of((await evidence.load_all(tx, "coding", CodingRecorded)).values()))
    cards = await evidence.load_all(tx, "card", CardRecorded)
    statements = await evidence.load_all(tx, "statement", StatementRecorded)
    standing = synthesise(cards.values(), statements, await survey_queries.shares(tx), vocabulary)
    await queries.place(tx, list(cards.values()))
    await queries.replace(tx, (), standing)
    await publishing.announce(tx, {*standing, *await queries.told_of(tx)}, standing)
    return len(standing)


_BY_TOPIC = {payload.topic: payload for payload in KINDS}
