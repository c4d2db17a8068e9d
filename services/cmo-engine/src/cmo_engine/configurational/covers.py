"""Minimum covers of the prime implicant chart: the size exactly, and every tied model up to a bound.

The size comes from an integer programme (HiGHS) over the implicants whose rows no other implicant covers as well; the
tied models from a search over all of them. Models are told apart by their implicants, and counted by the rows those
cover: where many implicants cover the same rows, the number of models is their product, whether listed or not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product
from math import prod

import numpy as np
import numpy.typing as npt

from .bits import Words, count, pack, unpack
from .budget import Budget

_PROGRAMME_SHARE = 0.4
"""Share of the time that is left which the integer programme may take."""
_SHORT = 300
"""Nodes that a search for a smaller cover may take before the integer programme is asked."""


@dataclass(frozen=True)
class Covers:
    """Models as sorted tuples of implicants, in lexicographic order."""

    models: list[tuple[int, ...]]
    n_models: int
    """How many there are; when `at_least`, how many were counted."""
    at_least: bool
    minimum_proven: bool
    """False when time ended before it was certain that no smaller model exists."""


def minimum_covers(covers: Words, rows: int, budget: Budget) -> Covers:
    """Every smallest set of implicants that covers all rows; (implicants, words) → models.

    Raises ValueError when a row is covered by none.
    """
    together = np.bitwise_or.reduce(covers, axis=0) if len(covers) else np.zeros(covers.shape[1], np.uint64)
    everything = pack(np.ones(rows, bool))
    if (together != everything).any():
        raise ValueError("a row is covered by no prime implicant")
    patterns, group = np.unique(covers, axis=0, return_inverse=True)
    members = _members(group.reshape(-1), len(patterns))
    best, proven = _smallest(_maximal(patterns), rows, everything, budget)
    limit = budget.limits.models
    search = _Search(patterns, everything, len(best), budget, budget.limits.search_nodes)
    listed: list[tuple[int, ...]] = []
    counted, cut = 0, False
    for own in search.run():
        choices = [members[pattern] for pattern in own]
        counted += prod(map(len, choices))
        listed += [tuple(sorted(model)) for model in islice(product(*choices), limit + 1)]
        if len(listed) > limit:
            cut = True
            break
    if not listed:  # the search was cut before it met a model; the one that gave the size is one
        listed = [tuple(sorted(int((covers == row).all(axis=1).argmax()) for row in best))]
    return Covers(sorted(listed)[:limit], max(counted, len(listed)), cut or search.cut, proven)


def undominated(covers: Words) -> npt.NDArray[np.intp]:
    """Row dominance: the implicants whose rows are not a proper part of another one's rows (Dusa 2018, ch. 8)."""
    kept = {row.tobytes() for row in _maximal(np.unique(covers, axis=0))}
    return np.flatnonzero([row.tobytes() in kept for row in covers])


def essential(covers: Words, rows: int) -> npt.NDArray[np.intp]:
    """Implicants that alone cover some row, so that every model has them."""
    flags = unpack(covers, rows)
    return np.flatnonzero(flags[:, flags.sum(axis=0) == 1].any(axis=1))


def _members(group: npt.NDArray[np.intp], patterns: int) -> list[list[int]]:
    members: list[list[int]] = [[] for _ in range(patterns)]
    for implicant, pattern in enumerate(group.tolist()):
        members[pattern].append(implicant)
    return members


def _maximal(patterns: Words) -> Words:
    """Patterns that are no proper part of another one."""
    left = patterns[np.argsort(-count(patterns), kind="stable")]
    kept: list[Words] = []
    while len(left):
        head, left = left[0], left[1:]
        kept.append(head)
        left = left[(left & ~head).any(axis=1)]
    return np.array(kept).reshape(-1, patterns.shape[1])


