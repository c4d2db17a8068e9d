"""The compiled validator against everything its instrument could be answered with."""

from __future__ import annotations

import json
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
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
