"""Longer passages for training. Publications speak in passages of several sentences, the content's texts mostly in one:
a model of single sentences takes many words for many kinds. Joined texts of one kind teach it that length is none."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import numpy as np

from .examples import KINDS, Example

LANGUAGE = "en"
SIZES = (2, 3)
MOST = 14
"""Passages for each kind, fold and size."""


def lengthened(examples: Sequence[Example], folds: np.ndarray) -> tuple[list[str], np.ndarray, np.ndarray]:
    """English texts of one kind and fold joined by twos and threes → passages, their kinds (n, kinds) and folds. The
    same texts give the same passages; no passage has texts of two folds."""
    passages: list[str] = []
    kinds: list[int] = []
    of_folds: list[int] = []
    for kind, name in enumerate(KINDS):
        for fold in sorted(set(folds.tolist())):
            mine = [
                example.text
                for example, its in zip(examples, folds, strict=False)
                if its == fold and example.language == LANGUAGE and example.kinds == {name}
            ]
            for size in SIZES:
                ordered = [text for _, text in sorted((_hash(size, text), text) for text in mine)]
                starts = range(0, len(ordered) - size + 1, size)[:MOST]
                passages += [" ".join(ordered[at : at + size]) for at in starts]
                kinds += [kind] * len(starts)
                of_folds += [fold] * len(starts)
    return passages, np.eye(len(KINDS), dtype=bool)[kinds], np.array(of_folds, dtype=np.int64)


def _hash(size: int, text: str) -> str:
    return sha256(f"{size} {text}".encode()).hexdigest()
