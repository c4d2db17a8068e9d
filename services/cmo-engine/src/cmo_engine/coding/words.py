"""A text as features see it: its normal form, words and lemmas, and its script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import simplemma

LANGUAGES = ("en", "de", "el", "it", "pl", "es")
LEMMATISED = frozenset({"en", "de", "el", "it", "es"})
"""Polish has no lemmas here: its word list takes 400 MB and three seconds to read, and n-grams of letters carry the
endings."""

_WORD = re.compile(r"[^\W\d_]+")


def tidy(text: str) -> str:
    """NFKC, one space between words."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def normal(text: str) -> str:
    """Tidy and lower case."""
    return tidy(text).casefold()


def unaccented(text: str) -> str:
    """Without accents: Greek moves them from form to form, and people leave them out."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


def plain(text: str) -> str:
    """Normal form without accents."""
    return unaccented(normal(text))


def words(text: str) -> list[str]:
    return _WORD.findall(normal(text))


@lru_cache(maxsize=100_000)
def _plain_word(word: str) -> str:
    return unaccented(word)


def plain_words(text: str) -> list[str]:
    """The text's words without accents."""
    return [_plain_word(word) for word in words(text)]


@lru_cache(maxsize=100_000)
def lemma(word: str, language: str) -> str:
    """The word's lemma without accents; the word itself where the language has none here."""
    found = simplemma.lemmatize(word, lang=language).casefold() if language in LEMMATISED else word
    return unaccented(found)


def lemmas(text: str, language: str) -> list[str]:
    return [lemma(word, language) for word in words(text)]


def is_greek(text: str) -> bool:
    """Whether most letters are Greek. The sentence embeddings do not know the script."""
    letters = [c for c in text if c.isalpha()]
    greek = sum("\u0370" <= c <= "\u03ff" or "\u1f00" <= c <= "\u1fff" for c in letters)
    return 2 * greek > len(letters)


def forget() -> None:
    """Erasure: no word of any text stays."""
    lemma.cache_clear()
    _plain_word.cache_clear()
