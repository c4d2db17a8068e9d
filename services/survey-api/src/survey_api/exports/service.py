"""Who may export what, and in which form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import Any, Literal

from fastapi.responses import StreamingResponse
from servicekit.auth import EVERYWHERE, Caller, Role
from servicekit.db import Transaction
from servicekit.problems import Problem
from sqlalchemy import func, select

from ..deps import SurveyDeps
from ..releases import queries as releases
from ..releases.service import weights_of, weights_of_released
from ..responses.tables import responses
from ..results.disclosure import Cell as Stratum
from ..waves import service as waves
from ..waves.schemas import Wave
from . import csv_file, parquet_file, sav_file, xlsx_file
from .formats import MEDIA_TYPES, Format
from .pipe import written
from .table import ExportTable, Scope, rows, table_of

MOST_ROWS: dict[Format, int] = {"xlsx": xlsx_file.MOST_ROWS, "sav": sav_file.MOST_ROWS}


async def export(
    deps: SurveyDeps, caller: Caller, wave_id: str, form: Format, language: str, values: Literal["codes", "labels"]
) -> StreamingResponse:
    """The file, streamed. Raises 409 for an analyst before the figures are final, 413 where a format has no room."""
    async with deps.database.read() as tx:
        tx.now = deps.clock.now()
        wave = await waves.one(tx, wave_id)
        instrument = await deps.published.get(tx, wave.instrument_id, wave.version)
        scope = await _scope(tx, caller, wave)
        spoken = "default" if language == "en" else language
        table = table_of(wave, instrument, scope, await _weights(tx, wave, scope), spoken)
        if form in MOST_ROWS:
            await _require_room(tx, wave, form, len(table.columns))
    headers = {
        "Content-Disposition": f'attachment; filename="{instrument.slug}-{wave_id}.{form}"',
        "Cache-Control": "no-store",
    }
    kind = MEDIA_TYPES[form] + ("; charset=utf-8" if form == "csv" else "")
    return StreamingResponse(_pieces(deps, table, form, labels=values == "labels"), media_type=kind, headers=headers)


async def _weights(tx: Transaction, wave: Wave, scope: Scope) -> Mapping[Stratum, float]:
    """Of rows that are made coarse the weights of the release; of all rows those of this moment."""
    if scope.coarse:
        released = await weights_of_released(tx, wave)
        return {} if released is None else released.of
    found = weights_of(wave, await releases.sizes_of(tx, wave.id))
    return {} if found is None else found.of


async def _pieces(deps: SurveyDeps, table: ExportTable, form: Format, *, labels: bool) -> AsyncIterator[bytes]:
    parts = rows(deps.database, table)
    if form == "csv":
        found = csv_file.pieces(table, parts, labels=labels)
    elif form == "xlsx":
        found = written(partial(xlsx_file.write, table, labels=labels), parts)
    elif form == "parquet":
        found = written(partial(parquet_file.write, table), parts)
    else:
        widths = await _widths(table, rows(deps.database, table))
        found = written(partial(sav_file.write, table, widths=widths, now=deps.clock.now()), parts)
    async for piece in found:
        yield piece


async def _scope(tx: Transaction, caller: Caller, wave: Wave) -> Scope:
    own = caller.countries()
    countries = None if EVERYWHERE in own else sorted(own)
    if caller.holds(Role.SURVEY_MANAGER):
        return Scope(countries, coarse=False)
    state = await releases.state_of(tx, wave.id)
    if not state.final:
        raise Problem(409, "not-final", "Responses are exported for analysts once the wave is closed and released.")
    shown = {(c, t) for c, t in await releases.shown_now(tx, wave.id) if c is not None and t is not None}
    held = [response.id for response in await releases.held_back_of(tx, wave.id)]
    return Scope(countries, coarse=True, shown=shown, held_back=frozenset(held))


async def _require_room(tx: Transaction, wave: Wave, form: Format, columns: int) -> None:
    statement = select(func.count()).select_from(responses).where(responses.c.wave_id == wave.id)
    there, most = (await tx.execute(statement)).scalar_one(), MOST_ROWS[form]
    if there > most or (form == "xlsx" and columns > xlsx_file.MOST_COLUMNS):
        raise Problem(
            413,
            "too-many-rows",
            f"This wave has {there} responses in {columns} columns; a {form} export holds at most {most}. "
            "Take CSV or Parquet, which have no limit.",
        )


async def _widths(table: ExportTable, parts: AsyncIterator[list[list[Any]]]) -> list[int]:
    """Per column the most bytes that a text in it has."""
    widths = [0] * len(table.columns)
    texts = [at for at, column in enumerate(table.columns) if column.type == "text"]
    async for part in parts:
        for line in part:
            for at in texts:
                if line[at] is not None:
                    widths[at] = max(widths[at], len(str(line[at]).encode()))
    return widths
