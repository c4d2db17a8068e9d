"""Prime implicants as minimal hitting sets.

A term of literals taken from a positive row excludes a negative row exactly when it names a condition in which the two
differ. So the prime implicants that cover a positive row are the minimal hitting sets of its differences from the
negative rows (the fundamental product of Quine 1952 read as a transversal problem; Fredman and Khachiyan 1996). Only
rows are looked at, never the 2^k combinations.

Rows are integer arrays of shape (rows, conditions). In them, and in terms, ANY says nothing about a condition: a
negative row with it stands for all values, a positive one cannot be covered by a term that names the condition. NONE in
a negative row is a value that no term can name, so that every term that names the condition excludes the row.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .bits import ONE, ZERO, Flags, Words, members, pack
from .budget import Budget
from .hitting import minimal_hitting_sets

ANY = -1
NONE = -2
MAX_CONDITIONS = 62
"""Conditions fit one machine word."""

_CHUNK = 1 << 16

Rows = npt.NDArray[np.int16]


@dataclass(frozen=True)
class PrimeImplicants:
    """Sorted by number of literals, then condition by condition, named ones first, lower values first."""

    terms: Rows
    """(implicants, conditions); ANY where the term does not name the condition."""
    covers: Words
    """(implicants, words): the positive rows that each covers."""
    complete: bool

    def __len__(self) -> int:
        return len(self.terms)


def prime_implicants(positive: Rows, negative: Rows, budget: Budget) -> PrimeImplicants:
    """All prime implicants that cover a positive row and no negative one.

    Raises ValueError when a positive row cannot be told from a negative one, or for more than 62 conditions.
    """
    conditions = positive.shape[1]
    if conditions > MAX_CONDITIONS:
        raise ValueError(f"at most {MAX_CONDITIONS} conditions")
    bit = ONE << np.arange(conditions, dtype=np.uint64)
    edges = [_differences(row, negative, bit) for row in positive]
    if any(len(own) and own.min() == 0 for own in edges):
        raise ValueError("a positive row equals a negative one")
    sets = minimal_hitting_sets(edges, conditions, budget, budget.limits.prime_implicants)
    row, named_by, covered = _once_each(positive, sets.graph, sets.vertices, bit)
    missed = np.flatnonzero(~covered.any(axis=0))
    if len(missed):  # the search was cut before it came to these rows: one term each, so that they are explained
        more = np.array([_one_hitting_set(edges[other]) for other in missed], np.uint64)
        row, named_by = np.append(row, missed.astype(np.int32)), np.append(named_by, more)
        row, named_by, covered = _once_each(positive, row, named_by, bit)
    terms = np.where((named_by[:, None] & bit) != 0, positive[row], np.int16(ANY)).astype(np.int16)
    order = _order(terms)
    return PrimeImplicants(terms[order], pack(covered[order]), sets.complete)


def _differences(row: Rows, negative: Rows, bit: Words) -> Words:
    """Per negative row, the conditions in which it certainly differs from the row."""
    differs = (negative != row) & (negative != ANY) & (row != ANY)
    return np.asarray(np.where(differs, bit, ZERO).sum(axis=1, dtype=np.uint64))


def _once_each(
    positive: Rows, row: npt.NDArray[np.int32], named_by: Words, bit: Words
) -> tuple[npt.NDArray[np.int32], Words, Flags]:
    """A term is found from every row it covers; keep it with the first → rows, conditions named, rows covered."""
    kept = []
    for start in range(0, max(1, len(row)), _CHUNK):
        own, names = row[start : start + _CHUNK], named_by[start : start + _CHUNK]
        covered = _coverage(positive, own, names, bit)
        first = covered.argmax(axis=1) == own
        kept.append((own[first], names[first], covered[first]))
    return (
        np.concatenate([own for own, _, _ in kept]),
        np.concatenate([names for _, names, _ in kept]),
        np.concatenate([covered for _, _, covered in kept]),
    )


def _coverage(positive: Rows, row: npt.NDArray[np.int32], named_by: Words, bit: Words) -> Flags:
    """(terms, positive rows): whether the term made of these conditions of its row covers the other row."""
    covered = np.empty((len(row), len(positive)), bool)
    for other in range(len(positive)):
        differs = (positive != positive[other]) | (positive[other] == ANY)
        against = np.where(differs, bit, ZERO).sum(axis=1, dtype=np.uint64)
        covered[:, other] = (named_by & against[row]) == 0
    return covered


def _one_hitting_set(edges: Words) -> int:
    """A minimal one: vertices by how much they still hit, then without those that turn out not to be needed."""
    left = [int(edge) for edge in edges]
    chosen: list[int] = []
    while left:
        vertices = {vertex for edge in left for vertex in members(edge)}
        best = max(sorted(vertices), key=lambda vertex: sum(edge >> vertex & 1 for edge in left))
        chosen.append(best)
        left = [edge for edge in left if not edge >> best & 1]
    for vertex in list(chosen):
        without = sum(1 << other for other in chosen if other != vertex)
        if all(int(edge) & without for edge in edges):
            chosen.remove(vertex)
    return sum(1 << vertex for vertex in chosen)


def _order(terms: Rows) -> npt.NDArray[np.intp]:
    value = np.where(terms == ANY, np.iinfo(np.int16).max, terms)
    return np.lexsort((*reversed(value.T), (terms != ANY).sum(axis=1)))
