"""The pure package and its material: what was measured was not learnt, the model is the content's, it is calibrated."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from cmo_engine.coding import scores
from cmo_engine.coding.embedding import Embedder
from cmo_engine.coding.examples import KINDS, Example, of_codebook, parse
from cmo_engine.coding.informative import rank
from cmo_engine.coding.leakage import leaks
from cmo_engine.coding.learning import folds_of
from cmo_engine.coding.lengthening import lengthened
from cmo_engine.coding.model import Model
from cmo_engine.coding.words import LANGUAGES, is_greek, lemmas
from cmo_engine.suggestions import shipped
from cmo_engine.suggestions.material import book_of, data_hash, texts_of
from hypothesis import given
from hypothesis import strategies as st
from servicekit.content import content_root

ROOT = content_root()
DEMO = Path(__file__).parents[3] / "deploy" / "local" / "src" / "almpo_local" / "demo" / "texts"


@cache
def embedder() -> Embedder:
    return Embedder()


@cache
def model() -> Model:
    return Model.from_bytes(shipped.shipped_path(ROOT).read_bytes())


def rows_of(examples: list[Example]) -> np.ndarray:
    return embedder().embed([example.text for example in examples])


def test_held_out_texts_are_not_among_those_learnt_from() -> None:
    learnt, held_out = texts_of(ROOT, "training"), texts_of(ROOT, "heldout")
    assert leaks(learnt, held_out, rows_of(learnt), rows_of(held_out)) == []


def test_a_leak_is_noticed_by_words_by_meaning_and_by_group() -> None:
    learnt = texts_of(ROOT, "training")[:200]
    copy = learnt[7]
    theirs = [
        Example(copy.text.upper(), "en", copy.kinds, copy.codes, "other"),
        Example("Something else entirely, about tea.", "en", copy.kinds, copy.codes, copy.group),
    ]
    found = leaks(learnt, theirs, rows_of(learnt), rows_of(theirs))
    assert {"words", "group"} <= {leak.measure for leak in found}


def test_demo_texts_are_not_among_those_learnt_from() -> None:
    def strings(node: object) -> list[str]:
        if isinstance(node, dict):
            return [text for child in node.values() for text in strings(child)]
        if isinstance(node, list):
            return [text for child in node for text in strings(child)]
        return [node] if isinstance(node, str) else []

    demo = {" ".join(s.split()) for path in DEMO.glob("*.json") for s in strings(json.loads(path.read_text("utf-8")))}
    assert len(demo) > 100
    assert not demo & {" ".join(example.text.split()) for example in texts_of(ROOT, "training")}


@pytest.mark.parametrize(("part", "english", "other"), [("training", 1200, 250), ("heldout", 150, 60)])
def test_there_are_enough_texts_and_no_two_are_the_same(part: str, english: int, other: int) -> None:
    examples = texts_of(ROOT, part)
    by_language = {language: [e.text for e in examples if e.language == language] for language in LANGUAGES}
    for language, texts in by_language.items():
        assert len(texts) >= (english if language == "en" else other), language
        assert len(set(texts)) == len(texts), language
    known = {each.code for each in book_of(ROOT)}
    assert {code for example in examples for code in example.codes} <= known
    if part == "training":
        assert {code for example in examples for code in example.codes} == known


def test_the_model_was_made_from_this_content() -> None:
    about = shipped.about_shipped(ROOT)
    assert about == dict(model().about)
    assert about["data_sha256"] == data_hash(ROOT), "the content has changed: python -m cmo_engine train"


def test_a_model_survives_being_stored_byte_for_byte() -> None:
    stored = model().to_bytes()
    assert stored == model().to_bytes()
    again = Model.from_bytes(stored)
    texts = [(example.text, example.language) for example in texts_of(ROOT, "heldout")[:20]]
    for one, other in zip(model().probabilities(texts, None)[:2], again.probabilities(texts, None)[:2], strict=True):
        assert np.array_equal(one, other)


def test_the_trivial_baseline_is_beaten_in_every_language_by_both_routes_and_promises_are_kept() -> None:
    held_out = texts_of(ROOT, "heldout")
    texts = [(example.text, example.language) for example in held_out]
    truth = np.array([[kind in example.kinds for kind in KINDS] for example in held_out])
    languages = np.array([example.language for example in held_out])
    for rows in (rows_of(held_out), None):
        said, codes, _ = model().probabilities(texts, rows)
        first = said.argmax(axis=1)
        picked = np.eye(len(KINDS), dtype=bool)[first]
        for language in LANGUAGES:
            mine = languages == language
            mcc = np.mean([scores.mcc(truth[mine, at], picked[mine, at]) for at in range(len(KINDS))])
            assert mcc > 0.3, (language, rows is None)
        assert scores.calibration_error(truth.ravel(), said.ravel()) < 0.05
        coded = np.array([[code in example.codes for code in model().codes] for example in held_out])
        assert scores.calibration_error(coded.ravel(), codes.ravel()) < 0.01


def test_greek_goes_by_words_and_its_lemmas_meet() -> None:
    assert is_greek("Οι σύμβουλοι είχαν χρόνο (CV)")
    assert not is_greek("Counsellors had time (Αθήνα)")
    assert not embedder().embed(["Οι σύμβουλοι είχαν χρόνο"]).any()
    assert lemmas("λεωφορεία", "el") == lemmas("λεωφορείο", "el")


def test_the_embedder_remembers_and_forgets() -> None:
    mine = Embedder(remember=2)
    first = mine.embed(["One sentence.", "Another one.", "A third."])
    assert np.allclose(first, mine.embed(["One sentence.", "Another one.", "A third."]), atol=1e-5)
    assert mine.remembered == 2
    mine.forget()
    assert mine.remembered == 0


def test_groups_are_never_split_between_folds() -> None:
    examples = texts_of(ROOT, "training")
    folds: dict[str, set[int]] = {}
    for example, fold in zip(examples, folds_of(examples), strict=True):
        folds.setdefault(example.group, set()).add(int(fold))
    assert all(len(found) == 1 for found in folds.values())
    assert len(set.union(*folds.values())) == 5


def test_longer_passages_are_always_the_same_and_of_one_kind_and_fold() -> None:
    examples = texts_of(ROOT, "training")
    folds = folds_of(examples)
    passages, kinds, of_folds = lengthened(examples, folds)
    assert passages == lengthened(examples, folds)[0]
    assert len(passages) > 500
    assert kinds.sum(axis=1).tolist() == [1] * len(passages)
    fold_of = {example.text: fold for example, fold in zip(examples, folds, strict=True)}
    for passage, fold in zip(passages, of_folds, strict=True):
        assert all(fold_of[text] == fold for text in fold_of if passage.startswith(text + " "))


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 1"),
        ('{"group": "g", "language": "en", "kinds": [], "codes": [], "text": "x"}', "kinds are some of"),
        ('{"group": "g", "language": "en", "kinds": ["none"], "codes": ["outcome.job_entry"], "text": "x"}', "outcome"),
        ('{"language": "en", "kinds": ["none"], "codes": [], "text": "x"}', "group"),
    ],
)
def test_a_bad_line_is_named(line: str, says: str) -> None:
    with pytest.raises(ValueError, match=r"training/en\.jsonl, line 1") as raised:
        parse([line], "training/en.jsonl")
    assert says in str(raised.value)


def test_every_code_has_words_in_every_language() -> None:
    book = json.loads((ROOT / "codebooks" / "almpo-codebook-v1.json").read_text("utf-8"))
    found = of_codebook(book["codes"], LANGUAGES)
    assert {(each.code, each.language) for each in found} >= {
        (code["code"], language) for code in book["codes"] for language in LANGUAGES
    }


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "fr", ""]))
def test_any_text_gets_an_answer(text: str, language: str) -> None:
    [answer] = model().suggest([(text, language)], None)
    assert answer.abstained is not None or any(kind.suggested for kind in answer.kinds)
    assert all(0 <= kind.probability <= 1 for kind in answer.kinds)


def test_scores_are_those_of_the_textbook() -> None:
    truth = np.array([1, 1, 1, 0, 0, 0, 0, 0], dtype=bool)
    said = np.array([1, 1, 0, 1, 0, 0, 0, 0], dtype=bool)
    assert scores.mcc(truth, said) == pytest.approx(7 / 15)
    assert scores.f1(truth, said) == pytest.approx(2 / 3)
    assert scores.mcc(truth, np.ones(8, dtype=bool)) == 0
    assert scores.calibration_error(truth[:4], np.array([0.75] * 4)) == pytest.approx(0)
    assert scores.calibration_error(truth[4:], np.array([0.9] * 4)) == pytest.approx(0.9)
    assert scores.brier(truth[:4], np.array([1.0, 1.0, 1.0, 1.0])) == pytest.approx(0.25)


def test_the_queue_puts_the_unsure_and_new_first_and_keeps_twins_apart() -> None:
    kinds = np.full((4, 9), 0.02)
    kinds[0, 0], kinds[1, 0], kinds[2, 0], kinds[3, 0] = 0.98, 0.5, 0.5, 0.6
    kinds[1, 1] = kinds[2, 1] = kinds[3, 1] = 0.5
    rows = np.zeros((4, 512), dtype=np.float32)
    rows[0, 0] = rows[1, 1] = rows[2, 1] = rows[3, 2] = 1
    order = rank(kinds, rows, rows[:1], 4)
    assert [each.at for each in order] == [1, 3, 2, 0]
    assert order[0].between == ("context", "mechanism")
    assert order[-1].novelty == 0
