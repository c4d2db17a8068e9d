"""What of a wave may be let out now. Pure: no database.

A release is one moment of the whole wave, so that all its breakdowns agree. It is let out only once enough have come
after it: of every figure that is shown at least the threshold more stand ready (the reserve). Whatever is released
later, at the close at the latest, then differs from it by at least that many. See docs/methods/survey-statistics.md."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from ..instruments.validator import Cell, CompiledInstrument, read_cell
from ..results.differencing import Shown, hidden_after
from ..results.disclosure import EVERYBODY, Group, groups_of, totals
from ..results.disclosure import Cell as Stratum
from ..results.items import Line, Opinions, lines_of
from ..results.schemas import Suppression
from ..weighting.released import ReleasedWeights, released_weights
from ..weighting.schemas import WeightingReport

GROWTH = 0.5
"""A step is due once the wave grew by half, or earlier where enough came after each of its groups."""
STRATUM_ITEMS = ("country", "stakeholder_type")
"""Items that repeat the stratum."""
Tallies = Mapping[Stratum, Mapping[str, int]]
"""Per stratum the counts of each cell as written."""
GROUPS = ""
Remembered = Mapping[str, Shown]
"""One release: what it showed of the groups (`GROUPS`) and of each line, by its name, and the sizes it hid."""


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


@dataclass(frozen=True, slots=True)
class Plan:
    """A release: what of every group goes out, how it was weighted, and what the next ones are held against."""

    groups: dict[Group, Planned]
    weighting: WeightingReport | None
    sizes: Mapping[Stratum, int]
    answered: Mapping[str, Mapping[Stratum, int]]
    left: Set[Stratum]

    def only(self, groups: Iterable[Group]) -> Plan:
        """The same, but for groups that stay as they were."""
        return replace(self, groups={group: self.groups[group] for group in groups})

    def remembered(self) -> dict[str, Shown]:
        """As the next releases are held against it. Where nothing was shown, there is nothing to remember."""
        shown = {group: of for group, of in self.groups.items() if of.shown}
        found = {GROUPS: Shown(self.sizes, frozenset(shown), self.left)}
        for name, sizes in self.answered.items():
            groups = frozenset(group for group, of in shown.items() if name not in of.hidden_lines)
            found[name] = Shown(sizes, groups, self.left)
        return {name: of for name, of in found.items() if of.groups}


def plan(
    instrument: CompiledInstrument,
    moment: Moment,
    now: Moment | None,
    last: Mapping[Group, Last],
    earlier: Sequence[Remembered],
    withheld: Mapping[Group, Suppression],
    min_cell: int,
    population: Mapping[Stratum, int],
    left: Set[Stratum] = frozenset(),
) -> Plan:
    """`now`: the wave as it is, when `moment` lies before it; None at the close, when nothing follows.

    `last`: every group that was shown before. `earlier`: all releases before this one, oldest first. `withheld`: groups
    that are hidden whatever their size. `population`: of the wave's targets. `left`: strata that somebody left since
    the release before."""
    sizes = {stratum: n for stratum, n in moment.sizes.items() if n > 0}
    reserve = None if now is None else _reserve(now.sizes, sizes)
    forced = dict(withheld)
    forced |= _too_few_moved(totals(sizes), {group: (was.n, was.withdrawn) for group, was in last.items()}, min_cell)
    out = hidden_after([of[GROUPS] for of in earlier if GROUPS in of], sizes, min_cell, set(forced), reserve, left)
    reasons = _Reasons(min_cell)
    members: dict[Group, list[Stratum]] = {}
    for stratum in sizes:
        for group in groups_of(stratum):
            members.setdefault(group, []).append(stratum)
    n_of, more = totals(sizes), None if reserve is None else totals(reserve)
    weights = released_weights(sizes, {group: n_of[group] for group in n_of if group not in out}, population)
    lines = _Lines(instrument, moment, now, last, earlier, min_cell, out.groups, left)
    planned: dict[Group, Planned] = {}
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
            weighted=None if weights is None else lines.weighted(members[group], weights),
        )
    return Plan(planned, None if weights is None else weights.report, sizes, lines.sizes(), left)


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
        left: Set[Stratum],
    ) -> None:
        self._instrument, self._moment, self._out = instrument, moment, out
        self._opinions = Opinions(instrument)
        answered = self._by_line(moment)
        answered_now = None if now is None else self._by_line(now)
        self._names = {(question.name, row): f"{question.name}/{row}" for question, row in lines_of(instrument)}
        self._sizes: dict[Line, dict[Stratum, int]] = {}
        self._totals: dict[Line, Counter[Group]] = {}
        self._hidden: dict[Line, dict[Group, Suppression]] = {}
        reasons = _Reasons(min_cell)
        for line, name in self._names.items():
            sizes = {stratum: of[line] for stratum, of in answered.items() if of[line] > 0}
            reserve = None
            if answered_now is not None:
                reserve = _reserve({stratum: of[line] for stratum, of in answered_now.items()}, sizes)
            n_of = totals(sizes)
            before = {group: (was.answered.get(name), was.withdrawn) for group, was in last.items()}
            forced = _too_few_moved(n_of, before, min_cell)
            known = [of[name] for of in earlier if name in of]
            hidden_line = hidden_after(known, sizes, min_cell, out | set(forced), reserve, left)
            more = None if reserve is None else totals(reserve)
            self._sizes[line], self._totals[line] = sizes, n_of
            self._hidden[line] = {group: reasons.of(group, n_of, more, forced) for group in hidden_line.groups}

    def _by_line(self, moment: Moment) -> dict[Stratum, Counter[Line]]:
        return {stratum: self._opinions.by_line(cells) for stratum, cells in moment.tallies.items()}

    def sizes(self) -> dict[str, dict[Stratum, int]]:
        """Per line how many gave an opinion, by stratum."""
        return {name: self._sizes[line] for line, name in self._names.items()}

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

    def weighted(self, members: Sequence[Stratum], weights: ReleasedWeights) -> dict[str, object] | None:
        """As `weighted_counts`, where strata that are hidden share a weight; None where nobody is weighted."""
        if not any(stratum in weights.of for stratum in members):
            return None
        cells: defaultdict[str, float] = defaultdict(float)
        effective: dict[str, float] = {}
        of_line: dict[Line, Mapping[Stratum, float]] = {}
        for line, name in self._names.items():
            sizes = self._sizes[line]
            # Where nobody answered looks like where too few did.
            silent = {stratum for stratum in members if stratum not in sizes}
            of_line[line] = held = _sharing(members, self._hidden[line].keys() | self._out | silent, weights)
            first = sum(held[stratum] * sizes.get(stratum, 0) for stratum in members)
            second = sum(held[stratum] ** 2 * sizes.get(stratum, 0) for stratum in members)
            if second > 0:
                effective[name] = first**2 / second
        for stratum in members:
            for cell, n in self._moment.tallies.get(stratum, {}).items():
                line_of = self._opinions.line_of(cell)
                if line_of is not None:
                    cells[cell] += n * of_line[line_of][stratum]
        held = _sharing(members, self._out, weights)
        total = sum(held[stratum] * self._moment.sizes[stratum] for stratum in members)
        return {"n": total, "cells": dict(cells), "effective": effective}


def _sharing(members: Iterable[Stratum], hidden: Set[Group], weights: ReleasedWeights) -> dict[Stratum, float]:
    """The weight of each stratum; those outside the population have none, those that are hidden the same."""
    members = list(members)
    shared = weights.shared(stratum for stratum in members if stratum in hidden)
    return {stratum: shared if stratum in hidden else weights.of.get(stratum, 0.0) for stratum in members}


def weighted_counts(
    instrument: CompiledInstrument, moment: Moment, members: Iterable[Stratum], weights: Mapping[Stratum, float]
) -> dict[str, object] | None:
    """Weighted n and counts of a group, and the effective n of each line (Kish: (Σw)²/Σw²); None where nobody is
    weighted. Each stratum has its own weight, which would say too much outside the internal view."""
    held = {stratum: weights[stratum] for stratum in members if stratum in weights}
    if not held:
        return None
    opinions = Opinions(instrument)
    cells: defaultdict[str, float] = defaultdict(float)
    first: defaultdict[str, float] = defaultdict(float)
    second: defaultdict[str, float] = defaultdict(float)
    for stratum, weight in held.items():
        counts = moment.tallies.get(stratum, {})
        for cell, n in counts.items():
            cells[cell] += n * weight
        for (item, row), n in opinions.by_line(counts).items():
            first[f"{item}/{row}"] += n * weight
            second[f"{item}/{row}"] += n * weight * weight
    effective = {line: first[line] ** 2 / second[line] for line in first if second[line] > 0}
    total = sum(weight * moment.sizes.get(stratum, 0) for stratum, weight in held.items())
    return {"n": total, "cells": dict(cells), "effective": effective}


def read(cells: Mapping[str, int]) -> Iterator[tuple[Cell, int]]:
    return ((read_cell(cell), n) for cell, n in cells.items())
