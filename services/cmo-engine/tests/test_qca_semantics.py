"""Conventions that data sets tell apart: cut-offs, contradictions, 0.5, "don't care", expectations, exclusions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cmo_engine.configurational import (
    Analysis,
    Anchors,
    Budget,
    Cuts,
    DataError,
    Limits,
    Options,
    StoppedError,
    cases_of,
    diagnostics,
    direct,
    excluded_terms,
    parse_expectations,
    parse_outcome,
    robustness,
    solve,
    truth_table,
    untenable,
    without,
)
from cmo_engine.configurational.implicants import ANY
from qca_data import PARSIMONIOUS, models, read, table_of


def test_a_sum_that_misses_the_cut_off_by_rounding_reaches_it() -> None:
    """0.1 + 0.2 is not 0.3 for a machine, and 0.8 is 0.8 for a person."""
    cases = cases_of({"A": [1, 1, 1, 1, 1, 0], "Y": [0.7, 0.8, 0.9, 0.7, 0.9, 0.1]})
    [_, row] = table_of(cases, "Y", 0.8).rows
    assert row.incl == pytest.approx(0.8)
    assert row.out == "1"
    assert table_of(cases, "Y", 0.80001).rows[1].out == "0"


def test_a_row_between_the_cut_offs_is_a_contradiction_and_counts_against() -> None:
    cases = cases_of({"A": [1, 1, 0, 0], "B": [1, 1, 0, 1], "Y": [1, 0, 1, 0]})
    table = table_of(cases, "Y", 1.0, contradiction=0.4)
    assert [(row.values, row.out) for row in table.rows] == [((0, 0), "1"), ((0, 1), "0"), ((1, 1), "C")]
    assert models(solve(table, PARSIMONIOUS)) == {("~B",)}


def test_contradictions_stay_in_their_rows_where_other_rows_are_left_out() -> None:
    """The reference puts the C into another row when a row before it has too few cases; the inclusion here says so."""
    cases = cases_of({"A": [0, 1, 1, 1, 1], "Y": [1, 1, 1, 0, 1]})
    table = table_of(cases, "Y", 0.9, contradiction=0.5, n=2)
    assert [(row.values, row.out, row.n) for row in table.rows] == [((0,), "?", 1), ((1,), "C", 4)]


def test_a_membership_of_one_half_is_in_no_row_and_told() -> None:
    cases = cases_of({"A": [0.5, 0.9, 0.2], "B": [0.8, 0.8, 0.1], "Y": [0.9, 0.9, 0.1]}, ["x", "y", "z"])
    table = table_of(cases, "Y", 0.8)
    assert [row.cases for row in table.rows] == [("z",), ("y",)]
    assert table.ambiguous == (("x", "A"),)
    assert diagnostics([0.5, 0.9, 0.2]).ambiguous == (0,)


def test_pri_keeps_out_rows_that_are_parts_of_outcome_and_absence() -> None:
    cases = cases_of({"A": [0.6, 0.6, 0.1], "Y": [0.55, 0.5, 0.3]})
    low = table_of(cases, "Y", 0.8)
    high = table_of(cases, "Y", 0.8, pri=0.5)
    assert [row.out for row in low.rows] == ["0", "1"]
    assert [row.out for row in high.rows] == ["0", "0"]
    with pytest.raises(DataError, match="no combination reaches the cut-offs"):
        solve(high, Options())


def test_a_dont_care_value_joins_no_literal_and_hides_no_row() -> None:
    cases = cases_of({"A": [1, 1, 0, 0], "B": [1, "-", 0, 1], "Y": [1, 1, 0, 0]})
    table = table_of(cases, "Y")
    assert (1, ANY) in [row.values for row in table.rows]
    assert models(solve(table, PARSIMONIOUS)) == {("A",)}
    with pytest.raises(DataError, match="cannot be told from one that does not"):
        solve(table_of(cases_of({"A": [1, 1, 0], "B": ["-", 0, 1], "Y": [1, 0, 0]}), "Y"), PARSIMONIOUS)
    with pytest.raises(DataError, match="column Y"):
        table_of(cases_of({"A": [1, 0], "Y": [1, "-"]}), "Y")


def test_dont_care_values_in_published_data_give_the_models_of_the_reference() -> None:
    """Ragin and Strand 2008, Sociological Methods & Research 36(4), 431–441: recognition of graduate students' unions;
    whether E came before A is "don't care" without both. Models of QCA 3.23."""
    columns = {
        "P": [1] * 12 + [0] * 5,
        "E": [1] * 6 + [0] * 6 + [1, 1, 0, 0, 0],
        "A": [1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
        "EBA": [1, 1, 0, 1, 1, *"-------", 0, *"----"],
        "S": [1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0],
        "REC": [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    }
    table = table_of(cases_of(columns), "REC")
    assert models(solve(table, Options())) == {("E*A*~EBA*S", "P*E*A*EBA", "P*E*S")}
    assert models(solve(table, PARSIMONIOUS)) == {
        ("P*E", "~EBA"), ("E*S", "EBA"), ("P*E", "~P*A"), ("P*E", "~P*S"), ("E*A", "P*E"), ("E*S", "P*E"),
        ("E*A", "E*S"), ("A*~S", "E*S"),
    }  # fmt: skip


def test_values_of_a_multi_value_outcome_are_explained_and_negated() -> None:
    cases = cases_of({"A": [0, 1, 2, 2], "B": [0, 1, 0, 1], "Y": [0, 1, 2, 2]})
    assert models(solve(table_of(cases, "Y[2]"), PARSIMONIOUS)) == {("A[2]",)}
    assert models(solve(table_of(cases, "~Y[2]"), Options())) == {("A[0]*B[0]", "A[1]*B[1]")}
    assert models(solve(table_of(cases, "Y[0,1]"), Options())) == {("A[0]*B[0]", "A[1]*B[1]")}
    with pytest.raises(DataError, match=r"say which is explained: Y\[1\]"):
        table_of(cases, "Y")


def test_a_joint_expectation_leaves_the_single_ones_in_force() -> None:
    """In the reference the conjunctural expectation is taken after the single ones from the literals as they were, so
    that an expectation about conditions that a term does not name switches the others off. Proof in docs/methods."""
    cases = cases_of({
        "A": [0, 0, 1, 1, 0, 1], "B": [0, 1, 0, 1, 1, 0], "C": [0, 0, 0, 1, 1, 1], "Y": [0, 0, 0, 1, 0, 1],
    })  # fmt: skip
    table = table_of(cases, "Y")
    single = solve(table, Options("intermediate", parse_expectations("A + C", table.factors)))
    joint = solve(table, Options("intermediate", parse_expectations("A + C + ~A*~B", table.factors)))
    assert models(single) == models(joint)


def test_expectations_by_position_and_by_name_are_the_same() -> None:
    table = table_of(read("krook_women"), "WNP")
    by_name = parse_expectations("ES, ~QU, LP", table.factors)
    assert parse_expectations("1,0,-,-,1", table.factors) == by_name
    assert parse_expectations("ES + ~QU + LP", table.factors) == by_name
    with pytest.raises(DataError, match="every value is expected"):
        parse_expectations("ES + ~ES", table.factors)
    with pytest.raises(DataError, match="2 directional expectations for 5 conditions"):
        parse_expectations("1,0", table.factors)


def test_excluded_remainders_are_not_assumed() -> None:
    table = table_of(read("lipset_crisp"), "SURV")
    options = replace(PARSIMONIOUS, excluded=excluded_terms(["DEV*STB*~LIT"], table))
    solution = solve(table, options)
    for model in solution.models:
        assert not any(term[0] == 1 and term[2] == 0 and term[4] == 1 for term in solution.assumptions(model))


def test_contradictory_assumptions_and_simultaneous_rows_are_found_and_left_out() -> None:
    cases, outcome = read("krook_women"), parse_outcome("WNP")
    conditions = [name for name in cases.names if name != "WNP"]
    options, cuts = replace(PARSIMONIOUS, limits=Limits(seconds=30)), Cuts()
    found = untenable(cases, outcome, conditions, cuts, options, Budget(options.limits))
    numbers = [1 + sum(value << (4 - at) for at, value in enumerate(term)) for term in found.contradictory]
    assert numbers == [2, 5, 6, 7, 13, 15, 19, 20, 22]  # those that findRows of QCA 3.23 finds
    table = without(truth_table(cases, outcome, conditions, cuts), found.simultaneous)
    solution = solve(table, replace(options, excluded=found.contradictory))
    for model in solution.models:
        assert not set(found.contradictory) & set(solution.assumptions(model))
    assert not any(row.out == "1" for row in table.rows if row.values in found.simultaneous)


def test_who_asks_to_stop_is_obeyed() -> None:
    with pytest.raises(StoppedError):
        solve(table_of(read("krook_women"), "WNP"), PARSIMONIOUS, Budget(stop=lambda: True))


def test_a_random_outcome_is_answered_within_its_time() -> None:
    random = np.random.default_rng(3)
    values = random.integers(0, 2, (200, 12))
    columns = {f"C{at}": values[:, at].tolist() for at in range(12)} | {"Y": random.integers(0, 2, 200).tolist()}
    solution = solve(table_of(cases_of(columns), "Y"), replace(PARSIMONIOUS, limits=Limits(seconds=2)))
    assert solution.n_models_is_lower_bound
    assert solution.bounds
    covered = {case for own in solution.models[0].terms for case in own.cases}
    assert covered == {case for row in solution.table.rows if row.out == "1" for case in row.cases}


def test_robustness_says_how_far_the_cut_off_may_move_and_which_case_matters() -> None:
    cases = read("lipset_fuzzy")
    analysis = Analysis(
        cases, parse_outcome("SURV"), tuple(n for n in cases.names if n != "SURV"), Cuts(0.8), Options()
    )
    result = robustness(
        analysis, incl_cuts=[0.7, 0.75, 0.8, 0.85, 0.9], clusters=["west" if i % 2 else "east" for i in range(18)]
    )
    by_value = {step.value: step for step in result.steps if step.what == "incl_cut"}
    assert by_value[0.8].same
    assert by_value[0.8].overlap == 1.0
    assert not by_value[0.85].same
    assert [(r.what, r.upper) for r in result.ranges] == [("incl_cut", 0.8)]
    assert len([step for step in result.steps if step.what == "without case"]) == 18
    assert result.fit.rf_cov is not None
    assert 0 <= result.fit.rf_cov <= 1
    assert result.clusters is not None
    assert [own.n for own in result.clusters.within] == [9, 9]
    assert sum(own.n for own in result.clusters.within) == 18


def test_robustness_moves_the_crossover_of_a_calibrated_condition() -> None:
    raw = np.array([1.0, 2.0, 4.9, 5.2, 8.0, 9.0])
    cases = cases_of({"A": direct(raw, 1, 5, 9).tolist(), "Y": [0, 0, 0, 1, 1, 1]})
    analysis = Analysis(cases, parse_outcome("Y"), ("A",), Cuts(0.6), Options())
    anchors = {"A": Anchors(raw, 1, 5, 9)}
    result = robustness(analysis, anchors=anchors, shifts=[-0.1, 0.1], delete_cases=False)
    assert [(step.what, step.value) for step in result.steps] == [("crossover of A", -0.1), ("crossover of A", 0.1)]
    assert all(step.refused is None and step.overlap is not None and 0.5 < step.overlap < 1 for step in result.steps)


def test_an_analysis_that_cannot_be_repeated_says_why() -> None:
    cases = cases_of({"A": [1, 0, 0], "Y": [1, 0, 0]}, ["x", "y", "z"])
    analysis = Analysis(cases, parse_outcome("Y"), ("A",), Cuts(), Options())
    steps = {step.value: step for step in robustness(analysis).steps}
    assert (
        steps["x"].refused
        == "column Y: the outcome is 0 for every case; without cases that differ in it nothing can be explained"
    )
    assert steps["y"].same
