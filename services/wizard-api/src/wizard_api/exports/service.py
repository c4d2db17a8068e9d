"""Everything of a country as lines of JSON, a chunk at a time, with a cursor from which the next export goes on.

Each line is `{"kind": …, "data": …}`. A `cursor` line ends each chunk and an `end` line the whole: without it the
answer was cut off, and the last cursor is where to go on. What was being written while we read is not left out: no
cursor is younger than the settling time, so the next export repeats the last moments rather than lose something."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from servicekit.auth import EVERYWHERE, Caller
from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from servicekit.problems import Problem
from servicekit.vocabulary import Language
from sqlalchemy import Row, Select, select

from ..audit import queries as audit
from ..decisions.schemas import Decision
from ..decisions.tables import decisions
from ..deps import WizardDeps
from ..designs import service as designs
from ..designs.tables import designs as designs_table
from ..recommendations import service as recommendations

CHUNK = 200
RANKED = 20
"""Designs whose recommendations are computed in one look at the database."""
_SETTLING = timedelta(seconds=30)

Countries = frozenset[str] | None
"""None: all."""
Position = tuple[Any, ...]


@dataclass(frozen=True)
class Chunk:
    """Lines, the sort key of the last row, whether there are more, and the designs whose ranking is in the lines."""

    lines: list[dict[str, Any]]
    last: Position | None
    more: bool
    ranked: tuple[str, ...] = ()


Reading = Callable[[Transaction, PageRequest, Countries], Awaitable[Chunk]]
Settled = Callable[[Position, datetime], Position]


@dataclass(frozen=True)
class Export:
    """What to read, and the latest position that a cursor may stand at."""

    read: Reading
    settled: Settled


def countries_of(caller: Caller, country: str | None) -> Countries:
    """The countries asked for. 403 for another's; without one, all for which the caller holds the role."""
    if country is not None:
        caller.require_country(country)
        return frozenset({country})
    return None if EVERYWHERE in caller.countries() else caller.countries()


async def lines(
    deps: WizardDeps, caller: Caller, export: Export, page: PageRequest, countries: Countries
) -> AsyncIterator[str]:
    """The answer's lines. A database that fails half-way ends it without its `end`. That a ranking was exported is
    noted with each design before its lines leave, as for whoever reads it on a page."""
    sent, cursor = 0, page.cursor_at(page.after) if page.after else None
    while True:
        async with deps.database.read() as tx:
            now = deps.clock.now()
            chunk = await export.read(tx, page, countries)
        if chunk.ranked:
            async with deps.database.write() as tx:
                tx.now = now
                await audit.note_exported(tx, chunk.ranked, caller.subject)
        for line in chunk.lines:
            yield _line(line)
        sent += len(chunk.lines)
        if chunk.last is not None:
            cursor = page.cursor_at(export.settled(chunk.last, now - _SETTLING))
            page = replace(page, after=chunk.last)
        if not chunk.more:
            yield _line({"kind": "end", "data": {"cursor": cursor, "lines": sent}})
            return
        yield _line({"kind": "cursor", "data": {"cursor": cursor}})


def of_designs(caller: Caller) -> Export:
    """Designs with their steps, those first that were changed longest ago."""

    async def read(tx: Transaction, page: PageRequest, countries: Countries) -> Chunk:
        rows, more = await _changed(tx, page, countries)
        shown = [await designs.read(tx, caller, row.id) for row in rows]
        # Who began it is the country's own affair; a machine elsewhere needs no names.
        said = [each.model_dump(mode="json", exclude={"created_by"}) for each in shown]
        return Chunk([{"kind": "design", "data": each} for each in said], _position(rows), more)

    return Export(read, _settled_by_time)


def of_recommendations(deps: WizardDeps, caller: Caller, language: Language) -> Export:
    """What is recommended to each design now; where that cannot be said, the problem in its place."""

    async def read(tx: Transaction, page: PageRequest, countries: Countries) -> Chunk:
        rows, more = await _changed(tx, page, countries)
        said = [await _recommended(tx, deps, caller, row, language) for row in rows]
        shown = tuple(each["data"]["design_id"] for each in said if each["kind"] == "recommendations")
        return Chunk(said, _position(rows), more, shown)

    return Export(read, _settled_by_time)


def of_decisions() -> Export:
    """Every decision, oldest first, without the names of those who decided."""

    async def read(tx: Transaction, page: PageRequest, countries: Countries) -> Chunk:
        statement = select(decisions, designs_table.c.country).join(designs_table)
        rows, following = await page.fetch(tx, _within(statement, countries), decisions.c.id)
        said = [
            Decision.model_validate(dict(row._mapping)).model_dump(mode="json", exclude={"by", "by_name"})
            | {"country": row.country}
            for row in rows
        ]
        last = (rows[-1].id,) if rows else None
        return Chunk([{"kind": "decision", "data": each} for each in said], last, following is not None)

    return Export(read, _settled_by_id)


async def _recommended(
    tx: Transaction, deps: WizardDeps, caller: Caller, row: Row[Any], language: Language
) -> dict[str, Any]:
    about = {"design_id": row.id, "design_revision": row.revision, "country": row.country}
    try:
        found = await recommendations.recommend(tx, deps, caller, row.id, language)
    except Problem as problem:
        return {"kind": "problem", "data": {**about, "problem": problem.document()}}
    return {"kind": "recommendations", "data": {**about, **found.model_dump(mode="json")}}


async def _changed(tx: Transaction, page: PageRequest, countries: Countries) -> tuple[Sequence[Row[Any]], bool]:
    table = designs_table.c
    statement = select(table.id, table.revision, table.country, table.updated_at)
    rows, following = await page.fetch(tx, _within(statement, countries), table.updated_at, table.id)
    return rows, following is not None


def _within(statement: Select[Any], countries: Countries) -> Select[Any]:
    return statement if countries is None else statement.where(designs_table.c.country.in_(sorted(countries)))


def _position(rows: Sequence[Row[Any]]) -> Position | None:
    return (rows[-1].updated_at, rows[-1].id) if rows else None


def _settled_by_time(last: Position, latest: datetime) -> Position:
    return last if last[0] <= latest else (latest, "")


def _settled_by_id(last: Position, latest: datetime) -> Position:
    # A UUIDv7 begins with the milliseconds of its making.
    moment = f"{int(latest.timestamp() * 1000):012x}"
    return min(last, (f"{moment[:8]}-{moment[8:]}",))


def _line(said: Mapping[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n"
