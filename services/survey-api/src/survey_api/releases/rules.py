"""What of a wave may be let out now. Pure: no database.

A release is one moment of the whole wave, so that all its breakdowns agree. It is let out only once enough have come
after it: of every figure that is shown at least the threshold more stand ready (the reserve). Whatever is released
later, at the close at the latest, then differs from it by at least that many. See docs/methods/survey-statistics.md."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from ..instruments.validator import Cell, CompiledInstrument, read_cell
from ..results.differencing import Shown, hidden_after
from ..results.disclosure import EVERYBODY, Group, determined, groups_of, totals
from ..results.disclosure import Cell as Stratum
from ..results.items import Line, lines_of, valid_by_line
from ..results.schemas import Suppression

GROWTH = 0.5
"""A step is due once the wave grew by half, or earlier where enough came after each of its groups."""
STRATUM_ITEMS = ("country", "stakeholder_type")
"""Items that repeat the stratum."""
Tallies = Mapping[Stratum, Mapping[str, int]]
"""Per stratum the counts of each cell as written."""
GROUPS = ""
Remembered = Mapping[str, Shown]
"""One release: what it showed of the groups (`GROUPS`) and of each line, by its name, and the sizes it hid."""
REMEMBERED = 4
"""Releases that the next one is held against."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A wave at one moment: respondents and counts per stratum."""

    sizes: Mapping[Stratum, int]
    tallies: Tallies


@dataclass(frozen=True, slots=True)
class Last:
    """A group when it was shown last: how many stood behind it and behind each of its lines. `withdrawn`: somebody
    left it since, and it is withheld."""

    n: int | None
    answered: Mapping[str, int]
    withdrawn: bool
    shown: bool


@dataclass(frozen=True, slots=True)
class Planned:
    """One group of a release. Without `shown` its last figures stay, if it has any; `reason` says why."""

    shown: bool
    reason: Suppression | None
    n: int
    strata: list[Stratum] = field(default_factory=list)
    cells: dict[str, int] = field(default_factory=dict)
    answered: dict[str, int] = field(default_factory=dict)
    hidden_lines: dict[str, Suppression] = field(default_factory=dict)
    weighted: dict[str, object] | None = None


def is_due(now: Mapping[Stratum, int], candidate: Mapping[Stratum, int], min_cell: int) -> bool:
    """Whether the candidate may go out: enough came after it, or at least as many after each of its groups as these
    need to be shown."""
    growth = sum(now.values()) - sum(candidate.values())
    if growth < min_cell:
        return False
    reserve = totals(_reserve(now, candidate))
    ready = all(reserve[group] >= min_cell for group, n in totals(candidate).items() if n >= min_cell)
    return ready or growth >= GROWTH * sum(candidate.values())


def plan(
    instrument: CompiledInstrument,
    moment: Moment,
    now: Moment | None,
    last: Mapping[Group, Last],
    earlier: Sequence[Remembered],
    withheld: Mapping[Group, Suppression],
    min_cell: int,
    weights: Mapping[Stratum, float] | None,
) -> dict[Group, Planned]:
    """`now`: the wave as it is, when `moment` lies before it; None at the close, when nothing follows.

    `last`: every group that was shown before. `earlier`: the releases before this one, oldest first. `withheld`: groups
    that are hidden whatever their size."""
    sizes = {stratum: n for stratum, n in moment.sizes.items() if n > 0}
    reserve = None if now is None else _reserve(now.sizes, sizes)
    forced = dict(withheld)
    forced |= _too_few_moved(totals(sizes), {group: (was.n, was.withdrawn) for group, was in last.items()}, min_cell)
    out = hidden_after([of[GROUPS] for of in earlier if GROUPS in of], sizes, min_cell, set(forced), reserve)
    reasons = _Reasons(min_cell)
    members: dict[Group, list[Stratum]] = {}
    for stratum in sizes:
        for group in groups_of(stratum):
            members.setdefault(group, []).append(stratum)
    lines = _Lines(instrument, moment, now, last, earlier, min_cell, out.groups, weights)
    planned: dict[Group, Planned] = {}
    n_of, more = totals(sizes), None if reserve is None else totals(reserve)
    for group in members or {EVERYBODY: []}:
        if group in out:
            planned[group] = Planned(False, reasons.of(group, n_of, more, forced), n_of[group])
            continue
        cells: Counter[str] = Counter()
        for stratum in members[group]:
            cells.update(moment.tallies.get(stratum, {}))
        planned[group] = Planned(
            True,
            None,
            n_of[group],
            strata=members[group],
            cells=dict(cells),
            answered=lines.answered(group),
            hidden_lines=lines.hidden(group),
            weighted=lines.weighted(group, members[group]),
        )
    return planned


