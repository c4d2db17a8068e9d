"""Workbooks (.xlsx) that somebody sent: looked at before they are read, so that none can fill the memory."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from servicekit.problems import Problem, invalid

MOST_BYTES, MOST_UNPACKED, MOST_FILES = 5_000_000, 40_000_000, 300
MOST_ROWS, MOST_COLUMNS = 20_000, 100
_CHUNK = 65_536
Sheet = list[list[str]]
"""Rows of cells as text, those at the end without empties."""


def sheets(body: bytes) -> dict[str, Sheet]:
    """Every sheet by name. Raises Problem 413 or 422 for what is too large, no workbook, or runs something."""
    import openpyxl  # not before the first workbook: the start does not wait for it

    _look(body)
    try:
        book = openpyxl.load_workbook(io.BytesIO(body), read_only=True, data_only=True, keep_links=False)
        return {sheet.title: list(_rows(sheet)) for sheet in book.worksheets}
    except Problem:
        raise
    except Exception:
        # openpyxl raises whatever it stumbles over: KeyError, ValueError, XML errors, its own.
        raise invalid("/file", "unreadable", "This is no workbook that can be read; save it as .xlsx again.") from None


def _look(body: bytes) -> None:
    if len(body) > MOST_BYTES:
        raise Problem(413, "body-too-large", f"A workbook may have at most {MOST_BYTES} bytes.")
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            members = packed.infolist()
            if len(members) > MOST_FILES or sum(member.file_size for member in members) > MOST_UNPACKED:
                raise invalid("/file", "too_large", f"Unpacked it may have at most {MOST_UNPACKED} bytes.")
            for member in members:
                _look_at(packed, member)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise invalid("/file", "unreadable", "This is no .xlsx workbook.") from None


def _look_at(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """What the member says of its size need not be true, so it is read through; nothing of it is kept."""
    name = member.filename.lower()
    if name.endswith(".bin") or "macrosheets" in name:
        raise invalid("/file", "macros", "It holds macros or other binary parts; save it as a plain .xlsx workbook.")
    left, tail = member.file_size, b""
    with packed.open(member) as content:
        while part := content.read(_CHUNK):
            left -= len(part)
            if left < 0:
                raise invalid("/file", "too_large", "It unpacks to more than it says.")
            if b"<!DOCTYPE" in tail + part or b"<!ENTITY" in tail + part:
                raise invalid("/file", "unreadable", "It declares XML entities; no workbook needs any.")
            tail = part[-10:]


def _rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True)):
        if number >= MOST_ROWS:
            raise invalid("/file", "too_large", f"A sheet may have at most {MOST_ROWS} rows.")
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise invalid("/file", "too_large", f"A sheet may have at most {MOST_COLUMNS} columns.")
        yield cells


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)
