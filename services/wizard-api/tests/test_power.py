"""Power: published values, and laws that hold whatever is planned."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wizard_api.evaluation import power
from wizard_api.evaluation.assessing import assess, power_at
from wizard_api.evaluation.power import Sizes
from wizard_api.evaluation.schemas import COMPARISONS, ComparisonPower, PowerQuestion


def question(**said: object) -> PowerQuestion:
    return PowerQuestion.model_validate({"outcome": "share", "baseline": 0.5, "effect": 0.25, "caseload": 100, **said})


def of(found: list[ComparisonPower], comparison: str) -> ComparisonPower:
    return next(each for each in found if each.comparison == comparison)


def test_shares_agree_with_the_example_of_r() -> None:
    """R's documentation of power.prop.test: n = 50 per group, 0.50 against 0.75 → 0.740; power 0.90 → n = 76.7."""
    assert power.of_shares(Sizes(50, 50), 0.5, 0.25, 0.05) == pytest.approx(0.7402, abs=5e-4)
    assert of(assess(question(wanted=0.9)), "randomised").caseload_needed == 154


@pytest.mark.parametrize(
    ("per_group", "sd", "effect", "expected"),
    [(20, 1.0, 1.0, 0.8689528), (100, 2.5, 1.0, 0.8036466), (64, 1.0, 0.5, 0.8014596)],
)
def test_means_agree_with_published_values(per_group: int, sd: float, effect: float, expected: float) -> None:
    """R's power.t.test (n = 20, delta = 1; n = 100, delta = 1, sd = 2.5); Cohen (1988): d = 0.5 needs 64 a group."""
    found = power.of_means(Sizes(per_group, per_group), sd, effect, 0.05, 2 * per_group - 2)
    assert found == pytest.approx(expected, abs=2e-6)


@pytest.mark.parametrize(("d", "per_group"), [(0.2, 394), (0.5, 64), (0.8, 26)])
def test_people_needed_agree_with_cohen(d: float, per_group: int) -> None:
    """Cohen (1988), table 2.4.1 rounds its 393; the exact answers are 393.4, 63.8 and 25.5 a group."""
    asked = PowerQuestion.model_validate({"outcome": "mean", "sd": 1, "effect": d, "caseload": 100})
    needed = of(assess(asked), "randomised").caseload_needed
    assert needed is not None
    assert math.ceil(needed / 2) == per_group


def test_design_effects_agree_with_their_sources() -> None:
    assert power.design_effect(20, 0.05) == pytest.approx(1.95)
    assert power.design_effect(1, 0.9) == 1
    assert power.cutoff_effect(0.5) == pytest.approx(2.752, abs=1e-3)  # Goldberger (1972): 2.75


@given(
    wave=st.integers(1, 4), steps=st.integers(2, 5), people=st.floats(1, 40), icc=st.floats(0.001, 0.6),
)  # fmt: skip
def test_the_staggered_variance_is_that_of_generalised_least_squares(
    wave: int, steps: int, people: float, icc: float
) -> None:
    """The closed formula against (X'V⁻¹X)⁻¹ of the same model, built cluster by cluster."""
    clusters, periods = wave * steps, steps + 1
    within, between = (1 - icc) / people, icc
    precision = np.linalg.inv(np.eye(periods) * within + between)
    information = np.zeros((periods + 1, periods + 1))
    for cluster in range(clusters):
        switch = cluster // wave + 1
        x = np.hstack([np.eye(periods), (np.arange(periods) >= switch)[:, None].astype(float)])
        information += x.T @ precision @ x
    expected = np.linalg.inv(information)[-1, -1]
    assert power.staggered_variance(clusters, steps, people, icc, 1.0) == pytest.approx(expected, rel=1e-6)


def plans() -> st.SearchStrategy[PowerQuestion]:
    """Whatever may be asked."""
    frame = {
        "caseload": st.integers(10, 20_000), "share_treated": st.floats(0.1, 0.9), "attrition": st.floats(0, 0.6),
        "cluster_size": st.floats(1, 60), "icc": st.floats(0, 0.5), "steps": st.integers(2, 8),
        "alpha": st.floats(0.01, 0.1),
    }  # fmt: skip
    share = st.fixed_dictionaries(
        {**frame, "outcome": st.just("share"), "baseline": st.floats(0.05, 0.9), "effect": st.floats(0.005, 0.09)}
    )
    mean = st.fixed_dictionaries(
        {**frame, "outcome": st.just("mean"), "sd": st.floats(0.1, 50), "effect": st.floats(0.01, 5)}
    )
    return st.one_of(share, mean).map(PowerQuestion.model_validate)


@settings(max_examples=100, deadline=None)
@given(plan=plans(), more=st.floats(1.001, 10))
def test_more_people_never_lower_the_power(plan: PowerQuestion, more: float) -> None:
    for comparison in COMPARISONS[:-1]:
        fewer = power_at(plan, comparison, plan.effect, plan.caseload)
        assert power_at(plan, comparison, plan.effect, plan.caseload * more) >= fewer - 1e-9


@settings(max_examples=60, deadline=None)
@given(plan=plans(), step=st.floats(0.01, 0.3))
def test_attrition_and_likeness_within_places_never_raise_the_power(plan: PowerQuestion, step: float) -> None:
    worse = [{"attrition": min(0.9, plan.attrition + step)}, {"icc": min(1.0, plan.icc + step)}]
    for change in worse[: 1 if plan.cluster_size > 1 else 2]:
        changed = plan.model_copy(update=change)
        assert power_at(changed, "randomised", plan.effect, plan.caseload) <= power_at(
            plan, "randomised", plan.effect, plan.caseload
        ) + 1e-9  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(plan=plans())
def test_what_is_needed_and_what_can_be_seen_give_the_wanted_power(plan: PowerQuestion) -> None:
    for found in assess(plan)[:-1]:
        if found.detectable is not None:
            assert power_at(plan, found.comparison, found.detectable, plan.caseload) >= plan.wanted - 1e-6
            assert math.copysign(1, found.detectable) == math.copysign(1, plan.effect)
        if found.caseload_needed is not None:
            assert power_at(plan, found.comparison, plan.effect, found.caseload_needed) >= plan.wanted - 1e-6


def test_before_and_after_is_never_conclusive() -> None:
    found = of(assess(question(caseload=1_000_000)), "before_after")
    assert (found.strength, found.power) == ("weak", None)
    assert found.conclusions == ["no_comparison_no_power", "cannot_attribute"]


def test_three_offices_a_side_conclude_nothing_however_many_people() -> None:
    found = of(assess(question(caseload=60_000, cluster_size=10_000, icc=0.01)), "randomised")
    assert "too_few_clusters" in found.conclusions
    assert found.conclusions[0] == "misses_effect"


def test_what_is_too_small_says_so() -> None:
    found = of(assess(question(baseline=0.3, effect=0.02, caseload=400)), "randomised")
    assert found.conclusions == ["misses_effect", "chance_excluded"]
    assert found.power is not None
    assert found.power < 0.1
    assert found.detectable is not None
    assert found.detectable > 0.1
    assert found.caseload_needed is not None
    assert found.caseload_needed > 16_000
