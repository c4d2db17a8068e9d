"""What of the planted truth is found again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from almpo_contracts.cmo import ConfigurationChanged
from almpo_contracts.cop import CardRecorded

from ..synthesis.build import synthesise
from ..synthesis.consensus import Rule, consensus
from ..synthesis.identity import Identity, identity_of
from ..synthesis.survey import Shares
from ..synthesis.vocabulary import Vocabulary
from .answers import Counter as Answers
from .answers import publish
from .telling import Told, tell
from .world import Setting, World, codes_of, plant

NEAR = 0.8
"""Least Jaccard index of a found and a planted context term of the same family."""
METHODS = ("consensus", "configurations", "whole_terms", "triples")


@dataclass(frozen=True)
class Score:
    """How many are planted, how many were found, and how many of these are the planted ones."""

    planted: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Share of the found that is true; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the planted that was found; 1 where nothing was planted."""
        return self.right / self.planted if self.planted else 1.0

    @property
    def f1(self) -> float:
        """2·right / (planted + found); 1 where there was nothing and nothing was found."""
        both = self.planted + self.found
        return 2 * self.right / both if both else 1.0


def score(planted: Sequence[Identity], found: Iterable[Identity]) -> Score:
    """Each found one is matched with one planted one at most, the nearest pairs first."""
    identities = sorted(set(found), key=lambda one: one.id)
    pairs = sorted(
        (-jaccard(one.contexts, other.contexts), at, to)
        for (at, one), (to, other) in product(enumerate(planted), enumerate(identities))
        if one.family_id == other.family_id and jaccard(one.contexts, other.contexts) >= NEAR
    )
    taken: set[int] = set()
    used: set[int] = set()
    for _, at, to in pairs:
        if at not in taken and to not in used:
            taken.add(at)
            used.add(to)
    return Score(len(planted), len(identities), len(taken))


def recover(setting: Setting, vocabulary: Vocabulary, seed: int, rule: Rule | None = None) -> dict[str, Score]:
    """One world of this seed, told and read → method → its score."""
    codes = codes_of(vocabulary)
    world = plant(codes, setting.configurations, seed)
    return read(world, tell(world, codes, setting, seed), vocabulary, rule)


def read(world: World, told: Told, vocabulary: Vocabulary, rule: Rule | None = None) -> dict[str, Score]:
    """Method → its score. The two baselines are told how many configurations are planted; the engine is not."""
    rule = rule or Rule()
    statements = {statement.id: statement for statement in told.statements}
    alphabet = codes_of(vocabulary).alphabet()
    ways: dict[str, Callable[[], Iterable[Identity]]] = {
        "consensus": lambda: (each.identity for each in consensus(told.cards, statements, alphabet, rule)),
        "configurations": lambda: _supported(configurations(told, vocabulary), rule),
        "whole_terms": lambda: _most_frequent(told.cards, len(world.planted), single_codes=False),
        "triples": lambda: _most_frequent(told.cards, len(world.planted), single_codes=True),
    }
    return {method: score(world.planted, ways[method]()) for method in METHODS}


def configurations(told: Told, vocabulary: Vocabulary) -> dict[str, ConfigurationChanged]:
    """Configuration id → what the engine's synthesis makes of these events."""
    statements = {statement.id: statement for statement in told.statements}
    return synthesise(told.cards, statements, shares_of(told), vocabulary)


def shares_of(told: Told) -> dict[str, Shares]:
    """Code → the published shares of the survey."""
    answers = Answers(told.instrument)
    for response in told.responses:
        answers.add(response)
    return publish((key, n, hits) for key, (n, hits) in answers.tallies().items())


def _supported(standing: dict[str, ConfigurationChanged], rule: Rule) -> list[Identity]:
    """Configurations as they are, with as many voices in as many sessions as the rule asks, and more voices than
    contradict them. Sets no miscoding apart and merges nothing."""
    return [
        Identity(
            c.practice_family,
            c.mechanism.code or "",
            c.outcome.code or "",
            c.direction,
            tuple(context.code or "" for context in c.contexts),
        )
        for c in standing.values()
        if c.support.voices >= rule.voices
        and c.support.sessions >= rule.sessions
        and all(d.voices < c.support.voices for d in c.dissent if d.kind == "contradicting_cards")
    ]


def _most_frequent(cards: Sequence[CardRecorded], wanted: int, *, single_codes: bool) -> list[Identity]:
    """The most frequent co-occurrences of context, mechanism and outcome on supporting cards: of single context codes,
    or of whole context terms. Each with the practice family and direction that it most often had."""
    seen: Counter[tuple[tuple[str, ...], str, str]] = Counter()
    ways: dict[tuple[tuple[str, ...], str, str], Counter[Identity]] = {}
    for identity in map(identity_of, cards):
        if identity is None:
            continue
        terms = [(code,) for code in identity.contexts] if single_codes else [identity.contexts]
        for term in terms:
            triple = (term, identity.mechanism, identity.outcome)
            one = Identity(identity.practice_family, identity.mechanism, identity.outcome, identity.direction, term)
            seen[triple] += 1
            ways.setdefault(triple, Counter())[one] += 1
    frequent = sorted(seen, key=lambda triple: (-seen[triple], triple))[:wanted]
    return [min(ways[triple], key=lambda one: (-ways[triple][one], one.id)) for triple in frequent]


def jaccard(one: Iterable[str], other: Iterable[str]) -> float:
    """|A ∩ B| / |A ∪ B|; 0 for two empty sets."""
    a, b = set(one), set(other)
    return len(a & b) / len(a | b) if a | b else 0.0
