"""The report on how far a wave speaks for its population."""

from __future__ import annotations

import asyncio
import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from servicekit.auth import Caller
from servicekit.db import Transaction
from sqlalchemy import Row, select

from ..deps import SurveyDeps
from ..instruments.validator import CompiledInstrument
from ..invitations.queries import ledger as read_ledger
from ..invitations.schemas import LedgerLine
from ..releases import queries as releases
from ..releases.rules import read
from ..responses.tables import responses
from ..results import queries as results
from ..results.disclosure import hidden
from ..results.items import Tally, lines_of
from ..results.schemas import Count, Dimension
from ..results.service import sees_all
from ..waves import service as waves
from ..waves.schemas import Wave
from ..weighting.schemas import WeightingReport
from .limits import limits_of
from .margins import Released, margin
from .r_indicator import r_indicator
from .rates import completion, rate_reason, response_rates
from .schemas import BreakOff, ItemNonresponse, Margin, PartialIndicator, Representativeness, RIndicator

_DIMENSIONS: tuple[Dimension, Dimension] = ("country", "stakeholder_type")
_PART = 2000


async def report(tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str) -> Representativeness:
    wave = await waves.one(tx, wave_id)
    instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
    state = await releases.state_of(tx, wave_id)
    weighting = WeightingReport.model_validate(state.weighting) if state.weighting else None
    counts = await results.counts_of(tx, wave_id)
    ledger = await read_ledger(tx, wave_id)
    countries = await releases.groups(tx, wave_id, countries=True, kinds=False)
    kinds = await releases.groups(tx, wave_id, countries=False, kinds=True)
    everybody = next((row for row in countries if not row.country and not row.stakeholder_type), None)
    frames: dict[str, Any] = {"invited": "invited", "open": "open_link", "both": "both"}
    return Representativeness(
        wave_id=wave_id,
        frame=frames[wave.access],
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
        step=state.step,
        limits=limits_of(wave, weighting, has_invitations=bool(ledger)),
        rates=response_rates(wave, ledger, counts, all_shown=sees_all(caller)),
        completion=completion(counts, wave.min_cell),
        margins=_margins(wave, everybody, countries, kinds),
        weighting=weighting if everybody is not None and everybody.shown else None,
        r_indicator=await _r_indicator(wave, ledger, counts, [*countries, *kinds]),
        nonresponse=_nonresponse(instrument, everybody),
        break_off=await _break_off(tx, wave, instrument, counts, final=state.final),
    )


def _margins(
    wave: Wave, everybody: Row[Any] | None, countries: Sequence[Row[Any]], kinds: Sequence[Row[Any]]
) -> list[Margin]:
    if not wave.targets or everybody is None or not everybody.shown:
        return []
    return [
        margin(
            dimension,
            wave.targets,
            {getattr(row, dimension): _released(row) for row in rows if getattr(row, dimension)},
            _released(everybody) or Released(0, None),
        )
        for dimension, rows in zip(_DIMENSIONS, (countries, kinds), strict=True)
    ]


def _released(row: Row[Any]) -> Released | None:
    if not row.shown:
        return None
    return Released(row.n, None if row.weighted is None else float(row.weighted["n"]))


async def _r_indicator(
    wave: Wave, ledger: Sequence[LedgerLine], counts: Sequence[Count], rows: Sequence[Row[Any]]
) -> RIndicator:
    complete = {(c.country, c.stakeholder_type): c.complete or 0 for c in counts}
    began = sum((c.complete or 0) + (c.partial or 0) for c in counts)
    reason: Any = rate_reason(wave, ledger, began)
    if reason is None and sum(complete.values()) < wave.min_cell:
        reason = "suppressed"
    found = None
    if reason is None:
        invited = {(line.country, line.stakeholder_type): line.invited for line in ledger}
        seed = zlib.crc32(wave.id.encode())
        found = await asyncio.to_thread(r_indicator, invited, complete, seed)
        reason = None if found else "no_variation"
    if found is None:
        return RIndicator(reason=reason, r=None, ci=None, mean_propensity=None, max_bias=None, partials=[])
    shown = {row.country or row.stakeholder_type for row in rows if row.shown}
    return RIndicator(
        reason=None,
        r=round(found.r, 4),
        ci=(round(found.interval[0], 4), round(found.interval[1], 4)),
        mean_propensity=round(found.mean, 4),
        max_bias=round(found.max_bias, 4),
        partials=[
            PartialIndicator(
                dimension=dimension,
                value=round(value, 4),
                categories={category: round(each, 4) for category, each in parts.items() if category in shown},
            )
            for dimension, (value, parts) in zip(_DIMENSIONS, found.partials, strict=True)
        ],
    )


def _nonresponse(instrument: CompiledInstrument, everybody: Row[Any] | None) -> list[ItemNonresponse]:
    shown = everybody is not None and everybody.shown
    cells: Mapping[Any, int] = dict(read(everybody.cells)) if everybody is not None and shown else {}
    out = everybody.hidden_lines if everybody is not None else {}
    found = []
    for question, row in lines_of(instrument):
        if question.type == "ranking" and row != question.choices[0].value:
            # A ranking is answered as a whole.
            continue
        tally = Tally.of(question, row, cells)
        apart = sum(tally.apart.values())
        asked = int(tally.valid + apart + tally.missing)
        suppressed = not shown or f"{question.name}/{row}" in out or not asked
        found.append(
            ItemNonresponse(
                item=question.name,
                row=None if question.type == "ranking" else row or None,
                suppressed=suppressed,
                asked=None if suppressed else asked,
                answered=None if suppressed else int(tally.valid),
                dont_know=None if suppressed else int(tally.apart["dont_know"]),
                not_applicable=None if suppressed else int(tally.apart["not_applicable"]),
                missing=None if suppressed else int(tally.missing),
                rate=None if suppressed else round(tally.missing / asked, 6),
            )
        )
    return found


async def _break_off(
    tx: Transaction, wave: Wave, instrument: CompiledInstrument, counts: Sequence[Count], *, final: bool
) -> list[BreakOff]:
    """Where those who did not finish gave their last answer, in the order of the pages. Once the wave is `final`:
    before it two looks around one person would say where that person stopped."""
    named = {pointer.removesuffix("/name"): name for name, pointer in instrument.definition.names}
    page_of = {question.name: _page(question.pointer) for question in instrument.definition.questions}
    order = {question.name: at for at, question in enumerate(instrument.definition.questions)}
    last: Counter[str] = Counter()
    after = ""
    statement = select(responses.c.id, responses.c.answers).where(
        responses.c.wave_id == wave.id, responses.c.complete.is_(False)
    )
    while part := (
        await tx.execute(statement.where(responses.c.id > after).order_by(responses.c.id).limit(_PART))
    ).all():
        after = part[-1].id
        for row in part:
            answered = [name for name in row.answers if name in order]
            if answered:
                last[page_of[max(answered, key=lambda name: order[name])]] += 1
    out = hidden({(page, "page"): n for page, n in last.items()}, wave.min_cell)

    def withheld(page: str) -> bool:
        return not final or (page, None) in out

    began = sum((c.complete or 0) + (c.partial or 0) for c in counts)
    pages = list(dict.fromkeys(page_of.values()))
    return [
        BreakOff(
            page=named.get(page, page),
            suppressed=withheld(page),
            n=None if withheld(page) else last[page],
            share=None if withheld(page) or not began else round(last[page] / began, 6),
        )
        for page in pages
    ]


def _page(pointer: str) -> str:
    found = re.match(r".*?/pages/\d+", pointer)
    return found.group() if found else pointer
