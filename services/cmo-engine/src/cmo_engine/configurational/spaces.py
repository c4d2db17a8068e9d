"""Regions of the space of all combinations as lists of terms: what terms cover together, and what they leave.

The space is never written out: it is split condition by condition where the terms differ (Shannon's expansion).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from .implicants import ANY, Rows
from .terms import Term


@dataclass(frozen=True)
class Split:
    """Disjoint terms: together `inside` and `outside` are the region that was split."""

    inside: Rows
    outside: Rows


def split(terms: Rows, levels: Sequence[int], region: Term | None = None) -> Split:
    """What the terms cover of the region (the whole space by default), and what they leave of it."""
    width = len(levels)
    start = np.array(region if region is not None else [ANY] * width, np.int16)
    meets = ((terms == ANY) | (start == ANY) | (terms == start)).all(axis=1)
    inside, outside = [], []
    stack = [(np.where(start == ANY, terms[meets], ANY).astype(np.int16), start)]
    while stack:
        own, prefix = stack.pop()
        if not len(own):
            outside.append(prefix)
            continue
        named = own != ANY
        if not named.any(axis=1).all():
            inside.append(prefix)
            continue
        at = int(named.sum(axis=0).argmax())
        for value in range(levels[at]):
            within = own[(own[:, at] == value) | (own[:, at] == ANY)].copy()
            within[:, at] = ANY
            deeper = prefix.copy()
            deeper[at] = value
            stack.append((within, deeper))
    return Split(np.array(inside, np.int16).reshape(-1, width), np.array(outside, np.int16).reshape(-1, width))


def size(terms: Rows, levels: Sequence[int]) -> int:
    """How many combinations disjoint terms hold."""
    total = 0
    for term in terms:
        cells = 1
        for value, own in zip(term.tolist(), levels, strict=True):
            cells *= own if value == ANY else 1
        total += cells
    return total


def combinations(terms: Rows, levels: Sequence[int]) -> Iterator[Term]:
    """The combinations in disjoint terms, term by term."""
    for term in terms.tolist():
        yield from product(*([value] if value != ANY else range(own) for value, own in zip(term, levels, strict=True)))
