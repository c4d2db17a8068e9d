"""Parameters of fit.

Inclusion (consistency) and coverage: Ragin 2006, Political Analysis 14(3), 291–310. PRI, the proportional reduction in
inconsistency: Ragin's fsQCA 2.0; Schneider and Wagemann 2012, 242. RoN, the relevance of necessity: Schneider and
Wagemann 2012, 236. Unique coverage is what a term covers alone: its coverage less what other terms cover of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .cases import Vector
from .terms import union

_NIL = 1e-5
"""Fits below it are printed as 0, as the QCA package does."""


@dataclass(frozen=True)
class Sufficiency:
    """X as a sufficient set for Y. None where a quotient has no denominator; `cov_u` also for the only term."""

    incl_s: float | None
    pri: float | None
    cov_s: float | None
    cov_u: float | None = None


@dataclass(frozen=True)
class Necessity:
    """X as a necessary set for Y."""

    incl_n: float | None
    ron: float | None
    cov_n: float | None


def quotient(part: float, whole: float) -> float | None:
    if whole <= 0:
        return None
    found = part / whole
    return 0.0 if found < _NIL else float(found)


def sufficiency(x: Vector, y: Vector) -> Sufficiency:
    both = np.minimum(x, y)
    contrary = np.minimum(both, 1.0 - y).sum()
    return Sufficiency(
        quotient(both.sum(), x.sum()),
        quotient(both.sum() - contrary, x.sum() - contrary),
        quotient(both.sum(), y.sum()),
    )


def necessity(x: Vector, y: Vector) -> Necessity:
    both = np.minimum(x, y)
    return Necessity(
        quotient(both.sum(), y.sum()),
        quotient((1.0 - x).sum(), (1.0 - both).sum()),
        quotient(both.sum(), x.sum()),
    )


def model_fits(terms: Sequence[Vector], y: Vector) -> tuple[list[Sufficiency], Sufficiency]:
    """Memberships in the terms of a model → fit of each, with unique coverage, and of the whole."""
    fits = []
    for at, own in enumerate(terms):
        fit = sufficiency(own, y)
        alone = None
        if len(terms) > 1:
            others = union([np.minimum(other, y) for i, other in enumerate(terms) if i != at], len(y))
            covered = np.minimum(own, y)
            alone = quotient(covered.sum() - np.minimum(covered, others).sum(), y.sum())
        fits.append(Sufficiency(fit.incl_s, fit.pri, fit.cov_s, alone))
    return fits, sufficiency(union(terms, len(y)), y)
