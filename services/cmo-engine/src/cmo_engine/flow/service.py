"""Which contexts, mechanisms and outcomes people linked, and how many independent voices stand behind each link."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from almpo_contracts.cop import CardRecorded, Direction, StatementRecorded
from servicekit.db import Transaction
from servicekit.pagination import PageRequest

from ..configurations.queries import cards_needed, statements_of
from ..configurations.schemas import Configuration
from ..configurations.service import Filters, list_configurations
from ..evidence import queries as evidence
from ..synthesis.identity import configuration_id_of
from ..synthesis.vocabulary import Vocabulary
from ..synthesis.voices import tally
from .schemas import LEAST, Flow, Link

Place = tuple[Literal["context_mechanism", "mechanism_outcome"], str, str, Direction | None]


async def flow(tx: Transaction, vocabulary: Vocabulary, page: PageRequest, filters: Filters) -> Flow:
    """Of the page's configurations. A country narrows the voices too."""
    found = await list_configurations(tx, vocabulary, page, filters)
    shown = [c for c in found.items if c.status not in ("uncoded", "rejected")]
    cards = await evidence.load(tx, "card", CardRecorded, await cards_needed(tx, [c.id for c in shown]))
    behind = await evidence.load(tx, "statement", StatementRecorded, await statements_of(tx, cards))
    supporting = [
        card
        for card in cards.values()
        if card.polarity == "supports" and not card.withdrawn and filters.country in (None, card.country)
    ]
    return Flow(links=links(shown, supporting, behind), configurations=len(shown), more=found.next is not None)


def links(
    configurations: Iterable[Configuration],
    cards: Iterable[CardRecorded],
    statements: Mapping[str, StatementRecorded],
) -> list[Link]:
    """One for each pair; sorted by its codes. A configuration with several contexts has a link from each."""
    of_one: dict[str, list[CardRecorded]] = defaultdict(list)
    for card in cards:
        of_one[configuration_id_of(card)].append(card)
    through: dict[Place, list[Configuration]] = defaultdict(list)
    for configuration in configurations:
        if of_one[configuration.id]:
            for place in _places(configuration):
                through[place].append(configuration)
    found = []
    for place, those in sorted(through.items(), key=lambda item: tuple(part or "" for part in item[0])):
        voices = len(tally((card for c in those for card in of_one[c.id]), statements).voices)
        kind, source, target, direction = place
        found.append(
            Link(
                kind=kind,
                source=source,
                target=target,
                direction=direction,
                voices=voices if voices >= LEAST else None,
                configurations=len(those),
                synthetic=any(c.synthetic for c in those),
            )
        )
    return found


def _places(configuration: Configuration) -> Iterator[Place]:
    mechanism, outcome = configuration.mechanism.code, configuration.outcome.code
    if mechanism is None or outcome is None:
        return
    for context in configuration.contexts:
        if context.code:
            yield "context_mechanism", context.code, mechanism, None
    yield "mechanism_outcome", mechanism, outcome, configuration.direction
