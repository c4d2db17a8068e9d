"""The statistics against published values and other people's programs."""

from __future__ import annotations

import itertools
import math
from collections import Counter

import choix
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize, stats
from survey_api.crosstabs.association import holm, pearson, rao_scott
from survey_api.rankings.plackett_luce import worths
from survey_api.representativeness.margins import Released, margin
from survey_api.representativeness.r_indicator import propensities, r_indicator
from survey_api.results.distributions import chi2_sf, f_cdf, f_ppf
from survey_api.scales.reliability import Moments, alpha, alpha_interval, alpha_without, item_rest, omega
from survey_api.waves.schemas import Target
from survey_api.weighting.raking import BOUNDS, Stratum, rake

STRATA = st.tuples(st.sampled_from(["AT", "DE", "IT", "PL"]), st.sampled_from(["pes", "ministry", "ngo"]))


@given(x=st.floats(1e-6, 500), df=st.floats(0.5, 200))
def test_chi_square_tail(x: float, df: float) -> None:
    assert chi2_sf(x, df) == pytest.approx(stats.chi2.sf(x, df), rel=1e-9, abs=1e-290)


@given(x=st.floats(1e-3, 50), d1=st.integers(1, 400), d2=st.integers(1, 4000))
def test_f_distribution(x: float, d1: int, d2: int) -> None:
    assert f_cdf(x, d1, d2) == pytest.approx(stats.f.cdf(x, d1, d2), rel=1e-8, abs=1e-12)
    assert f_ppf(0.975, d1, d2) == pytest.approx(stats.f.ppf(0.975, d1, d2), rel=1e-6)


def test_pearson_and_cramers_v() -> None:
    table = np.array([[10, 20, 30], [25, 12, 9], [0, 0, 0]], dtype=float)
    found = pearson(table)
    expected = stats.chi2_contingency(table[:2], correction=False)
    assert found is not None
    assert (found.chi2, found.p, found.df) == pytest.approx((expected.statistic, expected.pvalue, expected.dof))
    assert found.cramers_v == pytest.approx(stats.contingency.association(table[:2].astype(int), method="cramer"))
    assert pearson(np.array([[3.0, 4.0]])) is None


def test_rao_scott_is_pearson_for_equal_weights_and_deflates_by_a_common_design_effect() -> None:
    table = np.array([[100, 200, 300], [250, 120, 90]], dtype=float)
    plain, equal = pearson(table), rao_scott(table[None], np.array([2.5]))
    assert plain is not None
    assert equal is not None
    n = table.sum()
    assert (equal.chi2, equal.df) == pytest.approx((plain.chi2 * (n - 1) / n, plain.df))
    # Weights that have nothing to do with the table: every generalised design effect is Kish's.
    halves, weights = np.stack([table / 2, table / 2]), np.array([0.5, 1.5])
    spread = rao_scott(halves, weights)
    assert spread is not None
    deff = 2 * (weights**2).sum() / weights.sum() ** 2
    assert spread.chi2 == pytest.approx(plain.chi2 / deff, rel=0.01)
    assert spread.p > plain.p


def test_rao_scott_keeps_its_level_where_pearson_does_not() -> None:
    """1,000 tables without association, with weights from 0.2 to 5: at 5 % about 5 % are called associated."""
    chance = np.random.default_rng(7)
    weights = np.array([0.2, 1.0, 5.0])
    cells = np.outer([0.3, 0.7], [0.2, 0.5, 0.3]).ravel()
    called = {"corrected": 0, "plain": 0}
    for _ in range(1000):
        counts = np.stack([chance.multinomial(150, cells).reshape(2, 3) for _ in weights]).astype(float)
        found = rao_scott(counts, weights)
        assert found is not None
        held = np.tensordot(weights, counts, axes=1)
        naive = pearson(held * counts.sum() / held.sum())
        assert naive is not None
        called["corrected"] += found.p < 0.05
        called["plain"] += naive.p < 0.05
    assert 30 <= called["corrected"] <= 75
    assert called["plain"] > 150


def test_holm() -> None:
    # Holm (1979), by hand: 4·0.01, 3·0.02, then never less than the one before.
    assert holm([0.04, 0.01, 0.03, 0.02]) == pytest.approx([0.06, 0.04, 0.06, 0.06])
    assert holm([]) == []


