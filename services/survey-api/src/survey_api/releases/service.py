"""The worker's chore that releases figures, step by step."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from servicekit.db import Transaction
from servicekit.deps import Deps

from ..deps import SurveyDeps
from ..instruments.validator import CompiledInstrument
from ..responses.schemas import StoredResponse
from ..results.disclosure import Cell as Stratum
from ..results.disclosure import Group, groups_of, totals
from ..results.schemas import Suppression
from ..waves import service as waves
from ..waves.schemas import Wave
from ..weighting.raking import Weights, rake
from ..weighting.released import ReleasedWeights, released_weights
from . import queries
from .rules import Last, Moment, Plan, Remembered, is_due, plan

DOMINANCE = 0.75
"""A group is withheld where one organisation stands behind more than this share of it."""


async def release(deps: Deps) -> int:
    """Take a new moment, or release one, for every wave where that is due → for how many."""
    survey = cast(SurveyDeps, deps)
    async with survey.database.read() as tx:
        tx.now = survey.clock.now()
        found = await queries.progress(tx)
    return sum([await _advance(survey, wave) for wave in found])


async def _advance(deps: SurveyDeps, wave: queries.Progress) -> bool:
    async with deps.database.read() as tx:
        tx.now = deps.clock.now()
        known = await waves.one(tx, wave.wave_id)
        if wave.closed:
            return await queries.is_folded(tx, wave.wave_id) and await _release_finally(deps, tx, known)
        grown = wave.n - (wave.candidate_n or 0)
        if grown < known.min_cell:
            return False
        if wave.candidate_n is None:
            return await _take_moment(deps, tx, known)
        now, then = await queries.sizes_of(tx, wave.wave_id), await queries.candidate_sizes(tx, wave.wave_id)
        return is_due(now, then, known.min_cell) and await _release_candidate(deps, tx, known)


async def _take_moment(deps: SurveyDeps, tx: Transaction, wave: Wave) -> bool:
    state, moment = await queries.state_of(tx, wave.id), await queries.moment_now(tx, wave.id)
    async with deps.database.write() as writing:
        await queries.begin(writing, wave.id)
        taken = {"candidate_n": sum(moment.sizes.values()), "final": False}
        if not await queries.advance(writing, wave.id, state.revision, taken):
            return False
        await queries.save_candidate(writing, wave.id, moment)
    return True


async def _release_candidate(deps: SurveyDeps, tx: Transaction, wave: Wave) -> bool:
    """The candidate goes out, and the wave as it is now becomes the next one."""
    prepared = await _prepare(deps, tx, wave)
    moment, now = await queries.candidate(tx, wave.id), await queries.moment_now(tx, wave.id)
    withheld = _dominated(totals(moment.sizes), prepared.organisations)
    planned = await asyncio.to_thread(_plan, prepared, moment, now, withheld)
    return await _store(deps, prepared, planned, following=now)


async def _release_finally(deps: SurveyDeps, tx: Transaction, wave: Wave) -> bool:
    """Everything goes out at the close; after a withdrawal, all but who must stay out with the one who left."""
    prepared = await _prepare(deps, tx, wave)
    kept_out = _KeptOut(prepared, await queries.moment_now(tx, wave.id))
    kept_out.remove(await queries.held_back_of(tx, wave.id))
    before = len(kept_out.ids)
    await kept_out.hide_who_left(tx)
    moment = kept_out.moment()
    again = prepared.state.step > 0 and any(was.withdrawn for was in prepared.last.values())
    withheld = _dominated(totals(moment.sizes), prepared.organisations)
    if again:
        # What was hidden stays hidden: what hid it before may be known by now.
        for group, was in prepared.last.items():
            if not was.shown and not was.withdrawn:
                withheld.setdefault(group, "complementary")
    planned = await asyncio.to_thread(_plan, prepared, moment, None, withheld)
    if again:
        planned = _only_what_moved(prepared.last, planned)
    return await _store(deps, prepared, planned, following=None, held=kept_out.ids[before:])


def _only_what_moved(last: Mapping[Group, Last], planned: Plan) -> Plan:
    """Groups that nobody left stay as they were. Where one of them would have to hide another, nothing moves: it is
    known, and hides nothing."""
    unmoved = {group for group, was in last.items() if was.shown and not was.withdrawn}
    if any(not planned.groups[group].shown for group in unmoved & planned.groups.keys()):
        return planned.only(())
    return planned.only(planned.groups.keys() - unmoved)


@dataclass(frozen=True)
class _Prepared:
    wave: Wave
    instrument: CompiledInstrument
    state: queries.State
    last: Mapping[Group, Last]
    earlier: list[Remembered]
    organisations: list[tuple[Stratum, str, int]]
    left: frozenset[Stratum]


async def _prepare(deps: SurveyDeps, tx: Transaction, wave: Wave) -> _Prepared:
    return _Prepared(
        wave,
        await deps.published.get(tx, wave.instrument_id, wave.version),
        await queries.state_of(tx, wave.id),
        await queries.last_of(tx, wave.id),
        await queries.earlier(tx, wave.id),
        await queries.organisations(tx, wave.id) if wave.anonymity == "pseudonymous" else [],
        await queries.left_since(tx, wave.id),
    )


def _dominated(n_of: Mapping[Group, int], organisations: list[tuple[Stratum, str, int]]) -> dict[Group, Suppression]:
    """Groups that one organisation makes up."""
    behind: defaultdict[Group, Counter[str]] = defaultdict(Counter)
    for stratum, organisation, n in organisations:
        for group in groups_of(stratum):
            behind[group][organisation] += n
    return {
        group: "one_organisation"
        for group, by in behind.items()
        if n_of.get(group) and max(by.values()) > DOMINANCE * n_of[group]
    }


def _plan(prepared: _Prepared, moment: Moment, now: Moment | None, withheld: Mapping[Group, Suppression]) -> Plan:
    wave = prepared.wave
    population = population_of(wave)
    earlier, least = prepared.earlier, wave.min_cell
    return plan(prepared.instrument, moment, now, prepared.last, earlier, withheld, least, population, prepared.left)


def population_of(wave: Wave) -> dict[Stratum, int]:
    return {(target.country, target.stakeholder_type.value): target.population for target in wave.targets}


def weights_of(wave: Wave, sizes: Mapping[Stratum, int]) -> Weights | None:
    """Of these sizes, hidden strata too: for the internal view. None for a wave without targets, or without
    respondents inside them."""
    return rake(sizes, population_of(wave)) if wave.targets else None


async def weights_of_released(tx: Transaction, wave: Wave) -> ReleasedWeights | None:
    """Of what is shown of the wave's groups, and of nothing else."""
    rows = await queries.last_of(tx, wave.id)
    strata = [(country, kind) for country, kind in rows if country is not None and kind is not None]
    shown = {group: was.n for group, was in rows.items() if was.shown and was.n is not None}
    return released_weights(strata, shown, population_of(wave))