def remember(instrument: CompiledInstrument, moment: Moment, planned: Mapping[Group, Planned]) -> dict[str, Shown]:
    """A release as the next ones are held against it. Where nothing was shown, there is nothing to remember."""
    shown = {group: of for group, of in planned.items() if of.shown}
    found = {GROUPS: Shown({stratum: n for stratum, n in moment.sizes.items() if n > 0}, shown.keys())}
    by_stratum = _by_line(instrument, moment.tallies)
    for question, row in lines_of(instrument):
        name = f"{question.name}/{row}"
        sizes = {stratum: of[question.name, row] for stratum, of in by_stratum.items() if of[question.name, row] > 0}
        found[name] = Shown(sizes, {group for group, of in shown.items() if name not in of.hidden_lines})
    return {name: of for name, of in found.items() if of.groups}


def _reserve(now: Mapping[Stratum, int], before: Mapping[Stratum, int]) -> dict[Stratum, int]:
    return {stratum: max(0, n - before.get(stratum, 0)) for stratum, n in now.items()}


def _too_few_moved(
    n_of: Mapping[Group, int], last: Mapping[Group, tuple[int | None, bool]], min_cell: int
) -> dict[Group, Suppression]:
    """Groups that would differ from when they were shown last by fewer than the threshold.

    Who came and who left are netted, which never makes a difference look greater than it is."""
    found: dict[Group, Suppression] = {}
    for group, (n, withdrawn) in last.items():
        moved = abs(n_of.get(group, 0) - n) if n is not None else min_cell
        if withdrawn and moved < min_cell:
            found[group] = "withdrawn"
        elif 0 < moved < min_cell:
            found[group] = "next_step"
    return found


@dataclass(frozen=True, slots=True)
class _Reasons:
    min_cell: int

    def of(
        self,
        group: Group,
        n_of: Mapping[Group, int],
        more: Mapping[Group, int] | None,
        forced: Mapping[Group, Suppression],
    ) -> Suppression:
        if n_of.get(group, 0) < self.min_cell:
            return "too_few"
        if group in forced:
            return forced[group]
        return "next_step" if more is not None and more.get(group, 0) < self.min_cell else "complementary"


