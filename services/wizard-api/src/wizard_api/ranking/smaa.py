"""Rank acceptability by stochastic multi-criteria analysis: in how many readings of what is open is an option first?

Open are the unknown memberships, the criteria nobody judged, the spacing of the ordinal steps, and the weights.
Everything random is drawn per name (`weights`, a context code, an option and criterion), so that the order in which
options or contexts are listed changes nothing, and so that two runs that differ in one thing share all other draws.

Arrays: D draws, m options, k criteria; columns lie together in memory, since each is drawn and compared as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .applicability import Reading, readings
from .memberships import variable_of
from .model import CRITERIA, Criterion, Situation

Array = NDArray[np.float64]

DRAWS = 10_000
CONCENTRATION = 50.0
"""Of the Dirichlet distribution around given weights: with seven equal ones, each varies by about ±0.05 (1 s.d.)."""
_HIGHEST = 2
_TIE = 1e-12


@dataclass(frozen=True)
class Candidate:
    """An option as the simulation sees it: its context terms and its judgements."""

    family: str
    terms: tuple[tuple[str, ...], ...]
    judgements: Mapping[Criterion, int]


def generator(seed: bytes, name: str) -> np.random.Generator:
    """A stream of its own for this name."""
    digest = hashlib.sha256(seed + b"\0" + name.encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest, "big")))


def draw_weights(seed: bytes, stated: Mapping[Criterion, float] | None, draws: int = DRAWS) -> Array:
    """(D, k), rows sum to 1. Without stated weights uniform over all weightings; with them Dirichlet around them.

    Drawn per criterion as gamma variables and then normalised; a criterion with weight 0 stays 0."""
    weights = np.zeros((draws, len(CRITERIA)), order="F")
    total = sum(stated.values()) if stated else 0.0
    for k, criterion in enumerate(CRITERIA):
        shape = 1.0 if stated is None else CONCENTRATION * stated[criterion] / total
        if shape > 0:
            weights[:, k] = generator(seed, f"weight {criterion}").standard_gamma(shape, draws)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights


def draw_scores(seed: bytes, candidates: Sequence[Candidate], weights: Array) -> Array:
    """(D, m) in [0, 1]: the weighted sum of each option's criteria. An ordinal judgement −2 … 2 gets a value that only
    keeps the order: −2 is 0, 2 is 1, the three steps between are three sorted uniform numbers per draw and criterion.
    An open judgement is uniform."""
    draws = len(weights)
    scores, drawn = np.zeros((draws, len(candidates)), order="F"), np.empty(draws)
    for k, criterion in enumerate(CRITERIA):
        weight = weights[:, k]
        steps: Array | None = None
        for at, candidate in enumerate(candidates):
            judged = candidate.judgements.get(criterion)
            if judged is None:
                generator(seed, f"open {candidate.family} {criterion}").random(out=drawn)
                scores[:, at] += np.multiply(drawn, weight, out=drawn)
            elif judged == _HIGHEST:
                scores[:, at] += weight
            elif judged > -_HIGHEST:
                if steps is None:
                    between = np.sort(generator(seed, f"steps {criterion}").random((draws, 3)), axis=1)
                    steps = np.asfortranarray(between * weight[:, None])
                scores[:, at] += steps[:, judged + 1]
    return scores


class Contexts:
    """Memberships in every draw: a number where known, a column of uniform draws where not."""

    def __init__(self, seed: bytes, known: Mapping[str, float], draws: int = DRAWS) -> None:
        self._seed, self._known, self.draws = seed, known, draws
        self._drawn: dict[str, Array] = {}

    def of(self, code: str, fixed: Mapping[str, float] | None = None) -> float | Array:
        """Membership of a code; `fixed` says what an unknown variable is supposed to be."""
        if code in self._known:
            return self._known[code]
        variable, negated = variable_of(code)
        if fixed is not None and variable in fixed:
            return 1 - fixed[variable] if negated else fixed[variable]
        if code not in self._drawn:
            drawn = generator(self._seed, f"context {variable}").random(self.draws)
            self._drawn[code] = 1 - drawn if negated else drawn
        return self._drawn[code]

    def readings(self, terms: Iterable[tuple[str, ...]]) -> list[Reading]:
        return readings(terms, self._known)

    def applicability(self, found: Iterable[Reading], fixed: Mapping[str, float] | None = None) -> Array:
        """(D,): OR over the readings of the AND within each."""
        best = np.zeros(self.draws)
        for reading in found:
            np.maximum(best, self.holds(reading, fixed), out=best)
        return best

    def holds(self, reading: Reading, fixed: Mapping[str, float] | None = None) -> float | Array:
        """The AND within one reading: (D,), or one number where nothing in it is open."""
        holds: float | Array = 1.0
        for at, code in enumerate(reading.codes):
            holds = np.minimum(holds, self.of(code, fixed)) if at else self.of(code, fixed)
        return holds if reading.cap >= 1 else np.minimum(holds, reading.cap)


def first_shares(values: Array) -> Array:
    """(D, m) → (m,): the share of draws in which each option is first; a tie is shared."""
    is_first = values >= values.max(axis=1, keepdims=True) - _TIE
    return np.asarray((is_first / is_first.sum(axis=1, keepdims=True)).mean(axis=0))


def mean_ranks(values: Array) -> Array:
    """(D, m) → (m,): the mean rank of each option, 1 is first; ties get the mean of their places."""
    draws, options = values.shape
    behind = np.zeros(options)
    for one in range(options):
        for other in range(one + 1, options):
            ahead_by = values[:, one] - values[:, other]
            ahead, after = np.count_nonzero(ahead_by > _TIE), np.count_nonzero(ahead_by < -_TIE)
            tied = (draws - ahead - after) / 2
            behind[one] += after + tied
            behind[other] += ahead + tied
    return np.asarray(1 + behind / draws)


@dataclass(frozen=True)
class Simulation:
    """The draws of one design, kept for the ranking and for what would change it."""

    candidates: tuple[Candidate, ...]
    readings: tuple[tuple[Reading, ...], ...]
    """Per candidate its context terms, what is known worked in."""
    contexts: Contexts
    weights: Array
    scores: Array
    """(D, m): weighted scores before applicability."""
    applicability: Array
    """(D, m)"""

    @property
    def values(self) -> Array:
        """(D, m): what an option is worth here, its score to the degree to which it applies."""
        return self.scores * self.applicability


def simulate(seed: bytes, situation: Situation, candidates: Sequence[Candidate], draws: int = DRAWS) -> Simulation:
    """All draws for these candidates, which are taken in the order of their codes."""
    ordered = tuple(sorted(candidates, key=lambda candidate: candidate.family))
    contexts = Contexts(seed, situation.memberships, draws)
    weights = draw_weights(seed, situation.weights, draws)
    found = tuple(tuple(contexts.readings(candidate.terms)) for candidate in ordered)
    applicability = np.zeros((draws, len(ordered)), order="F")
    for at, each in enumerate(found):
        applicability[:, at] = contexts.applicability(each)
    return Simulation(ordered, found, contexts, weights, draw_scores(seed, ordered, weights), applicability)


@dataclass(frozen=True)
class Rank:
    """`acceptability`: the share of draws in which it is first; `position`: by that share, then by mean rank."""

    position: int
    acceptability: float
    mean_rank: float


def ranks(simulation: Simulation) -> dict[str, Rank]:
    """Family → rank. Rounded to four digits before sorting; what is equal then goes by mean rank and by code."""
    if not simulation.candidates:
        return {}
    values = simulation.values
    shares, means = first_shares(values), mean_ranks(values)
    rows = [
        (-round(float(share), 4), round(float(mean), 4), candidate.family)
        for share, mean, candidate in zip(shares, means, simulation.candidates, strict=True)
    ]
    return {family: Rank(at, -share, mean) for at, (share, mean, family) in enumerate(sorted(rows), start=1)}
