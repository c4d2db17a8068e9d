"""Equal to R's QCA on published and on drawn data: rows, every model, prime implicants, fits to 1e-6."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from cmo_engine.configurational import (
    Cuts,
    NecessityCuts,
    Options,
    calibration,
    cases_of,
    necessary_conditions,
    parse_expectations,
    parse_outcome,
    solve,
    truth_table,
)
from qca_data import PARSIMONIOUS, by_pair, close, load, models, read

EXPECTED = load("expected.json")["datasets"]
BOTH = [(name, side) for name in EXPECTED for side in ("positive", "negative")]
SOLUTIONS = {
    "conservative": Options(),
    "parsimonious": PARSIMONIOUS,
    "parsimonious_row_dominance": Options(kind="parsimonious", row_dominance=True),
}


def _table(name: str, side: str) -> Any:
    given = EXPECTED[name]
    cuts = Cuts(given["incl_cut"], n=given["n_cut"])
    return truth_table(read(name), parse_outcome(given[side]["outcome"]), given["conditions"], cuts)


@pytest.mark.parametrize(("name", "side"), BOTH)
def test_the_truth_table_is_that_of_the_reference(name: str, side: str) -> None:
    expected = EXPECTED[name][side]["truth_table"]
    rows = _table(name, side).rows
    assert [(row.number, row.out, row.n) for row in rows] == [(e["row"], e["OUT"], e["n"]) for e in expected]
    assert all(close(row.incl, e["incl"]) and close(row.pri, e["PRI"]) for row, e in zip(rows, expected, strict=True))


@pytest.mark.parametrize("kind", SOLUTIONS)
@pytest.mark.parametrize(("name", "side"), BOTH)
def test_every_model_of_the_reference_is_found_with_its_fit_and_no_other(name: str, side: str, kind: str) -> None:
    expected = EXPECTED[name][side][kind]
    solution = solve(_table(name, side), SOLUTIONS[kind])
    assert models(solution) == {tuple(sorted(model["terms"])) for model in expected["models"]}
    assert (solution.n_models, solution.n_models_is_lower_bound) == (expected["n_models"], False)
    for model in expected["models"]:
        [own] = [m for m in solution.models if {solution.write(t.term) for t in m.terms} == set(model["terms"])]
        fits = {solution.write(term.term): term.fit for term in own.terms}
        for e in model["fit"]:
            fit = fits[e["term"]]
            pairs = ((fit.incl_s, "inclS"), (fit.pri, "PRI"), (fit.cov_s, "covS"), (fit.cov_u, "covU"))
            assert all(close(value, e[key]) for value, key in pairs), (e, fit)
        overall = ((own.overall.incl_s, "inclS"), (own.overall.pri, "PRI"), (own.overall.cov_s, "covS"))
        assert all(close(value, model["overall"][key]) for value, key in overall)


@pytest.mark.parametrize(("name", "side"), BOTH)
def test_prime_implicants_and_essential_ones_are_those_of_the_reference(name: str, side: str) -> None:
    expected = EXPECTED[name][side]["parsimonious"]
    solution = solve(_table(name, side), PARSIMONIOUS)
    assert [solution.write(term) for term in solution.prime_implicants] == expected["prime_implicants"]
    assert {solution.write(term) for term in solution.essential} == set(expected["essential"])


@pytest.mark.parametrize(("name", "side"), [pair for pair in BOTH if "intermediate" in EXPECTED[pair[0]][pair[1]]])
def test_intermediate_models_are_those_of_the_reference_pair_by_pair(name: str, side: str) -> None:
    expected = EXPECTED[name][side]
    table = _table(name, side)
    solution = solve(table, Options("intermediate", parse_expectations(expected["dir_exp"], table.factors)))
    assert by_pair(solution) == {
        pair: {tuple(sorted(model["terms"])) for model in own["models"]}
        for pair, own in expected["intermediate"].items()
    }


@pytest.mark.parametrize(("name", "side"), [pair for pair in BOTH if "necessity_single" in EXPECTED[pair[0]][pair[1]]])
def test_single_conditions_are_as_necessary_as_in_the_reference(name: str, side: str) -> None:
    expected = EXPECTED[name][side]
    outcome = parse_outcome(expected["outcome"])
    result = necessary_conditions(read(name), outcome, EXPECTED[name]["conditions"], NecessityCuts())
    single = {own.expression: own.fit for own in result.single}
    for e in expected["necessity_single"]:
        fit = single[e["term"]]
        assert all(map(close, (fit.incl_n, fit.ron, fit.cov_n), (e["inclN"], e["RoN"], e["covN"]))), (e, fit)


@pytest.mark.parametrize("given", load("superset.json"), ids=lambda given: f"{given['file']} {given['outcome']}")
def test_necessary_expressions_are_those_of_the_reference(given: dict[str, Any]) -> None:
    cases, outcome = read(given["file"]), parse_outcome(given["outcome"])
    conditions = [name for name in cases.names if name != outcome.name]
    cuts = NecessityCuts(given["incl_cut"], given["cov_cut"], given["ron_cut"])
    result = necessary_conditions(cases, outcome, conditions, cuts)
    found = {own.expression.replace(" ", ""): own.fit for own in result.expressions}
    assert set(found) == set(given["expressions"])
    for expression, (incl, ron, cov) in given["expressions"].items():
        fit = found[expression]
        assert all(map(close, (fit.incl_n, fit.ron, fit.cov_n), (incl, ron, cov))), (expression, fit)


@pytest.mark.parametrize("given", load("random_sets.json")["sets"], ids=lambda given: f"{given['type']}{given['seed']}")
def test_drawn_data_give_the_models_of_the_reference(given: dict[str, Any]) -> None:
    cases = cases_of(given["data"])
    cuts = Cuts(given["incl_cut"], pri=given["pri_cut"], n=given["n_cut"])
    table = truth_table(cases, parse_outcome(given["outcome"]), given["conditions"], cuts)
    assert {str(row.number): row.out for row in table.rows} == given["rows"]
    for kind in ("conservative", "parsimonious"):
        solution = solve(table, SOLUTIONS[kind])
        assert models(solution) == {tuple(model) for model in given[kind]["models"]}
        for terms, fit in zip(given[kind]["models"], given[kind]["overall"], strict=True):
            [own] = [m for m in solution.models if sorted(solution.write(t.term) for t in m.terms) == terms]
            assert all(map(close, (own.overall.incl_s, own.overall.cov_s), (fit["inclS"], fit["covS"])))
    dominant = solve(table, SOLUTIONS["parsimonious_row_dominance"])
    assert models(dominant) == {tuple(model) for model in given["row_dominance"]}
    if "intermediate" in given:
        expectations = parse_expectations(given["directional_expectations"], table.factors)
        expected = {pair: {tuple(model) for model in own} for pair, own in given["intermediate"].items()}
        assert by_pair(solve(table, Options("intermediate", expectations))) == expected


def test_calibrations_are_those_of_the_reference() -> None:
    given = load("calibration.json")
    for name in ("direct", "decreasing"):
        own = given[name]
        found = calibration.direct(given["values"], own["exclusion"], own["crossover"], own["inclusion"])
        assert np.abs(found - own["memberships"]).max() < 1e-9
    for name, method in (("indirect", calibration.indirect), ("indirect_two", calibration.indirect)):
        found = method(given["values"], given[name]["thresholds"])
        assert np.abs(found - given[name]["memberships"]).max() < 1e-6
    crisp = calibration.crisp(given["values"], given["crisp"]["thresholds"])
    assert crisp.tolist() == given["crisp"]["memberships"]
