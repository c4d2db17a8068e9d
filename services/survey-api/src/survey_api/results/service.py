"""The figures of a wave, as they were released."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.problems import invalid
from sqlalchemy import Row

from ..deps import SurveyDeps
from ..flags import queries as flags
from ..instruments.validator import CompiledInstrument
from ..releases import queries as releases
from ..waves import service as waves
from ..waves.schemas import Wave
from ..weighting.schemas import WeightingReport
from . import queries
from .disclosure import Group, hidden
from .figures import basis_of, group_result, hidden_group
from .schemas import Count, Counts, Dimension, GroupResult, Results


def sees_all(caller: Caller) -> bool:
    """Survey managers run the wave: they see how many answered in every stratum."""
    return caller.holds(Role.SURVEY_MANAGER)


async def live_counts(tx: Transaction, caller: Caller, wave_id: str) -> Counts:
    wave = await waves.one(tx, wave_id)
    items = await queries.counts_of(tx, wave_id)
    complete, partial = (sum(int(getattr(item, what) or 0) for item in items) for what in ("complete", "partial"))
    if sees_all(caller):
        return Counts(wave_id=wave_id, complete=complete, partial=partial, items=items)
    # Both numbers of a stratum stand or fall together, so it is their sum that must be enough.
    sizes = {(item.country, item.stakeholder_type): _began(item) for item in items}
    out = hidden(sizes, wave.min_cell)
    shown = [
        item.model_copy(update={"suppressed": True, "complete": None, "partial": None})
        if (item.country, item.stakeholder_type) in out
        else item
        for item in items
    ]
    if items and (None, None) in out:
        return Counts(wave_id=wave_id, complete=None, partial=None, items=shown)
    return Counts(wave_id=wave_id, complete=complete, partial=partial, items=shown)


def _began(count: Count) -> int:
    return (count.complete or 0) + (count.partial or 0)


async def results(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, by: Sequence[Dimension], *, weighted: bool
) -> bytes:
    """The document `Results`, written. Everybody first, then the groups of the breakdown.

    Groups of countries that are not the caller's are left out."""
    wave = await waves.one(tx, wave_id)
    require_targets(wave, weighted)
    state = await releases.state_of(tx, wave_id)
    own = tuple(sorted(caller.countries()))
    key = (wave_id, wave.revision, state.revision, tuple(sorted(by)), weighted, own)
    document = deps.figures.get(key)
    if document is None:
        shown = await released(tx, deps, caller, wave, state, by, weighted=weighted)
        document = deps.figures.keep(key, shown.model_dump_json().encode())
    return document


def require_targets(wave: Wave, weighted: bool) -> None:
    if weighted and not wave.targets:
        raise invalid("/query/weighted", "no_targets", "This wave has no targets, so there is nothing to weight to.")


async def released(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller,
    wave: Wave,
    state: releases.State,
    by: Sequence[Dimension],
    *,
    weighted: bool,
) -> Results:
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    rows = await releases.groups(tx, wave.id, "country" in by, "stakeholder_type" in by)
    everybody = [row for row in rows if not row.country and not row.stakeholder_type]
    parts = [row for row in rows if row not in everybody] if by else []
    shown = [row for row in parts if not row.country or caller.may_in(row.country)]
    groups = [released_group(wave, instrument, row, weighted=weighted) for row in (*everybody, *shown)]
    return Results(
        wave_id=wave.id,
        instrument_id=wave.instrument_id,
        version=wave.version,
        by=list(by),
        view="released",
        step=state.step,
        released_at=state.released_on,
        final=state.final,
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        n_flagged=(await flags.counts_of(tx, wave.id))[0],
        flagged_counted=wave.count_flagged,
        weighted=weighted,
        weighting=WeightingReport.model_validate(state.weighting) if weighted and state.weighting else None,
        groups=groups or [hidden_group((None, None), "too_few")],
    )


def released_group(wave: Wave, instrument: CompiledInstrument, row: Row[Any], *, weighted: bool = False) -> GroupResult:
    """A group as its row holds it."""
    group: Group = (row.country or None, row.stakeholder_type or None)
    if not row.shown:
        return hidden_group(group, row.reason)
    if weighted and row.weighted is None:
        return hidden_group(group, "outside_targets")
    return group_result(
        instrument,
        group,
        row.n,
        row.cells,
        basis_of(wave, group, [(country, kind) for country, kind in row.strata]),
        row.hidden_lines,
        step=row.step,
        weighted=row.weighted if weighted else None,
    )