class _Lines:
    """Which lines are hidden in which groups: an item is answered by fewer than its group."""

    def __init__(
        self,
        instrument: CompiledInstrument,
        moment: Moment,
        now: Moment | None,
        last: Mapping[Group, Last],
        earlier: Sequence[Remembered],
        min_cell: int,
        out: Set[Group],
        weights: Mapping[Stratum, float] | None,
    ) -> None:
        self._instrument, self._moment, self._weights, self._out = instrument, moment, weights, out
        self._answered = _by_line(instrument, moment.tallies)
        answered_now = None if now is None else _by_line(instrument, now.tallies)
        self._names = {(question.name, row): f"{question.name}/{row}" for question, row in lines_of(instrument)}
        self._totals: dict[Line, Counter[Group]] = {}
        self._hidden: dict[Line, dict[Group, Suppression]] = {}
        self._unweighted: set[Line] = set()
        reasons = _Reasons(min_cell)
        for line, name in self._names.items():
            sizes = {stratum: of.get(line, 0) for stratum, of in self._answered.items() if of.get(line, 0) > 0}
            reserve = None
            if answered_now is not None:
                reserve = _reserve({stratum: of.get(line, 0) for stratum, of in answered_now.items()}, sizes)
            n_of = totals(sizes)
            before = {group: (was.answered.get(name), was.withdrawn) for group, was in last.items()}
            forced = _too_few_moved(n_of, before, min_cell)
            known = [of[name] for of in earlier if name in of]
            hidden_line = hidden_after(known, sizes, min_cell, out | set(forced), reserve)
            more = None if reserve is None else totals(reserve)
            self._totals[line] = n_of
            self._hidden[line] = {group: reasons.of(group, n_of, more, forced) for group in hidden_line.groups}
            if weights is not None:
                below = {g for g, n in n_of.items() if n < min_cell or (more is not None and more[g] < min_cell)}
                if not self._weighted_is_safe(sizes, hidden_line.groups, below | set(forced)):
                    self._unweighted.add(line)

    def _weighted_is_safe(self, sizes: Mapping[Stratum, int], out: Set[Group], sensitive: Set[Group]) -> bool:
        """Weighted sums are equations too: together with the plain ones they may determine what is hidden."""
        assert self._weights is not None
        holes = sorted(stratum for stratum in sizes if stratum in out)
        sums = [group for group in totals(sizes) if None in group and group not in out]
        by = {stratum: self._weights.get(stratum, 0.0) for stratum in sizes}
        return not determined(holes, sums, sensitive & out, [(group, by) for group in sums])

    def answered(self, group: Group) -> dict[str, int]:
        """Of the lines that are shown: how many gave an opinion."""
        return {
            name: self._totals[line][group]
            for line, name in self._names.items()
            if group not in self._hidden[line] and self._totals[line][group] > 0
        }

    def hidden(self, group: Group) -> dict[str, Suppression]:
        found: dict[str, Suppression] = {}
        if self._out:
            # What respondents say of themselves would be the sizes of the groups that are hidden.
            found = {f"{name}/": "complementary" for name in STRATUM_ITEMS if name in self._instrument.by_name}
        for line, name in self._names.items():
            if self._totals[line][group] == 0:
                found[name] = "too_few"
            elif group in self._hidden[line]:
                found[name] = self._hidden[line][group]
        return found

    def weighted(self, group: Group, members: list[Stratum]) -> dict[str, object] | None:
        """As `weighted_counts`, with the lines of which the weighted figures are withheld."""
        if self._weights is None:
            return None
        found = weighted_counts(self._instrument, self._moment, members, self._weights)
        if found is None:
            return None
        return {**found, "withheld": sorted(self._names[line] for line in self._unweighted)}


def weighted_counts(
    instrument: CompiledInstrument, moment: Moment, members: Iterable[Stratum], weights: Mapping[Stratum, float]
) -> dict[str, object] | None:
    """Weighted n and counts of a group, and the effective n of each line (Kish: (Σw)²/Σw²); None where nobody is
    weighted."""
    held = {stratum: weights[stratum] for stratum in members if stratum in weights}
    if not held:
        return None
    cells: defaultdict[str, float] = defaultdict(float)
    first: defaultdict[str, float] = defaultdict(float)
    second: defaultdict[str, float] = defaultdict(float)
    for stratum, weight in held.items():
        counts = moment.tallies.get(stratum, {})
        for cell, n in counts.items():
            cells[cell] += n * weight
        for (item, row), n in valid_by_line(instrument, read(counts)).items():
            first[f"{item}/{row}"] += n * weight
            second[f"{item}/{row}"] += n * weight * weight
    effective = {line: first[line] ** 2 / second[line] for line in first if second[line] > 0}
    total = sum(weight * moment.sizes.get(stratum, 0) for stratum, weight in held.items())
    return {"n": total, "cells": dict(cells), "effective": effective, "withheld": []}


def _by_line(instrument: CompiledInstrument, tallies: Tallies) -> dict[Stratum, Counter[Line]]:
    return {stratum: valid_by_line(instrument, read(cells)) for stratum, cells in tallies.items()}


def read(cells: Mapping[str, int]) -> Iterator[tuple[Cell, int]]:
    return ((read_cell(cell), n) for cell, n in cells.items())
