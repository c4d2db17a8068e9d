"""The words of the ranking: criteria, intervals, and what an option looks like before anybody ranks it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from almpo_contracts.cmo import ConfidenceLevel, ConfigurationChanged

Criterion = Literal["problem", "effects", "certainty", "resources", "equity", "acceptability", "feasibility"]
"""The criteria of GRADE's evidence-to-decision frame that are used here."""
CRITERIA: tuple[Criterion, ...] = get_args(Criterion)

APPLIES = 0.5
"""The crossover of a fuzzy set: below it, a case is more out than in."""


SHOWN = 10
"""So many configurations of an option are looked at one by one; the others are counted."""


@dataclass(frozen=True, order=True)
class Interval:
    """Between `low` and `high` the membership lies; both ends in [0, 1]."""

    low: float
    high: float


@dataclass(frozen=True)
class Wanted:
    code: str
    direction: str


@dataclass(frozen=True)
class Situation:
    """The part of a design that the ranking looks at.

    `memberships`: what is known, opposites and target groups derived. `judgements`: option → criterion → −2 … 2.
    `weights`: per criterion, None when any weighting is as good as any other."""

    memberships: dict[str, float]
    wanted: tuple[Wanted, ...] = ()
    judgements: dict[str, dict[Criterion, int]] = field(default_factory=dict)
    weights: dict[Criterion, float] | None = None


@dataclass(frozen=True)
class Applied:
    """A configuration and how far its context term holds here."""

    configuration: ConfigurationChanged
    applicability: Interval


AbstentionCode = Literal["no_evidence", "not_reviewed", "other_outcomes", "does_not_apply"]


@dataclass(frozen=True)
class Abstention:
    """Why no recommendation is made for a practice family. `configurations`: the first `SHOWN` of `count`.
    `limiting`: context codes that rule it out."""

    family: str
    lmp_category: str
    code: AbstentionCode
    configurations: tuple[str, ...] = ()
    count: int = 0
    highest: float = 0.0
    limiting: tuple[str, ...] = ()


@dataclass(frozen=True)
class Option:
    """A practice family whose reviewed evidence may apply here.

    `applying`: accepted configurations that lead to what is wanted and may apply. `contradicted`: those of them with
    voices against. `adverse`: reviewed ones that may apply and lead to what is not wanted. `contested`: wanted ones
    that may apply and on which reviewers did not agree. Of each the best applying first, and no more than `SHOWN`.
    `terms`: the distinct context terms of all accepted ones that lead to what is wanted, applying or not.
    `judged`: how many of those that may apply somebody has judged. `voices_against`: how many groups of voices speak
    against them. `unreviewed`: how many wait for a person. `certainty`: the written confidence in the configuration
    that the applicability rests on. `sources`: the statements and practices that those that may apply stand on."""

    family: str
    lmp_category: str
    applicability: Interval
    applying: tuple[Applied, ...]
    contradicted: tuple[Applied, ...]
    terms: tuple[tuple[str, ...], ...]
    adverse: tuple[Applied, ...]
    contested: tuple[Applied, ...]
    applying_count: int
    judged: int
    voices_against: int
    unreviewed: int
    certainty: ConfidenceLevel | None
    sources: frozenset[str]
