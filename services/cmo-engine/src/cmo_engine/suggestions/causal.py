"""Public causal-language sets, fetched when the evaluation runs and never kept: Causal News Corpus (Tan et al. 2022,
CC0): does a sentence of news state a cause?"""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import httpx
import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from ..coding import features
from ..coding.embedding import Embedder
from ..coding.scores import f1, mcc
from .material import cues_of

_SOURCE = "https://raw.githubusercontent.com/tanfiona/CausalNewsCorpus/master/data/V2/"
_FILES = {"train": "train_subtask1.csv", "dev": "dev_subtask1.csv"}
_NAME = "Causal News Corpus V2"


def causal_figures(root: Path, folder: Path | None, embedder: Embedder) -> dict[str, Any]:
    """Figures per set, or `reason` when its files cannot be had. `folder`: where the files are already."""
    try:
        parts = {part: _read(folder, name) for part, name in _FILES.items()}
    except (OSError, httpx.HTTPError) as error:
        return {"reason": f"{_NAME} could not be fetched ({type(error).__name__}); name a folder with --causal."}
    texts = {part: [(text, "en") for text, _ in rows] for part, rows in parts.items()}
    truth = {part: np.array([label for _, label in rows], dtype=bool) for part, rows in parts.items()}
    lexicon = features.learn(texts["train"], cues_of(root))
    rows = {
        part: hstack([lexicon.transform(said), csr_matrix(embedder.embed([text for text, _ in said]))], format="csr")
        for part, said in texts.items()
    }
    model = LogisticRegression(C=2.0, class_weight="balanced", solver="liblinear", random_state=0)
    said = model.fit(rows["train"], truth["train"]).predict(rows["dev"]).astype(bool)
    base = truth["dev"].mean()
    return {
        _NAME: {
            "train": len(truth["train"]),
            "n": len(truth["dev"]),
            "mcc": mcc(truth["dev"], said),
            "f1": f1(truth["dev"], said),
            "f1_all_positive": f1(truth["dev"], np.ones_like(said)),
            "accuracy": float((said == truth["dev"]).mean()),
            "accuracy_majority": float(max(base, 1 - base)),
        }
    }


def _read(folder: Path | None, name: str) -> list[tuple[str, bool]]:
    if folder is not None:
        content = (folder / name).read_text(encoding="utf-8")
    else:
        content = httpx.get(_SOURCE + name, timeout=20, follow_redirects=True).raise_for_status().text
    return [(row["text"], row["label"] == "1") for row in csv.DictReader(io.StringIO(content)) if row["text"]]
