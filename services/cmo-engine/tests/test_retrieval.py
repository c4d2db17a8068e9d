"""The search index in memory, held against the formula written out, through any coming and going of items."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from cmo_engine.coding import retrieval
from cmo_engine.coding.postings import K1, B
from cmo_engine.coding.retrieval import Index, Passage
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = ("bus", "trust", "ferry", "job")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
steps = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.one_of(st.none(), texts), st.sampled_from(["PL", "DE"])), max_size=30
)


class Nothing:
    """An embedder that knows no text."""

    def embed(self, asked: list[str]) -> np.ndarray:
        return np.zeros((len(asked), 512), dtype=np.float32)


def passage(key: str, text: str, country: str, revision: int = 1) -> Passage:
    return Passage(key, revision, text, "en", {"country": country})


def written_out(held: dict[str, str], query: list[str]) -> dict[str, float]:
    """BM25 as its authors write it."""
    mean = sum(len(text.split()) for text in held.values()) / max(1, len(held))
    scores: dict[str, float] = {}
    for key, text in held.items():
        counts = Counter(text.split())
        for term in set(query):
            having = sum(term in other.split() for other in held.values())
            idf = math.log(1 + (len(held) - having + 0.5) / (having + 0.5))
            if counts[term]:
                norm = K1 * (1 - B + B * counts.total() / mean)
                scores[key] = scores.get(key, 0.0) + idf * counts[term] * (K1 + 1) / (counts[term] + norm)
    return scores


@settings(deadline=None)  # a language's first word reads its word list
@given(steps)
def test_any_coming_and_going_leaves_the_index_of_what_is_there(changes: list[tuple[str, str | None, str]]) -> None:
    index, held, countries = Index(), {}, {}
    for key, text, country in changes:
        if text is None:
            index.drop([key])
            held.pop(key, None)
        else:
            index.put([passage(key, text, country)])
            held[key], countries[key] = text, country
    index._renumber()
    for query in (["bus"], ["trust", "job"], list(WORDS)):
        weights = {term: index.postings.idf(term) for term in query}
        scores, _ = index.postings.scores(weights)
        found = {str(index.keys[at]): float(scores[at]) for at in np.flatnonzero(scores)}
        assert found == pytest.approx(written_out(held, query))
    for country in ("PL", "DE"):
        hits = index.search("bus", "en", Nothing(), {"country": country}, 20)  # type: ignore[arg-type]
        assert {h.key for h in hits} == {k for k, text in held.items() if "bus" in text and countries[k] == country}
    assert set(index.postings.terms) == {word for text in held.values() for word in text.split()}


def test_numbers_of_dropped_items_are_taken_back_and_embeddings_move_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retrieval, "_HOLES", 5)
    index = Index()
    rows = np.eye(512, dtype=np.float32)
    for at in range(40):
        index.put([passage(f"i{at}", "bus", "PL")])
        index.place(f"i{at}", rows[at])
    index.drop([f"i{at}" for at in range(40) if at % 4])
    assert len(index.keys) < 30
    for at in range(0, 40, 4):
        assert np.array_equal(index.blocks[0][index.held[f"i{at}"].place], rows[at])
    assert index.uncovered({"country": "PL"}) == 0
    assert index.blocks[0].sum() == 10


def test_equally_good_items_come_in_the_order_of_their_keys() -> None:
    index = Index()
    index.put([passage(f"i{at:03}", "the bus", "PL") for at in reversed(range(300))])
    hits = index.search("bus", "en", Nothing(), {}, 3)  # type: ignore[arg-type]
    assert [hit.key for hit in hits] == ["i000", "i001", "i002"]
