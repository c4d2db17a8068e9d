"""Power of a comparison of two groups. Pure; formulas and sources in docs/methods/evaluation-plan.md.

Sizes are numbers of people and need not be whole: after attrition and clustering they seldom are. All tests are
two-sided, and the chance of a significant result in the wrong direction counts as power, so that power at no effect is
the significance level."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

_NORMAL = NormalDist()


@dataclass(frozen=True)
class Sizes:
    """People in each group as far as the variance goes: real ones divided by the design effect."""

    treated: float
    comparison: float

    @property
    def spread(self) -> float:
        return 1 / self.treated + 1 / self.comparison


def design_effect(cluster_size: float, icc: float) -> float:
    """By how much outcomes that are alike within offices or places inflate the variance: 1 + (m − 1)·ICC, Kish (1965),
    Donner and Klar (2000). `cluster_size` ≥ 1 people, `icc` in [0, 1]."""
    return 1 + (max(cluster_size, 1.0) - 1) * icc


def cutoff_effect(share_treated: float) -> float:
    """By how much a sharp regression discontinuity inflates the variance beside a randomised comparison, for a
    normally distributed score: 1 / (1 − ρ²) with ρ² = φ(z)² / (p(1 − p)); 2.75 in the middle (Goldberger 1972;
    Schochet 2009). `share_treated` in (0, 1)."""
    z = _NORMAL.inv_cdf(share_treated)
    return 1 / (1 - _NORMAL.pdf(z) ** 2 / (share_treated * (1 - share_treated)))


def of_shares(sizes: Sizes, baseline: float, effect: float, alpha: float) -> float:
    """Power to see that a share moves from `baseline` to `baseline + effect`, both in (0, 1): the normal approximation
    with the pooled variance under no effect (Fleiss, Levin and Paik 2003, ch. 4; as R's power.prop.test, strict)."""
    treated = baseline + effect
    pooled = (sizes.treated * treated + sizes.comparison * baseline) / (sizes.treated + sizes.comparison)
    under_none = math.sqrt(pooled * (1 - pooled) * sizes.spread)
    under_effect = math.sqrt(treated * (1 - treated) / sizes.treated + baseline * (1 - baseline) / sizes.comparison)
    critical = -_NORMAL.inv_cdf(alpha / 2) * under_none
    return _NORMAL.cdf((abs(effect) - critical) / under_effect) + _NORMAL.cdf((-abs(effect) - critical) / under_effect)


def of_means(sizes: Sizes, sd: float, effect: float, alpha: float, freedom: float) -> float:
    """Power to see that a mean moves by `effect`, in the unit of `sd`: the non-central t distribution (Cohen 1988,
    ch. 2; as R's power.t.test, strict). `freedom`: people − 2, or clusters − 2 where places are assigned."""
    if freedom <= 0:
        return alpha
    from scipy import stats  # heavy, and needed for plans alone

    shift = abs(effect) / (sd * math.sqrt(sizes.spread))
    critical = stats.t.isf(alpha / 2, freedom)
    beyond = float(stats.nct.sf(critical, freedom, shift))
    # The other tail vanishes; where it does, the distribution function has no digits left to give.
    other = float(stats.nct.cdf(-critical, freedom, shift))
    return min(1.0, beyond + (other if math.isfinite(other) else 0.0))


def of_normal(effect: float, error: float, alpha: float) -> float:
    """Power of an estimate with a known standard `error`."""
    critical = -_NORMAL.inv_cdf(alpha / 2)
    shift = abs(effect) / error
    return _NORMAL.cdf(shift - critical) + _NORMAL.cdf(-shift - critical)


def staggered_variance(clusters: float, steps: int, people: float, icc: float, variance: float) -> float:
    """Variance of the effect when clusters switch in `steps` equal waves and everybody is measured in each of
    `steps + 1` periods, other people each time (Hussey and Hughes 2007, eq. 7). `people`: per cluster and period;
    `variance`: of one outcome. Time is in the model, so what changes for all anyway is taken out."""
    periods = steps + 1
    within = variance * (1 - icc) / people
    between = variance * icc
    wave = clusters / steps
    exposed = [wave * min(period, steps) for period in range(periods)]
    u = sum(exposed)
    w = sum(each**2 for each in exposed)
    v = sum(wave * (periods - switch) ** 2 for switch in range(1, steps + 1))
    numerator = clusters * within * (within + periods * between)
    denominator = (clusters * u - w) * within + (u**2 + clusters * periods * u - periods * w - clusters * v) * between
    return numerator / denominator
