"""Whether a text can be read at all: is there enough of it, and is it written in the language it is said to be?

Per language a model of letter trigrams (add-one smoothing, as in Cavnar and Trenkle's n-gram profiles, 1994, but with
likelihoods). A text whose mean log likelihood is lower than that of nearly every training text is not that language."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from . import words as w
from .answers import Unread

LONGEST = 4000
"""Characters of a text that is read. A longer one is several statements."""
_SHORTEST = 6
"""Letters below which a text is no statement."""
_LONG = 45
"""Trigrams from which a text is long enough to be judged strictly."""
_NONE = (-math.inf, -math.inf)
_MARGIN = 0.6
"""How much better another language must explain the text, in nats per trigram."""


@dataclass(frozen=True)
class Profile:
    """Trigram counts of one language, and the lowest mean log likelihood that still counts as that language: for short
    texts, which vary more, and for others."""

    counts: Mapping[str, int]
    total: int
    floors: tuple[float, float]

    def recognises(self, seen: list[str]) -> bool:
        """Whether a text with these trigrams is of the language."""
        return self.score(seen) >= self.floors[len(seen) >= _LONG]

    def score(self, seen: list[str]) -> float:
        """Mean log likelihood per trigram; -inf for a text without letters."""
        if not seen:
            return -math.inf
        unseen = self.total + len(self.counts) + 1
        return sum(math.log((self.counts.get(t, 0) + 0.5) / unseen) for t in seen) / len(seen)


@dataclass(frozen=True)
class Reader:
    """The profiles of all languages."""

    profiles: Mapping[str, Profile]

    def refuse(self, text: str, language: str) -> Unread | None:
        """Why this text is not read; None when it is."""
        if language not in self.profiles:
            known = ", ".join(sorted(self.profiles))
            return Unread("language_not_supported", f"Suggestions are made in {known}; a person codes this text.")
        letters = sum(c.isalpha() for c in text)
        if letters == 0:
            return Unread("empty", "There is no word in this text.")
        if len(text) > LONGEST:
            return Unread(
                "too_long", f"The text has {len(text)} characters, at most {LONGEST} are read; send its statements."
            )
        if letters < _SHORTEST:
            return Unread("too_short", "So short a text says nothing that could be coded.")
        seen = _trigrams(text)
        scores = {name: profile.score(seen) for name, profile in self.profiles.items()}
        best = max(scores, key=lambda name: (scores[name], name))
        if best != language and scores[best] - scores[language] > _MARGIN and self.profiles[best].recognises(seen):
            return Unread("other_language", f"This looks like {best}, not {language}; send it with its own language.")
        if not self.profiles[language].recognises(seen):
            return Unread("not_recognised", f"This does not read like a text in {language}.")
        return None

    def document(self) -> dict[str, Any]:
        """As JSON."""
        return {
            name: {"counts": dict(sorted(p.counts.items())), "total": p.total, "floors": list(p.floors)}
            for name, p in sorted(self.profiles.items())
        }

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Reader:
        return cls({name: Profile(p["counts"], p["total"], tuple(p["floors"])) for name, p in document.items()})


def learn(texts: Iterable[tuple[str, str]]) -> Reader:
    """(text, language) → a reader. The floor is set by two halves that each judge the other's texts."""
    by_language: dict[str, list[str]] = {}
    for text, language in texts:
        by_language.setdefault(language, []).append(text)
    return Reader({language: _profile(said, _floors(said)) for language, said in by_language.items()})


def _floors(said: list[str]) -> tuple[float, float]:
    """What nearly every text of the language reaches when the other half of the texts judges it."""
    halves = [said[0::2], said[1::2]]
    scores: tuple[list[float], list[float]] = ([], [])
    for mine, other in (halves, halves[::-1]):
        profile = _profile(mine, _NONE)
        for text in other:
            if sum(c.isalpha() for c in text) >= _SHORTEST:
                seen = _trigrams(text)
                scores[len(seen) >= _LONG].append(profile.score(seen))
    short, long = (sorted(each)[len(each) // 500] if each else -math.inf for each in scores)
    return short - 0.2, long


def _profile(texts: Iterable[str], floors: tuple[float, float]) -> Profile:
    counts = Counter(t for text in texts for t in _trigrams(text))
    return Profile(counts, sum(counts.values()), floors)


def _trigrams(text: str) -> list[str]:
    found = []
    for word in w.words(text):
        padded = f" {word} "
        found += [padded[at : at + 3] for at in range(len(padded) - 2)]
    return found
