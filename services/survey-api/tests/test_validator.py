"""The compiled validator against everything its instrument could be answered with."""

from __future__ import annotations

import json
import time
from functools import cache, lru_cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from generated_instruments import Author
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from survey_api.instruments.definition import Question, read_definition
from survey_api.instruments.validator import CompiledInstrument

CONTENT = Path(__file__).parents[3] / "content" / "instruments" / "cop-survey-v1.json"


@lru_cache(maxsize=1)
def cop_survey() -> CompiledInstrument:
    return CompiledInstrument("cop", 1, "cop-survey", read_definition(json.loads(CONTENT.read_text(encoding="utf-8"))))


@lru_cache(maxsize=1)
def every_type() -> CompiledInstrument:
    """One question of each type that the CoP survey does not use."""
    elements = [
        {"type": "boolean", "name": "agree", "title": "Agree?"},
        {"type": "rating", "name": "stars", "title": "Stars?", "rateMin": 0, "rateMax": 10},
        {"type": "text", "name": "ratio", "title": "Ratio?", "inputType": "number"},
        {"type": "text", "name": "where", "title": "Where?", "maxLength": 20},
        {
            "type": "panel",
            "name": "more",
            "visibleIf": "{stars} >= 5",
            "elements": [{"type": "comment", "name": "why", "title": "Why?", "visibleIf": "{agree} = true"}],
        },
    ]
    return CompiledInstrument(
        "every", 1, "every", read_definition({"title": "x", "pages": [{"name": "p", "elements": elements}]})
    )


def answers_to(question: Question) -> st.SearchStrategy[Any]:
    """Anything that a respondent could choose or write."""
    choices = [choice.value for choice in question.choices]
    words = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=min(question.max_length, 40))
    match question.type:
        case "radiogroup" | "dropdown":
            return st.sampled_from(choices)
        case "checkbox":
            return st.lists(st.sampled_from(choices), unique=True, max_size=question.max_selected or len(choices))
        case "ranking":
            return st.permutations(choices)
        case "matrix":
            columns = st.sampled_from([column.value for column in question.columns])
            return st.fixed_dictionaries({}, optional={row.value: columns for row in question.rows})
        case "rating":
            return st.integers(int(question.low or 0), int(question.high or 0))
        case "boolean":
            return st.booleans()
        case "number" if question.low is None:
            return st.floats(-1e9, 1e9)
        case "number":
            return st.integers(int(question.low or 0), int(question.high or 0))
        case _:
            return words


def responses_to(instrument: CompiledInstrument) -> st.SearchStrategy[dict[str, Any]]:
    required = {q.name: answers_to(q) for q in instrument.definition.questions if q.required}
    optional = {q.name: answers_to(q) for q in instrument.definition.questions if not q.required}
    return st.fixed_dictionaries(required, optional=optional)


# Each draws a whole response; the machine may be slow.
unhurried = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


@unhurried
@pytest.mark.parametrize("instrument", [cop_survey(), every_type()], ids=lambda each: each.slug)
@given(data=st.data())
def test_whatever_the_instrument_offers_is_accepted(instrument: CompiledInstrument, data: st.DataObject) -> None:
    answers = data.draw(responses_to(instrument))
    outcome = instrument.validate(answers, complete=True)
    assert outcome.faults == []
    told = outcome.answers.keys() | set(outcome.dropped)
    # An empty answer is none: an empty list, blanks, a matrix without a row.
    blank = {name for name, answer in answers.items() if answer in ("", [], {}) or not str(answer).strip()}
    assert told | blank >= answers.keys()
    assert not outcome.answers.keys() & set(outcome.dropped)
    # What is kept is a fixed point: checked again it stays as it is, with the same cells.
    again = instrument.validate(outcome.answers, complete=True)
    assert (again.answers, again.dropped, again.asked) == (outcome.answers, [], outcome.asked)
    assert instrument.cells(again) == instrument.cells(outcome)
    assert len(set(instrument.cells(outcome))) == len(instrument.cells(outcome))


STRANGE = st.sampled_from(
    [
        "no_such_choice",
        ["no_such_choice"],
        {"no_such_row": "no_such_column"},
        -7.5,
        10**400,
        float("nan"),
        float("inf"),
        "x" * 20_001,
        "nul \x00",
        [["nested"]],
        [{"a": 1}],
        {"a": {"b": 1}},
    ]
)


@unhurried
@pytest.mark.parametrize("instrument", [cop_survey(), every_type()], ids=lambda each: each.slug)
@given(data=st.data())
def test_whatever_it_does_not_offer_is_refused_or_reported(instrument: CompiledInstrument, data: st.DataObject) -> None:
    answers = data.draw(responses_to(instrument))
    name = data.draw(st.sampled_from([question.name for question in instrument.definition.questions]))
    strange = data.draw(STRANGE)
    if isinstance(strange, str) and name in instrument.words and strange == "no_such_choice":
        strange = {"not": "words"}
    if instrument.by_name[name].type == "number" and strange == -7.5 and instrument.by_name[name].low is None:
        strange = "seven"
    outcome = instrument.validate({**answers, name: strange}, complete=True)
    faulty = {fault.pointer.split("/")[2] for fault in outcome.faults}
    assert name in faulty or name in outcome.dropped
    assert name not in outcome.answers or isinstance(strange, dict)


