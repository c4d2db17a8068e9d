"""Published effect estimates for an option: as printed, each with its estimand, never merged, never a vote count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from servicekit.content_models import Effect

Match = Literal["practice_family", "lmp_category"]
_ESTIMATES = frozenset({"effect", "secondary"})


def effects_for(effects: Iterable[Effect], family: str, lmp_category: str) -> list[tuple[Effect, Match]]:
    """Rows of this practice family, then rows that pool its whole LMP category; in the order of the file.

    A row of another family of the same category does not count: nothing is filled in from a neighbour."""
    estimates = [row for row in effects if row.kind in _ESTIMATES]
    own: list[tuple[Effect, Match]] = [(row, "practice_family") for row in estimates if row.practice_family == family]
    pooled: list[tuple[Effect, Match]] = [
        (row, "lmp_category")
        for row in estimates
        if row.practice_family is None and row.lmp_category is not None and row.lmp_category == lmp_category
    ]
    return own + pooled
