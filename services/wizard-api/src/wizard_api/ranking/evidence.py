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
        _ = self.voices, self.levels, self.dissent, self.sources

    @cached_property
    def terms(self) -> list[tuple[str, ...]]:
        return [term_of(each) for each in self.configurations]

    @cached_property
    def distinct_terms(self) -> list[tuple[str, ...]]:
        """Every context term once, in its order."""
        return sorted(set(self.terms))

    @cached_property
    def _term_of(self) -> NDArray[np.intp]:
        """The row of `distinct_terms`."""
        row = {term: at for at, term in enumerate(self.distinct_terms)}
        return np.array([row[term] for term in self.terms], dtype=np.intp)

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
    def sources(self) -> list[frozenset[str]]:
        """The statements and practices that each configuration stands on."""
        return [frozenset([*each.lineage.statements, *each.lineage.practices]) for each in self.configurations]

    @cached_property
    def _codes(self) -> list[str]:
        return sorted({code for term in self.terms for code in term})

    @cached_property
    def _columns(self) -> NDArray[np.intp]:
        """(distinct terms, longest term): the codes of each term by their place in `_codes`, filled up with the place
        after the last one, which stands for what always holds."""
        column = {code: at for at, code in enumerate(self._codes)}
        columns = np.full((len(self.distinct_terms), max(map(len, self.distinct_terms), default=0)), len(column))
        for row, term in enumerate(self.distinct_terms):
            columns[row, : len(term)] = [column[code] for code in term]
        return columns.astype(np.intp)

    @cached_property
    def _having(self) -> Mapping[str, NDArray[np.bool_]]:
        """Status → which configurations have it."""
        statuses = [each.status for each in self.configurations]
        return {status: np.array([each == status for each in statuses]) for status in set(statuses)}

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
        found = np.zeros(len(self.configurations), dtype=bool)
        for status in statuses:
            if status in self._having:
                found |= self._having[status]
        return found

    def terms_of(self, which: NDArray[np.bool_]) -> tuple[tuple[str, ...], ...]:
        """The distinct terms of the configurations that are marked, in their order."""
        rows = np.zeros(len(self.distinct_terms), dtype=bool)
        rows[self._term_of[which]] = True
        return tuple(self.distinct_terms[row] for row in np.flatnonzero(rows).tolist())

    def leading_to(self, ends: Sequence[bool]) -> NDArray[np.bool_]:
        """Which configurations lead to one of the `ends` that are marked. An outcome in words is none of them."""
        return np.array([*ends, False], dtype=bool)[self._end_of]

    def applicability(self, known: Mapping[str, float]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The interval of every configuration: the fuzzy AND of its term, what is not known being 0 or 1."""
        low = np.array([*(known.get(code, 0.0) for code in self._codes), 1.0])
        high = np.array([*(known.get(code, 1.0) for code in self._codes), 1.0])
        of = self._term_of
        return (
            low[self._columns].min(axis=1, initial=1.0)[of],
            high[self._columns].min(axis=1, initial=1.0)[of],
        )