def test_plackett_luce_agrees_with_choix() -> None:
    chance = np.random.default_rng(3)
    choices = list("abcde")
    worth = np.array([0.4, 0.3, 0.15, 0.1, 0.05])
    drawn = [tuple(chance.choice(5, 5, replace=False, p=worth)) for _ in range(300)]
    found = worths(Counter(tuple(choices[at] for at in order) for order in drawn), choices)
    assert found is not None
    expected = np.exp(choix.opt_rankings(5, drawn))
    assert list(found.values()) == pytest.approx(expected / expected.sum(), rel=1e-4)
    assert sum(found.values()) == pytest.approx(1)


def test_a_choice_that_always_wins_has_no_worth() -> None:
    assert worths({("a", "b", "c"): 5, ("a", "c", "b"): 5}, ["a", "b", "c"]) is None
    assert worths({}, ["a", "b"]) is None


def _factor_model(n: int) -> np.ndarray:
    chance = np.random.default_rng(11)
    loadings = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    return chance.normal(size=(n, 1)) * loadings + chance.normal(size=(n, 5)) * np.sqrt(1 - loadings**2)


def test_reliability() -> None:
    answers = _factor_model(4000)
    moments = Moments(5)
    for part in np.array_split(answers, 7):
        moments.add(part)
    covariance = moments.covariance()
    assert covariance == pytest.approx(np.cov(answers.T))
    value = alpha(covariance)
    assert value is not None
    k = 5
    assert value == pytest.approx(
        k / (k - 1) * (1 - answers.var(axis=0, ddof=1).sum() / answers.sum(axis=1).var(ddof=1))
    )
    low, high = alpha_interval(value, 4000, k)
    assert low < value < high
    rest = answers[:, 1:].sum(axis=1)
    assert item_rest(covariance, 0) == pytest.approx(np.corrcoef(answers[:, 0], rest)[0, 1])
    assert alpha_without(covariance, 4) == pytest.approx(alpha(np.cov(answers[:, :4].T)))
    # The same likelihood, maximised by a general optimiser.
    correlation = np.corrcoef(answers.T)

    def deviance(parameters: np.ndarray) -> float:
        implied = np.outer(parameters[:k], parameters[:k]) + np.diag(parameters[k:])
        return float(np.log(np.linalg.det(implied)) + np.trace(correlation @ np.linalg.inv(implied)))

    best = optimize.minimize(deviance, [0.5] * k + [0.5] * k, bounds=[(0, 1)] * k + [(0.01, 1)] * k).x
    sd = np.sqrt(np.diag(covariance))
    common = float((best[:k] * sd).sum()) ** 2
    assert omega(covariance) == pytest.approx(common / (common + float((best[k:] * sd**2).sum())), abs=1e-4)
    # True omega of the model: (Σλ)² / ((Σλ)² + Σ(1−λ²)).
    assert omega(covariance) == pytest.approx(12.25 / (12.25 + 5 - 2.55), abs=0.02)


def test_feldts_interval_covers() -> None:
    chance = np.random.default_rng(5)
    true = 4 / 3 * (1 - 4 * 1.0 / (4 * 1.0 + 12 * 0.5))
    inside = 0
    for _ in range(400):
        common = chance.normal(size=(60, 1)) * math.sqrt(0.5)
        covariance = np.cov((common + chance.normal(size=(60, 4)) * math.sqrt(0.5)).T)
        value = alpha(covariance)
        assert value is not None
        low, high = alpha_interval(value, 60, 4)
        inside += low <= true <= high
    assert 365 <= inside <= 395


def test_a_scale_without_variance_has_no_reliability() -> None:
    assert alpha(np.zeros((3, 3))) is None
    assert omega(np.zeros((3, 3))) is None
    assert item_rest(np.zeros((3, 3)), 0) is None


