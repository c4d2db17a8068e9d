"""A search index in memory: BM25 over lemmas (Robertson and Zaragoza 2009) and likeness of embeddings, joined by
reciprocal ranks (Cormack, Clarke and Büttcher 2009). Dropping an item leaves nothing of it, its words included."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import words as w
from .embedding import SIZE, Embedder

K1, B = 1.2, 0.75
RRF = 60
"""The constant of reciprocal rank fusion, as its authors use it."""
WORDS_FLOOR = 0.4
"""Share of the query's weight (inverse document frequencies) that an item's words must match to be found by words."""
MEANING_FLOOR = 0.36
"""Cosine from which an item is found by meaning. Unrelated sentences of the training texts stay below in 99 of 100."""
ALIKE = 0.6
"""Cosine from which two items say much the same."""
_POOL = 200
_SENTENCE = re.compile(r"[^.!?;…]+[.!?;…]*\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """An item as the index takes it. `about` is what searches filter by."""

    key: str
    revision: int
    text: str
    language: str
    about: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hit:
    """`start` and `end`: code points of the sentence that fits best."""

    key: str
    score: float
    by: tuple[str, ...]
    start: int
    end: int


@dataclass(slots=True)
class _Held:
    revision: int
    terms: Counter[str]
    length: int
    about: Mapping[str, Any]
    text: str
    language: str
    row: int | None = None


@dataclass
class Index:
    """Items by key. Embeddings are filled in by `embed_some`, for 100,000 items over some minutes."""

    held: dict[str, _Held] = field(default_factory=dict)
    terms: dict[str, dict[str, int]] = field(default_factory=dict)
    length: int = 0
    rows: np.ndarray = field(default_factory=lambda: np.zeros((0, SIZE), dtype=np.float16))
    keys: list[str | None] = field(default_factory=list)
    free: list[int] = field(default_factory=list)

    def put(self, items: Iterable[Passage]) -> None:
        for item in items:
            self.drop([item.key])
            terms = Counter(w.lemmas(item.text, item.language))
            held = _Held(item.revision, terms, terms.total(), item.about, item.text, item.language)
            self.held[item.key] = held
            self.length += held.length
            for term, count in terms.items():
                self.terms.setdefault(term, {})[item.key] = count

    def drop(self, keys: Iterable[str]) -> None:
        for key in keys:
            held = self.held.pop(key, None)
            if held is None:
                continue
            self.length -= held.length
            for term in held.terms:
                del self.terms[term][key]
                if not self.terms[term]:
                    del self.terms[term]
            if held.row is not None:
                self.rows[held.row] = 0
                self.keys[held.row] = None
                self.free.append(held.row)

    def differing(self, inventory: Iterable[tuple[str, int]]) -> list[str]:
        """Drop what is no longer there → keys that are new or were changed."""
        there = dict(inventory)
        self.drop([key for key in self.held if key not in there])
        return [key for key, revision in there.items() if key not in self.held or self.held[key].revision != revision]

    def embed_some(self, embedder: Embedder, most: int) -> int:
        """Embed items that have no row yet → how many still wait. Greek ones never wait."""
        waiting = [key for key, held in self.held.items() if held.row is None and not w.is_greek(held.text)]
        some = waiting[:most]
        for key, row in zip(some, embedder.embed([self.held[key].text for key in some]), strict=True):
            self.held[key].row = self.place(key, row)
        return len(waiting) - len(some)

    def place(self, key: str, row: np.ndarray) -> int:
        """Keep an embedding → its place."""
        if self.free:
            at = self.free.pop()
            self.keys[at] = key
        else:
            at = len(self.keys)
            self.keys.append(key)
            if at >= len(self.rows):
                more = np.zeros((max(256, len(self.rows)), SIZE), dtype=np.float16)
                self.rows = np.vstack([self.rows, more])
        self.rows[at] = row
        return at

    def search(
        self,
        query: str,
        language: str | None,
        embedder: Embedder,
        wanted: Callable[[Mapping[str, Any]], bool],
        most: int,
    ) -> list[Hit]:
        """Best first; empty when nothing passes a floor."""
        asked = self._asked(query, language)
        by_words = self._by_words(asked, wanted)
        [row] = embedder.embed([query])
        by_meaning = [] if not row.any() else self._by_meaning(row, wanted, MEANING_FLOOR)
        fused: dict[str, float] = {}
        for ranking in (by_words, by_meaning):
            for rank, (key, _) in enumerate(ranking, start=1):
                fused[key] = fused.get(key, 0.0) + 1 / (RRF + rank)
        found_by = {"words": {key for key, _ in by_words}, "meaning": {key for key, _ in by_meaning}}
        best = sorted(fused, key=lambda key: (-fused[key], key))[:most]
        return [
            Hit(
                key,
                round(fused[key], 6),
                tuple(name for name, keys in found_by.items() if key in keys),
                *self._sentence(key, asked, row, embedder),
            )
            for key in best
        ]

    def similar(self, key: str, most: int) -> list[tuple[str, float]]:
        """Other items that say much the same, in any language; for Greek by words. Raises KeyError."""
        held = self.held[key]
        if held.row is not None:
            row = self.rows[held.row].astype(np.float32)
            found = self._by_meaning(row, lambda _: True, ALIKE)
        else:
            weights = {term: self._idf(term) for term in held.terms}
            full = self._bm25(weights, [key]).get(key, 0.0)
            scores = self._bm25(weights, None)
            found = sorted(((k, s / full) for k, s in scores.items() if full and s / full >= ALIKE), key=_first)
        return [(other, round(value, 4)) for other, value in found if other != key][:most]

    def themes(self, wanted: Callable[[Mapping[str, Any]], bool], smallest: int, alike: float) -> list[list[str]]:
        """Groups of items near a first one (leader clustering, items by key), largest first; within a group nearest
        to its middle first."""
        keys = sorted(key for key, held in self.held.items() if held.row is not None and wanted(held.about))
        leaders = np.zeros((0, SIZE), dtype=np.float32)
        groups: list[list[str]] = []
        for key in keys:
            row = self.rows[self.held[key].row].astype(np.float32)
            near = leaders @ row
            if len(near) and near.max() >= alike:
                groups[int(near.argmax())].append(key)
            else:
                leaders = np.vstack([leaders, row])
                groups.append([key])
        large = [self._from_the_middle(group) for group in groups if len(group) >= smallest]
        return sorted(large, key=lambda group: (-len(group), group[0]))

    def _from_the_middle(self, group: Sequence[str]) -> list[str]:
        rows = np.array([self.rows[self.held[key].row] for key in group], dtype=np.float32)
        near = rows @ rows.mean(axis=0)
        return [group[at] for at in np.argsort(-near, kind="stable")]

    def _asked(self, query: str, language: str | None) -> dict[str, float]:
        languages = [language] if language in w.LANGUAGES else w.LANGUAGES
        terms: dict[str, float] = {}
        for word in w.words(query):
            forms = {w.lemma(word, each) for each in languages} | {w.unaccented(word)}
            known = [form for form in sorted(forms) if form in self.terms]
            # A word that no item has weighs as much as the rarest: it is part of what was asked.
            for form in known or sorted(forms)[:1]:
                terms[form] = self._idf(form) / max(1, len(known))
        return terms

    def _idf(self, term: str) -> float:
        having = len(self.terms.get(term, ()))
        return math.log(1 + (len(self.held) - having + 0.5) / (having + 0.5))

    def _bm25(self, weights: Mapping[str, float], only: Sequence[str] | None) -> dict[str, float]:
        mean = self.length / max(1, len(self.held))
        scores: dict[str, float] = {}
        for term, weight in weights.items():
            for key, count in self.terms.get(term, {}).items():
                if only is not None and key not in only:
                    continue
                norm = K1 * (1 - B + B * self.held[key].length / mean)
                scores[key] = scores.get(key, 0.0) + weight * count * (K1 + 1) / (count + norm)
        return scores

    def _by_words(
        self, asked: Mapping[str, float], wanted: Callable[[Mapping[str, Any]], bool]
    ) -> list[tuple[str, float]]:
        whole = sum(asked.values())
        found = []
        for key, score in self._bm25(asked, None).items():
            held = self.held[key]
            matched = sum(weight for term, weight in asked.items() if term in held.terms)
            if matched >= WORDS_FLOOR * whole and wanted(held.about):
                found.append((key, score))
        return sorted(found, key=_first)[:_POOL]

    def _by_meaning(
        self, row: np.ndarray, wanted: Callable[[Mapping[str, Any]], bool], floor: float
    ) -> list[tuple[str, float]]:
        found = []
        for at in range(0, len(self.keys), 4096):
            near = self.rows[at : min(at + 4096, len(self.keys))].astype(np.float32) @ row
            for place in np.flatnonzero(near >= floor):
                key = self.keys[at + int(place)]
                if key is not None and wanted(self.held[key].about):
                    found.append((key, float(near[place])))
        return sorted(found, key=_first)[:_POOL]

    def _sentence(self, key: str, asked: Mapping[str, float], row: np.ndarray, embedder: Embedder) -> tuple[int, int]:
        held = self.held[key]
        spans = [m.span() for m in _SENTENCE.finditer(held.text)] or [(0, len(held.text))]
        if len(spans) == 1:
            return _trimmed(held.text, 0, len(held.text))
        said = [held.text[start:end] for start, end in spans]
        by_words = [sum(asked.get(term, 0.0) for term in set(w.lemmas(each, held.language))) for each in said]
        by_meaning = embedder.embed(said) @ row if row.any() else np.zeros(len(said))
        best = max(range(len(said)), key=lambda at: (by_words[at], by_meaning[at], -at))
        return _trimmed(held.text, *spans[best])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), start + len(said.rstrip())


def _first(found: tuple[str, float]) -> tuple[float, str]:
    return -found[1], found[0]
