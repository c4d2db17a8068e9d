"""Whether texts meant for measuring are among those a model learns from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from . import words as w
from .examples import Example

GRAM = 4
MOST_SHARED = 0.3
"""Share of a text's four-word sequences that it may have in common with another."""
NEAREST = 0.72
"""Cosine of embeddings from which two texts say the same; translations lie between 0.72 and 0.9."""


@dataclass(frozen=True)
class Leak:
    """A pair that is too alike, and by which measure."""

    learnt: str
    held_out: str
    measure: str
    value: float


def leaks(
    learnt: Sequence[Example], held_out: Sequence[Example], learnt_rows: np.ndarray, held_rows: np.ndarray
) -> list[Leak]:
    """Pairs that share words, meaning or a group. Rows: the embeddings, of length one or zero."""
    found = []
    groups = {example.group: example for example in learnt}
    for example in held_out:
        if example.group in groups:
            found.append(Leak(groups[example.group].text, example.text, "group", 1.0))
    for at, near in np.argwhere(held_rows @ learnt_rows.T > NEAREST):
        likeness = float(held_rows[at] @ learnt_rows[near])
        found.append(Leak(learnt[near].text, held_out[at].text, "embedding", likeness))
    mine = [(example, grams(example.text)) for example in learnt]
    for example in held_out:
        theirs = grams(example.text)
        for other, seen in mine:
            share = len(theirs & seen) / min(len(theirs), len(seen))
            if share >= MOST_SHARED:
                found.append(Leak(other.text, example.text, "words", share))
    return found


def grams(text: str) -> frozenset[str]:
    """The text's sequences of four words, or the whole text when it is shorter."""
    said = [w.unaccented(word) for word in w.words(text)]
    return frozenset(" ".join(said[at : at + GRAM]) for at in range(max(1, len(said) - GRAM + 1)))
