"""Routes that nobody takes, pages that nobody sees, and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest
from survey_api.instruments.checks import faults
from survey_api.instruments.definition import read_definition

OPTIONS = [{"value": value, "text": value} for value in ("a", "b", "c")]
STEPS = [{"value": value, "text": value} for value in ("1", "2", "dont_know")]
ELEMENTS: list[dict[str, Any]] = [
    {"type": "radiogroup", "name": "one", "choices": OPTIONS},
    {"type": "checkbox", "name": "many", "choices": OPTIONS, "maxSelectedChoices": 2},
    {"type": "boolean", "name": "agree"},
    {"type": "rating", "name": "stars"},
    {"type": "text", "name": "years", "inputType": "number", "min": 0, "max": 60},
    {"type": "comment", "name": "why"},
    {"type": "matrix", "name": "scale", "rows": OPTIONS, "columns": STEPS},
    {"type": "boolean", "name": "asked_of_a", "visibleIf": "{one} = 'a'"},
]


def found(condition: str, **more: Any) -> list[tuple[str, str]]:
    last = {"type": "comment", "name": "last", "visibleIf": condition, **more}
    pages = [{"name": "first", "elements": ELEMENTS}, {"name": "second", "elements": [last]}]
    definition = read_definition({"title": "x", "pages": pages})
    return [(f.pointer, f.code) for f in faults(definition, ()) if f.code != "missing_translation"]


@pytest.mark.parametrize(
    "condition",
    [
        "{one} = 'a' and {one} = 'b'",
        "{one} empty and {one} = 'a'",
        "{many} contains ['a', 'b', 'c']",
        "{many} contains 'a' and {many} empty",
        "{agree} = true and {agree} = false",
        "{stars} > 5",
        "{stars} * 2 > 10",
        "{years} > 60",
        "{years} > 10 and {years} < 5",
        "{scale.a} > 2",
        "sum({scale.a}, {stars}) > 99",
        "{why} empty and {why} notempty",
        "{one} = 'b' and {asked_of_a} = true",
        "{asked_of_a} notempty and !({one} = 'a')",
    ],
)  # fmt: skip
def test_a_condition_that_holds_for_no_answers_is_a_dead_route(condition: str) -> None:
    expected = "mismatch" if condition.startswith("sum(") else "dead_route"
    assert found(condition) == [("/definition/pages/1/elements/0/visibleIf", expected)]


@pytest.mark.parametrize(
    "condition",
    [
        "{one} = 'a' or {one} = 'b'",
        "{one} <> 'a'",
        "{many} contains ['a', 'b']",
        "{stars} >= 5 and {agree} = false",
        "{years} >= 60",
        "{years} > 10 and {years} < 10.5",
        "{scale.a} >= 2 and {scale.b} empty",
        "{why} notempty",
        "{one} = 'a' and {asked_of_a} = true",
        # Not decided, so not refused: reckoning with a number, comparing words.
        "{years} * 2 > 1000",
        "{why} = 'x' and {why} = 'y'",
    ],
)
def test_a_condition_that_holds_for_some_answers_is_none(condition: str) -> None:
    assert found(condition) == []


def test_where_a_condition_stands_can_make_it_unreachable() -> None:
    inside = {"type": "comment", "name": "last", "visibleIf": "{one} = 'a'"}
    panel = {"type": "panel", "name": "panel", "visibleIf": "{one} = 'b'", "elements": [inside]}
    never = {"type": "comment", "name": "never"}
    page = {"name": "third", "visibleIf": "{one} = 'a' and {one} = 'b'", "elements": [never]}
    note = {"type": "html", "name": "note", "html": "x", "visibleIf": "{nothing} = 1"}
    pages = [{"name": "first", "elements": ELEMENTS}, {"name": "second", "elements": [panel]}]
    definition = read_definition({"title": "x", "pages": [*pages, page]})
    told = [(f.pointer, f.code) for f in faults(definition, ()) if f.code != "missing_translation"]
    assert told == [
        ("/definition/pages/1/elements/0/elements/0/visibleIf", "unreachable_question"),
        ("/definition/pages/2/visibleIf", "dead_route"),
    ]
    empty = read_definition({"title": "x", "pages": [*pages[:1], {"name": "empty", "elements": []}]})
    assert ("/definition/pages/1", "unreachable_page") in [(f.pointer, f.code) for f in faults(empty, ())]
    with_note = read_definition({"title": "x", "pages": [{"name": "first", "elements": [*ELEMENTS, note]}]})
    told = [(f.pointer, f.code) for f in faults(with_note, ())]
    assert ("/definition/pages/0/elements/8/visibleIf", "unknown_reference") in told


@pytest.mark.parametrize(
    "condition",
    [
        "{one} = 'd'",
        "{one} > 2",
        "{many} = 'a'",
        "{many} contains 'd'",
        "{agree} = 'yes'",
        "{scale} = 1",
        "{scale.d} = 1",
        "{one.a} = 1",
        "{why} > 3",
        "{why} contains 3",
        "{one} + 1 = 2",
        "{years} = 'many'",
        "{one} contains 'a'",
        "{many} contains {one}",
        "sum({many}) > 1",
    ],
)
def test_a_comparison_that_can_mean_nothing_is_a_mismatch(condition: str) -> None:
    assert {code for _, code in found(condition)} == {"mismatch"}


def test_what_is_looked_at_afterwards_may_refer_to_later_questions() -> None:
    early = {"type": "comment", "name": "early", "requiredIf": "{one} = 'a'", "enableIf": "{nothing} = 1"}
    rule = {"type": "expression", "expression": "{stars} > {years}"}
    pages = [{"name": "p", "elements": [{**early, "validators": [rule]}, *ELEMENTS]}]
    told = [(f.pointer, f.code) for f in faults(read_definition({"title": "x", "pages": pages}), ())]
    assert [each for each in told if each[1] != "missing_translation"] == [
        ("/definition/pages/0/elements/0/enableIf", "unknown_reference")
    ]


def test_values_that_differ_in_case_alone_are_the_same_to_surveyjs() -> None:
    twice = {"type": "radiogroup", "name": "q", "choices": [{"value": v, "text": v} for v in ("a", "A")]}
    other: dict[str, Any] = {"type": "radiogroup", "name": "r", "choices": [{"value": "other", "text": "o"}]}
    other |= {"showOtherItem": True, "otherText": "o"}
    definition = read_definition({"title": "x", "pages": [{"name": "p", "elements": [twice, other]}]})
    codes = {f.pointer: f.code for f in faults(definition, ())}
    assert codes["/definition/pages/0/elements/0/choices/1/value"] == "duplicate_value"
    assert codes["/definition/pages/0/elements/1/showOtherItem"] == "duplicate_value"


def offering(*conditions: str, **more: Any) -> list[tuple[str, str]]:
    """The faults of a question whose choices have these conditions; an empty one is none."""
    choices = [
        {**option, **({"visibleIf": condition} if condition else {})}
        for option, condition in zip(OPTIONS, conditions, strict=False)
    ]
    last = {"type": "radiogroup", "name": "last", "choices": choices, **more}
    after = {"type": "comment", "name": "after", "visibleIf": "{last} = 'b'"}
    pages = [{"name": "first", "elements": ELEMENTS}, {"name": "second", "elements": [last, after]}]
    definition = read_definition({"title": "x", "pages": pages})
    at = "/definition/pages/1/elements/"
    return [(f.pointer.removeprefix(at), f.code) for f in faults(definition, ()) if f.code != "missing_translation"]


def test_a_choice_that_nobody_is_offered_is_refused() -> None:
    assert offering("", "{one} = 'a'") == []
    assert offering("", "{one} = 'a' and {one} = 'b'") == [
        ("0/choices/1/visibleIf", "dead_route"),
        ("1/visibleIf", "dead_route"),
    ]
    assert offering("", "{one} = 'b'", visibleIf="{one} = 'a'") == [
        ("0/choices/1/visibleIf", "unreachable_choice"),
        ("1/visibleIf", "dead_route"),
    ]
    assert offering("", "{nothing} = 'b'") == [("0/choices/1/visibleIf", "unknown_reference")]
    told = offering("", "{after} notempty")
    assert told == [("0/choices/1/visibleIf", "reference_cycle"), ("1/visibleIf", "reference_cycle")]
    assert offering("", "{one} > 2") == [("0/choices/1/visibleIf", "mismatch")]


def test_a_question_has_something_to_choose_or_is_not_asked() -> None:
    some = ("{one} = 'a'", "{one} = 'b'")
    assert offering(*some) == [("0/choices", "nothing_to_choose")]
    assert offering(*some, hideIfChoicesEmpty=True) == []
    assert offering(*some, showOtherItem=True, otherText="Other") == []
    rows = {"type": "matrix", "columns": STEPS, "rows": [{**OPTIONS[0], "visibleIf": "{one} = 'a'"}]}
    assert found("{one} = 'b'", name="last", **rows) == [
        ("/definition/pages/1/elements/0/rows/0/visibleIf", "unreachable_choice"),
        ("/definition/pages/1/elements/0/rows", "nothing_to_choose"),
    ]
