"""From parameters and a table of cases to a result: one function of its inputs, whatever the machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ..configurational import (
    Analysis,
    Anchors,
    Budget,
    Cases,
    CnaOptions,
    Cuts,
    Limits,
    NecessityCuts,
    Options,
    Outcome,
    cases_of,
    coincidence_analysis,
    excluded_terms,
    necessary_conditions,
    outcome_membership,
    parse_expectations,
    parse_outcome,
    parse_terms,
    robustness,
    solve,
    truth_table,
    untenable,
    without,
)
from ..configurational.answers import (
    cna_document,
    necessity_document,
    robustness_document,
    solution_details,
    solution_document,
)


def compute(
    parameters: dict[str, Any],
    data: dict[str, Any],
    raw: dict[str, dict[str, float | None]],
    tick: Callable[[], bool],
) -> dict[str, Any]:
    """The method's document. `raw`: column → case → value before it became a membership, where it was calibrated.
    `tick` is asked now and then whether to stop. Raises DataError, StoppedError."""
    cases = cases_of(data["columns"], data["cases"])
    budget = Budget(Limits(seconds=parameters["seconds"], models=parameters["max_models"]), tick)
    if parameters["method"] == "cna":
        return _cna(cases, parameters, budget)
    outcome = parse_outcome(parameters["outcome"])
    conditions = parameters["conditions"] or [name for name in cases.names if name != outcome.name]
    if parameters["method"] == "robustness":
        return _robustness(cases, outcome, conditions, {**parameters, "raw": raw}, budget)
    methods = {"qca": _qca, "necessity": _necessity}
    return methods[parameters["method"]](cases, outcome, conditions, parameters, budget)


def check(parameters: dict[str, Any], data: dict[str, Any]) -> None:
    """What can be said against the input at once, before a process is started for it. Raises DataError."""
    cases = cases_of(data["columns"], data["cases"])
    for name in parameters["conditions"]:
        cases.position(name)
    if parameters["method"] == "cna":
        return
    outcome = parse_outcome(parameters["outcome"])
    outcome_membership(outcome, cases)
    conditions = parameters["conditions"] or [name for name in cases.names if name != outcome.name]
    factors = cases.only(conditions).factors
    if parameters["directional_expectations"]:
        parse_expectations(parameters["directional_expectations"], factors)
    for expression in parameters["excluded"]:
        parse_terms(expression, factors)


def _qca(
    cases: Cases, outcome: Outcome, conditions: list[str], given: dict[str, Any], budget: Budget
) -> dict[str, Any]:
    table = truth_table(cases, outcome, conditions, _cuts(given))
    expectations = given["directional_expectations"]
    options = Options(
        given["solution"],
        parse_expectations(expectations, table.factors) if expectations else None,
        excluded_terms(given["excluded"], table),
        given["row_dominance"],
        budget.limits,
    )
    found = None
    if given["enhanced"]:
        found = untenable(cases, outcome, conditions, _cuts(given), options, budget)
        table = without(table, found.simultaneous)
        options = replace(options, excluded=(*options.excluded, *found.contradictory))
    solution = solve(table, options, budget)
    return {**solution_document(solution), "details": solution_details(solution, found)}


def _necessity(
    cases: Cases, outcome: Outcome, conditions: list[str], given: dict[str, Any], budget: Budget
) -> dict[str, Any]:
    cuts = NecessityCuts(given["incl_cut"], given["cov_cut"], given["ron_cut"])
    return necessity_document(necessary_conditions(cases, outcome, conditions, cuts, budget.limits))


def _robustness(
    cases: Cases, outcome: Outcome, conditions: list[str], given: dict[str, Any], budget: Budget
) -> dict[str, Any]:
    factors = cases.only(conditions).factors
    expectations = given["directional_expectations"]
    options = Options(
        given["solution"], parse_expectations(expectations, factors) if expectations else None, limits=budget.limits
    )
    analysis = Analysis(cases, outcome, tuple(conditions), _cuts(given), options)
    # What was stored before there were clusters and shifts has neither.
    clusters = given.get("clusters", {})
    result = robustness(
        analysis,
        incl_cuts=given["incl_cuts"] or [0.75, 0.8, 0.85, 0.9, 0.95, 1.0],
        n_cuts=given["n_cuts"] or [1, 2, 3],
        anchors=_anchors(cases, conditions, given),
        shifts=given.get("shifts") or [-0.2, -0.1, 0.1, 0.2],
        clusters=[clusters.get(case, "–") for case in cases.ids] if clusters else None,
        budget=budget,
    )
    return robustness_document(result)


def _anchors(cases: Cases, conditions: list[str], given: dict[str, Any]) -> dict[str, Anchors]:
    """Of the conditions with three anchors and a value for every case; a membership that a person set has none."""
    found = {}
    for name in conditions:
        calibration = given["calibration"].get(name, {})
        values = [given["raw"].get(name, {}).get(case) for case in cases.ids]
        known = [value for value in values if value is not None]
        if calibration.get("kind") == "direct" and len(known) == len(values):
            limits = (calibration["exclusion"], calibration["crossover"], calibration["inclusion"])
            found[name] = Anchors(np.array(known), *limits)
    return found


def _cna(cases: Cases, given: dict[str, Any], budget: Budget) -> dict[str, Any]:
    options = CnaOptions(
        con=given["incl_cut"],
        cov=given["cov_cut"] or given["incl_cut"],
        ordering=tuple(tuple(group) for group in given["ordering"]),
        strict=given["strict"],
        limits=budget.limits,
    )
    return cna_document(coincidence_analysis(cases, options, budget))


def _cuts(given: dict[str, Any]) -> Cuts:
    return Cuts(given["incl_cut"], given["contradiction_cut"], given["pri_cut"], given["n_cut"])
