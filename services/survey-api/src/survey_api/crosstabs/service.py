"""Cross-tabulations, suppressed cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import invalid

from ..deps import SurveyDeps
from ..releases import queries as releases
from ..releases.service import weights_of, weights_of_released
from ..results.disclosure import EVERYBODY, Group, hidden
from ..results.disclosure import Cell as Stratum
from ..results.scanning import looked_at
from ..results.schemas import View
from ..results.service import require_targets
from ..waves.schemas import Wave
from .association import Association, holm, pearson, rao_scott
from .counting import STRATA, Crossed, Variable, cross, variable
from .schemas import AssociationTest, Crosstab, CrosstabCell, Crosstabs, CrosstabTotal, NoTest


async def crosstabs(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller,
    wave_id: str,
    rows: Sequence[str],
    column: str,
    *,
    weighted: bool,
    view: View,
) -> Crosstabs:
    query = "&".join([*(f"row={row}" for row in rows), f"column={column}", f"weighted={str(weighted).lower()}"])
    wave = await looked_at(tx, caller, wave_id, view, "crosstab", query)
    require_targets(wave, weighted)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    across = variable(instrument, column, "/query/column")
    downs = [variable(instrument, row, f"/query/row/{at}") for at, row in enumerate(rows)]
    if len(set(rows)) < len(rows) or column in rows:
        raise invalid("/query/row", "duplicate", "Name each variable once.")
    if column in STRATA[:2] and set(rows) & set(STRATA[:2]):
        # It would be suppressed differently here, and the two tables together would say more than either.
        message = "How many there are by country and stakeholder type is in the results by both."
        raise invalid("/query/row", "in_results", message)
    last = await releases.groups(tx, wave_id, column == "country", column == "stakeholder_type")
    now = await releases.shown_now(tx, wave_id)
    withheld = {
        (row.country, row.stakeholder_type): (
            row.hidden_lines if (row.country or None, row.stakeholder_type or None) in now else None
        )
        for row in last
    }
    tables, tests = [], []
    for down in downs:
        crossed = await cross(tx, wave, down, across, view)
        weights = await _weights(tx, wave, view, down, across) if weighted else None
        if weights is not None:
            crossed = _inside(crossed, weights)
        out = _hidden(wave, crossed, down, _withheld(across, down, withheld)) if view == "released" else frozenset()
        table, test = _table(caller, crossed, down, across, out, weights)
        tables.append(table)
        tests.append(test)
    return Crosstabs(
        wave_id=wave_id,
        column=column,
        view=view,
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        weighted=weighted,
        tables=_corrected(tables, tests, "rao_scott" if weighted else "pearson"),
    )


async def _weights(
    tx: Transaction, wave: Wave, view: View, down: Variable, across: Variable
) -> Mapping[Stratum, float]:
    """Strata that are hidden, or hidden where one of the variables is shown, share a weight, as in the results."""
    if view == "internal":
        found = weights_of(wave, await releases.sizes_of(tx, wave.id))
        return {} if found is None else found.of
    released = await weights_of_released(tx, wave)
    if released is None:
        return {}
    rows = await releases.groups(tx, wave.id, True, True)
    lines = {line for line in (down.line, across.line) if line is not None}
    now = await releases.shown_now(tx, wave.id)
    out = {
        (row.country, row.stakeholder_type)
        for row in rows
        if (row.country or None, row.stakeholder_type or None) not in now or lines & row.hidden_lines.keys()
    }
    out &= released.sizes.keys()
    shared = released.shared(out)
    return {**released.of, **(dict.fromkeys(out, shared) if shared else {})}


def _inside(crossed: Crossed, weights: Mapping[Stratum, float]) -> Crossed:
    """Only who carries a weight."""
    cells = Counter({key: n for key, n in crossed.cells.items() if key[2] in weights})
    base = Counter({key: n for key, n in crossed.base.items() if key[1] in weights})
    outside = sum(crossed.base.values()) - sum(base.values())
    return Crossed(cells, base, crossed.left_out + outside)


def _withheld(across: Variable, down: Variable, last: Mapping[tuple[str, str], Mapping[str, str] | None]) -> set[Group]:
    """Columns that the released results withhold: they must not come in by another door."""
    if across.name not in ("country", "stakeholder_type"):
        return set()
    return {
        (None, country or kind) if country or kind else EVERYBODY
        for (country, kind), lines in last.items()
        if lines is None or (down.line is not None and down.line in lines)
    }


def _hidden(wave: Wave, crossed: Crossed, down: Variable, withheld: set[Group]) -> frozenset[Group]:
    sizes: Counter[tuple[str, str]] = Counter()
    for (row, column, _), n in crossed.cells.items():
        sizes[row, column] += n
    base: Counter[str] = Counter()
    for (column, _), n in crossed.base.items():
        base[column] += n
    withheld |= {(None, column) for column, n in base.items() if n < wave.min_cell}
    if down.several and sum(base.values()) < wave.min_cell:
        withheld.add(EVERYBODY)
    return hidden(sizes, wave.min_cell, withheld).groups


def _table(
    caller: Caller,
    crossed: Crossed,
    down: Variable,
    across: Variable,
    out: frozenset[Group],
    weights: Mapping[Stratum, float] | None,
) -> tuple[Crosstab, Association | None]:
    rows = [*down.values] or sorted({row for row, _, _ in crossed.cells})
    columns = [*across.values] or sorted({column for column, _ in crossed.base})
    if across.name == "country":
        columns = [column for column in columns if caller.may_in(column)]
    n: Counter[Group] = Counter()
    held: Counter[tuple[str, str]] = Counter()
    base: Counter[str] = Counter()
    for (row, column, stratum), count in crossed.cells.items():
        n[row, column] += count
        n[row, None] += count
        held[row, column] += count * (1.0 if weights is None else weights[stratum])  # type: ignore[assignment]
    for (column, stratum), count in crossed.base.items():
        n[None, column] += count
        n[EVERYBODY] += count
        base[column] += count * (1.0 if weights is None else weights[stratum])  # type: ignore[assignment]
    everything = EVERYBODY in out or not crossed.base

    def total(group: Group, value: str) -> CrosstabTotal:
        suppressed = everything or group in out
        return CrosstabTotal(value=value, suppressed=suppressed, n=None if suppressed else n[group])

    cells = []
    for row in rows:
        for column in columns:
            suppressed = everything or (row, column) in out or (None, column) in out
            share = round(held[row, column] / base[column], 4) if base[column] and not suppressed else None
            shown = None if suppressed else n[row, column]
            cells.append(CrosstabCell(row=row, column=column, suppressed=suppressed, n=shown, share=share))
    test, no_test = _test(crossed, rows, columns, out, weights, several=down.several or across.several)
    table = Crosstab(
        row=down.name,
        rows=[total((row, None), row) for row in rows],
        columns=[total((None, column), column) for column in columns],
        cells=cells,
        suppressed=everything,
        reason="too_few" if everything else None,
        n=None if everything else n[EVERYBODY],
        left_out=None if everything else crossed.left_out,
        test=None,
        no_test=no_test,
    )
    return table, test


def _test(
    crossed: Crossed,
    rows: Sequence[str],
    columns: Sequence[str],
    out: frozenset[Group],
    weights: Mapping[Stratum, float] | None,
    *,
    several: bool,
) -> tuple[Association | None, NoTest | None]:
    if several:
        return None, "multiple_choice"
    if out:
        # A statistic of all cells is one equation more about those that are hidden.
        return None, "suppressed"
    strata = sorted({stratum for _, _, stratum in crossed.cells})
    counts = np.zeros((len(strata), len(rows), len(columns)))
    for (row, column, stratum), n in crossed.cells.items():
        if column in columns:
            counts[strata.index(stratum), rows.index(row), columns.index(column)] += n
    if weights is None:
        found = pearson(counts.sum(axis=0))
    else:
        found = rao_scott(counts, np.array([weights[stratum] for stratum in strata]))
    return found, None if found else "too_few_rows_or_columns"


def _corrected(tables: list[Crosstab], tests: list[Association | None], method: str) -> list[Crosstab]:
    """Each table with its test, and p corrected for all that were made."""
    done = [test for test in tests if test is not None]
    adjusted = iter(holm([test.p for test in done]))
    return [
        table
        if test is None
        else table.model_copy(
            update={
                "test": AssociationTest(
                    method="pearson" if method == "pearson" else "rao_scott",
                    chi2=round(test.chi2, 4),
                    df=round(test.df, 4),
                    p=float(f"{test.p:.4g}"),
                    p_holm=float(f"{next(adjusted):.4g}"),
                    cramers_v=round(test.cramers_v, 4),
                    n=table.n or 0,
                    small_expected=test.small_expected,
                )
            }
        )
        for table, test in zip(tables, tests, strict=True)
    ]
