"""Which configuration a card belongs to. Ids are UUIDv5 of the identity, so that a rebuild gives the same ones."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from almpo_contracts.cop import CardRecorded, Direction

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://eu-almpo.eu/cmo/configurations")


@dataclass(frozen=True)
class Identity:
    """A family (practice family × mechanism × outcome × direction) with one context term (a sorted set of codes)."""

    practice_family: str
    mechanism: str
    outcome: str
    direction: Direction
    contexts: tuple[str, ...]

    @property
    def family_id(self) -> str:
        return family_id(self.practice_family, self.mechanism, self.outcome, self.direction)

    @property
    def id(self) -> str:
        parts = (self.practice_family, self.mechanism, self.outcome, self.direction, *self.contexts)
        return uuid_of("configuration", *parts)

    def opposite(self) -> Identity:
        """The same whole with the outcome moving the other way."""
        return replace(self, direction="lowers" if self.direction == "raises" else "raises")


def family_id(practice_family: str, mechanism: str, outcome: str, direction: str) -> str:
    return uuid_of("family", practice_family, mechanism, outcome, direction)


def uncoded_id(card_id: str) -> str:
    """A card with a part that has no code yet is a configuration of its own."""
    return uuid_of("card", card_id)


def identity_of(card: CardRecorded) -> Identity | None:
    """None while a part of the card has no code."""
    contexts = {context.code for context in card.contexts}
    if card.mechanism.code is None or card.outcome.code is None or None in contexts:
        return None
    return Identity(
        practice_family=card.practice_family,
        mechanism=card.mechanism.code,
        outcome=card.outcome.code,
        direction=card.outcome.direction,
        contexts=tuple(sorted(code for code in contexts if code)),
    )


def family_of(card: CardRecorded) -> str:
    """The family's id. A card whose mechanism or outcome has no code yet has a family of its own."""
    if card.mechanism.code is None or card.outcome.code is None:
        return uuid_of("family of card", card.id)
    return family_id(card.practice_family, card.mechanism.code, card.outcome.code, card.outcome.direction)


def configuration_id_of(card: CardRecorded) -> str:
    identity = identity_of(card)
    return uncoded_id(card.id) if identity is None else identity.id


def open_text_id(response_id: str, item: str) -> str:
    """The evidence item of an open answer."""
    return uuid_of("open text", response_id, item)


def uuid_of(*parts: str) -> str:
    """The id of a thing that is known by these parts."""
    return str(uuid.uuid5(_NAMESPACE, "\n".join(parts)))