def _smallest(patterns: Words, rows: int, everything: Words, budget: Budget) -> tuple[Words, bool]:
    """One smallest cover, and whether it is proven so: by search where that is short, else by integer programme."""
    best = _greedy(patterns, everything)
    while len(best) > 1:
        search = _Search(patterns, everything, len(best) - 1, budget, _SHORT)
        smaller = next(search.run(), None)
        if smaller is not None:
            best = patterns[list(smaller)]
        elif not search.cut:
            return best, True
        else:
            break
    else:
        return best, True
    # Only here, because importing it takes longer than most analyses.
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    chart = unpack(patterns, rows).T
    chart = chart[_rows_that_bind(chart)]
    answer = milp(
        np.ones(len(patterns)),
        integrality=np.ones(len(patterns)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(csr_array(chart.astype(float)), lb=1),
        options={
            "time_limit": max(0.05, budget.left * _PROGRAMME_SHARE),
            "node_limit": budget.limits.programme_nodes,
        },
    )
    if answer.x is not None:
        chosen = patterns[np.asarray(answer.x) > 0.5]
        if len(chosen) <= len(best) and (np.bitwise_or.reduce(chosen, axis=0) == everything).all():
            best = chosen
    bound = answer.get("mip_dual_bound")
    return best, bound is not None and int(np.ceil(bound - 1e-6)) >= len(best)


def _greedy(patterns: Words, everything: Words) -> Words:
    missing, chosen = everything.copy(), []
    while missing.any():
        best = int(count(patterns & missing).argmax())
        chosen.append(patterns[best])
        missing = missing & ~patterns[best]
    return np.array(chosen)


def _rows_that_bind(chart: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """Rows of the chart whose implicants do not contain another row's: covering those covers all."""
    packed = np.unique(pack(chart), axis=0, return_index=True)
    distinct, at = packed
    order = np.argsort(count(distinct), kind="stable")
    distinct, at = distinct[order], at[order]
    kept: list[int] = []
    alive = np.ones(len(distinct), bool)
    for one in range(len(distinct)):
        if alive[one]:
            kept.append(int(at[one]))
            alive[one + 1 :] &= ((distinct[one] & ~distinct[one + 1 :]) != 0).any(axis=1)
    return np.array(kept, dtype=np.intp)


class _Search:
    """All covers of a given size, over patterns; `cut` says whether it ended before it had seen all."""

    def __init__(self, patterns: Words, everything: Words, size: int, budget: Budget, nodes: int) -> None:
        self.patterns, self.everything, self.size = patterns, everything, size
        self.budget, self.nodes = budget, nodes
        self.cut = False
        self.flags = unpack(patterns, int(count(everything)))

    def run(self) -> Iterator[tuple[int, ...]]:
        """Each cover once, as the positions of its patterns."""
        yield from self._extend((), self.everything, np.arange(len(self.patterns)))

    def _extend(
        self, chosen: tuple[int, ...], missing: Words, usable: npt.NDArray[np.intp]
    ) -> Iterator[tuple[int, ...]]:
        self.nodes -= 1
        if self.nodes < 0 or self.budget.spent:
            self.cut = True
            return
        steps = self.size - len(chosen)
        left = int(count(missing))
        gains = count(self.patterns[usable] & missing)
        most = int(gains.max(initial=0))
        enough = gains >= max(1, left - (steps - 1) * most)  # the others cover at most `most` each
        usable, gains = usable[enough], gains[enough]
        if steps == 1:
            for pattern in usable[gains == left]:
                yield (*chosen, int(pattern))
            return
        if left > steps * most:
            return
        open_rows = np.flatnonzero(unpack(missing, self.flags.shape[1]))
        flags = self.flags[np.ix_(usable, open_rows)]
        choices = flags.sum(axis=0)
        if not choices.all() or _at_least(flags, gains) > steps:
            return
        column = int(choices.argmin())
        ways = np.flatnonzero(flags[:, column])
        alive = np.ones(len(usable), bool)
        for way in ways[np.argsort(-gains[ways], kind="stable")]:
            alive[way] = False
            pattern = usable[way]
            yield from self._extend((*chosen, int(pattern)), missing & ~self.patterns[pattern], usable[alive])


def _at_least(flags: npt.NDArray[np.bool_], gains: npt.NDArray[np.int64]) -> int:
    """A bound from below on the implicants needed: each row costs what it costs in its largest implicant."""
    largest = np.where(flags, gains[:, None], 0).max(axis=0)
    return int(np.ceil((1.0 / largest).sum() - 1e-9))
