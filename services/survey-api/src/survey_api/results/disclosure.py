"""Which cells of a two-way table, and of its margins, may be shown.

A cell is hidden where fewer than the threshold stand behind it (n), or where too few have come since (reserve): a
later figure of it would then differ by fewer than the threshold. What is hidden must not be worked out from what is
shown. Where subtraction in one line would fill a hole, the next smallest cell is hidden too; where only several lines
together would (a bridge between cycles of holes), linear algebra finds it. Margins are settled before cells, so that
every breakdown of a wave hides the same. See docs/methods/survey-statistics.md."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from .equations import PRIME, Equations

Cell = tuple[str, str]
"""(row, column) of the table; of a wave's respondents (country, stakeholder type)."""
Group = tuple[str | None, str | None]
"""A cell, a margin (one is None) or everybody (both are None)."""
EVERYBODY: Group = (None, None)


@dataclass(frozen=True, slots=True)
class Hidden:
    """The groups that are not shown."""

    groups: frozenset[Group]

    def __contains__(self, group: Group) -> bool:
        return group in self.groups


@dataclass(frozen=True, slots=True)
class _Size:
    n: int
    reserve: float

    def below(self, least: int) -> bool:
        return self.n < least or self.reserve < least


def groups_of(cell: Cell) -> tuple[Group, Group, Group, Group]:
    """The cell, its two margins, and everybody."""
    return cell, (cell[0], None), (None, cell[1]), EVERYBODY


def totals(sizes: Mapping[Cell, int]) -> Counter[Group]:
    """The size of every group that the cells make up."""
    found: Counter[Group] = Counter()
    for cell, n in sizes.items():
        for group in groups_of(cell):
            found[group] += n
    return found


def hidden(
    sizes: Mapping[Cell, int],
    min_cell: int,
    before: Hidden | Set[Group] | None = None,
    reserve: Mapping[Cell, int] | None = None,
    beside: Set[Group] = frozenset(),
) -> Hidden:
    """`sizes`: respondents per cell, only those that have any. `before`: what is hidden whatever its size. `reserve`:
    respondents per cell who are not in `sizes` yet; without it nothing follows, and none is needed. `beside`: what is
    hidden for the sake of others, and may be worked out itself."""
    cells = {cell for cell, n in sizes.items() if n > 0}
    n_of = totals({cell: sizes[cell] for cell in cells})
    more = None if reserve is None else totals(reserve)
    size_of = {group: _Size(n, math.inf if more is None else more[group]) for group, n in n_of.items()}
    forced = before.groups if isinstance(before, Hidden) else frozenset(before or ())
    return _Table(cells, size_of, min_cell, forced, beside).settle()


