"""Kendall's W, the change between rounds and learned groups, against published and planted values."""

from __future__ import annotations

import random

import pytest
from cop_api.rounds.change import change
from cop_api.rounds.concordance import concordance, ranks
from cop_api.rounds.opinion_groups import learn
from hypothesis import given
from hypothesis import strategies as st

ratings = st.integers(2, 6).flatmap(
    lambda items: st.lists(st.lists(st.integers(1, 9), min_size=items, max_size=items), min_size=2, max_size=8)
)


def test_w_of_three_executives_and_six_applicants() -> None:
    """By hand: the sums of ranks are 8, 14, 11, 11, 11, 8, their mean 10.5, so S = 25.5; without ties
    W = 12·25.5 / (3²·(6³ − 6)) = 306/1890 (Kendall and Babington Smith 1939, "The Problem of m Rankings")."""
    found = concordance([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])
    assert found.w == pytest.approx(306 / 1890)
    assert (found.chi2, found.df) == (pytest.approx(3 * 5 * 306 / 1890), 5)


def test_w_of_twenty_subjects_whose_anxiety_three_people_rated() -> None:
    """The data set `anxiety` of the R packages irr and DescTools; the reference page of DescTools' `KendallW` (irr's
    `kendall`) prints 0.5396569 for it, corrected for ties."""
    found = concordance(
        [
            [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
            [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
            [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
        ]
    )
    assert found.w == pytest.approx(0.5396569, abs=5e-8)
    assert (found.raters, found.items, found.df) == (3, 20, 19)


def test_w_corrected_for_ties() -> None:
    """By hand: the sums of ranks are 5.5, 6.5, 9, 13.5, 12, 20, 23, 23.5, 25.5, 26.5 about 16.5, so S = 591. Ties: two
    pairs in x, three in y, a four and a three in z, so ΣT = 12 + 18 + (60 + 24) = 114.
    W = 12·591 / (3²·(10³ − 10) − 3·114) = 7092/8568."""
    x = [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10]
    y = [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5]
    z = [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]
    found = concordance([x, y, z])
    assert found.w == pytest.approx(7092 / 8568)
    assert found.chi2 == pytest.approx(3 * 9 * 7092 / 8568)


@given(st.lists(st.permutations(range(1, 7)), min_size=2, max_size=8))
def test_w_is_the_mean_rank_correlation_put_on_zero_to_one(orders: list[list[int]]) -> None:
    """Without ties W = (r̄(m − 1) + 1) / m, r̄ the mean of Spearman's coefficients of all pairs of raters."""
    pairs = [(a, b) for at, a in enumerate(orders) for b in orders[:at]]
    spearman = [1 - 6 * sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) / (6 * 35) for a, b in pairs]
    mean, m = sum(spearman) / len(spearman), len(orders)
    assert concordance(orders).w == pytest.approx((mean * (m - 1) + 1) / m, abs=1e-9)


@given(ratings)
def test_w_lies_between_nothing_and_one(given_: list[list[int]]) -> None:
    found = concordance(given_)
    assert found.w is None or -1e-9 <= found.w <= 1 + 1e-9
    assert (found.w is None) == all(len(set(each)) == 1 for each in given_)
    alike = concordance([given_[0]] * 3)
    assert alike.w is None or alike.w == pytest.approx(1)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12))
def test_ranks_sum_to_those_without_ties(values: list[int]) -> None:
    assert sum(ranks(values)) == pytest.approx(len(values) * (len(values) + 1) / 2)


def test_the_share_that_would_have_to_answer_otherwise() -> None:
    """Scheibe et al. (1975) count person-changes: two histograms of ten people, two of whom moved: 20 %."""
    before = ["1"] * 5 + ["9"] * 5
    after = ["1"] * 3 + ["9"] * 7
    found = change(before, after, {("1", "1"): 3, ("1", "9"): 2, ("9", "9"): 5})
    assert found is not None
    assert (found.distribution_change, found.stable) == (pytest.approx(0.2), False)
    assert (found.in_both, found.changed, found.left) == (10, 2, 0)
    settled = change(before, ["1"] * 4 + ["9"] * 6, {})
    assert settled is not None
    assert settled.stable is True
    assert change(["1", "2"], after, {}) is None


def planted(voters: int, items: int, groups: int, *, agreeing: float, seed: int) -> dict[str, dict[str, str]]:
    """Voters in turn of groups whose opinions were drawn apart; each holds their group's with this probability."""
    dice = random.Random(seed)
    opinions = [[dice.choice(("agree", "disagree")) for _ in range(items)] for _ in range(groups)]
    return {
        f"p{voter:03}": {
            f"i{item:02}": opinions[voter % groups][item]
            if dice.random() < agreeing
            else dice.choice(("agree", "pass", "disagree"))
            for item in range(items)
            if dice.random() < 0.9
        }
        for voter in range(voters)
    }


def test_planted_groups_are_found() -> None:
    found = learn(planted(30, 20, 2, agreeing=0.9, seed=1), 20)
    assert found.of is not None
    assert (found.silhouette or 0) > 0.25
    assert {found.of[f"p{n:03}"] for n in range(0, 30, 2)} != {found.of[f"p{n:03}"] for n in range(1, 30, 2)}
    assert set(found.of.values()) == {0, 1}
    three = learn(planted(60, 30, 3, agreeing=0.9, seed=2), 30)
    assert three.of is not None
    assert len({three.of[f"p{n:03}"] for n in range(3)}) == 3


def test_the_same_votes_give_the_same_groups() -> None:
    votes = planted(40, 15, 2, agreeing=0.85, seed=3)
    assert learn(votes, 15) == learn(dict(reversed(votes.items())), 15)


@pytest.mark.parametrize("seed", range(8))
def test_votes_at_random_are_no_groups(seed: int) -> None:
    assert learn(planted(60, 20, 1, agreeing=0.0, seed=seed), 20).reason == "no_clear_groups"


def test_where_the_numbers_do_not_allow_it() -> None:
    """Five to nineteen voters must not become groups, as other tools make of them."""
    assert learn(planted(19, 20, 2, agreeing=0.9, seed=1), 20).reason == "too_few_voters"
    assert learn(planted(40, 9, 2, agreeing=0.9, seed=1), 9).reason == "too_few_items"
    # Who voted on a few items only is not placed, and does not count.
    sparse = {who: dict(list(cast.items())[:6]) for who, cast in planted(40, 20, 2, agreeing=0.9, seed=1).items()}
    assert learn(sparse, 20).voters == 0
    alike = {f"p{n}": {f"i{item}": "agree" for item in range(10)} for n in range(25)}
    assert learn(alike, 10).reason == "no_clear_groups"
