"""CSV: UTF-8, one line each, nothing in it that a spreadsheet would run."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import AsyncIterator
from typing import Any

from ..csv_cells import safe
from .table import ExportTable


async def pieces(table: ExportTable, parts: AsyncIterator[list[list[Any]]], *, labels: bool) -> AsyncIterator[bytes]:
    """The file in parts."""
    yield _text([[column.name for column in table.columns]])
    async for part in parts:
        yield await asyncio.to_thread(_text, [labelled(table, line) if labels else line for line in part])


def labelled(table: ExportTable, line: list[Any]) -> list[Any]:
    """A line with labels for codes."""
    return [
        cell if cell is None else column.values.get(str(cell), cell)
        for column, cell in zip(table.columns, line, strict=True)
    ]


def _text(lines: list[list[Any]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        ["" if cell is None else safe(cell) for cell in line] for line in lines
    )
    return out.getvalue().encode()
