"""What is true in a simulated world, and how it is told."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..synthesis.identity import Identity
from ..synthesis.miscoding import Alphabet
from ..synthesis.vocabulary import Vocabulary


@dataclass(frozen=True)
class Codes:
    """What there is to code with, each in a fixed order. At least two of each."""

    practice_families: tuple[str, ...]
    mechanisms: tuple[str, ...]
    outcomes: tuple[str, ...]
    contexts: tuple[str, ...]

    def alphabet(self) -> Alphabet:
        return Alphabet(len(self.practice_families), len(self.mechanisms), len(self.outcomes), len(self.contexts))


@dataclass(frozen=True)
class Setting:
    """How a world is told. Shares and probabilities lie in [0, 1].

    `noise`: each code of a card is swapped for another of its kind with this probability. `missing`: share of voices
    that never reach us. `contradicting`: share of the cards that say the opposite; half of them contradict, half saw
    the outcome move the other way. `discussed`: configurations that a session speaks of, with `speakers` people each
    of `participants` who are there. `respondents`: survey responses."""

    sessions: int = 40
    noise: float = 0.2
    missing: float = 0.2
    contradicting: float = 0.1
    configurations: int = 20
    discussed: int = 5
    speakers: int = 3
    participants: int = 12
    respondents: int = 100

    def __post_init__(self) -> None:
        for name in ("noise", "missing", "contradicting"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} is a probability: give a number from 0 to 1, not {getattr(self, name)}")
        for name in ("sessions", "configurations", "discussed", "speakers", "respondents"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is a count: give 0 or more, not {getattr(self, name)}")
        if self.speakers > self.participants:
            raise ValueError("speakers cannot be more than participants")


@dataclass(frozen=True)
class World:
    """The planted configurations, and the countries in which each holds."""

    planted: tuple[Identity, ...]
    holds_in: tuple[tuple[str, ...], ...]

    def of(self, country: str) -> list[Identity]:
        return [one for one, countries in zip(self.planted, self.holds_in, strict=True) if country in countries]


COUNTRIES = {"DE": 8, "IT": 5, "ES": 4, "PL": 3, "EL": 2, "CY": 1, "MT": 1}
"""Country → how many sessions it has beside the others: seven countries, two of which have two in three sessions."""
_PAIRED = 5  # every fifth family holds in two context terms
_HOLDS = 0.6  # a configuration holds in a country with this probability


def codes_of(vocabulary: Vocabulary) -> Codes:
    return Codes(
        practice_families=tuple(sorted(vocabulary.family_labels)),
        mechanisms=tuple(vocabulary.codes("mechanism")),
        outcomes=tuple(vocabulary.codes("outcome")),
        contexts=tuple(vocabulary.codes("context")),
    )


def chance(*what: object) -> random.Random:
    """A stream of its own for each purpose, the same on every machine."""
    return random.Random("/".join(map(str, what)))  # noqa: S311 - a simulation, not a secret


def plant(codes: Codes, configurations: int, seed: int) -> World:
    """So many configurations, each of a family of its own, with one to three context codes; every fifth shares the
    family of the one before, in a context that has no code in common with it."""
    draw = chance(seed, "plant", configurations)
    planted: list[Identity] = []
    families: set[tuple[str, ...]] = set()
    while len(planted) < configurations:
        if planted and len(planted) % _PAIRED == _PAIRED - 1:
            free = [code for code in codes.contexts if code not in planted[-1].contexts]
            planted.append(replace(planted[-1], contexts=_some(draw, free)))
            continue
        one = Identity(
            practice_family=draw.choice(codes.practice_families),
            mechanism=draw.choice(codes.mechanisms),
            outcome=draw.choice(codes.outcomes),
            direction="raises" if draw.random() < 0.7 else "lowers",
            contexts=_some(draw, codes.contexts),
        )
        family = (one.practice_family, one.mechanism, one.outcome)
        if family not in families:
            families.add(family)
            planted.append(one)
    return World(tuple(planted), tuple(_countries(draw) for _ in planted))


def _some(draw: random.Random, contexts: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(draw.sample(contexts, min(len(contexts), draw.randint(1, 3)))))


def _countries(draw: random.Random) -> tuple[str, ...]:
    """Where a configuration holds: somewhere at least."""
    held = tuple(country for country in COUNTRIES if draw.random() < _HOLDS)
    return held or (draw.choice(list(COUNTRIES)),)
