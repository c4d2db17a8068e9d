"""What set theory says of every data set."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from cmo_engine.configurational import (
    Cases,
    Cuts,
    DataError,
    Limits,
    Options,
    Solution,
    TruthTable,
    cases_of,
    parse_expectations,
    parse_outcome,
    solve,
    truth_table,
)
from cmo_engine.configurational.implicants import ANY
from cmo_engine.configurational.spaces import combinations, size, split
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from qca_data import PARSIMONIOUS, models

LETTERS = "ABCDE"
FREELY = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
WIDE = Limits(models=20_000, seconds=60)


@st.composite
def crisp_cases(draw: st.DrawFn, highest: int = 1) -> Cases:
    """Two to five conditions with values up to `highest`, and an outcome that differs between cases."""
    k = draw(st.integers(2, 5 if highest == 1 else 3))
    n = draw(st.integers(2, 14))
    columns = {name: draw(st.lists(st.integers(0, highest), min_size=n, max_size=n)) for name in LETTERS[:k]}
    columns["Y"] = draw(st.lists(st.integers(0, 1), min_size=n, max_size=n))
    assume(len(set(columns["Y"])) == 2)
    return cases_of(columns)


@st.composite
def fuzzy_cases(draw: st.DrawFn) -> Cases:
    k = draw(st.integers(2, 4))
    n = draw(st.integers(3, 12))
    memberships = st.sampled_from([0.0, 0.1, 0.3, 0.4, 0.6, 0.7, 0.9, 1.0])
    columns = {name: draw(st.lists(memberships, min_size=n, max_size=n)) for name in [*LETTERS[:k], "Y"]}
    assume(len(set(columns["Y"])) > 1)
    return cases_of(columns)


def _table(cases: Cases, outcome: str = "Y", incl: float = 1.0) -> TruthTable:
    return truth_table(cases, parse_outcome(outcome), [n for n in cases.names if n != "Y"], Cuts(incl))


def _solved(table: TruthTable, options: Options) -> Solution:
    """Data that explain nothing, or everything, are refused; they are no example of a law about solutions."""
    try:
        return solve(table, options)
    except DataError:
        assume(False)
        raise AssertionError("not reached") from None


def _covers(term: tuple[int, ...], row: tuple[int, ...]) -> bool:
    return all(value in (ANY, own) for value, own in zip(term, row, strict=True))


@FREELY
@given(crisp_cases() | crisp_cases(highest=2) | fuzzy_cases(), st.sampled_from(["conservative", "parsimonious"]))
def test_a_solution_covers_every_explained_row_and_no_other(cases: Cases, kind: str) -> None:
    solution = _solved(_table(cases, incl=0.8), Options(kind, limits=WIDE))  # type: ignore[arg-type]
    for model in solution.models:
        for row in solution.table.rows:
            assert any(_covers(own.term, row.values) for own in model.terms) == (row.out == "1")


@FREELY
@given(crisp_cases() | crisp_cases(highest=2) | fuzzy_cases())
def test_prime_implicants_are_all_minimal_terms_and_nothing_else(cases: Cases) -> None:
    """Against the definition, by looking at every term that there is."""
    solution = _solved(_table(cases, incl=0.8), PARSIMONIOUS)
    table = solution.table
    levels = [factor.levels for factor in table.factors]
    positive = [row.values for row in table.rows if row.out == "1"]
    negative = [row.values for row in table.rows if row.out == "0"]
    valid = {
        term
        for term in itertools.product(*([ANY, *range(own)] for own in levels))
        if not any(_covers(term, row) for row in negative)
    }
    prime = {
        term
        for term in valid
        if any(_covers(term, row) for row in positive)
        and not any((*term[:at], ANY, *term[at + 1 :]) in valid for at, value in enumerate(term) if value != ANY)
    }
    assert set(solution.prime_implicants) == prime


@FREELY
@given(crisp_cases() | crisp_cases(highest=2))
def test_models_are_all_the_smallest_covers_and_of_equal_size(cases: Cases) -> None:
    """Against the definition, by looking at every choice of prime implicants."""
    solution = _solved(_table(cases), Options("parsimonious", limits=WIDE))
    assume(len(solution.prime_implicants) <= 12)
    positive = [row.values for row in solution.table.rows if row.out == "1"]
    for number in range(1, len(positive) + 1):
        smallest = {
            frozenset(chosen)
            for chosen in itertools.combinations(solution.prime_implicants, number)
            if all(any(_covers(term, row) for term in chosen) for row in positive)
        }
        if smallest:
            break
    assert {frozenset(own.term for own in model.terms) for model in solution.models} == smallest
    assert solution.n_models == len(smallest)
    assert not solution.n_models_is_lower_bound


@FREELY
@given(crisp_cases(), st.integers(1, 3))
def test_a_bound_on_models_is_told_and_what_is_listed_are_models(cases: Cases, bound: int) -> None:
    every = _solved(_table(cases), Options("parsimonious", limits=WIDE))
    some = solve(_table(cases), Options("parsimonious", limits=Limits(models=bound)))
    assert models(some) <= models(every)
    assert len(some.models) == min(bound, every.n_models)
    assert some.n_models_is_lower_bound == (every.n_models > bound)
    assert some.n_models <= every.n_models


@FREELY
@given(crisp_cases())
def test_on_crisp_data_the_conservative_solutions_of_outcome_and_absence_share_no_case(cases: Cases) -> None:
    yes, no = (_solved(_table(cases, outcome), Options()) for outcome in ("Y", "~Y"))
    covered = [{case for own in solution.models[0].terms for case in own.cases} for solution in (yes, no)]
    assert not covered[0] & covered[1]


@FREELY
@given(crisp_cases())
def test_recoding_a_condition_swaps_its_literals_and_nothing_else(cases: Cases) -> None:
    first = _solved(_table(cases), PARSIMONIOUS)
    columns = {name: cases.column(name).astype(int).tolist() for name in cases.names}
    columns["A"] = [1 - value for value in columns["A"]]
    turned = solve(_table(cases_of(columns)), PARSIMONIOUS)

    def swap(terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted("*".join(_swapped(literal) for literal in term.split("*")) for term in terms))

    assert {swap(model) for model in models(first)} == {swap(swap(model)) for model in models(turned)}


def _swapped(literal: str) -> str:
    return {"A": "~A", "~A": "A"}.get(literal, literal)


@FREELY
@given(crisp_cases(highest=2) | fuzzy_cases(), st.randoms(use_true_random=False))
def test_the_order_of_cases_and_conditions_changes_nothing(cases: Cases, random: object) -> None:
    first = _solved(_table(cases, incl=0.8), Options("parsimonious", limits=WIDE))
    rows = list(range(len(cases)))
    names = [name for name in cases.names if name != "Y"]
    random.shuffle(rows)  # type: ignore[attr-defined]
    random.shuffle(names)  # type: ignore[attr-defined]
    mixed = truth_table(cases.take(rows), parse_outcome("Y"), names, Cuts(0.8))
    again = solve(mixed, Options("parsimonious", limits=WIDE))
    assert _as_sets(models(again)) == _as_sets(models(first))
    assert again.n_models == first.n_models


def _as_sets(found: set[tuple[str, ...]]) -> set[frozenset[frozenset[str]]]:
    return {frozenset(frozenset(term.split("*")) for term in model) for model in found}


@FREELY
@given(crisp_cases(), st.lists(st.sampled_from(["A", "~A", "B", "~B", "A*B", "~A*B"]), min_size=1, max_size=2))
def test_an_intermediate_model_lies_between_the_two_it_is_of(cases: Cases, expected: list[str]) -> None:
    table = _table(cases)
    assume(not {"A", "~A"} <= set(expected) and not {"B", "~B"} <= set(expected))
    expectations = parse_expectations(" + ".join(expected), table.factors)
    between = _solved(table, Options("intermediate", expectations, limits=WIDE))
    wide = _solved(table, Options("parsimonious", limits=WIDE))
    levels = [2] * len(table.factors)
    for model in between.models:
        own = set(combinations(split(_terms(model), levels).inside, levels))
        assert {row.values for row in table.rows if row.out == "1"} <= own
        for _, p in model.pairs:
            assert own <= set(combinations(split(_terms(wide.models[p - 1]), levels).inside, levels))


def _terms(model: object) -> np.ndarray:
    return np.array([own.term for own in model.terms], np.int16)  # type: ignore[attr-defined]


@given(st.lists(st.tuples(*[st.integers(-1, 2)] * 3), max_size=6))
def test_a_split_parts_the_space(terms: list[tuple[int, ...]]) -> None:
    levels = [3, 3, 3]
    parts = split(np.array(terms, np.int16).reshape(-1, 3), levels)
    inside, outside = (list(combinations(part, levels)) for part in (parts.inside, parts.outside))
    assert sorted(inside + outside) == sorted(itertools.product(range(3), repeat=3))
    assert all(any(_covers(term, cell) for term in terms) for cell in inside)
    assert not any(_covers(term, cell) for term in terms for cell in outside)
    assert size(parts.inside, levels) == len(inside)


def test_assumptions_are_the_remainders_that_a_model_covers() -> None:
    cases = cases_of({"A": [1, 1, 0], "B": [1, 1, 0], "C": [1, 0, 0], "Y": [1, 1, 0]})
    solution = solve(_table(cases), PARSIMONIOUS)
    [model] = [m for m in solution.models if m.terms[0].term == (1, ANY, ANY)]
    assert set(solution.assumptions(model)) == {(1, 0, 0), (1, 0, 1)}
    assert model.n_assumed == 2


@pytest.mark.parametrize("k", [30])
def test_thirty_conditions_give_an_honest_answer(k: int) -> None:
    random = np.random.default_rng(5)
    values = random.integers(0, 2, (50, k))
    columns = {f"C{at}": values[:, at].tolist() for at in range(k)}
    columns["Y"] = ((values[:, 0] & values[:, 1]) | (values[:, 2] & (1 - values[:, 3]))).tolist()
    solution = solve(_table(cases_of(columns)), Options("parsimonious", limits=Limits(prime_implicants=5_000)))
    assert solution.n_models_is_lower_bound
    assert any("prime implicants" in bound for bound in solution.bounds)
    for row in solution.table.rows:
        assert any(_covers(own.term, row.values) for own in solution.models[0].terms) == (row.out == "1")
