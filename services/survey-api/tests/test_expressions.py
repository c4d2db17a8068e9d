"""Conditions: what they mean, and what is not one."""

from __future__ import annotations

from typing import Any

import pytest
from survey_api.instruments.expressions import ExpressionError, compiled, parse

ANSWERS: dict[str, Any] = {
    "type": "pes",
    "years": 3,
    "roles": ["design", "delivery"],
    "uses_ai": False,
    "sources": {"registers": "good"},
}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("{type} = 'pes'", True),
        ("{type} == 'ministry'", False),
        ("{type} <> 'pes'", False),
        ("{missing} = 'pes'", False),
        ("{missing} <> 'pes'", True),
        ("{missing} != 'pes'", True),
        ("{years} > 2 and {years} <= 3", True),
        ("{missing} > 2 or {missing} <= 2", False),
        ("{years} = 3.0", True),
        ("{type} anyof ['pes', 'ministry']", True),
        ("{missing} anyof ['pes']", False),
        ("{roles} contains 'design'", True),
        ("{roles} contains ['design', 'evaluation']", False),
        ("{roles} notcontains 'evaluation'", True),
        ("{missing} notcontains 'evaluation'", True),
        ("{roles} anyof ['evaluation', 'design']", True),
        ("{roles} allof ['delivery', 'design']", True),
        ("{missing} empty", True),
        ("{roles} notempty", True),
        ("{uses_ai} = false", True),
        ("{uses_ai} notempty", True),
        ("{sources.registers} = 'good'", True),
        ("{sources.taxes} empty", True),
        ("{missing.row} empty", True),
        ("!{type} = 'pes'", False),
        ("!({type} = 'pes' and {years} < 2)", True),
        ("{type} = 'x' and {years} = 3 or {years} = 3", True),
        ("{type} = 'x' and ({years} = 3 or {years} = 3)", False),
        ('{TYPE_IS} = "no"'.replace("TYPE_IS", "type"), False),
        ("{type} = 'it\\'s'", False),
        ("{missing} empty OR {years} >= 1 && {years} < 9", True),
    ],
)
def test_a_condition_means_what_surveyjs_means_by_it(condition: str, holds: bool) -> None:
    assert compiled(parse(condition))(ANSWERS) is holds


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        ("", "Expected a reference"),
        ("{type}", "Expected a comparison"),
        ("{type} =", "Expected a text"),
        ("not {type} = 'pes'", "SurveyJS has no word `not`"),
        ("'pes' = {type}", "Expected a reference"),
        ("{type} = {years}", "Not understood|Expected a text"),
        ("{years} + 1 = 3", "Not understood"),
        ("age({born}) > 3", "Expected a reference"),
        ("{type} = 'pes' and", "Expected a reference"),
        ("({type} = 'pes'", "Expected \\)"),
        ("{type} = 'pes')", "Expected the end"),
        ("{type} like 'p'", "there is"),
        ("{type} = ['pes']", "one value"),
        ("{type} > 'pes'", "compares with a number"),
        ("{years} > [1, 2]", "not with a list"),
        ("{panel[0].x} = 1", "A reference is"),
        ("{type} = 'open", "Not understood"),
        ("(" * 60 + "{a} empty" + ")" * 60, "nested deeper"),
        ("!" * 60 + "{a} empty", "nested deeper"),
        ("{a} empty or " * 400 + "{a} empty", "at most"),
    ],
)
def test_what_is_not_in_the_subset_is_refused_with_a_hint(condition: str, says: str) -> None:
    with pytest.raises(ExpressionError, match=says):
        parse(condition)
