"""The formulas against published values."""

from __future__ import annotations

import pytest
from cop_api.rounds.consensus import (
    Tally,
    group_informed_consensus,
    ipras,
    rate,
    suppressed,
    tally,
    verdict,
)
from hypothesis import given
from hypothesis import strategies as st


def test_group_informed_consensus_of_two_groups_of_twelve() -> None:
    """24 people, two groups: everybody agrees, and one group against the other. By hand, from ∏(A + 1)/(S + 2):
    (13/14)² and 13/14 · 1/14."""
    everybody = [Tally(agree=12), Tally(agree=12)]
    divided = [Tally(agree=12), Tally(disagree=12)]
    assert group_informed_consensus(everybody) == pytest.approx(13**2 / 14**2)
    assert group_informed_consensus(divided) == pytest.approx(13 / 14**2)


def test_ipras_of_the_published_table() -> None:
    """PMC3467596, table 1: a central point of 7.5 gives 6.1."""
    assert ipras(7, 8) == pytest.approx(6.1)
    assert ipras(2, 3) == pytest.approx(6.1)
    assert ipras(5, 5) == pytest.approx(2.35)


def test_disagreement_is_a_range_beyond_ipras() -> None:
    divided = rate([str(n) for n in (1, 1, 1, 1, 9, 9, 9, 9)])
    assert divided is not None
    assert (divided.ipr, divided.ipras, divided.disagreement) == (8, 2.35, True)
    agreed = rate([str(n) for n in (7, 8, 8, 8, 9)])
    assert agreed is not None
    assert (agreed.median, agreed.disagreement) == (8, False)
    assert rate(["pass"]) is None


def test_ratings_fall_into_bands() -> None:
    assert tally(["1", "3", "4", "6", "7", "9", "pass"]) == Tally(agree=2, passed=3, disagree=2)


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 9), min_size=1))
def test_nothing_suppressed_can_be_had_by_subtraction(sizes: dict[str, int]) -> None:
    hidden = suppressed(sizes)
    assert {group for group, size in sizes.items() if size < 3} <= hidden
    if hidden and hidden != set(sizes):
        assert sum(sizes[group] for group in hidden) >= 3
        assert len(hidden) >= 2 or min(sizes[group] for group in hidden) >= 3


def test_a_verdict_needs_three_sides_and_two_thirds() -> None:
    assert verdict(Tally(agree=2), None) is None
    assert verdict(Tally(agree=4, passed=5, disagree=2), None) == "validated"
    assert verdict(Tally(agree=3, disagree=2), None) == "contested"
    assert verdict(Tally(), rate(["8", "8", "9"])) == "validated"
    assert verdict(Tally(), rate(["5", "5", "6"])) is None
    assert verdict(Tally(), rate(["1", "1", "9", "9"])) == "contested"
