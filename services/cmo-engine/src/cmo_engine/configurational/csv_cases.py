"""Cases from the text of a CSV file: a header, then one case per line."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Sequence

from .cases import Cases, DataError, cases_of

ID_HEADERS = frozenset({"", "case", "cases", "case_id", "caseid", "id", "ids", "name", "country", "unit"})


def parse_csv(text: str, factors: Collection[str] = ()) -> Cases:
    """Cases of all columns. The first column holds case ids when its header says so or it is not all numbers, unless
    it is one of the `factors` asked for. Comma, semicolon or tab; with semicolons a decimal comma is understood.

    Raises DataError that names the column and the row (a case's id, or its number)."""
    lines = csv_rows(text)
    if len(lines) < 2:
        raise DataError("the file needs a header and at least one case")
    header, rows = [name.strip() for name in lines[0]], lines[1:]
    for number, row in enumerate(rows, 1):
        if len(row) != len(header):
            raise DataError(f"has {len(row)} fields, the header {len(header)}", row=str(number))
    ids = None
    if _holds_ids(header[0], [row[0] for row in rows], factors):
        ids = [row[0].strip() for row in rows]
        for number, identifier in enumerate(ids, 1):
            if not identifier:
                raise DataError("the case has no id", column=header[0] or "1", row=str(number))
        header, rows = header[1:], [row[1:] for row in rows]
    twice = {name for name in header if header.count(name) > 1}
    if twice:
        raise DataError("the column occurs twice", column=min(twice))
    wanted = [name for name in header if name in factors] if factors else header
    for name in factors:
        if name not in header:
            raise DataError(f"there is no such column; there are {', '.join(header)}", column=name)
    return cases_of({name: [row[header.index(name)] for row in rows] for name in wanted}, ids)


def csv_rows(text: str) -> list[list[str]]:
    """The lines that are not empty, header first; comma, semicolon or tab, whichever the header has most of."""
    first = text.lstrip("\ufeff").partition("\n")[0]
    separator = max(",;\t", key=first.count)
    rows = [
        row
        for row in csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=separator)
        if any(field.strip() for field in row)
    ]
    if separator != ";":
        return rows
    return rows[:1] + [[field.replace(",", ".") for field in row] for row in rows[1:]]


def _holds_ids(header: str, values: Sequence[str], factors: Collection[str]) -> bool:
    if header in factors:
        return False
    return header.lower() in ID_HEADERS or not all(_is_number(value) for value in values)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
