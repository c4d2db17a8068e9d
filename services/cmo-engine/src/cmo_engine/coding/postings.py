"""Words and the items that have them, as arrays: what BM25 (Robertson and Zaragoza 2009) sums over. Items have numbers
in the order they came; of an item that goes nothing stays, its number comes again only when all are renumbered."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

K1, B = 1.2, 0.75


@dataclass(slots=True)
class _Having:
    """The items that have a term, by number, and how often."""

    places: array[int] = field(default_factory=lambda: array("I"))
    counts: array[int] = field(default_factory=lambda: array("I"))


@dataclass(slots=True)
class Postings:
    """Term → items. `lengths`: terms per item by number, 0 for one that is gone."""

    terms: dict[str, _Having] = field(default_factory=dict)
    lengths: array[int] = field(default_factory=lambda: array("I"))
    items: int = 0
    total: int = 0

    def add(self, terms: Counter[str]) -> int:
        """→ the item's number, one higher than the last."""
        place, length = len(self.lengths), terms.total()
        self.lengths.append(length)
        self.items += 1
        self.total += length
        for term, count in terms.items():
            having = self.terms.get(term)
            if having is None:
                having = self.terms[term] = _Having()
            having.places.append(place)
            having.counts.append(count)
        return place

    def remove(self, place: int, terms: Counter[str]) -> None:
        """`terms`: the same that were added under this number."""
        self.items -= 1
        self.total -= self.lengths[place]
        self.lengths[place] = 0
        for term in terms:
            having = self.terms[term]
            at = bisect_left(having.places, place)
            del having.places[at], having.counts[at]
            if not having.places:
                del self.terms[term]

    def renumber(self, kept: np.ndarray) -> None:
        """Give the items of these numbers, in ascending order, the numbers from 0."""
        new = np.zeros(len(self.lengths), dtype=np.uint32)
        new[kept] = np.arange(len(kept), dtype=np.uint32)
        for having in self.terms.values():
            having.places = array("I", new[np.frombuffer(having.places, dtype=np.uint32)].tobytes())
        self.lengths = array("I", np.frombuffer(self.lengths, dtype=np.uint32)[kept].tobytes())

    def idf(self, term: str) -> float:
        having = len(self.terms[term].places) if term in self.terms else 0
        return math.log(1 + (self.items - having + 0.5) / (having + 0.5))

    def scores(self, weights: Mapping[str, float]) -> tuple[np.ndarray, np.ndarray]:
        """Per number the BM25 score for terms of these weights, and the weight of those terms that the item has."""
        scores, matched = np.zeros(len(self.lengths)), np.zeros(len(self.lengths))
        mean = self.total / max(1, self.items)
        lengths = np.frombuffer(self.lengths, dtype=np.uint32) if self.lengths else np.zeros(0)
        for term, weight in weights.items():
            having = self.terms.get(term)
            if having is None:
                continue
            places = np.frombuffer(having.places, dtype=np.uint32)
            counts = np.frombuffer(having.counts, dtype=np.uint32).astype(np.float64)
            norm = K1 * (1 - B + B * lengths[places] / mean)
            scores[places] += weight * counts * (K1 + 1) / (counts + norm)
            matched[places] += weight
        return scores, matched
