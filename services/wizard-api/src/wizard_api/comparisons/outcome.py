"""Where each option stands in a situation, and what moves between two of them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from servicekit.content import Content

from ..ranking.model import Abstention, Interval, Situation
from ..ranking.smaa import ranks
from ..recommendations.service import options_in, simulation_of
from ..releases.bundle import HeldRelease

NOTABLE = 0.005
"""A smaller change of acceptability is within what 10,000 draws can tell (their standard error is at most 0.005)."""

Kind = Literal["appeared", "vanished", "up", "down", "same_place"]


@dataclass(frozen=True)
class Standing:
    position: int
    acceptability: float
    applicability: Interval


@dataclass(frozen=True)
class Outcome:
    """By practice family: where an option stands, or why nothing is recommended about it."""

    standings: Mapping[str, Standing]
    abstained: Mapping[str, Abstention]


@dataclass(frozen=True)
class Move:
    family: str
    before: Standing | None
    after: Standing | None

    @property
    def kind(self) -> Kind:
        if self.before is None:
            return "appeared"
        if self.after is None:
            return "vanished"
        if self.before.position == self.after.position:
            return "same_place"
        return "up" if self.after.position < self.before.position else "down"


def outcome_of(situation: Situation, held: HeldRelease, content: Content, seed: bytes) -> Outcome:
    """Two outcomes with the same `seed` share every draw that both make, so that they differ by their inputs alone."""
    options, abstained = options_in(situation, held, content)
    found = ranks(simulation_of(seed, situation, options))
    standings = {
        each.family: Standing(found[each.family].position, found[each.family].acceptability, each.applicability)
        for each in options
    }
    return Outcome(standings, {each.family: each for each in abstained})


def moved(before: Standing | None, after: Standing | None) -> bool:
    if before is None or after is None:
        return before is not after
    return (
        before.position != after.position
        or abs(before.acceptability - after.acceptability) >= NOTABLE
        or before.applicability != after.applicability
    )


def moves(before: Outcome, after: Outcome) -> list[Move]:
    """What stands elsewhere, in its new order; then what vanished, in its old one."""
    found = [
        Move(family, before.standings.get(family), after.standings.get(family))
        for family in {**before.standings, **after.standings}
    ]
    return sorted((each for each in found if moved(each.before, each.after)), key=_place)


def _place(move: Move) -> tuple[bool, int]:
    standing = move.after or move.before
    assert standing is not None, "an option stands in one of the two"
    return move.after is None, standing.position
