"""From counts of a group to its figures."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..instruments.validator import Cell, CompiledInstrument, read_cell
from ..waves.schemas import Wave
from .disclosure import Cell as Stratum
from .disclosure import Group
from .items import Basis, Tally, item_result, lines_of, withheld
from .schemas import GroupResult, ItemResult, Suppression


def group_result(
    instrument: CompiledInstrument,
    group: Group,
    n: int,
    cells: Mapping[str, float],
    basis: Basis,
    hidden_lines: Mapping[str, Suppression],
    *,
    step: int | None = None,
    weighted: Mapping[str, Any] | None = None,
) -> GroupResult:
    """Figures of one group that is shown. `weighted`: weighted counts and effective n, as a release holds them."""
    plain = _read(cells)
    heavy = None if weighted is None else _read(weighted["cells"])
    items: list[ItemResult] = []
    for question, row in lines_of(instrument):
        name = f"{question.name}/{row}"
        if name in hidden_lines:
            items.append(withheld(question, row, hidden_lines[name]))
        elif weighted is None or heavy is None:
            items.append(item_result(question, row, Tally.of(question, row, plain), basis))
        elif name in weighted.get("withheld", ()):
            # Released before hidden strata shared a weight.
            items.append(withheld(question, row, "complementary"))
        else:
            pair = Tally.of(question, row, heavy), float(weighted["effective"].get(name, 0.0))
            items.append(item_result(question, row, Tally.of(question, row, plain), basis, pair))
    return GroupResult(
        country=group[0], stakeholder_type=group[1], suppressed=False, reason=None, step=step, n=n, items=items
    )


def hidden_group(group: Group, reason: Suppression) -> GroupResult:
    return GroupResult(
        country=group[0], stakeholder_type=group[1], suppressed=True, reason=reason, step=None, n=None, items=[]
    )


def basis_of(wave: Wave, group: Group, strata: Collection[Stratum]) -> Basis:
    """The frame behind a group, or why no interval can be given. `strata`: where there are respondents."""
    if wave.access != "invited":
        return Basis(None, "open_link")
    targets = {(t.country, t.stakeholder_type.value): t.population for t in wave.targets}
    country, kind = group
    aimed = {s: n for s, n in targets.items() if country in (None, s[0]) and kind in (None, s[1])}
    outside = [s for s in strata if s not in targets and country in (None, s[0]) and kind in (None, s[1])]
    if not aimed or outside:
        return Basis(None, "no_frame")
    return Basis(sum(aimed.values()), None)


def _read(cells: Mapping[str, float]) -> dict[Cell, float]:
    return {read_cell(cell): n for cell, n in cells.items()}
