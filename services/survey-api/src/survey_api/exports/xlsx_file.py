"""XLSX: the responses on one sheet, what the columns and codes mean on another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import xlsxwriter

from .csv_file import labelled
from .pipe import Sink
from .table import ExportTable

MOST_ROWS = 1_048_575
"""Of a sheet, less the line with the names."""
MOST_COLUMNS = 16_384
_MOST_CHARACTERS = 32_767


def write(table: ExportTable, sink: Sink, parts: Iterator[list[list[Any]]], *, labels: bool) -> None:
    """Rows go to a file on disk as they come; text is never a formula, a link or a number."""
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(sink, options) as book:
        sheet = book.add_worksheet("responses")
        sheet.freeze_panes(1, 1)
        for at, column in enumerate(table.columns):
            sheet.write_string(0, at, column.name)
        number = 0
        for part in parts:
            for line in part:
                number += 1
                for at, cell in enumerate(labelled(table, line) if labels else line):
                    if isinstance(cell, str):
                        sheet.write_string(number, at, cell[:_MOST_CHARACTERS])
                    elif cell is not None:
                        sheet.write_number(number, at, cell)
        meaning = book.add_worksheet("codebook")
        lines = [["column", "label", "code", "code label"]]
        for column in table.columns:
            lines.append([column.name, column.label, "", ""])
            lines += [[column.name, "", code, label] for code, label in column.values.items()]
        for row, words in enumerate(lines):
            for at, word in enumerate(words):
                meaning.write_string(row, at, word[:_MOST_CHARACTERS])