def test_a_condition_around_and_a_condition_of_its_own_must_both_hold() -> None:
    instrument = every_type()
    asked = instrument.validate({"stars": 7, "agree": True, "why": "so"}, complete=True)
    assert asked.answers["why"] == "so"
    for answers in ({"stars": 7, "agree": False}, {"stars": 4, "agree": True}, {"stars": 7}):
        assert instrument.validate({**answers, "why": "so"}, complete=True).dropped == ["why"]


def test_routing_follows_the_answers_that_are_kept() -> None:
    """An answer that is itself dropped routes nobody."""
    elements: list[dict[str, Any]] = [
        {"type": "boolean", "name": "a", "title": "a"},
        {"type": "boolean", "name": "b", "title": "b", "visibleIf": "{a} = true"},
        {"type": "boolean", "name": "c", "title": "c", "visibleIf": "{b} = true", "isRequired": True},
    ]
    definition = {"title": "x", "pages": [{"name": "p", "elements": elements}]}
    instrument = CompiledInstrument("r", 1, "r", read_definition(definition))
    outcome = instrument.validate({"a": False, "b": True, "c": True}, complete=True)
    assert (outcome.answers, outcome.dropped, outcome.faults) == ({"a": False}, ["b", "c"], [])


def instrument_of(*elements: dict[str, Any]) -> CompiledInstrument:
    definition = {"title": "x", "pages": [{"name": "p", "elements": list(elements)}]}
    return CompiledInstrument("i", 1, "i", read_definition(definition))


def codes(instrument: CompiledInstrument, answers: dict[str, Any], *, complete: bool = True) -> dict[str, str]:
    return {fault.pointer: fault.code for fault in instrument.validate(answers, complete=complete).faults}


CHOICES = [{"value": value, "text": value} for value in ("a", "b", "none", "dont_know")]


def test_other_none_and_dont_know_are_answers_of_their_own_kind() -> None:
    alone = [*CHOICES[:2], *({**choice, "isExclusive": True} for choice in CHOICES[2:])]
    question = {"type": "checkbox", "name": "q", "choices": alone, "showOtherItem": True, "otherText": "Other"}
    instrument = instrument_of(question)
    kinds = {choice.value: choice.kind for choice in instrument.by_name["q"].choices}
    assert kinds == {"a": "choice", "b": "choice", "none": "none", "dont_know": "dont_know", "other": "other"}
    assert codes(instrument, {"q": ["a", "dont_know"]}) == {"/answers/q": "exclusive"}
    cells = {
        value: instrument.cells(instrument.validate({"q": [value]} if value else {}, complete=True))
        for value in ("dont_know", "none", "other", None)
    }
    assert cells == {
        "dont_know": ["q//_answered", "q//dont_know", "q//_only_dont_know"],
        "none": ["q//_answered", "q//none"],
        "other": ["q//_answered", "q//other"],
        None: ["q//_missing"],
    }


def test_words_beside_other_are_kept_with_it_and_are_words() -> None:
    question = {"type": "radiogroup", "name": "q", "choices": CHOICES, "showOtherItem": True, "otherText": "Other"}
    instrument = instrument_of(question)
    kept = instrument.validate({"q": "other", "q-Comment": " my own "}, complete=True)
    assert (kept.answers, kept.dropped) == ({"q": "other", "q-Comment": "my own"}, [])
    assert instrument.open_text(kept.answers) == {"q-Comment": "my own"}
    assert instrument.validate({"q": "a", "q-Comment": "left over"}, complete=True).dropped == ["q-Comment"]
    assert codes(instrument, {"q": "other"}) == {}, "words are kept only with consent, so they cannot be demanded"
    assert codes(instrument, {"q": "other", "q-Comment": 5}) == {"/answers/q-Comment": "type"}
    assert codes(instrument, {"q": "other", "q-Comment": "x" * 501}) == {"/answers/q-Comment": "too_long"}


def test_required_enabled_and_rules_follow_the_other_answers() -> None:
    rules = [{"type": "regex", "regex": "^x"}, {"type": "text", "minLength": 3}]
    instrument = instrument_of(
        {"type": "boolean", "name": "a"},
        {"type": "text", "name": "b", "requiredIf": "{a} = true", "enableIf": "{c} empty"},
        {"type": "text", "name": "c", "inputType": "number"},
        {"type": "text", "name": "d", "validators": rules},
        {"type": "comment", "name": "e", "validators": [{"type": "expression", "expression": "{c} > 1"}]},
    )
    assert codes(instrument, {"a": True, "c": None, "e": "x"}) == {"/answers/b": "required", "/answers/e": "rule"}
    assert codes(instrument, {"a": True, "c": 2}) == {}, "a locked question is not required"
    assert codes(instrument, {"a": False}) == {"/answers/e": "rule"}, "an expression is looked at without an answer too"
    assert codes(instrument, {"a": False}, complete=False) == {}
    assert codes(instrument, {"c": 2, "d": "yy"}, complete=False) == {"/answers/d": "rule"}
    assert codes(instrument, {"c": 2, "d": "xyz"}) == {}


