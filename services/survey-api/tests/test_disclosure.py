"""No hidden cell can be worked out from what is shown; and the interval is the one in the books."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from survey_api.results.disclosure import Cell, hidden
from survey_api.results.statistics import mean, median, wilson

CELLS = st.dictionaries(
    st.tuples(st.sampled_from(["AT", "DE", "IT", "PL"]), st.sampled_from(["pes", "ministry", "ngo"])),
    st.integers(1, 30),
    max_size=12,
)


def lines(sizes: dict[Cell, int]) -> list[tuple[tuple[str | None, str | None], list[tuple[str | None, str | None]]]]:
    """Every sum that is published, with the groups it is the sum of."""
    countries, kinds = {c for c, _ in sizes}, {t for _, t in sizes}
    found: list[tuple[tuple[str | None, str | None], list[tuple[str | None, str | None]]]] = [
        ((None, None), [(country, None) for country in countries]),
        ((None, None), [(None, kind) for kind in kinds]),
    ]
    found += [((country, None), [cell for cell in sizes if cell[0] == country]) for country in countries]
    found += [((None, kind), [cell for cell in sizes if cell[1] == kind]) for kind in kinds]
    return found


@settings(deadline=None, max_examples=400)
@given(sizes=CELLS, min_cell=st.integers(3, 10))
def test_no_shown_sum_gives_a_hidden_group_away(sizes: dict[Cell, int], min_cell: int) -> None:
    out = hidden(sizes, min_cell)
    n: Counter[tuple[str | None, str | None]] = Counter()
    for (country, kind), size in sizes.items():
        for group in ((country, kind), (country, None), (None, kind), (None, None)):
            n[group] += size
    assert all(group in out for group, size in n.items() if size < min_cell)
    for total, parts in lines(sizes):
        if total not in out:
            holes = [n[part] for part in parts if part in out]
            assert not holes or (len(holes) >= 2 and sum(holes) >= min_cell)


@settings(deadline=None, max_examples=200)
@given(sizes=CELLS, answered=CELLS, min_cell=st.integers(3, 10))
def test_items_hide_what_their_groups_hide(sizes: dict[Cell, int], answered: dict[Cell, int], min_cell: int) -> None:
    fewer = {cell: min(n, answered.get(cell, 0)) for cell, n in sizes.items()}
    before = hidden(sizes, min_cell)
    out = hidden(fewer, min_cell, before)
    there = {cell for cell, n in fewer.items() if n}
    assert all(cell in out for cell in there if cell in before)
    for total, parts in lines({cell: n for cell, n in fewer.items() if n}):
        shown_before = total not in before
        assert shown_before or total in out
        holes = [part for part in parts if part in out]
        assert total in out or len(holes) != 1


def test_what_was_hidden_for_the_group_is_hidden_for_its_items() -> None:
    sizes = {("PL", "pes"): 20, ("DE", "pes"): 8, ("IT", "pes"): 2}
    groups = hidden(sizes, 5)
    assert ("IT", None) in groups
    assert ("DE", None) in groups
    items = hidden({("PL", "pes"): 20, ("DE", "pes"): 8, ("IT", "pes"): 5}, 5, groups)
    assert ("IT", None) in items
    assert ("DE", None) in items


def test_nothing_is_hidden_without_need() -> None:
    assert hidden({("PL", "pes"): 5, ("DE", "pes"): 5}, 5).groups == frozenset()
    assert hidden({}, 5).groups == {(None, None)}


@pytest.mark.parametrize(
    ("successes", "n", "population", "low", "high"),
    [
        # Without a correction to speak of: Wilson (1927), as tabulated for 81 of 263 in Newcombe (1998).
        (81, 263, 10**9, 0.2553, 0.3662),
        (0, 20, 10**9, 0.0, 0.1611),
        (10, 10, 10, 1.0, 1.0),
        (5, 20, 20, 0.25, 0.25),
    ],
)
def test_wilson(successes: int, n: int, population: int, low: float, high: float) -> None:
    assert wilson(successes / n, n, population) == pytest.approx((low, high), abs=5e-5)


def test_the_interval_shrinks_as_the_sample_nears_the_population() -> None:
    widths = [high - low for low, high in (wilson(8 / 20, 20, population) for population in (10**6, 100, 40, 25, 21))]
    assert widths == sorted(widths, reverse=True)


def test_mean_and_median() -> None:
    assert mean({1.0: 1, 3.0: 1}) == 2.0
    assert median({1.0: 2, 5.0: 2}) == 3.0
    assert median({1.0: 1, 2.0: 1, 9.0: 1}) == 2.0
    assert mean({}) is median({}) is None
