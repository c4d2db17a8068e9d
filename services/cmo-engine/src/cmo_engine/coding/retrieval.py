"""A search index in memory: BM25 over lemmas and likeness of embeddings, joined by reciprocal ranks (Cormack, Clarke
and Büttcher 2009). Dropping an item leaves nothing of it, its words included."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from . import words as w
from .embedding import SIZE, Embedder
from .postings import Postings

RRF = 60
"""The constant of reciprocal rank fusion, as its authors use it."""
WORDS_FLOOR = 0.4
"""Share of the query's weight (inverse document frequencies) that an item's words must match to be found by words."""
MEANING_FLOOR = 0.36
"""Cosine from which an item is found by meaning. Unrelated sentences of the training texts stay below in 99 of 100."""
ALIKE = 0.6
"""Cosine from which two items say much the same."""
_POOL = 200
_BLOCK = 4096
"""Embeddings are kept in blocks of so many, so that none is copied when there are more."""
_HOLES = 1024
"""Numbers of dropped items from which the index may be renumbered."""
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
    text: str
    language: str
    place: int
    embedded: bool = False


@dataclass
class _Column:
    """What items say of themselves under one name: by number the place of the value among `values`, 0 for none."""

    values: dict[Any, int] = field(default_factory=dict)
    at: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int32))

    def set(self, place: int, value: Any) -> None:
        if place >= len(self.at):
            self.at = np.concatenate([self.at, np.zeros(max(_BLOCK, place), dtype=np.int32)])
        self.at[place] = self.values.setdefault(value, len(self.values) + 1)

    def having(self, value: Any, count: int) -> np.ndarray:
        """(count,) bool: which of the first items have this value."""
        found = np.zeros(count, dtype=bool)
        if (wanted := self.values.get(value)) is not None:
            found[: len(self.at)] = self.at[:count] == wanted
        return found


@dataclass
class Index:
    """Items by key. Each has a number, its place in `keys`, `there` (0 for one that was dropped), the postings, the
    columns and the embeddings. Embeddings are filled in by `embed_some`, for 100,000 items over some minutes."""

    held: dict[str, _Held] = field(default_factory=dict)
    postings: Postings = field(default_factory=Postings)
    keys: list[str | None] = field(default_factory=list)
    there: bytearray = field(default_factory=bytearray)
    columns: dict[str, _Column] = field(default_factory=dict)
    blocks: list[np.ndarray] = field(default_factory=list)
    waiting: dict[str, None] = field(default_factory=dict)

    def put(self, items: Iterable[Passage]) -> None:
        for item in items:
            self.drop([item.key])
            place = self.postings.add(_terms(item.text, item.language))
            self.held[item.key] = _Held(item.revision, item.text, item.language, place)
            self.keys.append(item.key)
            self.there.append(1)
            for name, value in item.about.items():
                self.columns.setdefault(name, _Column()).set(place, value)
            if not w.is_greek(item.text):
                self.waiting[item.key] = None

    def drop(self, keys: Iterable[str]) -> None:
        for key in keys:
            held = self.held.pop(key, None)
            if held is None:
                continue
            self.postings.remove(held.place, _terms(held.text, held.language))
            self.keys[held.place] = None
            self.there[held.place] = 0
            self.waiting.pop(key, None)
            if held.embedded:
                self._row(held.place)[:] = 0
        if len(self.keys) - len(self.held) > max(_HOLES, len(self.held)):
            self._renumber()

    def differing(self, inventory: Iterable[tuple[str, int]]) -> list[str]:
        """Drop what is no longer there → keys that are new or were changed."""
        there = dict(inventory)
        self.drop([key for key in self.held if key not in there])
        return [key for key, revision in there.items() if key not in self.held or self.held[key].revision != revision]

    def embed_some(self, embedder: Embedder, most: int) -> int:
        """Embed items that wait for it, longest waiting first → how many still wait. Greek ones never wait."""
        some = [key for key, _ in zip(self.waiting, range(most), strict=False)]
        for key, row in zip(some, embedder.embed([self.held[key].text for key in some]), strict=True):
            self.place(key, row)
        return len(self.waiting)

    def place(self, key: str, row: np.ndarray) -> None:
        """Keep an item's embedding, of length one."""
        held = self.held[key]
        while len(self.blocks) * _BLOCK <= held.place:
            self.blocks.append(np.zeros((_BLOCK, SIZE), dtype=np.float32))
        self._row(held.place)[:] = row
        held.embedded = True
        self.waiting.pop(key, None)

    def _row(self, place: int) -> np.ndarray:
        row: np.ndarray = self.blocks[place // _BLOCK][place % _BLOCK]
        return row

    def _renumber(self) -> None:
        """Close the holes that dropped items left."""
        kept = np.array([at for at, key in enumerate(self.keys) if key is not None], dtype=np.int64)
        self.postings.renumber(kept)
        for column in self.columns.values():
            there = np.zeros(len(self.keys), dtype=np.int32)
            there[: len(column.at)] = column.at[: len(self.keys)]
            column.at = there[kept]
        old, self.blocks = self.blocks, []
        self.keys = [self.keys[at] for at in kept]
        self.there = bytearray(b"\x01" * len(kept))
        for place, key in enumerate(self.keys):
            held = self.held[str(key)]
            was, held.place = held.place, place
            if held.embedded:
                self.place(str(key), old[was // _BLOCK][was % _BLOCK])

    def search(
        self, query: str, language: str | None, embedder: Embedder, only: Mapping[str, Any], most: int
    ) -> list[Hit]:
        """Best first, among items whose `about` says all of `only`; empty when nothing passes a floor."""
        asked = self._asked(query, language)
        among = self._among(only)
        by_words = self._by_words(asked, among)
        [row] = embedder.embed([query])
        by_meaning = [] if not row.any() else self._by_meaning(row, among, MEANING_FLOOR)
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
        if held.embedded:
            found = self._by_meaning(self._row(held.place), self._among({}), ALIKE)
        else:
            weights = {term: self.postings.idf(term) for term in _terms(held.text, held.language)}
            scores, _ = self.postings.scores(weights)
            full = scores[held.place]
            found = self._best(scores / full, scores >= ALIKE * full) if full > 0 else []
        return [(other, round(value, 4)) for other, value in found if other != key][:most]

    def themes(self, only: Mapping[str, Any], smallest: int, alike: float) -> list[list[str]]:
        """Groups of items near a first one (leader clustering, items by key), largest first; within a group nearest
        to its middle first."""
        leaders = np.zeros((0, SIZE), dtype=np.float32)
        groups: list[list[str]] = []
        for key in sorted(self._embedded(only)):
            row = self._row(self.held[key].place)
            near = leaders[: len(groups)] @ row
            if len(near) and near.max() >= alike:
                groups[int(near.argmax())].append(key)
                continue
            if len(groups) == len(leaders):
                leaders = np.concatenate([leaders, np.zeros((max(64, len(leaders)), SIZE), dtype=np.float32)])
            leaders[len(groups)] = row
            groups.append([key])
        large = [self._from_the_middle(group) for group in groups if len(group) >= smallest]
        return sorted(large, key=lambda group: (-len(group), group[0]))

    def uncovered(self, only: Mapping[str, Any]) -> int:
        """How many of these items have no embedding."""
        return int(self._among(only).sum()) - len(self._embedded(only))

    def _embedded(self, only: Mapping[str, Any]) -> list[str]:
        keys = (self.keys[at] for at in np.flatnonzero(self._among(only)))
        return [key for key in keys if key is not None and self.held[key].embedded]

    def _among(self, only: Mapping[str, Any]) -> np.ndarray:
        """(numbers,) bool: the items there are that say all this of themselves."""
        among = np.frombuffer(self.there, dtype=bool).copy()
        for name, value in only.items():
            among &= self.columns.get(name, _Column()).having(value, len(self.keys))
        return among

    def _from_the_middle(self, group: Sequence[str]) -> list[str]:
        rows = np.array([self._row(self.held[key].place) for key in group])
        near = rows @ rows.mean(axis=0)
        return [group[at] for at in np.argsort(-near, kind="stable")]

    def _asked(self, query: str, language: str | None) -> dict[str, float]:
        languages = [language] if language in w.LANGUAGES else w.LANGUAGES
        terms: dict[str, float] = {}
        for word in w.words(query):
            forms = {w.lemma(word, each) for each in languages} | {w.unaccented(word)}
            known = [form for form in sorted(forms) if form in self.postings.terms]
            # A word that no item has weighs as much as the rarest: it is part of what was asked.
            for form in known or sorted(forms)[:1]:
                terms[form] = self.postings.idf(form) / max(1, len(known))
        return terms

    def _by_words(self, asked: Mapping[str, float], among: np.ndarray) -> list[tuple[str, float]]:
        scores, matched = self.postings.scores(asked)
        floor = WORDS_FLOOR * sum(asked.values())
        return self._best(scores, (scores > 0) & (matched >= floor) & among)

    def _by_meaning(self, row: np.ndarray, among: np.ndarray, floor: float) -> list[tuple[str, float]]:
        near = np.zeros(len(self.keys), dtype=np.float32)
        for at, block in enumerate(self.blocks):
            part = near[at * _BLOCK : (at + 1) * _BLOCK]
            part[:] = block[: len(part)] @ row
        return self._best(near, (near >= floor) & among)

    def _best(self, values: np.ndarray, found: np.ndarray) -> list[tuple[str, float]]:
        """The highest of those found, equal ones by key."""
        places = np.flatnonzero(found)
        if len(places) > _POOL:
            least = np.partition(values[places], -_POOL)[-_POOL]
            places = places[values[places] >= least]
        return sorted(((str(self.keys[at]), float(values[at])) for at in places), key=_first)[:_POOL]

    def _sentence(self, key: str, asked: Mapping[str, float], row: np.ndarray, embedder: Embedder) -> tuple[int, int]:
        held = self.held[key]
        spans = [m.span() for m in _SENTENCE.finditer(held.text)] or [(0, len(held.text))]
        if len(spans) == 1:
            return _trimmed(held.text, 0, len(held.text))
        said = [held.text[start:end] for start, end in spans]
        by_words = [sum(asked.get(term, 0.0) for term in set(w.lemmas(each, held.language))) for each in said]
        most = max(by_words)
        if by_words.count(most) == 1 or not row.any():
            return _trimmed(held.text, *spans[by_words.index(most)])
        tied = [at for at, value in enumerate(by_words) if value == most]
        by_meaning = embedder.embed([said[at] for at in tied]) @ row
        return _trimmed(held.text, *spans[tied[int(by_meaning.argmax())]])


def _terms(text: str, language: str) -> Counter[str]:
    return Counter(w.lemmas(text, language))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), start + len(said.rstrip())


def _first(found: tuple[str, float]) -> tuple[float, str]:
    return -found[1], found[0]
