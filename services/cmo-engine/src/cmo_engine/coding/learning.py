"""Training, the same bytes for the same texts: no randomness but the folds, which the groups' hashes decide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from scipy.linalg import solve
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from . import features, reading
from .embedding import Embedder
from .examples import KINDS, CodeText, Example, kind_of
from .features import Cues
from .lengthening import LANGUAGE, lengthened
from .model import Model, in_bytes, joined, sigmoid
from .scores import best_threshold

FOLDS = 5
_C_LEXICAL, _C_EMBEDDED = 2.0, 3.0
"""Inverse penalties of the kinds' logistic regressions."""
_RIDGE_LEXICAL, _RIDGE_EMBEDDED = 1.0, 1.0
"""Penalties of the codes' ridge regressions."""
_SLACK = 0.03
"""MCC given up for a lower threshold of codes: a coder rejects one code too many sooner than finds one too few."""
_ANSWER_AT = 0.75
"""Share of answers whose first kind is right, by cross-validation, that sets the threshold of silence."""


def train(
    content: Sequence[Example],
    book: Sequence[CodeText],
    cues: Cues,
    embedder: Embedder,
    about: Mapping[str, Any],
    confirmed: Sequence[Example] = (),
) -> Model:
    """Learn from the content's labelled texts, the codebook's own words, and what people confirmed. The n-grams are
    those of the content alone: no word that only a participant said is in a model, whatever it learnt from it.
    An example without a kind teaches the codes only. Takes about half a minute for 2,500 texts."""
    own = [(example.text, example.language) for example in content]
    said = [(each.text, each.language) for each in book]
    lexicon = features.learn([*own, *said], cues)
    examples = [*content, *confirmed]
    texts = [(example.text, example.language) for example in examples]
    lexical, lexical_book = lexicon.transform(texts), lexicon.transform(said)
    embedded = embedder.embed([text for text, _ in texts])
    embedded_book = embedder.embed([text for text, _ in said])
    codes = tuple(sorted({each.code for each in book}))
    kinds_true = np.array([[kind in e.kinds for kind in KINDS] for e in examples])
    codes_true = np.array([[code in e.codes for code in codes] for e in examples], dtype=np.float32)
    book_true = np.array([[code == each.code for code in codes] for each in book], dtype=np.float32)
    folds = folds_of(examples)

    known = np.asarray(kinds_true.any(axis=1))
    passages, passage_kinds, passage_folds = lengthened(content, folds)
    longer = Longer(
        lexicon.transform([(passage, LANGUAGE) for passage in passages]),
        embedder.embed(passages),
        passage_kinds,
        passage_folds,
    )
    kinds, kind_arrays = _kinds(lexical, embedded, kinds_true, known, folds, longer)
    logits_book = [KINDS.index(kind_of(code)) for code in codes]
    arrays = {
        **kind_arrays,
        **_codes(lexical, embedded, lexical_book, embedded_book, codes_true, book_true, folds, kinds[:, logits_book]),
    }
    probabilities, kinds_true = sigmoid(kinds[known]), kinds_true[known]
    thresholds = {
        "kinds": [best_threshold(kinds_true[:, at], probabilities[:, at], 0.2, 0.6) for at in range(len(KINDS))],
        "codes": float(arrays.pop("codes_threshold")[0]),
        "answer": _answer_threshold(kinds_true, probabilities),
    }
    reader = reading.learn([*own, *said])
    return Model(lexicon, reader, codes, arrays, thresholds, dict(about))


def folds_of(examples: Sequence[Example]) -> np.ndarray:
    """The fold of each example: all texts of a group share it."""
    return np.array([int(sha256(e.group.encode()).hexdigest()[:8], 16) % FOLDS for e in examples])


@dataclass(frozen=True)
class Longer:
    """Passages joined from texts: features, kinds (n, kinds) and folds."""

    lexical: csr_matrix
    embedded: np.ndarray
    kinds: np.ndarray
    folds: np.ndarray


