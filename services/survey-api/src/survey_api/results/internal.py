"""Figures of this moment without suppression, for the survey managers of the wave. Every look is logged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.pagination import Page, PageRequest
from servicekit.problems import Problem
from sqlalchemy import select

from ..deps import SurveyDeps
from ..flags import queries as flags
from ..instruments.validator import CompiledInstrument
from ..releases.rules import Moment, weighted_counts
from ..releases.service import weights_of
from ..waves import service as waves
from ..waves.schemas import Wave
from . import queries
from .disclosure import Cell as Stratum
from .disclosure import Group
from .figures import basis_of, group_result, hidden_group
from .schemas import Dimension, GroupResult, Look, Results
from .service import require_targets
from .tables import looks as table


async def look(tx: Transaction, caller: Caller, wave_id: str, what: str, query: str) -> Wave:
    """Let the wave's survey manager look, and log it. Raises 403 for everybody else, 404 for no such wave."""
    if not caller.holds(Role.SURVEY_MANAGER):
        raise Problem(403, "wrong-role", "The internal view is for survey managers.")
    wave = await waves.one(tx, wave_id)
    waves.require_responsible(caller, wave)
    row = {"id": uuid7(), "wave_id": wave_id, "subject": caller.subject, "at": tx.now, "what": what, "query": query}
    await tx.execute(table.insert().values(row))
    return wave


async def looks(tx: Transaction, caller: Caller, wave_id: str, paging: PageRequest) -> Page[Look]:
    waves.require_responsible(caller, await waves.one(tx, wave_id))
    statement = select(table).where(table.c.wave_id == wave_id)
    rows, following = await paging.fetch(tx, statement, table.c.id, descending=True)
    return Page(
        items=[Look(**{k: v for k, v in row._mapping.items() if k != "wave_id"}) for row in rows], next=following
    )


async def results(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, by: Sequence[Dimension], *, weighted: bool
) -> Results:
    wave = await look(tx, caller, wave_id, "results", f"by={','.join(by)}&weighted={str(weighted).lower()}")
    require_targets(wave, weighted)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    moment = await now(tx, wave_id)
    weights = weights_of(wave, moment.sizes) if weighted else None
    held = None if weights is None else weights.of
    groups: dict[Group, list[Stratum]] = defaultdict(list, {(None, None): list(moment.sizes)})
    for country, kind in sorted(moment.sizes) if by else []:
        groups[country if "country" in by else None, kind if "stakeholder_type" in by else None].append((country, kind))
    return Results(
        wave_id=wave_id,
        instrument_id=wave.instrument_id,
        version=wave.version,
        by=list(by),
        view="internal",
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        n_flagged=(await flags.counts_of(tx, wave_id))[0],
        flagged_counted=wave.count_flagged,
        weighted=weighted,
        weighting=None if weights is None else weights.report,
        groups=[
            _group(wave, instrument, group, moment, members, held, weighted=weighted)
            for group, members in groups.items()
        ],
    )


async def now(tx: Transaction, wave_id: str) -> Moment:
    """The wave at this moment, with what is not folded yet."""
    sizes = {(c.country, c.stakeholder_type): c.complete for c in await queries.counts_of(tx, wave_id) if c.complete}
    return Moment(sizes, await queries.tallies_of(tx, wave_id))


def _group(
    wave: Wave,
    instrument: CompiledInstrument,
    group: Group,
    moment: Moment,
    members: Sequence[Stratum],
    weights: Mapping[Stratum, float] | None,
    *,
    weighted: bool,
) -> GroupResult:
    heavy = None if weights is None else weighted_counts(instrument, moment, members, weights)
    if not members or (weighted and heavy is None):
        return hidden_group(group, "outside_targets" if members else "too_few")
    cells: Counter[str] = Counter()
    for member in members:
        cells.update(moment.tallies.get(member, {}))
    n = sum(moment.sizes[member] for member in members)
    return group_result(instrument, group, n, cells, basis_of(wave, group, members), {}, weighted=heavy)
