"""The report on where AI adds value and what trust needs.

Its shares are those that others are told (releases.telling): one test holds the two against each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servicekit.auth import Caller
from servicekit.db import Transaction
from sqlalchemy import Row

from ..deps import SurveyDeps
from ..events import by_language
from ..instruments.definition import Question
from ..instruments.validator import Cell, CompiledInstrument
from ..releases import queries as releases
from ..releases.rules import read
from ..results.figures import basis_of
from ..results.items import Tally
from ..results.schemas import Dimension, Suppression
from ..results.service import require_targets
from ..results.statistics import mean, wilson
from ..waves import service as waves
from ..waves.schemas import Wave
from .schemas import AiAndTrust, CodeShare, ReportGroup, StageShare
from .subjects import StageRow, Subject, stage_rows, subjects

_STAGES = "policy-cycle-stages"


async def report(
    tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str, by: Sequence[Dimension], *, weighted: bool
) -> AiAndTrust:
    wave = await waves.one(tx, wave_id)
    require_targets(wave, weighted)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    state = await releases.state_of(tx, wave_id)
    stages = {entry.code: entry.label for entry in deps.content.code_list(_STAGES).items}
    rows, asked = stage_rows(instrument, stages), subjects(instrument, stages)
    groups = []
    for row in await releases.groups(tx, wave_id, "country" in by, "stakeholder_type" in by):
        everybody = not row.country and not row.stakeholder_type
        if everybody or (by and (not row.country or caller.may_in(row.country))):
            groups.append(_group(wave, instrument, row, rows, asked, weighted=weighted))
    codes = {subject.code for subject in asked} | {row.function for row in rows}
    labels = {code.code: dict(code.label) for code in deps.content.codebook().codes if code.code in codes}
    return AiAndTrust(
        wave_id=wave_id,
        by=list(by),
        step=state.step,
        final=state.final,
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        weighted=weighted,
        labels={**labels, **{stage: dict(label) for stage, label in stages.items()}},
        groups=groups or [_withheld(None, None, "too_few")],
    )


def _withheld(country: str | None, kind: str | None, reason: Suppression) -> ReportGroup:
    return ReportGroup(
        country=country, stakeholder_type=kind, suppressed=True, reason=reason, n=None, stages=[], shares=[]
    )


def _group(
    wave: Wave,
    instrument: CompiledInstrument,
    row: Row[Any],
    rows: Sequence[StageRow],
    asked: Sequence[Subject],
    *,
    weighted: bool,
) -> ReportGroup:
    country, kind = row.country or None, row.stakeholder_type or None
    if not row.shown or (weighted and row.weighted is None):
        return _withheld(country, kind, "outside_targets" if row.shown else row.reason)
    figures = _Figures(wave, row, weighted=weighted)
    return ReportGroup(
        country=country,
        stakeholder_type=kind,
        suppressed=False,
        reason=None,
        n=row.n,
        stages=[stage for each in rows for stage in figures.stages(each)],
        shares=[figures.share(each) for each in asked],
    )


class _Figures:
    """One released group, asked line by line."""

    def __init__(self, wave: Wave, row: Row[Any], *, weighted: bool) -> None:
        self._row = row
        self._plain: dict[Cell, float] = dict(read(row.cells))
        self._heavy: dict[Cell, float] | None = dict(read(row.weighted["cells"])) if weighted else None
        group = (row.country or None, row.stakeholder_type or None)
        self._basis = basis_of(wave, group, [(country, kind) for country, kind in row.strata])

    def _reason(self, question: Question, line: str) -> Suppression | None:
        name = f"{question.name}/{line}"
        found: Suppression | None = self._row.hidden_lines.get(name)
        if found is None and self._heavy is not None and name in self._row.weighted.get("withheld", ()):
            # Released before hidden strata shared a weight.
            return "complementary"
        return found

    def _tallies(self, question: Question, line: str) -> tuple[Tally, Tally, float]:
        """Plain, shown (weighted where asked for), and the n behind an interval."""
        plain = Tally.of(question, line, self._plain)
        if self._heavy is None:
            return plain, plain, plain.valid
        effective = float(self._row.weighted["effective"].get(f"{question.name}/{line}", 0.0))
        return plain, Tally.of(question, line, self._heavy), effective

    def _interval(self, share: float, n: float) -> tuple[float, float] | None:
        return wilson(share, n, self._basis.population) if self._basis.population and n else None

    def _round(self, share: float) -> float:
        return round(share, 6 if self._heavy is None else 4)

    def stages(self, row: StageRow) -> list[StageShare]:
        suppressed = self._reason(row.question, row.row) is not None
        plain, shown, n = self._tallies(row.question, row.row)
        found = []
        for column in row.columns:
            share = None if suppressed or not shown.valid else self._round(shown.values[column] / shown.valid)
            interval = None if share is None else self._interval(share, n)
            found.append(
                StageShare(
                    function=row.function,
                    stage=column,
                    suppressed=suppressed,
                    n=None if suppressed else int(plain.valid),
                    share=share,
                    ci=interval,
                    ci_reason="suppressed" if suppressed else self._basis.reason,
                )
            )
        return found

    def share(self, subject: Subject) -> CodeShare:
        reason = self._reason(subject.question, subject.row)
        plain, shown, n = self._tallies(subject.question, subject.row)
        share = average = None
        if reason is None and shown.valid:
            share = self._round(sum(shown.values.get(value, 0) for value in subject.hits) / shown.valid)
            if subject.scale:
                average = mean({float(v): count for v, count in shown.values.items() if v.isdecimal()})
        return CodeShare(
            about=subject.about,
            code=subject.code,
            item=subject.reference,
            label=by_language(subject.option.text),
            suppressed=reason is not None,
            reason=reason,
            n=None if reason else int(plain.valid),
            share=share,
            mean=None if average is None else round(average, 4),
            ci=None if share is None else self._interval(share, n),
            ci_reason="suppressed" if reason else self._basis.reason,
        )
