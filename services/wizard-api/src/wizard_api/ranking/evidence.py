"""What a release holds about one practice family, laid out once so that many situations can be read against it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from almpo_contracts.cmo import ConfidenceLevel, ConfigurationChanged
from numpy.typing import NDArray

from .applicability import term_of

LEVELS: tuple[ConfidenceLevel, ...] = ("very_low", "low", "moderate", "high")


@dataclass(frozen=True)
class FamilyEvidence:
    """Configurations of one practice family in the order of their ids; rejected ones are left out.

    Every array has one row per configuration."""

    configurations: tuple[ConfigurationChanged, ...]

    @classmethod
    def of(cls, found: Sequence[ConfigurationChanged]) -> FamilyEvidence:
        counted = (configuration for configuration in found if configuration.status != "rejected")
        return cls(tuple(sorted(counted, key=lambda each: each.id)))

    def lay_out(self) -> None:
        """Make all arrays now, so that no reader waits for them."""
        self.applicability({})
        self.with_status()
        self.leading_to([False for _ in self.ends])
        _ = self.voices, self.levels, self.dissent

    @cached_property
    def terms(self) -> list[tuple[str, ...]]:
        return [term_of(each) for each in self.configurations]

    @cached_property
    def voices(self) -> NDArray[np.int64]:
        return np.array([each.support.voices for each in self.configurations], dtype=np.int64)

    @cached_property
    def levels(self) -> NDArray[np.int64]:
        """The row of `LEVELS` that people judged the confidence to be; −1 where nobody has judged."""
        row: Mapping[str | None, int] = {level: at for at, level in enumerate(LEVELS)}
        return np.array([row.get(each.confidence.level, -1) for each in self.configurations], dtype=np.int64)

    @cached_property
    def dissent(self) -> NDArray[np.int64]:
        """How many groups of voices speak against the configuration."""
        return np.array([len(each.dissent) for each in self.configurations], dtype=np.int64)

    @cached_property
    def _codes(self) -> list[str]:
        return sorted({code for term in self.terms for code in term})

    @cached_property
    def _has(self) -> NDArray[np.bool_]:
        """(n, codes): whether the term holds the code."""
        column = {code: at for at, code in enumerate(self._codes)}
        has = np.zeros((len(self.configurations), len(column)), dtype=bool)
        for row, term in enumerate(self.terms):
            has[row, [column[code] for code in term]] = True
        return has

    @cached_property
    def _statuses(self) -> NDArray[np.str_]:
        return np.array([each.status for each in self.configurations], dtype=np.str_)

    @cached_property
    def ends(self) -> list[tuple[str, str]]:
        """The distinct outcomes with a code and their directions."""
        found = {(each.outcome.code, each.direction) for each in self.configurations}
        return sorted((code, direction) for code, direction in found if code is not None)

    @cached_property
    def _end_of(self) -> NDArray[np.int64]:
        """The row of `ends`; −1 for an outcome in words."""
        row: Mapping[tuple[str | None, str], int] = {end: at for at, end in enumerate(self.ends)}
        return np.array([row.get((e.outcome.code, e.direction), -1) for e in self.configurations], dtype=np.int64)

    def with_status(self, *statuses: str) -> NDArray[np.bool_]:
        return np.isin(self._statuses, statuses)

    def leading_to(self, ends: Sequence[bool]) -> NDArray[np.bool_]:
        """Which configurations lead to one of the `ends` that are marked. An outcome in words is none of them."""
        return np.array([*ends, False], dtype=bool)[self._end_of]

    def applicability(self, known: Mapping[str, float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The interval of every configuration: the fuzzy AND of its term, what is not known being 0 or 1."""
        low = np.array([known.get(code, 0.0) for code in self._codes])
        high = np.array([known.get(code, 1.0) for code in self._codes])
        return (
            np.where(self._has, low, 1.0).min(axis=1, initial=1.0),
            np.where(self._has, high, 1.0).min(axis=1, initial=1.0),
        )
