"""Patterns: what they mean, and that none can be made to run for ever."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from survey_api.instruments.answer_rules import EMAIL
from survey_api.instruments.patterns import Pattern, PatternError

ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "\\d", "\\w", "x", "[a-c0-2]", "\\.", "-"])
TIMES = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}"])
PARTS = st.recursive(
    st.builds(lambda atom, times: atom + times, ATOMS, TIMES),
    lambda inside: st.one_of(
        st.builds("".join, st.lists(inside, min_size=1, max_size=3)),
        st.builds(lambda one, other: f"(?:{one}|{other})", inside, inside),
        st.builds(lambda one, times: f"({one}){times}", inside, st.sampled_from(["", "*", "+", "?", "{0,2}"])),
    ),
    max_leaves=5,
)


@settings(deadline=None, max_examples=400)
@given(pattern=PARTS, begin=st.booleans(), end=st.booleans(), text=st.text("abcx01.-d\n", max_size=8))
def test_it_finds_what_a_backtracking_engine_finds(pattern: str, begin: bool, end: bool, text: str) -> None:
    pattern = f"{'^' * begin}{pattern}{'$' * end}"
    # Python's $ also matches before a last line feed, JavaScript's does not.
    expected = re.search(pattern.replace("$", "\\Z"), text, re.ASCII) is not None
    assert Pattern(pattern).found_in(text) is expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("(a+)+$", "a" * 5_000 + "b"),
        ("(a|a)*b", "a" * 5_000),
        ("(.*a){20}", "b" * 5_000),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 5_000),
    ],
)
def test_what_explodes_elsewhere_does_not_here(pattern: str, text: str) -> None:
    compiled = Pattern(pattern)
    start = time.thread_time()
    compiled.found_in(text)
    assert time.thread_time() - start < 2, "seconds of CPU for 5,000 characters"


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("(?=a)", "Look-around"),
        ("(?<n>a)", "Look-around"),
        ("(a)\\1", "not supported"),
        ("a**", "repeating"),
        ("a{3,1}", "repeats nothing"),
        ("a{999}", "At most"),
        ("(a{200}){200}", "too large"),
        ("[z-a]", "empty"),
        ("[a", "too early"),
        ("(a", "too early"),
        ("a)", "Not understood"),
        ("{", "as a character"),
        ("\\", "too early"),
        ("(" * 30 + ")" * 30, "deeper"),
        ("a" * 301, "at most"),
    ],
)
def test_what_is_not_in_the_subset_is_refused(pattern: str, says: str) -> None:
    with pytest.raises(PatternError, match=says):
        Pattern(pattern)


def test_case_and_code_units_are_javascripts() -> None:
    assert Pattern("^STRASSE$", ignore_case=True).found_in("Strasse")
    assert not Pattern("^s$", ignore_case=True).found_in("\u017f")
    assert Pattern("^..$").found_in("🌾")
    assert not Pattern(".").found_in("\u2028")
    assert Pattern("\\s").found_in("\ufeff")


def test_an_address_is_what_surveyjs_takes_for_one() -> None:
    for address in ("a@b.eu", "a.b+c@d-e.example.org", '"a b"@c.eu'):
        assert EMAIL.found_in(address), address
    for address in ("a@b", "a@b.c", "a b@c.eu", "@c.eu", "a@.eu", "a..b@c.eu", "a@b.eu "):
        assert not EMAIL.found_in(address), address
