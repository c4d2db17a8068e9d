"""Texts as numbers. Lexical: n-grams of words, letters and lemmas, and counts of cue words; embeddings: 512 numbers per
sentence, nothing for Greek."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from . import words as w

Cues = Mapping[str, Mapping[str, Sequence[str]]]
"""Cue → language → stems, lower case and without accents."""
Text = tuple[str, str]
"""(text, language)"""

_BLOCKS: dict[str, dict[str, Any]] = {
    "words": {"token_pattern": r"\S+", "ngram_range": (1, 3), "min_df": 2},
    "letters": {"analyzer": "char_wb", "ngram_range": (2, 5), "min_df": 3},
    "lemmas": {"token_pattern": r"\S+", "ngram_range": (1, 2), "min_df": 2},
}


@dataclass(frozen=True)
class Lexicon:
    """Fitted n-grams, and the cue words."""

    vectorisers: Mapping[str, TfidfVectorizer]
    cues: Cues

    def transform(self, texts: Sequence[Text]) -> csr_matrix:
        """One row per text; every block has length one, cues are counts per root of the words, at most one."""
        blocks = [self.vectorisers[name].transform(_read(name, texts)) for name in _BLOCKS]
        return hstack([*blocks, csr_matrix(_cue_rows(texts, self.cues))], format="csr", dtype=np.float32)

    def document(self) -> dict[str, Any]:
        """As JSON: per block its n-grams in the order of their columns."""
        named = {
            name: sorted(vectoriser.vocabulary_, key=vectoriser.vocabulary_.__getitem__)
            for name, vectoriser in self.vectorisers.items()
        }
        return {"blocks": named, "cues": self.cues}

    def weights(self) -> dict[str, np.ndarray]:
        """Per block the inverse document frequencies."""
        return {name: vectoriser.idf_.astype(np.float32) for name, vectoriser in self.vectorisers.items()}

    @classmethod
    def of_document(cls, document: Mapping[str, Any], weights: Mapping[str, np.ndarray]) -> Lexicon:
        vectorisers = {}
        for name, grams in document["blocks"].items():
            vectorisers[name] = _vectoriser(name, vocabulary={gram: at for at, gram in enumerate(grams)})
            vectorisers[name].idf_ = weights[name].astype(np.float64)
        return cls(vectorisers, document["cues"])


def learn(texts: Sequence[Text], cues: Cues) -> Lexicon:
    vectorisers = {}
    for name in _BLOCKS:
        vectorisers[name] = _vectoriser(name).fit(_read(name, texts))
    return Lexicon(vectorisers, cues)


def _vectoriser(name: str, **more: Any) -> TfidfVectorizer:
    return TfidfVectorizer(sublinear_tf=True, lowercase=False, dtype=np.float32, **_BLOCKS[name], **more)


def _read(block: str, texts: Sequence[Text]) -> list[str]:
    if block == "letters":
        return [w.plain(text) for text, _ in texts]
    if block == "words":
        return [" ".join(w.plain_words(text)) for text, _ in texts]
    return [" ".join(w.lemmas(text, language)) for text, language in texts]


def _cue_rows(texts: Sequence[Text], cues: Cues) -> np.ndarray:
    names = sorted(cues)
    stems = {
        language: [tuple(cues[name].get(language, ())) for name in names]
        for language in {language for _, language in texts}
    }
    return np.array(list(map(partial(_cue_row, stems=stems), texts)), dtype=np.float32).reshape(
        len(texts), len(names) + 4
    )


def _cue_row(text: Text, stems: Mapping[str, list[tuple[str, ...]]]) -> list[float]:
    said, language = text
    found = w.plain_words(said)
    scale = (len(found) + 2) ** 0.5
    counts = [min(1.0, sum(word.startswith(of_one) for word in found) / scale) for of_one in stems[language]]
    end = said.rstrip()[-1:]
    shape = [0.5 * any(map(str.isdigit, said)), min(len(found), 60) / 60, float(end == "?"), 0.7 * (end not in ".?!;")]
    return [*counts, *shape]
