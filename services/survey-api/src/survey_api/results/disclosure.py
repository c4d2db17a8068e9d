"""Which cells of country × stakeholder type, and of its margins, may be shown.

A cell below the threshold is suppressed. Where that leaves a single hole in a line whose sum is shown, or holes that
together are still below the threshold, subtraction would fill it: then the next smallest cell is suppressed too.
Margins are settled before cells, so that every breakdown of a wave hides the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

Cell = tuple[str, str]
"""(country, stakeholder type)"""
Group = tuple[str | None, str | None]
"""A cell, a margin (one is None) or everybody (both are None)."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """The groups that are not shown."""

    groups: frozenset[Group]

    def __contains__(self, group: Group) -> bool:
        return group in self.groups


def hidden(sizes: Mapping[Cell, int], min_cell: int, before: Hidden | None = None) -> Hidden:
    """`sizes`: respondents per cell, only those that have any. `before`: what is hidden already, whatever its size."""
    sizes = {cell: n for cell, n in sizes.items() if n > 0}
    earlier = before.groups if before else frozenset[Group]()
    if sum(sizes.values()) < min_cell or (None, None) in earlier:
        return Hidden(_everything(sizes))
    by_country, by_type = Counter[str](), Counter[str]()
    for (country, kind), n in sizes.items():
        by_country[country] += n
        by_type[kind] += n
    countries = {c for c, t in earlier if c and t is None}
    kinds = {t for c, t in earlier if t and c is None}
    hidden_before = {(c, t) for c, t in earlier if c and t}
    while True:
        countries, kinds = _line(by_country, min_cell, countries), _line(by_type, min_cell, kinds)
        if _gives_away(by_country, countries, min_cell) or _gives_away(by_type, kinds, min_cell):
            return Hidden(_everything(sizes))
        cells, lost = _cells(sizes, min_cell, countries, kinds, hidden_before)
        if not lost:
            break
        # A margin of nothing but hidden cells that still gives them away is hidden with them.
        countries |= {name for axis, name in lost if axis == 0}
        kinds |= {name for axis, name in lost if axis == 1}
    margins: set[Group] = {(country, None) for country in countries} | {(None, kind) for kind in kinds}
    return Hidden(frozenset(margins | cells))


def _everything(sizes: Mapping[Cell, int]) -> frozenset[Group]:
    groups: set[Group] = {(None, None)}
    for country, kind in sizes:
        groups |= {(country, kind), (country, None), (None, kind)}
    return frozenset(groups)


def _line(sizes: Mapping[str, int], min_cell: int, earlier: set[str]) -> set[str]:
    """What to hide of a line whose sum is shown."""
    out = {name for name, n in sizes.items() if n < min_cell} | (earlier & sizes.keys())
    while _fillable([sizes[name] for name in out], min_cell) and len(out) < len(sizes):
        out.add(min((name for name in sizes if name not in out), key=lambda name: (sizes[name], name)))
    return out


def _fillable(holes: list[int], min_cell: int) -> bool:
    """Whether the sum of the line gives the holes away."""
    return bool(holes) and (len(holes) == 1 or sum(holes) < min_cell)


def _gives_away(sizes: Mapping[str, int], out: set[str], min_cell: int) -> bool:
    return _fillable([sizes[name] for name in out], min_cell)


def _cells(
    sizes: Mapping[Cell, int], min_cell: int, countries: set[str], kinds: set[str], earlier: set[Cell]
) -> tuple[set[Group], set[tuple[int, str]]]:
    """Small cells, those of hidden margins, and as many more as keep every shown margin from giving one away.

    The second result names the margins, by axis, for which no cell was left to add."""
    out = {
        cell for cell, n in sizes.items() if n < min_cell or cell[0] in countries or cell[1] in kinds or cell in earlier
    }
    lost: set[tuple[int, str]] = set()
    settled = False
    while not settled:
        settled = True
        for axis, hidden_margins in ((0, countries), (1, kinds)):
            for name in sorted({cell[axis] for cell in sizes} - hidden_margins):
                line = {cell: n for cell, n in sizes.items() if cell[axis] == name}
                if not _fillable([n for cell, n in line.items() if cell in out], min_cell):
                    continue
                rest = [cell for cell in line if cell not in out]
                if rest:
                    out.add(min(rest, key=lambda cell: (sizes[cell], cell)))
                    settled = False
                else:
                    lost.add((axis, name))
    return set(out), lost
