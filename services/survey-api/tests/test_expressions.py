"""Conditions: what they mean, and what is not one."""

from __future__ import annotations

from typing import Any

import pytest
from survey_api.instruments.evaluation import compiled
from survey_api.instruments.expressions import ExpressionError, parse

ANSWERS: dict[str, Any] = {
    "type": "pes",
    "years": 3,
    "roles": ["design", "delivery"],
    "uses_ai": False,
    "sources": {"registers": "good", "effort": "4"},
    "code": "012",
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
        ("!({type} = 'pes')", False),
        ("!{type} empty", True),
        ("!!({type} = 'pes')", True),
        ("!({type} = 'pes' and {years} < 2)", True),
        ("{type} = 'x' and {years} = 3 or {years} = 3", True),
        ("{type} = 'x' and ({years} = 3 or {years} = 3)", False),
        ('{TYPE_IS} = "no"'.replace("TYPE_IS", "type"), False),
        ("{type} = 'it\\'s'", False),
        ("{missing} empty OR {years} >= 1 && {years} < 9", True),
        # Loose: case and blanks do not count, a number may be written as a text, an answer "4" is read as 4.
        ("{type} = ' PES '", True),
        ("{years} = '3'", True),
        ("{sources.effort} > 3", True),
        ("{code} = 12", True),
        ("{code} <> '12'", True),
        ("{missing} = {missing}", True),
        ("{missing} >= {missing}", True),
        ("{missing} > {missing}", False),
        ("{uses_ai} = 'false'", True),
        ("{roles} noneof ['evaluation']", True),
        ("{type} noneof ['pes']", False),
        ("{type} contains 'E'", True),
        # Arithmetic: no answer counts as 0, nothing comes of dividing by 0, decimals stay as they were written.
        ("{years} + 1 * 2 = 5", True),
        ("{missing} + 1 = 1", True),
        ("{years} / 0 > 0", False),
        ("0.1 + 0.2 = 0.3", True),
        ("{years}-1=2", True),
        ("-1 < {years} % 2", True),
        ("iif({years} > 2, 'many', 'few') = 'many'", True),
        ("count({roles}) = 2", True),
        ("sum({years}, {missing}, 4) = 7", True),
        ("avg({years}, {missing}, 4) = 3.5", True),
        ("max({years}, 9) - min({years}, 9) = 6", True),
        ("round({years} / 7, 2) = 0.43", True),
        ("round(2.5) = 3 and round(-2.5) = -3", True),
    ],
)
def test_a_condition_means_what_surveyjs_means_by_it(condition: str, holds: bool) -> None:
    assert compiled(parse(condition))(ANSWERS) is holds


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        ("", "Expected a reference"),
        ("{type}", "Expected a comparison"),
        ("{type} =", "Expected a reference"),
        ("not {type} = 'pes'", "SurveyJS has no word `not`"),
        ("not({type} = 'pes')", "SurveyJS has no word `not`"),
        ("!{type} = 'pes'", "write !"),
        ("!{type} contains 'p'", "write !"),
        ("{years} + 1", "Expected a comparison"),
        ("({years} > 1) + 1 = 2", "found a comparison"),
        ("{years} > 1 = true", "Expected the end"),
        ("{years} and {type} = 'pes'", "Expected a comparison"),
        ("age({born}) > 3", "There is no function 'age'"),
        ("SUM({years}) > 3", "There is no function"),
        ("iif({years}, 1, 2) = 1", "Expected a comparison"),
        ("round({years}, 1, 2) = 1", "takes 1 to 2"),
        ("{type} = 'pes' and", "Expected a reference"),
        ("({type} = 'pes'", "Expected \\)"),
        ("{type} = 'pes')", "Expected the end"),
        ("{type} like 'p'", "Expected a comparison"),
        ("{type} = pes", "Expected a reference"),
        ("{type} = ['pes']", "one value"),
        ("{type} > 'pes'", "compares with a number"),
        ("{years} > [1, 2]", "not with a list"),
        ("{years} > 012", "Not understood"),
        ("{panel[0].x} = 1", "A reference is"),
        ("{type} = 'open", "Not understood"),
        ("{type} = 'a\"b'", "Not understood"),
        ("{type} = 'a\\nb'", "Not understood"),
        ("(" * 60 + "{a} empty" + ")" * 60, "nested deeper"),
        ("!" * 60 + "{a} empty", "nested deeper"),
        ("{a} empty or " * 400 + "{a} empty", "at most"),
    ],
)
def test_what_is_not_in_the_subset_is_refused_with_a_hint(condition: str, says: str) -> None:
    with pytest.raises(ExpressionError, match=says):
        parse(condition)
