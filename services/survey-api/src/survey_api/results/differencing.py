"""What several releases say together about a group that each of them hides.

Unknown is what stood in each stratum at each release; every figure that was ever shown is the sum of some of it. Where
nobody came to a stratum or left it between two releases, that is taken to be known: it is one unknown in both. A group
as it was at a release, or as it changed between two, follows if and only if it lies in the row space of the figures.
All releases of a wave are held against each other. See docs/methods/survey-statistics.md."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from random import Random

from .disclosure import EVERYBODY, Cell, Group, Hidden, groups_of, hidden, totals
from .equations import PRIME, Equations

Unknown = tuple[Cell, int]
"""(stratum, release since which it is as it is)"""
Change = Mapping[Unknown, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as it was released: respondents per stratum, hidden ones too; the groups whose sum was shown; the strata
    that somebody left since the release before."""

    sizes: Mapping[Cell, int]
    groups: Set[Group]
    left: Set[Cell] = frozenset()


@dataclass(frozen=True, slots=True)
class _Few:
    """Fewer than the threshold in one stratum: all of it at a release, or by how many it changed between two."""

    stratum: Cell
    n: int
    of: Change


@dataclass(frozen=True, slots=True)
class _State:
    """What a group was made of, and how many that were."""

    n: int
    of: frozenset[Unknown]


def hidden_after(
    earlier: Sequence[Shown],
    sizes: Mapping[Cell, int],
    min_cell: int,
    before: Set[Group],
    reserve: Mapping[Cell, int] | None,
    left: Set[Cell] = frozenset(),
) -> Hidden:
    """As `hidden`, and so that nothing below the threshold follows from this release and all earlier ones together.

    `earlier`: oldest first. `left`: strata that somebody left since the last of them. Where something follows, one
    figure that it needs is hidden too, and all is asked again."""
    out = hidden(sizes, min_cell, before, reserve)
    if EVERYBODY in out:
        return out
    known = _Releases([*earlier, Shown(sizes, frozenset(), left)], min_cell)
    beside: set[Group] = set()
    n_of = totals(sizes)
    while EVERYBODY not in out:
        needed = known.needed(n_of.keys() - out.groups)
        if not needed:
            break
        # A cell before a margin, a margin before everybody; then the smallest.
        beside |= {min(of, key=lambda group: (group.count(None), n_of[group], str(group))) for of in needed}
        out = hidden(sizes, min_cell, before, reserve, beside)
    return out