def _kinds(
    lexical: csr_matrix,
    embedded: np.ndarray,
    truth: np.ndarray,
    known: np.ndarray,
    folds: np.ndarray,
    longer: Longer,
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """→ the logits of every text by a fold that had not seen it, and the weights. Only `known` rows teach, and the
    longer passages of the same folds; calibrated on the texts as they are."""
    has = np.asarray(embedded.any(axis=1))
    taught = known & has

    def by_words(rows: np.ndarray, passages: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        told = np.vstack([truth[rows], longer.kinds[passages]])
        return _classify(vstack([lexical[rows], longer.lexical[passages]], format="csr"), told, _C_LEXICAL)

    def by_sentence(rows: np.ndarray, passages: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        told = np.vstack([truth[rows], longer.kinds[passages]])
        return _classify(np.vstack([embedded[rows], longer.embedded[passages]]), told, _C_EMBEDDED)

    unseen_l, unseen_e = np.zeros(truth.shape), np.zeros(truth.shape)
    for fold in range(FOLDS):
        held, seen, passages = folds == fold, (folds != fold) & known, longer.folds != fold
        weights, bias = by_words(seen, passages)
        unseen_l[held] = lexical[held] @ weights.T + bias
        weights, bias = by_sentence(seen & has, passages)
        unseen_e[held] = embedded[held] @ weights.T + bias
    every = np.ones(len(longer.folds), dtype=bool)
    arrays = {}
    arrays["kinds_lexical"], arrays["kinds_lexical_bias"] = by_words(known, every)
    arrays["kinds_embedded"], arrays["kinds_embedded_bias"] = by_sentence(taught, every)
    columns = range(truth.shape[1])
    short = [_calibrate([unseen_l[known, at]], truth[known, at]) for at in columns]
    full = [_calibrate([unseen_l[taught, at], unseen_e[taught, at]], truth[taught, at]) for at in columns]
    arrays["kinds_calibration_lexical"], arrays["kinds_calibration"] = np.array(short).T, np.array(full).T
    logits = joined(
        [unseen_l], [unseen_l, unseen_e], has, arrays["kinds_calibration_lexical"], arrays["kinds_calibration"]
    )
    return logits, arrays


def _classify(rows: Any, truth: np.ndarray, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """One balanced logistic regression per column → weights (columns, features), intercepts."""
    weights, bias = [], []
    for column in truth.T:
        model = LogisticRegression(C=strength, class_weight="balanced", solver="liblinear", random_state=0)
        model.fit(rows, column)
        weights.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return np.array(weights, dtype=np.float32), np.array(bias, dtype=np.float32)


def _calibrate(scores: Sequence[np.ndarray], truth: np.ndarray) -> np.ndarray:
    """Platt's sigmoid (1999) over one or several scores → their weights and the intercept. By Newton's method: where
    one label in a hundred is true the gradient is small everywhere, and a quasi-Newton method stops too early."""
    model = LogisticRegression(C=10.0, solver="newton-cholesky", tol=1e-8)
    model.fit(np.column_stack(scores), truth)
    return np.array([*model.coef_[0], model.intercept_[0]])


def _codes(
    lexical: csr_matrix,
    embedded: np.ndarray,
    lexical_book: csr_matrix,
    embedded_book: np.ndarray,
    truth: np.ndarray,
    book: np.ndarray,
    folds: np.ndarray,
    by_kind: np.ndarray,
) -> dict[str, np.ndarray]:
    """Ridge regressions of all codes at once, the likeness to their descriptions, and one calibration for all codes:
    most have too few texts for one of their own."""
    has, has_book = np.asarray(embedded.any(axis=1)), np.asarray(embedded_book.any(axis=1))
    unseen_l, unseen_e = np.zeros(truth.shape), np.zeros(truth.shape)
    for fold in range(FOLDS):
        held, seen = folds == fold, folds != fold
        weights, bias = _ridge(vstack([lexical[seen], lexical_book]), np.vstack([truth[seen], book]), _RIDGE_LEXICAL)
        unseen_l[held] = lexical[held] @ weights.T + bias
        weights, bias = _ridge(
            np.vstack([embedded[seen & has], embedded_book[has_book]]),
            np.vstack([truth[seen & has], book[has_book]]),
            _RIDGE_EMBEDDED,
        )
        unseen_e[held] = embedded[held] @ weights.T + bias
    a: dict[str, np.ndarray] = {}
    a["descriptions_lexical"] = _unit((lexical_book.T @ book).T)
    a["descriptions_embedded"] = _unit(book.T @ embedded_book)
    alike = lexical @ a["descriptions_lexical"].T
    alike_e = embedded @ a["descriptions_embedded"].T
    short = [unseen_l, alike, by_kind]
    full = [*short, unseen_e, alike_e]
    a["codes_calibration_lexical"] = _calibrate([s.ravel() for s in short], truth.ravel() > 0)
    a["codes_calibration"] = _calibrate([s[has].ravel() for s in full], truth[has].ravel() > 0)
    logits = joined(short, full, has, a["codes_calibration_lexical"], a["codes_calibration"])
    a["codes_threshold"] = np.array([best_threshold(truth.ravel() > 0, sigmoid(logits).ravel(), 0.1, 0.5, _SLACK)])
    every_l, every_e = vstack([lexical, lexical_book]), np.vstack([embedded[has], embedded_book[has_book]])
    weights, a["codes_lexical_bias"] = _ridge(every_l, np.vstack([truth, book]), _RIDGE_LEXICAL)
    a["codes_lexical"], a["codes_lexical_scale"] = in_bytes(weights)
    a["codes_embedded"], a["codes_embedded_bias"] = _ridge(
        every_e, np.vstack([truth[has], book[has_book]]), _RIDGE_EMBEDDED
    )
    a["descriptions_lexical"], a["descriptions_lexical_scale"] = in_bytes(a["descriptions_lexical"])
    return a


def _ridge(rows: Any, truth: np.ndarray, penalty: float) -> tuple[np.ndarray, np.ndarray]:
    """Ridge regression in its dual form, all columns with one factorisation (Saunders, Gammerman and Vovk 1998)."""
    mean = truth.mean(axis=0)
    gram = np.asarray((rows @ rows.T).todense() if hasattr(rows, "todense") else rows @ rows.T, dtype=np.float64)
    gram[np.diag_indices_from(gram)] += penalty
    dual = solve(gram, truth - mean, assume_a="pos", overwrite_a=True, check_finite=False)
    return np.asarray((rows.T @ dual).T, dtype=np.float32), mean.astype(np.float32)


def _unit(rows: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(length > 0, length, 1)).astype(np.float32)


def _answer_threshold(truth: np.ndarray, probabilities: np.ndarray) -> float:
    """The lowest threshold at which the first kind is right often enough; 0.6 where it never is."""
    best, right = probabilities.max(axis=1), truth[np.arange(len(truth)), probabilities.argmax(axis=1)]
    for step in np.arange(20, 61) / 100:
        answered = best >= step
        if answered.any() and right[answered].mean() >= _ANSWER_AT:
            return float(step)
    return 0.6
