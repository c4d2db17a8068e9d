"""The figures of a wave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from servicekit.auth import Caller
from servicekit.db import Transaction

from ..deps import SurveyDeps
from ..flags import queries as flags
from ..instruments.definition import Question
from ..instruments.validator import Cell, CompiledInstrument
from ..waves import service as waves
from ..waves.schemas import Wave
from . import queries
from .disclosure import Cell as Stratum
from .disclosure import Group, Hidden, hidden
from .items import Tally, item_result
from .schemas import CiReason, Counts, Dimension, GroupResult, Results


async def live_counts(tx: Transaction, wave_id: str) -> Counts:
    await waves.one(tx, wave_id)
    items = await queries.counts_of(tx, wave_id)
    complete, partial = sum(item.complete for item in items), sum(item.partial for item in items)
    return Counts(wave_id=wave_id, complete=complete, partial=partial, items=items)


async def results(tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, by: Sequence[Dimension]) -> Results:
    """Everybody first, then the groups of the breakdown. Groups of countries that are not the caller's are left out."""
    wave = await waves.one(tx, wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    sizes: dict[Stratum, int] = {
        (count.country, count.stakeholder_type): count.complete for count in await queries.counts_of(tx, wave_id)
    }
    table = _Table(wave, instrument, sizes, await queries.tallies_of(tx, wave_id))
    groups = [(None, None), *_groups(sizes, by)] if by else [(None, None)]
    shown = [group for group in groups if group[0] is None or caller.may_in(group[0])]
    return Results(
        wave_id=wave_id,
        instrument_id=wave.instrument_id,
        version=wave.version,
        by=list(by),
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        n_flagged=(await flags.counts_of(tx, wave_id))[0],
        flagged_counted=wave.count_flagged,
        groups=[table.group(group) for group in shown],
    )


def _groups(sizes: Iterable[Stratum], by: Sequence[Dimension]) -> list[Group]:
    found = {(c if "country" in by else None, t if "stakeholder_type" in by else None) for c, t in sizes}
    return sorted(found, key=lambda group: (group[0] or "", group[1] or ""))


@dataclass
class _Table:
    """All counts of a wave, and what of them may be shown."""

    wave: Wave
    instrument: CompiledInstrument
    sizes: Mapping[Stratum, int]
    tallies: Mapping[Stratum, Counter[Cell]]

    def __post_init__(self) -> None:
        self.hidden = hidden(self.sizes, self.wave.min_cell)
        self.lines = [(question, row) for question in self.instrument.definition.questions for row in rows_of(question)]
        self.hidden_lines = {(question.name, row): self._hidden_line(question, row) for question, row in self.lines}

    def _hidden_line(self, question: Question, row: str) -> Hidden:
        """An item is answered by fewer than its group, and may be too small where the group is not."""
        answered = {stratum: Tally.of(question, row, cells).answered for stratum, cells in self.tallies.items()}
        return hidden(answered, self.wave.min_cell, self.hidden)

    def group(self, group: Group) -> GroupResult:
        country, kind = group
        members = [s for s in self.sizes if country in (None, s[0]) and kind in (None, s[1])]
        if group in self.hidden or not members:
            return GroupResult(country=country, stakeholder_type=kind, suppressed=True, n=None, items=[])
        cells: Counter[Cell] = Counter()
        for member in members:
            cells.update(self.tallies.get(member, {}))
        population, reason = self._population(group)
        return GroupResult(
            country=country,
            stakeholder_type=kind,
            suppressed=False,
            n=sum(self.sizes[member] for member in members),
            items=[
                item_result(
                    question,
                    row,
                    Tally.of(question, row, cells),
                    suppressed=group in self.hidden_lines[question.name, row],
                    population=population,
                    ci_reason=reason,
                )
                for question, row in self.lines
            ],
        )

    def _population(self, group: Group) -> tuple[int | None, CiReason | None]:
        """The frame behind a group, or why no interval can be given."""
        if self.wave.access != "invited":
            return None, "open_link"
        targets = {(t.country, t.stakeholder_type.value): t.population for t in self.wave.targets}
        country, kind = group
        aimed = {s: n for s, n in targets.items() if country in (None, s[0]) and kind in (None, s[1])}
        outside = [s for s in self.sizes if s not in targets and country in (None, s[0]) and kind in (None, s[1])]
        if not aimed or outside:
            return None, "no_frame"
        return sum(aimed.values()), None


def rows_of(question: Question) -> list[str]:
    """A matrix has a figure per row, a ranking one per choice, everything else one."""
    if question.type == "matrix":
        return [row.value for row in question.rows]
    if question.type == "ranking":
        return [choice.value for choice in question.choices]
    return [""]