class _Releases:
    """All releases of one table. Of the last one it is asked what may be shown."""

    def __init__(self, releases: Sequence[Shown], min_cell: int) -> None:
        self._placed = _placed(releases)
        shown = list(zip(self._placed, (of.groups for of in releases), strict=True))
        self._last = _members(self._placed[-1])
        # What was shown of a stratum alone is known for as long as the stratum stays as it was.
        self._known = {placed[s] for placed, groups in shown for s in placed if s in groups}
        self._equations: Equations[Unknown, Group] = Equations()
        for placed, groups in shown:
            members = _members(placed)
            sums = [members[group] for group in sorted(groups, key=str) if None in group]
            self._equations.add([(None, self._open(of)) for of in sums])
        self._unknowns = sorted({u for placed in self._placed for u in placed.values()} - self._known)
        self._min_cell = min_cell
        self._before = self._equations.unseen_change(self._unknowns)
        self._small = [
            target
            for target in self._all_small(releases, min_cell)
            if any(target) and not _is_still(target, self._before)
        ]
        self._few = list(self._all_few(releases))

    def needed(self, groups: Set[Group]) -> list[list[Group]]:
        """For every small group that follows only with the last release: the figures of this release that it needs."""
        equations = self._equations.copy()
        equations.add([(group, self._open(self._last[group])) for group in sorted(groups, key=str)])
        change = equations.unseen_change(self._unknowns)
        small = [target for target in self._small if _is_still(target, change)]
        follow = [equations.needed(target) for target in [*small, *self._mixtures(change)]]
        return [of for of in follow if of]

    def _mixtures(self, change: Change) -> Iterator[Change]:
        """The sums and differences of few in one stratum and few in another that follow, though neither does."""
        alike: defaultdict[int, list[tuple[_Few, int]]] = defaultdict(list)
        for few in self._few:
            moved = sum(value * change[unknown] for unknown, value in few.of.items()) % PRIME
            if moved:
                # What moves alike, or the opposite way, whatever the figures leave open, does so by an equation.
                alike[min(moved, PRIME - moved)].append((few, moved))
        for found in alike.values():
            for (one, moves), (other, also) in combinations(found, 2):
                if one.stratum != other.stratum and one.n + other.n < self._min_cell:
                    sign = PRIME - 1 if moves == also else 1
                    target = {**one.of, **{unknown: value * sign % PRIME for unknown, value in other.of.items()}}
                    if not _is_still(target, self._before):
                        yield target

    def _all_few(self, releases: Sequence[Shown]) -> Iterator[_Few]:
        states: defaultdict[Cell, dict[Unknown, int]] = defaultdict(dict)
        for placed, of in zip(self._placed, releases, strict=True):
            for stratum, unknown in placed.items():
                states[stratum][unknown] = of.sizes[stratum]
        for stratum, sizes in states.items():
            found = [(0, None), *((n, unknown) for unknown, n in sizes.items())]
            for (less, one), (more, other) in combinations(found, 2):
                if abs(more - less) < self._min_cell:
                    moved = {unknown: value for unknown, value in ((one, PRIME - 1), (other, 1)) if unknown}
                    if still_open := {unknown: value for unknown, value in moved.items() if unknown not in self._known}:
                        yield _Few(stratum, abs(more - less), still_open)

    def _open(self, unknowns: Sequence[Unknown]) -> list[Unknown]:
        return [unknown for unknown in unknowns if unknown not in self._known]

    def _all_small(self, releases: Sequence[Shown], min_cell: int) -> Iterator[dict[Unknown, int]]:
        """Every group, at a release or between two, that is or changed by fewer than the threshold."""
        for states in _histories(self._placed, releases):
            states.sort(key=lambda state: state.n)
            for at, less in enumerate(states):
                for more in states[at + 1 :]:
                    if more.n - less.n >= min_cell:
                        break
                    target = dict.fromkeys(more.of - less.of - self._known, 1)
                    yield target | dict.fromkeys(less.of - more.of - self._known, PRIME - 1)


def _placed(releases: Sequence[Shown]) -> list[dict[Cell, Unknown]]:
    """Per release, the unknown of every stratum."""
    found: list[dict[Cell, Unknown]] = []
    sizes: Mapping[Cell, int] = {}
    since: dict[Cell, int] = {}
    for at, of in enumerate(releases):
        for stratum in of.sizes.keys() | sizes.keys():
            if of.sizes.get(stratum, 0) != sizes.get(stratum, 0) or stratum in of.left:
                since[stratum] = at
        sizes = of.sizes
        found.append({stratum: (stratum, since[stratum]) for stratum, n in sizes.items() if n})
    return found


def _members(placed: Mapping[Cell, Unknown]) -> dict[Group, list[Unknown]]:
    found: defaultdict[Group, list[Unknown]] = defaultdict(list)
    for stratum, unknown in placed.items():
        for group in groups_of(stratum):
            found[group].append(unknown)
    return found


def _histories(placed: Sequence[Mapping[Cell, Unknown]], releases: Sequence[Shown]) -> Iterator[list[_State]]:
    """Per group what it ever was, each state once; nobody at first."""
    seen: defaultdict[Group, dict[int, _State]] = defaultdict(dict)
    draw = Random(0)  # noqa: S311 - hides nothing: it tells sets apart
    mark: dict[Unknown, int] = {unknown: draw.getrandbits(61) for of in placed for unknown in sorted(of.values())}
    for of, release in zip(placed, releases, strict=True):
        for group, unknowns in _members(of).items():
            # Its members' marks added up stand for a state: to compare sets would take long.
            key = sum(mark[unknown] for unknown in unknowns)
            if key not in seen[group]:
                seen[group][key] = _State(sum(release.sizes[s] for s, _ in unknowns), frozenset(unknowns))
    for states in seen.values():
        yield [_State(0, frozenset()), *states.values()]


def _is_still(target: Mapping[Unknown, int], change: Change) -> bool:
    return sum(value * change[unknown] for unknown, value in target.items()) % PRIME == 0
