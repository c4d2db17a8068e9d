"""A model's figures on labelled texts: beside each the trivial baseline, by language and by kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .examples import KINDS, Example
from .model import Model
from .scores import brier, by_coverage, calibration_error, f1, mcc

COVERAGES = (1.0, 0.9, 0.8, 0.7, 0.5)


def evaluate(model: Model, examples: Sequence[Example], embedded: np.ndarray) -> dict[str, Any]:
    """`embedded`: one row per text. → figures of both routes, as JSON."""
    texts = [(example.text, example.language) for example in examples]
    kinds = np.array([[kind in e.kinds for kind in KINDS] for e in examples])
    codes = np.array([[code in e.codes for code in model.codes] for e in examples])
    languages = np.array([e.language for e in examples])
    found: dict[str, Any] = {}
    for route, rows in (("full", embedded), ("lexical", None)):
        kind_p, code_p, _ = model.probabilities(texts, rows)
        said = kind_p >= np.array(model.thresholds["kinds"])
        said[np.arange(len(said)), kind_p.argmax(axis=1)] = True
        abstained = np.array([answer.abstained is not None for answer in model.suggest(texts, rows)])
        parts = {"all": np.ones(len(languages), dtype=bool)}
        parts |= {language: languages == language for language in sorted(set(languages))}
        found[route] = {
            "by_language": {
                name: {
                    "n": int(part.sum()),
                    "kinds": _kinds(kinds[part], said[part], kind_p[part], abstained[part]),
                    "codes": _codes(codes[part], code_p[part], model.thresholds["codes"]),
                }
                for name, part in parts.items()
            },
            "by_kind": {
                kind: _one(kinds[:, at], said[:, at], kind_p[:, at]) | {"n": int(kinds[:, at].sum())}
                for at, kind in enumerate(KINDS)
            },
        }
    return found


def _one(truth: np.ndarray, said: np.ndarray, probability: np.ndarray) -> dict[str, float]:
    everything = np.ones_like(truth, dtype=bool)
    return {
        "mcc": mcc(truth, said),
        "f1": f1(truth, said),
        "f1_all_positive": f1(truth, everything),
        "ece": calibration_error(truth, probability),
        "brier": brier(truth, probability),
        "brier_base_rate": brier(truth, np.full(len(truth), truth.mean())),
    }


def _kinds(truth: np.ndarray, said: np.ndarray, probability: np.ndarray, abstained: np.ndarray) -> dict[str, Any]:
    """Means over the kinds that occur, and the accuracy of the first kind. The trivial baseline says of every text
    the most frequent kind (its MCC is 0 for each kind) or all kinds (`f1_all_positive`)."""
    present = [at for at in range(truth.shape[1]) if truth[:, at].any()]
    columns = [_one(truth[:, at], said[:, at], probability[:, at]) for at in present]
    means = {name: float(np.mean([column[name] for column in columns])) for name in columns[0]}
    rows = np.arange(len(truth))
    right, surest = truth[rows, probability.argmax(axis=1)], np.asarray(probability.max(axis=1))
    answered = ~abstained
    return {
        **means,
        "ece": calibration_error(truth.ravel(), probability.ravel()),
        "accuracy": float(right.mean()),
        "accuracy_majority": float(truth.mean(axis=0).max()),
        "abstained": float(abstained.mean()),
        "accuracy_answered": float(right[answered].mean()) if answered.any() else None,
        "accuracy_by_coverage": by_coverage(right, surest, COVERAGES),
    }


def _codes(truth: np.ndarray, probability: np.ndarray, threshold: float) -> dict[str, Any]:
    """All codes of all texts as one question each; and, for texts with a code, whether one is among the first three."""
    flat, p = truth.ravel(), probability.ravel()
    coded = np.asarray(truth.any(axis=1))
    first = np.argsort(-probability, axis=1, kind="stable")[:, :3]
    hit = np.asarray(np.take_along_axis(truth, first, axis=1).any(axis=1))
    return {
        **_one(flat, p >= threshold, p),
        "coded": int(coded.sum()),
        "one_in_first_three": float(hit[coded].mean()) if coded.any() else None,
    }
