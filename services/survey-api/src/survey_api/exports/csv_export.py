"""The responses of a wave as CSV: one line each, one column per variable of the codebook."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Sequence
from typing import Any

from servicekit.db import Database
from sqlalchemy import select

from ..csv_cells import safe
from ..instruments.codebook import variables
from ..instruments.schemas import CodebookVariable
from ..instruments.validator import CompiledInstrument
from ..responses.tables import responses
from ..waves.schemas import Wave

_CHUNK = 500
_HEAD = (
    "id",
    "status",
    "language",
    "country",
    "stakeholder_type",
    "open_text",
    "quotation",
    "created_at",
    "synthetic",
    "flags",
)


async def lines(
    database: Database, wave: Wave, instrument: CompiledInstrument, countries: Sequence[str] | None
) -> AsyncIterator[str]:
    """The file in parts. `countries` restricts it; None is all. Each part is a short read of its own."""
    columns = variables(instrument)
    yield _csv([[*_HEAD, *(column.variable for column in columns)]])
    after = ""
    while True:
        statement = select(responses).where(responses.c.wave_id == wave.id, responses.c.id > after)
        if countries is not None:
            statement = statement.where(responses.c.country.in_(countries))
        async with database.read() as tx:
            rows = (await tx.execute(statement.order_by(responses.c.id).limit(_CHUNK))).all()
        if not rows:
            return
        after = rows[-1].id
        yield _csv([_line(row, wave, columns) for row in rows])


def _line(row: Any, wave: Wave, columns: list[CodebookVariable]) -> list[object]:
    at = f"{row.created_at:%Y-%m-%d}" if wave.anonymity == "anonymous" else f"{row.created_at:%Y-%m-%dT%H:%M:%SZ}"
    status = "complete" if row.complete else "partial"
    consent = row.consent
    head = [row.id, status, row.language, row.country, row.stakeholder_type]
    about = [consent["open_text"], consent["quotation"], at, wave.synthetic, row.flags]
    return [*head, *about, *(_cell(column, row.answers.get(column.question)) for column in columns)]


def _cell(column: CodebookVariable, answer: Any) -> object:
    if answer is None:
        return ""
    if column.row is not None:
        return answer.get(column.row, "")
    if column.choice is not None and column.kind == "ranking":
        return answer.index(column.choice) + 1 if column.choice in answer else ""
    if column.choice is not None:
        return int(column.choice in answer)
    return int(answer) if isinstance(answer, bool) else answer


def _csv(table: list[list[object]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([[safe(cell) for cell in line] for line in table])
    return out.getvalue()
