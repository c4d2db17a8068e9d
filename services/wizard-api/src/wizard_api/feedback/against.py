"""Prediction against observation. Pure; the rule is written in docs/methods/pilots.md."""

from __future__ import annotations

from typing import Literal

from .schemas import Against, Caution, Feedback, Measured

FEW = 30
"""With fewer people in a group nothing is said: a normal interval for a share is not to be trusted then."""


def against(seen: Feedback) -> Against:
    """A verdict only where an outcome was predicted one way and measured with an interval on enough people."""
    expected, cautions = _expected(seen)
    cautions += _measurement(seen)
    if seen.decision_id is None and seen.prediction is not None:
        cautions.append("predicted_afterwards")
    measured = seen.measured
    within = None
    if measured is not None and measured.low is not None and measured.high is not None and seen.planned is not None:
        within = measured.low <= seen.planned <= measured.high
    decisive = {"no_outcome", "nothing_predicted", "predictions_differ", "not_measured", "few_cases", "no_interval"}
    if expected is None or decisive & set(cautions):
        return Against(verdict="cannot_tell", cautions=cautions, expected=expected, planned_within=within)
    if "includes_no_change" in cautions:
        return Against(verdict="no_change", cautions=cautions, expected=expected, planned_within=within)
    assert measured is not None
    seen_direction = "raises" if measured.value > 0 else "lowers"
    verdict: Literal["as_expected", "other_way"] = "as_expected" if seen_direction == expected else "other_way"
    return Against(verdict=verdict, cautions=cautions, expected=expected, planned_within=within)


def _expected(seen: Feedback) -> tuple[Literal["raises", "lowers"] | None, list[Caution]]:
    """The one direction in which the evidence said that the outcome would move."""
    if seen.outcome_code is None:
        return None, ["no_outcome"]
    expects = seen.prediction.expects if seen.prediction is not None else []
    directions = {each.direction for each in expects if each.outcome == seen.outcome_code}
    if not directions:
        return None, ["nothing_predicted"]
    if len(directions) > 1:
        return None, ["predictions_differ"]
    return directions.pop(), []


def _measurement(seen: Feedback) -> list[Caution]:
    cautions: list[Caution] = []
    if seen.measured is None:
        cautions.append("not_measured")
    else:
        if _few(seen.measured):
            cautions.append("few_cases")
        if seen.measured.low is None or seen.measured.high is None:
            cautions.append("no_interval")
        elif seen.measured.low <= 0 <= seen.measured.high:
            cautions.append("includes_no_change")
    if seen.comparison in (None, "none", "before_after"):
        cautions.append("no_comparison")
    return cautions


def _few(measured: Measured) -> bool:
    return measured.n < FEW or (measured.n_comparison is not None and measured.n_comparison < FEW)
