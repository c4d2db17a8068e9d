"""The model card: written from an evaluation run, every figure as it came out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .examples import KINDS

_HEAD = """# Model card: text suggestions

Written by `python -m cmo_engine evaluate --card docs/methods/model-card-suggestions.md` (`make eval`). Do not edit
by hand: every figure is from that run.

## What it is for
It suggests to a coder what a statement speaks of ({kinds}) and which codebook codes fit, with calibrated
probabilities, or keeps silent and says why. A person confirms or rejects; nothing it says enters the evidence by
itself. It is not for texts about one identifiable person, not for deciding anything, and not for languages other
than English, German, Greek, Italian, Polish and Spanish.

## How it works
Word 1–3-grams, letter 2–5-grams, lemmas (not for Polish) and counts of cue words in six languages, with TF-IDF;
sentence embeddings ({embeddings}), which do not know Greek: Greek takes the lexical route. Kinds: logistic
regression on each, taught with English passages of two and three joined texts as well; codes: ridge regression on
each, and likeness to the codebook's own words. A logistic calibration, learnt on predictions for groups of texts
that a fold had not seen, joins them. Texts that do not read like their language are refused by letter trigrams.
"""

_LIMITS = """## Limits
- Training and held-out texts were drafted by the same machine author (see `content/coding/README.md`). The held-out
  texts are of other topics and other wording, yet share a style; expect lower figures on what people say. They are
  few: 66 per language outside English, so a figure there moves by several points with a few texts.
- Labels are one author's reading. No agreement between coders stands behind them yet.
- Codes are many and examples per code few: treat a suggested code as a reminder of the codebook, not as an answer.
- Enabler, barrier and context overlap in what people say; so do barrier and outcome where a failure is told.
- The causal-language sets measure whether a sentence states a cause at all, which is another question; figures
  there show how far such features carry.
- Confirmations of coders retrain it; what it learns there it learns from those who code most.
"""


def model_card(
    about: Mapping[str, Any], thresholds: Mapping[str, Any], measured: Mapping[str, Any], heldout_sha256: str
) -> str:
    """Markdown. `measured`: what `evaluate` found on `heldout`, and `causal` sets or the reason why there are none."""
    heldout = measured["heldout"]
    parts = [
        _HEAD.format(kinds=", ".join(KINDS).replace("_", " "), embeddings=about["embeddings"]),
        "## This model\n"
        f"- Version `{about['version']}`, trained on {about['texts']} texts of `content/coding/training` and the "
        f"codebook; scikit-learn {about['scikit_learn']}.\n"
        f"- Data sha256 `{about['data_sha256']}`, held-out sha256 `{heldout_sha256}`.\n"
        f"- Silent below a highest kind's probability of {thresholds['answer']:.2f}; a code is suggested from "
        f"{thresholds['codes']:.2f}; a kind beside the first from "
        + ", ".join(f"{at:.2f} ({kind})" for kind, at in zip(KINDS, thresholds["kinds"], strict=True))
        + ".\n",
        "## Held-out texts\n"
        "MCC, F1, ECE and Brier as in `cmo_engine.coding.scores`; MCC and F1 are means over the kinds that occur. The "
        "trivial baseline that names one kind always, or all, has MCC 0 by definition; its F1 (all) and its accuracy "
        "(most frequent kind) stand beside.\n",
    ]
    for route in ("full", "lexical"):
        parts += [f"### Kinds, {route} route\n", _languages(heldout[route])]
    parts += ["### By kind, full route, all languages\n", _kinds(heldout["full"])]
    parts += ["### Accuracy of the first kind when only the surest are answered, full route\n", _coverage(heldout)]
    for route in ("full", "lexical"):
        parts += [f"### Codes, {route} route\n", _codes(heldout[route])]
    parts += ["## Public causal-language sets\n", _causal(measured["causal"]), _LIMITS]
    return "\n".join(parts)


def _table(head: list[str], rows: list[list[Any]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return "–" if value is None else str(value)


def _languages(route: Mapping[str, Any]) -> str:
    rows = []
    for language, found in route["by_language"].items():
        k = found["kinds"]
        rows.append(
            [
                language, found["n"], k["mcc"], k["f1"], k["f1_all_positive"], k["accuracy"], k["accuracy_majority"],
                k["ece"], k["brier"], k["brier_base_rate"], k["abstained"], k["accuracy_answered"],
            ]
        )  # fmt: skip
    head = [
        "language", "n", "MCC", "F1", "F1 baseline", "accuracy", "accuracy baseline", "ECE", "Brier",
        "Brier baseline", "silent", "accuracy where not silent",
    ]  # fmt: skip
    return _table(head, rows)


def _kinds(route: Mapping[str, Any]) -> str:
    rows = [
        [kind.replace("_", " "), f["n"], f["mcc"], f["f1"], f["f1_all_positive"], f["ece"], f["brier"]]
        for kind, f in route["by_kind"].items()
    ]
    return _table(["kind", "n", "MCC", "F1", "F1 baseline", "ECE", "Brier"], rows)


def _coverage(heldout: Mapping[str, Any]) -> str:
    by_language = heldout["full"]["by_language"]
    shares = [share for share, _ in by_language["all"]["kinds"]["accuracy_by_coverage"]]
    rows = [
        [language, *(accuracy for _, accuracy in found["kinds"]["accuracy_by_coverage"])]
        for language, found in by_language.items()
    ]
    return _table(["language", *(f"{share:.0%}" for share in shares)], rows)


def _codes(route: Mapping[str, Any]) -> str:
    rows = []
    for language, found in route["by_language"].items():
        c = found["codes"]
        rows.append([language, c["coded"], c["mcc"], c["f1"], c["f1_all_positive"], c["one_in_first_three"], c["ece"]])
    return _table(["language", "texts with a code", "MCC", "F1", "F1 baseline", "one in the first three", "ECE"], rows)


def _causal(found: Mapping[str, Any]) -> str:
    if "reason" in found:
        return f"Not measured in this run: {found['reason']}\n"
    rows = [
        [name, f["train"], f["n"], f["mcc"], f["f1"], f["f1_all_positive"], f["accuracy"], f["accuracy_majority"]]
        for name, f in found.items()
    ]
    return (
        "The same features (no cue was added for these sets), trained on the set's own training part, measured on its "
        "development part.\n\n"
        + _table(["set", "trained on", "n", "MCC", "F1", "F1 baseline", "accuracy", "accuracy baseline"], rows)
    )