async def _store(
    deps: SurveyDeps,
    prepared: _Prepared,
    planned: Plan,
    *,
    following: Moment | None,
    held: list[str] | None = None,
) -> bool:
    """→ False where something changed meanwhile; it is tried again then."""
    wave_id, step = prepared.wave.id, prepared.state.step + 1
    remembered = planned.remembered()
    async with deps.database.write() as tx:
        tx.now = deps.clock.now()
        await queries.begin(tx, wave_id)
        values = {
            "step": step,
            "final": following is None,
            "released_on": tx.now.replace(hour=0, minute=0, second=0, microsecond=0),
            "weighting": None if planned.weighting is None else planned.weighting.model_dump(mode="json"),
            "candidate_n": None if following is None else sum(following.sizes.values()),
        }
        if not await queries.advance(tx, wave_id, prepared.state.revision, values):
            return False
        await queries.save_groups(tx, wave_id, step, planned.groups)
        await queries.save_moment(tx, wave_id, step, remembered)
        await queries.save_candidate(tx, wave_id, following)
        await queries.forget_who_left(tx, wave_id)
        if held is not None:
            await queries.hold_back(tx, wave_id, held)
    return True


@dataclass
class _KeptOut:
    """A closed wave, less those who stay out of its figures.

    Who withdraws from a closed wave leaves its figures. If nothing else changed, the old figures less the new ones
    would be that person. So as many more leave with them as the threshold asks, at random, from every group that was
    shown; and where fewer than the threshold would be left of a group, all of it."""

    prepared: _Prepared
    full: Moment
    ids: list[str] = field(default_factory=list)
    sizes: Counter[Stratum] = field(default_factory=Counter)
    tallies: dict[Stratum, Counter[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.sizes.update(self.full.sizes)
        self.tallies = {stratum: Counter(dict(cells)) for stratum, cells in self.full.tallies.items()}

    def remove(self, some: list[StoredResponse]) -> None:
        instrument = self.prepared.instrument
        for response in some:
            stratum = (response.country, response.stakeholder_type)
            cells = instrument.cells(instrument.validate(response.answers, complete=True))
            self.tallies.setdefault(stratum, Counter()).subtract(cells)
            self.sizes[stratum] -= 1
            self.ids.append(response.id)

    async def hide_who_left(self, tx: Transaction) -> None:
        least = self.prepared.wave.min_cell
        # Small groups first: who leaves with them counts for the greater ones as well.
        order = sorted(self.prepared.last, key=lambda group: (group.count(None), str(group)))
        touched = {g for g in order if self.prepared.last[g].withdrawn and self.prepared.last[g].n is not None}
        settled = False
        while not settled:
            settled = True
            for group in order:
                was, n = self.prepared.last[group], totals(self.sizes)[group]
                if was.n is None or n == 0:
                    continue
                if group not in touched:
                    # Others were taken out of it since it was shown.
                    if n >= was.n:
                        continue
                    touched.add(group)
                more = max(0, least - (was.n - n)) if was.n - n < least and n - was.n < least else 0
                more = n if 0 < n - more < least else min(more, n)
                if more:
                    self.remove(await queries.any_of(tx, self.prepared.wave, group, self.ids, more))
                    settled = False

    def moment(self) -> Moment:
        sizes = {stratum: n for stratum, n in self.sizes.items() if n > 0}
        return Moment(sizes, {s: {c: n for c, n in self.tallies.get(s, {}).items() if n > 0} for s in sizes})