@settings(deadline=None)
@given(
    sizes=st.dictionaries(STRATA, st.integers(5, 200), min_size=1, max_size=12),
    population=st.dictionaries(STRATA, st.integers(1, 10_000), min_size=1, max_size=12),
)
def test_raking_reproduces_margins_and_weights_are_positive(
    sizes: dict[Stratum, int], population: dict[Stratum, int]
) -> None:
    weights = rake(sizes, population)
    inside = {stratum: n for stratum, n in sizes.items() if stratum in population}
    if weights is None:
        assert not inside
        return
    assert set(weights.of) == set(inside)
    assert all(BOUNDS[0] - 1e-5 <= weight <= BOUNDS[1] + 1e-5 for weight in weights.of.values())
    total = sum(inside.values())
    assert sum(weights.of[s] * n for s, n in inside.items()) == pytest.approx(total)
    report = weights.report
    assert (report.n, report.n + report.outside) == (total, sum(sizes.values()))
    assert report.deff == pytest.approx(total / report.n_effective, rel=1e-4)
    if not report.converged:
        return
    for axis in (0, 1):
        there = {stratum[axis] for stratum in inside}
        aimed = Counter[str]()
        for stratum, n in population.items():
            if stratum[axis] in there:
                aimed[stratum[axis]] += n
        for category in there:
            held = sum(weights.of[s] * n for s, n in inside.items() if s[axis] == category)
            assert held / total == pytest.approx(aimed[category] / sum(aimed.values()), rel=1e-5)


def test_small_categories_are_raked_together() -> None:
    sizes = {("AT", "pes"): 2, ("DE", "pes"): 2, ("IT", "pes"): 30, ("PL", "pes"): 40}
    found = rake(sizes, dict.fromkeys(sizes, 100))
    assert found is not None
    assert [each.categories for each in found.report.collapsed] == [["AT", "DE", "IT"]]


def test_kish() -> None:
    found = rake({("AT", "pes"): 50, ("DE", "pes"): 50}, {("AT", "pes"): 300, ("DE", "pes"): 100})
    assert found is not None
    # Weights 1.5 and 0.5: deff = 1 + CV² = 1.25.
    assert (found.report.deff, found.report.n_effective) == pytest.approx((1.25, 80.0), abs=1e-4)


def test_logistic_regression_agrees_with_a_general_optimiser() -> None:
    design = np.array([[1, a, b] for a, b in itertools.product((0.0, 1.0), (0.0, 1.0))])
    n, y = np.array([40.0, 30, 20, 10]), np.array([20.0, 9, 14, 6])

    def loss(beta: np.ndarray) -> float:
        eta = design @ beta
        return float(np.sum(n * np.log1p(np.exp(eta)) - y * eta))

    best = optimize.minimize(loss, np.zeros(3), tol=1e-12).x
    assert propensities(design, n, y) == pytest.approx(1 / (1 + np.exp(-design @ best)), abs=1e-4)


def test_r_indicator() -> None:
    invited = {("AT", "pes"): 500, ("AT", "ngo"): 500, ("DE", "pes"): 500, ("DE", "ngo"): 500}
    even = r_indicator(invited, dict.fromkeys(invited, 250), seed=1)
    uneven = r_indicator(invited, {("AT", "pes"): 400, ("AT", "ngo"): 400, ("DE", "pes"): 100, ("DE", "ngo"): 100}, 1)
    assert even is not None
    assert uneven is not None
    assert even.r == pytest.approx(1, abs=1e-6)
    # Propensities 0.8 and 0.2: S = 0.3, R = 0.4, and all of it is the country's.
    assert uneven.r == pytest.approx(0.4, abs=1e-3)
    assert uneven.interval[0] < 0.4 < uneven.interval[1]
    (country, parts), (kind, _) = uneven.partials
    assert country == pytest.approx(0.3, abs=1e-3)
    assert kind == pytest.approx(0, abs=1e-3)
    assert parts == pytest.approx({"AT": 0.5**0.5 * 0.3, "DE": -(0.5**0.5) * 0.3}, abs=1e-3)
    assert uneven.max_bias == pytest.approx(0.6, abs=1e-2)
    assert r_indicator({("AT", "pes"): 10}, {}, 1) is None
    assert r_indicator(invited, {}, 1) is None


def test_dissimilarity() -> None:
    targets = [Target(country=c, stakeholder_type="pes", population=n) for c, n in (("AT", 50), ("DE", 50))]
    found = margin("country", targets, {"AT": Released(80, 50.0), "DE": Released(20, 50.0)}, Released(100, 100.0))
    assert (found.dissimilarity, found.dissimilarity_weighted) == (0.3, 0.0)
    assert [each.flag for each in found.categories] == ["far", "far"]
    hidden = margin("country", targets, {"AT": Released(80, 50.0), "DE": None}, Released(100, 100.0))
    assert hidden.dissimilarity == 0.3
    assert hidden.categories[1].suppressed
