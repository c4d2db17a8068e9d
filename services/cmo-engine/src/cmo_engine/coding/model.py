"""A trained model: what it suggests for a text, and how it is stored.

Two layers. Linear scores come from the lexical features and from the embedding; a logistic calibration, learnt on
predictions for texts that a fold had not seen, joins them into a probability. Each layer has a lexical form, for Greek
and for speed, and a full one. Nothing is pickled: a model is JSON and arrays."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from .answers import Suggested, Suggestion, Unread
from .examples import KINDS, kind_of
from .features import Lexicon, Text
from .reading import Reader

MOST_CODES = 8
"""Codes suggested for one text at most."""

Arrays = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Model:
    """Weights (one byte each where there are many), thresholds, and where they come from (`about`)."""

    lexicon: Lexicon
    reader: Reader
    codes: tuple[str, ...]
    arrays: Arrays
    thresholds: Mapping[str, Any]
    about: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def _codes_lexical(self) -> np.ndarray:
        return from_bytes(self.arrays["codes_lexical"], self.arrays["codes_lexical_scale"]).T

    @cached_property
    def _descriptions_lexical(self) -> np.ndarray:
        return from_bytes(self.arrays["descriptions_lexical"], self.arrays["descriptions_lexical_scale"]).T

    def suggest(self, texts: Sequence[Text], embedded: np.ndarray | None) -> list[Suggestion]:
        """`embedded`: one row per text, zeros where there is none; None for the lexical route throughout."""
        refused = [self.reader.refuse(text, language) for text, language in texts]
        readable = [at for at, why in enumerate(refused) if why is None]
        answers = [Suggestion(abstained=why) for why in refused]
        if readable:
            kinds, codes, routes = self.probabilities(
                [texts[at] for at in readable], None if embedded is None else embedded[readable]
            )
            for row, at in enumerate(readable):
                answers[at] = self._answer(kinds[row], codes[row], routes[row])
        return answers

    def probabilities(
        self, texts: Sequence[Text], embedded: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray, list[str]]:
        """Per text the probabilities of the kinds (n, 9) and of the codes (n, codes), and the route taken."""
        lexical = self.lexicon.transform(texts)
        if embedded is None:
            embedded = np.zeros((len(texts), self.arrays["kinds_embedded"].shape[1]), dtype=np.float32)
        has = np.asarray(embedded.any(axis=1))
        kind_logits = self._kind_logits(lexical, embedded, has)
        code_logits = self._code_logits(lexical, embedded, has, kind_logits)
        return sigmoid(kind_logits), sigmoid(code_logits), ["full" if each else "lexical" for each in has]

    def _kind_logits(self, lexical: csr_matrix, embedded: np.ndarray, has: np.ndarray) -> np.ndarray:
        a = self.arrays
        by_words = lexical @ a["kinds_lexical"].T + a["kinds_lexical_bias"]
        by_sentence = embedded @ a["kinds_embedded"].T + a["kinds_embedded_bias"]
        return joined([by_words], [by_words, by_sentence], has, a["kinds_calibration_lexical"], a["kinds_calibration"])

    def _code_logits(
        self, lexical: csr_matrix, embedded: np.ndarray, has: np.ndarray, kind_logits: np.ndarray
    ) -> np.ndarray:
        a = self.arrays
        by_kind = kind_logits[:, [KINDS.index(kind_of(code)) for code in self.codes]]
        learnt = lexical @ self._codes_lexical + a["codes_lexical_bias"]
        alike = lexical @ self._descriptions_lexical
        learnt_e = embedded @ a["codes_embedded"].T + a["codes_embedded_bias"]
        alike_e = embedded @ a["descriptions_embedded"].T
        short, full = [learnt, alike, by_kind], [learnt, alike, by_kind, learnt_e, alike_e]
        return joined(short, full, has, a["codes_calibration_lexical"], a["codes_calibration"])

    def _answer(self, kinds: np.ndarray, codes: np.ndarray, route: str) -> Suggestion:
        limits = self.thresholds
        sure = bool(kinds.max() >= limits["answer"])
        best = int(kinds.argmax())
        shown_kinds = tuple(
            Suggested(KINDS[at], round(float(kinds[at]), 4), sure and (at == best or kinds[at] >= limits["kinds"][at]))
            for at in np.argsort(-kinds, kind="stable")
        )
        order = np.argsort(-codes, kind="stable")[:MOST_CODES]
        shown_codes = tuple(
            Suggested(self.codes[at], round(float(codes[at]), 4)) for at in order if codes[at] >= limits["codes"]
        )
        if sure:
            return Suggestion(shown_kinds, shown_codes, route)
        why = f"No kind reaches the probability of {limits['answer']:.2f} below which the model keeps silent."
        return Suggestion(shown_kinds, (), route, Unread("low_confidence", why))

    def to_bytes(self) -> bytes:
        """The same model gives the same bytes."""
        head = {
            "lexicon": self.lexicon.document(),
            "reader": self.reader.document(),
            "codes": self.codes,
            "thresholds": self.thresholds,
            "about": self.about,
        }
        encoded = json.dumps(head, sort_keys=True, ensure_ascii=False).encode()
        stored: dict[str, Any] = {f"idf_{name}": weights for name, weights in self.lexicon.weights().items()}
        stored |= self.arrays
        file = io.BytesIO()
        np.savez_compressed(file, head=np.frombuffer(encoded, dtype=np.uint8), **stored)
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Model:
        """Raises ValueError when these are not the bytes of a model."""
        with np.load(io.BytesIO(stored), allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        head = json.loads(arrays.pop("head").tobytes())
        weights = {name: arrays.pop(f"idf_{name}") for name in head["lexicon"]["blocks"]}
        return cls(
            Lexicon.of_document(head["lexicon"], weights),
            Reader.of_document(head["reader"]),
            tuple(head["codes"]),
            arrays,
            head["thresholds"],
            head["about"],
        )


def in_bytes(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of floats → one byte per weight, and what each row's bytes are to be multiplied with."""
    scale = np.abs(rows).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    return np.rint(rows / scale).astype(np.int8), scale.astype(np.float32)


def from_bytes(rows: np.ndarray, scale: np.ndarray) -> np.ndarray:
    return np.asarray(rows.astype(np.float32) * scale)


def joined(
    short: Sequence[np.ndarray],
    full: Sequence[np.ndarray],
    has: np.ndarray,
    for_short: np.ndarray,
    for_full: np.ndarray,
) -> np.ndarray:
    """Scores (n, labels) → logits: the last row of a calibration is its intercept, the others weigh the scores."""
    by_short = sum(score * weight for score, weight in zip(short, for_short, strict=False)) + for_short[-1]
    by_full = sum(score * weight for score, weight in zip(full, for_full, strict=False)) + for_full[-1]
    return np.asarray(np.where(has[:, None], by_full, by_short))


def sigmoid(logits: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))))
