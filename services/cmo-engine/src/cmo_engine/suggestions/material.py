"""The content that models are made of and measured on: read from `content/coding`, with its hash."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any

from ..coding import embedding, evaluation, learning, words
from ..coding.embedding import Embedder
from ..coding.examples import CodeText, Example, kind_of, of_codebook, parse
from ..coding.features import Cues
from ..coding.model import Model

METHOD = 3
"""Raised when training would give another model from the same texts."""


def texts_of(root: Path, part: str) -> list[Example]:
    """`training` or `heldout`. Raises ValueError that names file and line."""
    found = []
    for path in sorted((root / "coding" / part).glob("*.jsonl")):
        found += parse(path.read_text(encoding="utf-8").splitlines(), f"{part}/{path.name}")
    return found


def cues_of(root: Path) -> Cues:
    found: Cues = json.loads((root / "coding" / "cues.json").read_text(encoding="utf-8"))["cues"]
    return found


def book_of(root: Path) -> list[CodeText]:
    """What the newest codebook says of its codes."""
    return of_codebook(json.loads(_codebook(root).read_text(encoding="utf-8"))["codes"], words.LANGUAGES)


def _codebook(root: Path) -> Path:
    books = (root / "codebooks").glob("almpo-codebook-v*.json")
    return max(books, key=lambda path: int(path.stem.rpartition("-v")[2]))


def data_hash(root: Path) -> str:
    """Of everything that decides the shipped model: texts, cue words, codebook, method and the embeddings' package."""
    files = [*sorted((root / "coding" / "training").glob("*.jsonl")), root / "coding" / "cues.json", _codebook(root)]
    digest = sha256(f"{METHOD} {embedding.name()}".encode())
    for path in files:
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def heldout_hash(root: Path) -> str:
    digest = sha256()
    for path in sorted((root / "coding" / "heldout").glob("*.jsonl")):
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def train_model(
    root: Path, embedder: Embedder, *, version: str | None = None, confirmed: Sequence[Mapping[str, Any]] = ()
) -> Model:
    """The model of the content, and of what people confirmed or rejected where `confirmed` has rows."""
    own, data = texts_of(root, "training"), data_hash(root)
    about = {
        "version": version or f"content-{data[:12]}",
        "data_sha256": data,
        "texts": len(own),
        "confirmations": len(confirmed),
        "embeddings": embedding.name(),
        "scikit_learn": version_of("scikit-learn"),
        "method": METHOD,
    }
    return learning.train(own, book_of(root), cues_of(root), embedder, about, confirmed=examples_of(confirmed))


def measure_model(
    root: Path, model: Model, embedder: Embedder, confirmed: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Any]:
    """Figures on the held-out texts and, where there are any, on confirmations."""
    measured = {"heldout": _measured(model, texts_of(root, "heldout"), embedder)}
    if people := examples_of(confirmed):
        measured["confirmations"] = _measured(model, people, embedder)
    return measured


def _measured(model: Model, examples: list[Example], embedder: Embedder) -> dict[str, Any]:
    return evaluation.evaluate(model, examples, embedder.embed([example.text for example in examples]))


def examples_of(confirmed: Sequence[Mapping[str, Any]]) -> list[Example]:
    """Rows of text, language and codes → examples. A text whose codes were all rejected teaches the codes alone."""
    return [
        Example(
            str(row["text"]),
            str(row["language"]),
            frozenset(kind_of(code) for code in row["codes"]),
            frozenset(row["codes"]),
            f"statement-{row['id']}",
        )
        for row in confirmed
    ]
