"""Calibration: from raw measurements to set memberships, by anchors that a person sets.

Direct: a logistic curve through three anchors (Ragin 2008, 85–94): full membership at the inclusion anchor is the
degree 0.95, the crossover is 0.5. Indirect: a fractional logit of a first grouping on the raw values (Ragin 2008,
94–97). Crisp: the number of thresholds that a value reaches.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .cases import DataError, Vector
from .truth_table import TOLERANCE

DEGREE = 0.95
"""Membership at the inclusion anchor; 1 − DEGREE at the exclusion anchor."""
_LARGE = 30.0
"""Logits beyond it are as good as certain; bounds the fit where groups are separated completely."""


@dataclass(frozen=True)
class Diagnostics:
    """What a calibrated set looks like. `share_in`: of cases more in than out; a set with less than 0.2 or more than
    0.8 is skewed (Schneider and Wagemann 2012, 232–250), and shows much as sufficient or necessary that is not.
    `ambiguous`: positions of memberships of exactly 0.5, which belong to no row of a truth table."""

    n: int
    mean: float
    lowest: float
    highest: float
    share_in: float
    skewed: bool
    ambiguous: tuple[int, ...]


def direct(raw: Sequence[float] | Vector, exclusion: float, crossover: float, inclusion: float,
           degree: float = DEGREE) -> Vector:  # fmt: skip
    """Memberships by the logistic curve; anchors from high to low for a set that the low values are in. Degrees
    below 0.0001 and above 0.9999 are full, as in the R package QCA.

    Raises DataError unless the crossover lies strictly between the other two and 0.5 < degree < 1."""
    if not (exclusion < crossover < inclusion or exclusion > crossover > inclusion):
        raise DataError(f"the crossover {crossover:g} does not lie between {exclusion:g} and {inclusion:g}")
    if not 0.5 < degree < 1.0:
        raise DataError(f"the degree of membership at the anchors is above 0.5 and below 1, not {degree:g}")
    x = _finite(raw)
    upper, lower = max(exclusion, inclusion), min(exclusion, inclusion)
    span = np.where(x < crossover, crossover - lower, upper - crossover)
    odds = np.log(degree / (1.0 - degree)) * (x - crossover) / span
    if exclusion > inclusion:
        odds = -odds
    return _snapped(1.0 / (1.0 + np.exp(-np.clip(odds, -700, 700))))


def crisp(raw: Sequence[float] | Vector, thresholds: Sequence[float]) -> Vector:
    """0 below the first threshold, 1 from it, 2 from the second, …; one threshold makes a crisp set."""
    x = _finite(raw)
    if not thresholds:
        raise DataError("a crisp calibration needs at least one threshold")
    for threshold in thresholds:
        if not x.min() <= threshold <= x.max():
            raise DataError(f"the threshold {threshold:g} is outside the values ({x.min():g} to {x.max():g})")
    return np.searchsorted(np.sort(np.asarray(thresholds, float)), x, side="right").astype(float)


def indirect(raw: Sequence[float] | Vector, thresholds: Sequence[float]) -> Vector:
    """Memberships predicted by a fractional logit (Papke and Wooldridge 1996) from the groups between the thresholds.

    Groups get equally spaced degrees from 0 to 1; the predictor is a fractional polynomial (log, root, linear, square)
    of the raw values, which therefore must not be negative. The same model as in the R package QCA."""
    x = _finite(raw)
    if not thresholds:
        raise DataError("an indirect calibration needs at least one threshold")
    if x.min() < 0:
        row = str(int(x.argmin()) + 1)
        raise DataError(f"the value {x.min():g} is negative; shift the values before an indirect calibration", row=row)
    degrees = np.round(np.linspace(0.0, 1.0, len(thresholds) + 1), 3)
    groups = np.searchsorted(np.sort(np.asarray(thresholds, float)), x, side="left")
    positive = np.where(x == 0, 1e-5, x)
    basis = np.column_stack([np.ones(len(x)), np.log(positive), np.sqrt(positive), positive, positive**2])
    return _snapped(np.round(_fractional_logit(basis, degrees[groups]), 6))


def _snapped(m: Vector) -> Vector:
    return np.where(m < 1e-4, 0.0, np.where(m > 0.9999, 1.0, m))


def _fractional_logit(basis: Vector, y: Vector) -> Vector:
    """Fitted values by iteratively reweighted least squares (McCullagh and Nelder 1989, 40–43)."""
    mean = (y + 0.5) / 2.0
    logit = np.log(mean / (1.0 - mean))
    deviance = np.inf
    for _ in range(25):
        slope = mean * (1.0 - mean)
        weight = np.sqrt(slope)
        target = logit + (y - mean) / slope
        coefficients = np.linalg.lstsq(basis * weight[:, None], target * weight, rcond=1e-11)[0]
        logit = np.clip(basis @ coefficients, -_LARGE, _LARGE)
        mean = 1.0 / (1.0 + np.exp(-logit))
        former, deviance = deviance, _deviance(y, mean)
        if abs(deviance - former) < 1e-8 * (abs(deviance) + 0.1):
            break
    return np.asarray(mean)


def _deviance(y: Vector, mean: Vector) -> float:
    def part(a: Vector, b: Vector) -> Vector:
        return np.where(a > 0, a * np.log(np.where(a > 0, a, 1.0) / b), 0.0)

    return float(2.0 * (part(y, mean) + part(1.0 - y, 1.0 - mean)).sum())


def diagnostics(memberships: Sequence[float] | Vector) -> Diagnostics:
    m = np.asarray(memberships, float)
    share = float((m > 0.5).mean())
    return Diagnostics(
        len(m),
        float(m.mean()),
        float(m.min()),
        float(m.max()),
        share,
        not 0.2 <= share <= 0.8,
        tuple(int(at) for at in np.flatnonzero(np.abs(m - 0.5) < TOLERANCE)),
    )


def _finite(raw: Sequence[float] | Vector) -> Vector:
    x = np.asarray(raw, float)
    if not len(x):
        raise DataError("there are no values to calibrate")
    if not np.isfinite(x).all():
        row = str(int((~np.isfinite(x)).argmax()) + 1)
        raise DataError("the value is missing or not finite", row=row)
    return x
