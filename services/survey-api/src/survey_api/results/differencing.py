"""What several releases say together about a group that each of them hides.

Unknown is how many came to each stratum between two releases; every figure that was ever shown is the sum of some of
them. A group, as it was at a release or as it grew between two, follows if and only if it lies in the row space of the
figures. Whoever knows between which releases nobody came to a stratum leaves these unknowns out, and so does this
module. See docs/methods/survey-statistics.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .disclosure import EVERYBODY, Cell, Group, Hidden, groups_of, hidden, totals

_NEARLY_ZERO = 1e-9
_FOLLOWS = 1e-7
Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as it was released: respondents per stratum, hidden ones too, and the groups whose sum was shown."""

    sizes: Mapping[Cell, int]
    groups: Set[Group]


def hidden_after(
    earlier: Sequence[Shown],
    sizes: Mapping[Cell, int],
    min_cell: int,
    before: Set[Group],
    reserve: Mapping[Cell, int] | None,
) -> Hidden:
    """As `hidden`, and so that nothing below the threshold follows from this release and the earlier ones together.

    `earlier`: oldest first. Where something follows, one figure that it needs is hidden too, and all is asked again."""
    beside: set[Group] = set()
    n_of = totals(sizes)
    while True:
        out = hidden(sizes, min_cell, before, reserve, beside)
        if not earlier or EVERYBODY in out:
            return out
        needed = _needed([*earlier, Shown(sizes, n_of.keys() - out.groups)], min_cell)
        if not needed:
            return out
        # A cell before a margin, a margin before everybody; then the smallest.
        beside |= {min(of, key=lambda group: (group.count(None), n_of[group], str(group))) for of in needed}


def _needed(releases: Sequence[Shown], min_cell: int) -> list[list[Group]]:
    """For every small group that follows only with the last release: the figures of this release that it needs."""
    unknowns = _unknowns(releases)
    small = list(_small(unknowns, len(releases), min_cell))
    # Strata that every release showed are known: what follows, follows from the others.
    closed = {stratum for stratum, _ in unknowns if all(stratum in of.groups for of in releases if stratum in of.sizes)}
    open_ = np.array([stratum not in closed for stratum, _ in unknowns])
    small = [target for target in small if (target * open_).any()]
    if not small:
        return []
    old = [row for at, of in enumerate(releases[:-1]) for row in _equations(unknowns, at, of.groups).values()]
    new = _equations(unknowns, len(releases) - 1, releases[-1].groups)
    known_before, known = _basis(np.array(old)[:, open_]), _basis(np.array([*old, *new.values()])[:, open_])
    follows = [t for t in small if _follows(known, t[open_]) and not _follows(known_before, t[open_])]
    if not follows:
        return []
    # A figure that nobody came to is known already: to hide it would be no use.
    all_before = _basis(np.array(old))
    fresh = {group: row for group, row in new.items() if not _follows(all_before, row)}
    equations = np.array([*old, *fresh.values()]).T
    parts = np.linalg.lstsq(equations, np.array(follows).T, rcond=None)[0][len(old) :].T
    return [[group for group, part in zip(fresh, of, strict=True) if abs(part) > _FOLLOWS] for of in parts]


Unknowns = Mapping[tuple[Cell, int], int]
"""(stratum, release) → by how many the stratum grew until this release since the one before; none of them zero."""


def _unknowns(releases: Sequence[Shown]) -> Unknowns:
    found: dict[tuple[Cell, int], int] = {}
    for stratum in sorted({stratum for of in releases for stratum in of.sizes}):
        there = 0
        for at, of in enumerate(releases):
            now = of.sizes.get(stratum, 0)
            if now != there:
                found[stratum, at] = now - there
            there = now
    return found


def _equations(unknowns: Unknowns, at: int, groups: Set[Group]) -> dict[Group, Vector]:
    """What the figures of a release are sums of."""
    return {
        group: np.array([float(since <= at and group in groups_of(stratum)) for stratum, since in unknowns])
        for group in sorted(groups, key=str)
    }


def _small(unknowns: Unknowns, releases: int, min_cell: int) -> Iterator[Vector]:
    """Every group, at a release or between two, that changed by fewer than the threshold; each once."""
    seen: set[bytes] = set()
    growth = np.array(list(unknowns.values()))
    since = np.array([at for _, at in unknowns])
    for group in sorted({group for stratum, _ in unknowns for group in groups_of(stratum)}, key=str):
        inside = np.array([group in groups_of(stratum) for stratum, _ in unknowns])
        for first in range(releases):
            for last in range(first, releases):
                target = inside & (since >= first) & (since <= last)
                if target.any() and abs(growth[target].sum()) < min_cell and target.tobytes() not in seen:
                    seen.add(target.tobytes())
                    yield target.astype(float)


def _basis(rows: Vector) -> Vector:
    """An orthonormal basis of the row space."""
    rows = np.unique(rows[rows.any(axis=1)], axis=0)
    if not len(rows):
        return rows
    _, singular, directions = np.linalg.svd(rows, full_matrices=False)
    basis: Vector = directions[singular > _NEARLY_ZERO * max(1.0, float(singular[0]))]
    return basis


def _follows(basis: Vector, target: Vector) -> bool:
    size = float(target @ target)
    return size - float(np.sum((basis @ target) ** 2)) < _FOLLOWS * size
