"""Telling others what a release says of the codes that an instrument is linked to.

Others make figures of released ones alone: figures of their own would move with every response, and two of them around
one response would be that response."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

from almpo_contracts.survey import FiguresReleased, ReleasedShare
from servicekit.db import Transaction
from servicekit.deps import Deps
from sqlalchemy import Row, or_, select, update

from ..deps import SurveyDeps
from ..instruments.codebook import scale_max
from ..instruments.definition import Question
from ..instruments.properties import Link
from ..instruments.validator import CompiledInstrument
from ..results.disclosure import EVERYBODY
from ..results.figures import basis_of
from ..results.items import Basis, Tally
from ..results.statistics import wilson
from ..waves import service as waves
from . import queries
from .rules import read
from .tables import releases

_NEWS = select(releases.c.wave_id).where(
    releases.c.step > 0, or_(releases.c.told.is_(None), releases.c.told < releases.c.revision)
)


async def tell(deps: Deps) -> int:
    """The worker's chore: tell of every wave whose released figures changed → of how many."""
    survey = cast(SurveyDeps, deps)
    found = await survey.database.glance(_NEWS, {})
    for (wave_id,) in found:
        async with survey.database.write() as tx:
            tx.now = survey.clock.now()
            # The day alone, as in the results: the moment of a step would tell when the last answers came.
            tx.emit(await _figures(tx, survey, wave_id), anonymous=True)
    return len(found)


async def _figures(tx: Transaction, deps: SurveyDeps, wave_id: str) -> FiguresReleased:
    wave, state = await waves.one(tx, wave_id), await queries.state_of(tx, wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    everybody = [row for row in await queries.groups(tx, wave_id, False, False) if row.shown]
    basis = basis_of(wave, EVERYBODY, [(c, t) for row in everybody for c, t in row.strata])
    closes = wave.closed_at or wave.closes_at
    await tx.execute(update(releases).where(releases.c.wave_id == wave_id).values(told=state.revision))
    return FiguresReleased(
        id=wave_id,
        revision=state.revision,
        instrument_id=wave.instrument_id,
        instrument_version=wave.version,
        step=state.step,
        final=state.final,
        title=wave.title,
        opened_on=_day(wave.opens_at),
        closed_on=None if closes is None else _day(closes),
        shares=shares_of(instrument, everybody[0] if everybody else None, basis),
        synthetic=wave.synthetic,
    )


def _day(moment: datetime) -> str:
    return moment.astimezone(UTC).date().isoformat()


def shares_of(instrument: CompiledInstrument, row: Row[Any] | None, basis: Basis) -> list[ReleasedShare]:
    """Of every link that has a share. `row`: everybody, as released; None where they are not shown."""
    found: dict[tuple[str, str], ReleasedShare] = {}
    cells = {} if row is None else dict(read(row.cells))
    for question in instrument.definition.questions:
        for link in question.links:
            asked = _asked(question, link)
            if asked is None:
                continue
            line, hits = asked
            item = question.name + (f"/{link.row}" if link.row else "") + (f"={link.choice}" if link.choice else "")
            share = ReleasedShare(
                item=item, code=link.code, share=None, n=None, ci_reason="suppressed", suppressed=True
            )
            if row is not None and f"{question.name}/{line}" not in row.hidden_lines:
                tally = Tally.of(question, line, cells)
                share = _share(item, link.code, tally, hits, basis)
            found.setdefault((item, link.code), share)
    return list(found.values())


def _share(item: str, code: str, tally: Tally, hits: tuple[str, ...], basis: Basis) -> ReleasedShare:
    share = round(sum(tally.values.get(value, 0) for value in hits) / tally.valid, 6)
    interval = None if basis.population is None else wilson(share, tally.valid, basis.population)
    return ReleasedShare(
        item=item, code=code, share=share, n=int(tally.valid), ci=interval, ci_reason=basis.reason, suppressed=False
    )


def _asked(question: Question, link: Link) -> tuple[str, tuple[str, ...]] | None:
    """The line that a link is about, and the values of it that speak for the code; None where it has no share."""
    if question.type == "ranking":
        return None if link.choice is None else (link.choice, ("1",))
    if (question.type == "matrix") != (link.row is not None):
        return None
    highest = scale_max(question)
    if link.choice is not None:
        return link.row or "", (link.choice,)
    if question.type == "boolean":
        return "", ("true",)
    return None if highest is None else (link.row or "", (str(highest - 1), str(highest)))
