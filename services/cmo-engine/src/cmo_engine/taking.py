"""What each event does to the engine. One poll is one transaction; inbox rows are already written in it, and older
revisions and erased keys were left out before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from almpo_contracts.base import Payload
from almpo_contracts.cop import CardRecorded, CodingRecorded, RequirementRecorded, SessionMoved, StatementRecorded
from almpo_contracts.survey import FiguresReleased, ResponseRecorded
from servicekit.db import Transaction
from servicekit.events.envelope import Received

from .analyses import service as analyses
from .configurations import publishing
from .configurations import queries as configurations
from .configurations.refresh import refresh, refresh_shares, take_turn
from .evidence import passages
from .evidence import queries as evidence
from .evidence.states import KINDS, held, latest_session
from .releases.superseding import supersede
from .survey import service as survey
from .synthesis.vocabulary import Vocabulary

Events = list[Received[Any]]
Take = Callable[[Transaction, Events], Awaitable[None]]


class Taking:
    """The handlers of one engine."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def only_kept(self, payload: type[Payload]) -> Take:
        """For states that no configuration depends on."""

        async def take(tx: Transaction, events: Events) -> None:
            await take_turn(tx)
            await keep(tx, payload, events)

        return take

    async def sessions(self, tx: Transaction, events: Events) -> None:
        """Facts have no revision: of what is held and what came, the furthest step stays."""
        await take_turn(tx)
        known = await evidence.load(tx, "session", SessionMoved, {event.key for event in events})
        for event in events:
            known[event.key] = latest_session(known.get(event.key), event.state)
        await evidence.save(tx, [held(session) for session in known.values()])

    async def codings(self, tx: Transaction, events: Events) -> None:
        """No configuration depends on them; the passages of transcripts that they code do."""
        await take_turn(tx)
        before = await evidence.load(tx, "coding", CodingRecorded, {event.key for event in events})
        erased = await keep(tx, CodingRecorded, events)
        after = [event.state for event in events if not event.erased]
        await passages.refresh(tx, passages.places_of([*before.values(), *after]))
        await supersede(tx, erased, [c.id for c in after if c.passage is not None and not c.passage.quotable])

    async def requirements(self, tx: Transaction, events: Events) -> None:
        await take_turn(tx)
        erased = await keep(tx, RequirementRecorded, events)
        await supersede(tx, erased, ())

    async def statements(self, tx: Transaction, events: Events) -> None:
        await take_turn(tx)
        erased = await keep(tx, StatementRecorded, events)
        await refresh(tx, self._vocabulary, await configurations.touched_by_statements(tx, [e.key for e in events]))
        unquoted = [e.key for e in events if not e.erased and not e.state.quotable]
        await supersede(tx, erased, unquoted)
        await analyses.supersede(tx, erased)

    async def cards(self, tx: Transaction, events: Events) -> None:
        await take_turn(tx)
        ids = [event.key for event in events]
        touched = await configurations.touched_by_cards(tx, ids)
        erased = await keep(tx, CardRecorded, events)
        await configurations.unplace(tx, ids)
        await configurations.place(tx, [event.state for event in events if not event.erased])
        touched |= await configurations.touched_by_cards(tx, ids)
        await refresh(tx, self._vocabulary, touched)
        await publishing.erase_uncoded(tx, erased)
        await supersede(tx, erased, ())
        await analyses.supersede(tx, erased)

    async def responses(self, tx: Transaction, events: Events) -> None:
        """Of responses the words alone are evidence here; the shares come as the survey service releases them."""
        await take_turn(tx)
        await keep(tx, ResponseRecorded, events)
        after = [event.state for event in events if not event.erased]
        await survey.replace_open_texts(tx, [event.key for event in events], after)

    async def figures(self, tx: Transaction, events: Events) -> None:
        await take_turn(tx)
        await keep(tx, FiguresReleased, events)
        after = [event.state for event in events if not event.erased]
        changed = await survey.replace_figures(tx, [event.key for event in events], after)
        await refresh_shares(tx, await configurations.touched_by_codes(tx, changed))


async def keep(tx: Transaction, payload: type[Payload], events: Sequence[Received[Any]]) -> list[str]:
    """Hold the latest states, forget erased ones → the keys that were erased."""
    erased = [event.key for event in events if event.erased]
    await evidence.remove(tx, KINDS[payload], erased)
    await evidence.save(tx, [held(event.state) for event in events if not event.erased])
    return erased