class _Table:
    """One table on its way to what is hidden of it."""

    def __init__(
        self, cells: set[Cell], size_of: dict[Group, _Size], least: int, forced: Set[Group], beside: Set[Group]
    ) -> None:
        self.cells, self.size_of, self.least = cells, size_of, least
        # What must not be worked out. Complements are hidden as well, but need no protection themselves.
        self.sensitive = {group for group, size in size_of.items() if size.below(least) or group in forced}
        self.out: set[Group] = self.sensitive | (beside & size_of.keys())
        # The cells of a margin, the smallest first.
        self.line_of: dict[Group, list[Cell]] = defaultdict(list)
        for cell in sorted(cells, key=self._by_size):
            for axis in (0, 1):
                self.line_of[_margin(cell, axis)].append(cell)

    def settle(self) -> Hidden:
        if EVERYBODY not in self.size_of or EVERYBODY in self.out:
            return self._everything()
        while True:
            if not self._settle_margins():
                return self._everything()
            # The cells of a hidden margin would add up to it.
            self.out |= {cell for cell in self.cells if (cell[0], None) in self.out or (None, cell[1]) in self.out}
            if self._settle_cells() and self._settle_bridges():
                return Hidden(frozenset(self.out))

    def _everything(self) -> Hidden:
        return Hidden(frozenset({*self.size_of, EVERYBODY}))

    def _settle_margins(self) -> bool:
        """Hide as many more margins as keep the sum from giving one away → False where all of them do not suffice."""
        for axis in (0, 1):
            line = sorted({_margin(cell, axis) for cell in self.cells}, key=self._by_size)
            if not self._fill(line):
                return False
        return True

    def _settle_cells(self) -> bool:
        """The same for the cells of every shown margin → False where a margin was lost: margins come again then."""
        settled = False
        while not settled:
            settled = True
            for margin in self._shown_margins():
                before = len(self.out)
                if not self._fill(self.line_of[margin]):
                    # A margin of nothing but hidden cells that still gives them away is hidden with them.
                    self._lose(margin)
                    return False
                settled = settled and len(self.out) == before
        return True

    def _fill(self, line: Sequence[Group]) -> bool:
        while self._fillable([group for group in line if group in self.out]):
            rest = [group for group in line if group not in self.out]
            if not rest:
                return False
            self.out.add(rest[0])
        return True

    def _fillable(self, holes: Sequence[Group]) -> bool:
        """Whether the sum of the line gives the holes away: each alone, or too small a crowd of them."""
        if not holes:
            return False
        sizes = [self.size_of[hole] for hole in holes]
        pool = _Size(sum(size.n for size in sizes), sum(size.reserve for size in sizes))
        return len(holes) == 1 or pool.below(self.least)

    def _settle_bridges(self) -> bool:
        """Hide one more where several lines together give a group away → True where none does."""
        holes = sorted(cell for cell in self.cells if cell in self.out)
        exposed = determined(holes, [EVERYBODY, *self._shown_margins()], sorted(self.sensitive, key=str))
        for group in exposed:
            beside = [m for m in groups_of_margin(group) if m not in self.out and m != EVERYBODY]
            rest = [cell for margin in beside for cell in self.line_of[margin] if cell not in self.out]
            if rest:
                self.out.add(min(rest, key=self._by_size))
            elif beside:
                self._lose(beside[0])
            else:
                # A margin, or a cell of two hidden ones: one more margin goes.
                shown = self._shown_margins()
                if not shown:
                    self.out = {*self.size_of}
                    return True
                self._lose(min(shown, key=self._by_size))
            return False
        return True

    def _lose(self, margin: Group) -> None:
        self.out.add(margin)
        self.sensitive.add(margin)

    def _shown_margins(self) -> list[Group]:
        return sorted(self.line_of.keys() - self.out, key=str)

    def _by_size(self, group: Group) -> tuple[int, str]:
        return self.size_of[group].n, str(group)


def _margin(cell: Cell, axis: int) -> Group:
    return (cell[0], None) if axis == 0 else (None, cell[1])


def groups_of_margin(group: Group) -> list[Group]:
    """The lines that a group is part of."""
    row, column = group
    if row is not None and column is not None:
        return [(row, None), (None, column)]
    return [EVERYBODY]


def determined(holes: Sequence[Cell], sums: Iterable[Group], targets: Iterable[Group]) -> list[Group]:
    """Which targets, sums of holes, follow from the published sums.

    A target follows if and only if it lies in the row space of what is published (all holes hold somebody, so none of
    the unknowns is at a bound)."""
    of: defaultdict[Group, list[Cell]] = defaultdict(list)
    for hole in holes:
        for group in groups_of(hole):
            of[group].append(hole)
    equations: Equations[Cell, Group] = Equations()
    equations.add([(None, of[group]) for group in sums if of[group]])
    change = equations.unseen_change(holes)
    return [
        target
        for target in targets
        if target != EVERYBODY
        and of[target]
        and sum(change[hole] for hole in of[target]) % PRIME == 0
        and equations.needed(dict.fromkeys(of[target], 1)) is not None
    ]