@cache
def generated(seed: int) -> CompiledInstrument:
    return CompiledInstrument("g", 1, "g", read_definition(Author(Random(seed)).instrument()))


ODD = st.sampled_from(
    [
        *("\u202e\u05e9\u05dc\u05d5\u05dd", "e\u0301" * 50, "nul\x00", "\ud800", "x" * 1_000_000, "9" * 5_000, "1e999"),
        *(10**400, -(10**400), float("nan"), float("inf"), -0.0, 1e308, True, "0x" + "f" * 500),
        *(json.loads("[" * 500 + "]" * 500), {"r1": {"r1": {}}}, ["a"] * 10_000),
    ]
)
ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), ODD),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=5), inside, max_size=3),
    max_leaves=6,
)


@unhurried
@given(seed=st.integers(0, 40), data=st.data(), complete=st.booleans())
def test_whatever_is_sent_there_are_faults_and_no_crash(seed: int, data: st.DataObject, complete: bool) -> None:
    instrument = generated(seed)
    asked = [*instrument.by_name, *(f"{name}-Comment" for name in instrument.by_name)]
    names = st.sampled_from(asked) | st.text(max_size=9)
    outcome = instrument.validate(data.draw(st.dictionaries(names, ANY, max_size=8)), complete=complete)
    json.dumps([fault.model_dump() for fault in outcome.faults]).encode("utf-8")
    assert all(len(fault.message) < 400 for fault in outcome.faults)
    kept = json.dumps(outcome.answers, allow_nan=False, ensure_ascii=False).encode("utf-8")
    assert json.loads(kept) == outcome.answers
    # What is kept stays as it is, whatever was sent.
    assert not instrument.validate(outcome.answers, complete=False).dropped
    instrument.cells(outcome)


def test_the_whole_survey_is_checked_in_less_than_half_a_millisecond() -> None:
    instrument = cop_survey()
    full: dict[str, Any] = {}
    for question in instrument.definition.questions:
        first = question.choices[0].value if question.choices else ""
        match question.type:
            case "matrix":
                full[question.name] = {row.value: question.columns[0].value for row in question.rows}
            case "ranking":
                full[question.name] = [choice.value for choice in question.choices]
            case "checkbox":
                full[question.name] = [first]
            case "number":
                full[question.name] = 12
            case "comment":
                full[question.name] = "So it was, in short. " * 10
            case _:
                full[question.name] = first
    full |= {"stakeholder_type": "pes", "ai_used": "yes"}
    assert instrument.validate(full, complete=True).faults == []
    best = min(_cpu_ms(lambda: instrument.validate(full, complete=True)) for _ in range(200))
    assert best <= 0.4, f"{best:.3f} ms"


def _cpu_ms(work: Any) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def offering() -> CompiledInstrument:
    """Who likes tea is offered more to choose, and more rows."""
    options = [{"value": value, "text": value} for value in ("tea", "milk")]
    only = [options[0], {**options[1], "visibleIf": "{likes} contains 'tea'"}]
    elements = [
        {"type": "checkbox", "name": "likes", "choices": options},
        {"type": "radiogroup", "name": "best", "choices": only},
        {"type": "checkbox", "name": "also", "choices": only},
        {"type": "matrix", "name": "scale", "rows": only, "columns": options},
        {
            "type": "dropdown",
            "name": "last",
            "isRequired": True,
            "hideIfChoicesEmpty": True,
            "choices": only[1:],
        },
    ]
    source = {"title": "x", "pages": [{"name": "p", "elements": elements}]}
    return CompiledInstrument("offering", 1, "offering", read_definition(source))


def test_what_is_not_offered_is_dropped_and_named() -> None:
    answers = {"best": "milk", "also": ["milk", "tea"], "scale": {"tea": "tea", "milk": "tea"}, "last": "milk"}
    outcome = offering().validate(answers, complete=True)
    assert outcome.answers == {"also": ["tea"], "scale": {"tea": "tea"}}
    assert outcome.dropped == ["best", "also.milk", "scale.milk", "last"]
    assert (outcome.faults, outcome.asked) == ([], ["likes", "best", "also", "scale"])
    given = {"likes": ["tea"], **answers}
    outcome = offering().validate(given, complete=True)
    assert (outcome.answers, outcome.dropped, outcome.faults) == (given, [], [])


def test_a_row_that_was_not_offered_was_not_left_out_by_anybody() -> None:
    instrument = offering()
    for likes, missing in (([], {"tea"}), (["tea"], {"tea", "milk"})):
        cells = instrument.cells(instrument.validate({"likes": likes}, complete=False))
        assert {cell.split("/")[1] for cell in cells if cell.startswith("scale/")} == missing
