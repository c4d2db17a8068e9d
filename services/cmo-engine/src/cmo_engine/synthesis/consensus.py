"""Which configurations stand out of many hands' coding.

Every card keeps its own configuration (`build`); nothing here changes those. The consensus is a second reading beside
them: people who mean the same seldom code it alike, and what one of them miscodes looks like a finding of its own.
The rule is in docs/methods/configurations.md, its recovery of planted truth in docs/methods/planted-truth.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from almpo_contracts.cop import CardRecorded, StatementRecorded

from .gathering import Account, gather, nearest
from .identity import Identity, identity_of
from .miscoding import Alphabet, Miscoding
from .voices import tally

Coded = tuple[Identity, CardRecorded]


@dataclass(frozen=True)
class Rule:
    """When a configuration stands out: at least so many independent voices in so many sessions, and fewer voices
    against it. `miscoding`: the assumed probability that a code is another of its kind."""

    voices: int = 3
    sessions: int = 2
    miscoding: float = 0.2


@dataclass(frozen=True)
class Consensus:
    """A configuration that stands out. `members`: ids of the configurations that were read as this one. The numbers
    are of their supporting cards; `against`: voices of nearby cards that contradict it or saw the opposite."""

    identity: Identity
    members: tuple[str, ...]
    voices: int
    cards: int
    sessions: int
    countries: tuple[str, ...]
    against: int


def consensus(
    cards: Iterable[CardRecorded],
    statements: Mapping[str, StatementRecorded],
    alphabet: Alphabet,
    rule: Rule | None = None,
) -> list[Consensus]:
    """The configurations that stand out, by id. Nothing depends on the order of the input.

    Withdrawn cards, and cards with a part that has no code, count for nothing."""
    rule = rule or Rule()
    model = Miscoding(alphabet, rule.miscoding)
    coded = [
        (identity, card)
        for card in sorted(cards, key=lambda c: c.id)
        if not card.withdrawn and (identity := identity_of(card)) is not None
    ]
    supporting = [(identity, card) for identity, card in coded if card.polarity == "supports"]
    readings = gather(_accounts(supporting, statements), model)
    placed = nearest({identity for identity, _ in coded} | {one.opposite() for one, _ in supporting}, readings, model)
    behind: dict[Identity, list[Coded]] = defaultdict(list)
    against: dict[Identity, list[CardRecorded]] = defaultdict(list)
    for identity, card in coded:
        if card.polarity == "supports":
            if identity in placed:
                behind[placed[identity]].append((identity, card))
            if identity.opposite() in placed:
                against[placed[identity.opposite()]].append(card)
        elif identity in placed:
            against[placed[identity]].append(card)
    found = (_consensus(one, behind[one], against[one], statements, rule) for one in readings)
    return sorted((each for each in found if each is not None), key=lambda each: each.identity.id)


def _accounts(cards: Iterable[Coded], statements: Mapping[str, StatementRecorded]) -> list[Account]:
    """What was said by whom. The same people saying the same again is no further account; nobody is none."""
    voices = ((identity, frozenset(tally([card], statements).voices)) for identity, card in cards)
    accounts = {Account(identity, by) for identity, by in voices if by}
    return sorted(accounts, key=lambda account: (account.said.id, sorted(account.voices)))


def _consensus(
    one: Identity,
    behind: Iterable[Coded],
    against: Iterable[CardRecorded],
    statements: Mapping[str, StatementRecorded],
    rule: Rule,
) -> Consensus | None:
    cards = list(behind)
    counted, contrary = tally((card for _, card in cards), statements), tally(against, statements)
    if len(counted.voices) < rule.voices or len(counted.sessions) < rule.sessions:
        return None
    if len(contrary.voices) >= len(counted.voices):
        return None
    return Consensus(
        identity=one,
        members=tuple(sorted({identity.id for identity, _ in cards})),
        voices=len(counted.voices),
        cards=len(counted.cards),
        sessions=len(counted.sessions),
        countries=tuple(sorted(counted.countries)),
        against=len(contrary.voices),
    )
