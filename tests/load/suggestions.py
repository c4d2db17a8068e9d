"""How fast the text model suggests, by both routes, in one process with one BLAS thread."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable

import numpy as np
from cmo_engine.coding.retrieval import Passage
from cmo_engine.suggestions import process, shipped
from cmo_engine.suggestions.material import texts_of
from servicekit.content import content_root

BATCH = 100
INDEXED = 100_000
WORDS = ("harbour", "mill", "valley", "island", "quarry")


def run() -> None:
    """Limits: lexical 500 statements/s in batches and 50 ms (p95) for one; with embeddings 60/s and 300 ms; a search
    among 100,000 items 200 ms."""
    print("\nSuggestions (held-out texts; nothing remembered from text to text)", flush=True)
    root = content_root()
    started = time.perf_counter()
    process.load("shipped", shipped.shipped_path(root))
    print(f"  the model is loaded in {time.perf_counter() - started:.1f} s")
    texts = [(example.text, example.language) for example in texts_of(root, "heldout")]
    process.suggest("shipped", texts[::20], True)  # word lists and weights are read at a language's first text
    for full, rate, most in ((False, 500, 50), (True, 60, 300)):
        name = "with embeddings" if full else "lexical"
        wall, cpu = _batches(texts, full)
        print(f"  {name}: {len(texts) / wall:.0f}/s, {len(texts) / cpu:.0f} per CPU second (limit {rate}/s)")
        waits = sorted(_timed(lambda text=text, full=full: process.suggest("shipped", [text], full)) for text in texts)
        print(f"  {name}, one text: p95 {waits[round(0.95 * len(waits)) - 1] * 1000:.0f} ms (limit {most} ms)")
    _index([text for text, _ in texts])
    print(f"  memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB (limit 2048 MB)")


def _index(texts: list[str]) -> None:
    """The search index at full size. Its rows are drawn at random: computing them would take minutes."""
    dice = np.random.default_rng(1)
    index = process.index()
    started = time.perf_counter()
    for at in range(INDEXED):
        said = (
            f"{texts[dice.integers(len(texts))]} {texts[dice.integers(len(texts))]} {WORDS[at % len(WORDS)]}{at % 997}"
        )
        index.put([Passage(f"statement:{at}", 1, said, "en", {"country": "PL"})])
        row = dice.standard_normal(512, dtype=np.float32)
        index.place(f"statement:{at}", row / np.linalg.norm(row))
    print(f"  {INDEXED} items indexed by words in {time.perf_counter() - started:.0f} s")
    waits = sorted(_timed(lambda query=query: process.index_search(query, "en", {}, 20)) for query in texts[:40])
    cpu = sorted(_timed(lambda q=q: process.index_search(q, "en", {}, 20), time.process_time) for q in texts[40:80])
    print(f"  a search among them: p95 {waits[-2] * 1000:.0f} ms, {cpu[-2] * 1000:.0f} ms of CPU (limit 200 ms)")


def _batches(texts: list[tuple[str, str]], full: bool) -> tuple[float, float]:
    process.embedder().forget()
    wall, cpu = time.perf_counter(), time.process_time()
    for at in range(0, len(texts), BATCH):
        process.suggest("shipped", texts[at : at + BATCH], full)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    process.embedder().forget()
    return wall, cpu


def _timed(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    started = clock()
    work()
    return clock() - started
