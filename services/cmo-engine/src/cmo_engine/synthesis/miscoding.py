"""How well one configuration explains a card that says another: description lengths in nats (natural logarithms).

Noise model: each code of a card is right with probability 1 - p, and otherwise any other of its kind, each as likely.
A card that nothing explains costs as much as to name its codes one by one."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from .identity import Identity
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Alphabet:
    """How many codes of each kind a coder chooses from."""

    practice_families: int
    mechanisms: int
    outcomes: int
    contexts: int


def alphabet_of(vocabulary: Vocabulary) -> Alphabet:
    return Alphabet(
        practice_families=len(vocabulary.family_labels),
        mechanisms=len(vocabulary.codes("mechanism")),
        outcomes=len(vocabulary.codes("outcome")),
        contexts=len(vocabulary.codes("context")),
    )


class Miscoding:
    """The noise model with probability `p`, above 0 and below 1."""

    def __init__(self, alphabet: Alphabet, p: float) -> None:
        if not 0 < p < 1:
            raise ValueError(f"the probability of a miscoding lies between 0 and 1, not {p}")
        sizes = (alphabet.practice_families, alphabet.mechanisms, alphabet.outcomes, alphabet.contexts)
        self._right = -math.log(1 - p)
        self._wrong = [-math.log(p / max(1, size - 1)) for size in sizes]
        self._named = [math.log(max(2, size)) for size in sizes]

    def name(self, one: Identity) -> float:
        """What it costs to name a configuration."""
        return sum(self._named[:3]) + len(one.contexts) * self._named[3]

    def cost(self, said: Identity, meant: Identity) -> float:
        """What it costs to tell what was said, given what was meant; infinite where miscoding explains too little:
        another direction, half of the parts or more differ, or naming the card costs less. A context code too many
        or too few is one part that differs."""
        if said.direction != meant.direction:
            return math.inf
        wrong = [said.practice_family != meant.practice_family, said.mechanism != meant.mechanism]
        wrong.append(said.outcome != meant.outcome)
        contexts = max(len(said.contexts), len(meant.contexts))
        shared = len(set(said.contexts) & set(meant.contexts))
        differing = sum(wrong) + contexts - shared
        parts = 3 + contexts
        if 2 * differing >= parts:
            return math.inf
        cost = (parts - differing) * self._right + (contexts - shared) * self._wrong[3]
        cost += sum(each for each, differs in zip(self._wrong, wrong, strict=False) if differs)
        return cost if cost < self.name(said) else math.inf


class Near:
    """Finds the configurations that share parts enough with one to explain it. What differs in fewer than half of its
    parts shares at least two, so pairs of parts are the index."""

    def __init__(self, identities: Iterable[Identity]) -> None:
        self._by_pair: dict[tuple[str, ...], list[Identity]] = defaultdict(list)
        for one in sorted(identities, key=lambda one: one.id):
            for pair in _pairs(one):
                self._by_pair[pair].append(one)

    def of(self, one: Identity) -> list[Identity]:
        """Each once, in the same order every time."""
        return list(dict.fromkeys(other for pair in _pairs(one) for other in self._by_pair.get(pair, ())))


def _pairs(one: Identity) -> Iterator[tuple[str, ...]]:
    parts = (f"p:{one.practice_family}", f"m:{one.mechanism}", f"o:{one.outcome}", *one.contexts)
    return ((one.direction, *pair) for pair in combinations(parts, 2))
