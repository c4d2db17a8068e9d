"""Which few configurations explain many accounts best: the shortest description (Rissanen 1978) under the noise model.

A configuration is worth naming if the accounts it explains cost more without it than its name. First, candidates are
taken greedily by what they save (facility location, lazily evaluated: Minoux 1978); then, until nothing changes, each
is read anew by the majority of its voices, accounts go to what explains them best, a frequent configuration being more
likely to be meant, and what no longer pays for its name is dropped."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .identity import Identity
from .miscoding import Miscoding, Near

_ROUNDS = 20
"""Readings settle in two to five rounds; the bound keeps two that trade an account back and forth from going on."""


@dataclass(frozen=True)
class Account:
    """One card as it was coded, and the voices behind it."""

    said: Identity
    voices: frozenset[str]


Readings = dict[Identity, int]
"""Configuration → how many accounts it explains."""


def gather(accounts: Sequence[Account], model: Miscoding) -> Readings:
    """The configurations that explain the accounts. The same for the same accounts in the same order."""
    readings = _chosen(accounts, model)
    for _ in range(_ROUNDS):
        explained = _explained(accounts, readings, model)
        anew = Counter[Identity]()
        for one, of_one in explained.items():
            anew[_majority(one, of_one)] += len(of_one)
        kept = _worth_naming(accounts, dict(anew), model)
        if kept == readings:
            break
        readings = kept
    return readings


def nearest(said: Iterable[Identity], readings: Readings, model: Miscoding) -> dict[Identity, Identity]:
    """What was said → the reading that explains it best, where one does."""
    near = Near(readings)
    best = {}
    for one in set(said):
        costs = _costs(one, near.of(one), readings, model)
        if costs:
            best[one] = costs[0][1]
    return best


def _chosen(accounts: Sequence[Account], model: Miscoding) -> Readings:
    """Greedy: what saves most goes first. A saving never grows by what was chosen before, so that an old figure is a
    bound and few have to be computed again."""
    times = Counter(account.said for account in accounts)
    near = Near(times)
    left = {said: model.name(said) for said in times}
    reach = {
        one: [(said, cost) for said in near.of(one) if (cost := model.cost(said, one)) < math.inf] for one in times
    }

    def saving(one: Identity) -> float:
        return sum(times[said] * max(0.0, left[said] - cost) for said, cost in reach[one]) - model.name(one)

    heap = [(-saving(one), one.id, one) for one in times]
    heapq.heapify(heap)
    chosen: Readings = {}
    while heap:
        _, identifier, one = heapq.heappop(heap)
        saved = saving(one)
        if saved <= 0:
            continue
        if heap and -saved > heap[0][0]:
            heapq.heappush(heap, (-saved, identifier, one))
            continue
        chosen[one] = sum(times[said] for said, cost in reach[one] if cost < left[said])
        for said, cost in reach[one]:
            left[said] = min(left[said], cost)
    return chosen


def _costs(
    said: Identity, among: Iterable[Identity], readings: Readings, model: Miscoding
) -> list[tuple[float, Identity]]:
    """What explains it, the cheapest first: to say which is meant, log(all / its accounts), and what was said then."""
    everything = sum(readings.values())
    costs = [(model.cost(said, one) + math.log(everything / readings[one]), one) for one in among if readings[one] > 0]
    return sorted((c for c in costs if c[0] < model.name(said)), key=lambda c: (c[0], c[1].id))


def _explained(
    accounts: Sequence[Account], readings: Readings, model: Miscoding
) -> Mapping[Identity, Sequence[Account]]:
    best = nearest((account.said for account in accounts), readings, model)
    explained: dict[Identity, list[Account]] = defaultdict(list)
    for account in accounts:
        if account.said in best:
            explained[best[account.said]].append(account)
    return explained


def _majority(one: Identity, accounts: Sequence[Account]) -> Identity:
    """Read anew: of each part what most voices say, of the contexts what more than half of them name."""

    def most(said: Mapping[str, Collection[str]]) -> str:
        return min(said, key=lambda code: (-len(said[code]), code))

    parts: tuple[dict[str, set[str]], ...] = (defaultdict(set), defaultdict(set), defaultdict(set))
    contexts: dict[str, set[str]] = defaultdict(set)
    everybody = set[str]().union(*(account.voices for account in accounts))
    for account in accounts:
        said = account.said
        for part, code in zip(parts, (said.practice_family, said.mechanism, said.outcome), strict=True):
            part[code] |= account.voices
        for code in said.contexts:
            contexts[code] |= account.voices
    term = tuple(sorted(code for code, voices in contexts.items() if 2 * len(voices) > len(everybody)))
    return replace(
        one,
        practice_family=most(parts[0]),
        mechanism=most(parts[1]),
        outcome=most(parts[2]),
        contexts=term or one.contexts,
    )


def _worth_naming(accounts: Sequence[Account], readings: Readings, model: Miscoding) -> Readings:
    """Without those whose accounts cost no more than their name when others, or nothing, have to explain them. The
    smallest are asked first; what was dropped explains nothing any more."""
    near = Near(readings)
    costs = {said: _costs(said, near.of(said), readings, model) for said in {account.said for account in accounts}}
    times = Counter(account.said for account in accounts)
    of_one: dict[Identity, list[Identity]] = defaultdict(list)
    for said, offers in costs.items():
        for _, one in offers:
            of_one[one].append(said)
    kept = dict(readings)
    for one in sorted(readings, key=lambda one: (readings[one], one.id)):
        saved = 0.0
        for said in sorted(of_one[one], key=lambda said: said.id):
            offers = [(cost, other) for cost, other in costs[said] if other in kept]
            if offers[0][1] == one:
                other = offers[1][0] if len(offers) > 1 else model.name(said)
                saved += times[said] * (other - offers[0][0])
        if saved <= model.name(one):
            del kept[one]
    return kept
