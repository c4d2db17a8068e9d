"""What runs in the process beside the engine: models, embeddings and the search index live there, so that neither
their memory nor their computing stands in the way of requests. Heavy imports wait until they are needed."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..coding.answers import Suggestion
    from ..coding.embedding import Embedder
    from ..coding.model import Model
    from ..coding.retrieval import Index

_MODELS_KEPT = 2
_models: OrderedDict[str, Model] = OrderedDict()


class ModelNotLoadedError(LookupError):
    """This process does not have that model; the engine sends it."""


def prepare(parent: int) -> None:
    """First thing in the process: one BLAS thread, quiet at Ctrl-C, gone when the engine is, however it went."""
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with, args=(parent,), daemon=True).start()


def _leave_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(0)


@lru_cache(maxsize=1)
def embedder() -> Embedder:
    from threadpoolctl import threadpool_limits

    from ..coding.embedding import Embedder

    threadpool_limits(1)
    return Embedder()


def load(version: str, stored: bytes | Path) -> None:
    """Keep a model, by its bytes or the file that has them."""
    from ..coding.model import Model

    _models[version] = Model.from_bytes(stored if isinstance(stored, bytes) else stored.read_bytes())
    while len(_models) > _MODELS_KEPT:
        _models.popitem(last=False)


def suggest(version: str, texts: list[tuple[str, str]], full: bool) -> list[Suggestion]:
    """Raises ModelNotLoadedError."""
    if version not in _models:
        raise ModelNotLoadedError(version)
    _models.move_to_end(version)
    model = _models[version]
    return model.suggest(texts, embedder().embed([text for text, _ in texts]) if full else None)


def train(root: Path, version: str, confirmed: list[dict[str, Any]]) -> tuple[bytes, dict[str, Any]]:
    """A model of the content and of what people confirmed → its bytes and what is known of its making."""
    from .material import train_model

    model = train_model(root, embedder(), version=version, confirmed=confirmed)
    return model.to_bytes(), dict(model.about)


def measure(root: Path, stored: bytes | Path, confirmed: list[dict[str, Any]]) -> dict[str, Any]:
    """A model's figures on the held-out texts, and on confirmations that it was not trained on."""
    from ..coding.model import Model
    from .material import measure_model

    model = Model.from_bytes(stored if isinstance(stored, bytes) else stored.read_bytes())
    return measure_model(root, model, embedder(), confirmed)


@lru_cache(maxsize=1)
def index() -> Index:
    from ..coding.retrieval import Index

    return Index()


def index_differing(inventory: list[tuple[str, int]]) -> list[str]:
    """Forget what is gone or was changed, remembered embeddings and lemmas included → the keys whose texts the index
    needs."""
    before = len(index().held)
    wanted = index().differing(inventory)
    if len(index().held) < before or any(key in index().held for key in wanted):
        from ..coding import words

        embedder().forget()
        words.forget()
    return wanted


def index_put(items: list[dict[str, Any]]) -> None:
    from ..coding.retrieval import Passage

    index().put(Passage(**item) for item in items)


def index_embed(most: int) -> tuple[int, int]:
    """→ how many items the index holds, and how many wait for their embedding."""
    waiting = index().embed_some(embedder(), most)
    return len(index().held), waiting


def index_search(query: str, language: str | None, only: dict[str, Any], most: int) -> list[dict[str, Any]]:
    hits = index().search(query, language, embedder(), only, most)
    return [{"key": h.key, "score": h.score, "by": list(h.by), "start": h.start, "end": h.end} for h in hits]


def index_similar(key: str, most: int) -> list[tuple[str, float]]:
    """Empty for a key that the index does not hold."""
    return index().similar(key, most) if key in index().held else []


def index_themes(only: dict[str, Any], smallest: int, alike: float) -> list[list[str]]:
    return index().themes(only, smallest, alike)


_stamp = -1


def index_stamp(now: int | None = None) -> int:
    """The count of changes to evidence that the index has taken in; given, remembered. -1 for an empty index."""
    global _stamp
    if now is not None:
        _stamp = now
    return _stamp


def index_covered(only: dict[str, Any]) -> int:
    """How many items have no embedding."""
    return index().uncovered(only)


def index_traces(term: str) -> tuple[bool, int]:
    """Whether any item of the index has this lemma, and how many embeddings are remembered beside it."""
    return term in index().postings.terms, embedder().remembered


def informative(
    version: str, texts: list[tuple[str, str]], coded: list[str], most: int
) -> list[tuple[int, float, float, tuple[str, str]]]:
    """What to code next → (place, uncertainty, novelty, the two likeliest kinds). Raises ModelNotLoadedError."""
    from ..coding.informative import rank

    if version not in _models:
        raise ModelNotLoadedError(version)
    rows, known = embedder().embed([text for text, _ in texts]), embedder().embed(coded)
    kinds, _, _ = _models[version].probabilities(texts, rows)
    return [(n.at, n.uncertainty, n.novelty, n.between) for n in rank(kinds, rows, known, most)]
