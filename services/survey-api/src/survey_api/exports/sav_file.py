"""SPSS system files (.sav) with variable and value labels, written case by case.

pyreadstat can write them too, but only from a data frame of pandas or polars held in memory. The layout is the one that
PSPP documents ("System File Format"); tests read it back with pyreadstat."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ..instruments.validator import NO_OPINION
from .pipe import Sink
from .table import ExportColumn, ExportTable

MOST_ROWS = 100_000
NO_OPINION_CODES = dict(zip(NO_OPINION, (-8, -9), strict=True))
"""Codes of answers without an opinion; SPSS is told that they are missing values."""
_NAMED_FROM = 1000
"""Choices that are no numbers, beside some that are, get codes from here on."""
_SEGMENT, _USED = 252, 255
"""A string of more than 255 bytes is stored in segments; each but the last counts for 252 bytes of its width."""
_SYSMIS = -1.7976931348623157e308
_BIAS = 100
_END, _RAW, _SPACES, _MISSING = 252, 253, 254, 255


@dataclass(slots=True)
class _Variable:
    """One variable: `width` 0 is a number. `codes`: code of the export → number."""

    name: str
    short: str
    column: ExportColumn
    width: int = 0
    codes: Mapping[str, int] = field(default_factory=dict)

    @property
    def segments(self) -> list[int]:
        """Widths as they are stored."""
        if self.width <= _USED:
            return [self.width]
        count = -(-self.width // _SEGMENT)
        return [_USED] * (count - 1) + [self.width - (count - 1) * _SEGMENT]


def write(
    table: ExportTable, sink: Sink, parts: Iterator[list[list[Any]]], *, widths: Sequence[int], now: datetime
) -> None:
    """`widths`: per column the most bytes that a text in it has (of other columns nothing is asked)."""
    variables = _variables(table, widths)
    _write_head(sink, table, variables, now)
    body = _Body(sink)
    for part in parts:
        for line in part:
            for variable, cell in zip(variables, line, strict=True):
                if variable.width:
                    body.text(variable, "" if cell is None else str(cell))
                else:
                    body.number(None if cell is None else variable.codes.get(str(cell), cell))
    body.end()


def codes_of(column: ExportColumn) -> dict[str, int]:
    """Numbers for choices: digits stay what they are, no opinion is negative, all others count up."""
    found: dict[str, int] = {}
    digits = [value for value in column.values if value.isdecimal() and len(value) <= 9]
    first = _NAMED_FROM if digits else 1
    for value in column.values:
        if value in NO_OPINION_CODES:
            found[value] = NO_OPINION_CODES[value]
        elif value in digits and str(int(value)) == value:
            found[value] = int(value)
        else:
            found[value] = first
            first += 1
    return found


def _variables(table: ExportTable, widths: Sequence[int]) -> list[_Variable]:
    taken: set[str] = set()
    found = []
    for at, (column, width) in enumerate(zip(table.columns, widths, strict=True)):
        variable = _Variable(_name(column.name, taken), f"V{at:05d}", column)
        if column.type == "text":
            variable.width = max(1, width)
        elif column.type == "choice":
            variable.codes = codes_of(column)
        found.append(variable)
    return found


def _name(name: str, taken: set[str]) -> str:
    """At most 64 characters, once each; SPSS does not tell upper case from lower, and ends no name with a dot."""
    wanted = name.replace("-", "_").rstrip(".")[:64]
    number = 1
    found = wanted
    while found.lower() in taken:
        number += 1
        found = f"{wanted[: 63 - len(str(number))]}_{number}"
    taken.add(found.lower())
    return found


def _write_head(sink: Sink, table: ExportTable, variables: Sequence[_Variable], now: datetime) -> None:
    elements = sum(-(-width // 8) or 1 for variable in variables for width in variable.segments)
    weight = next((at for at, v in enumerate(variables) if v.name.endswith(".weight") and table.weights), None)
    places = _places(variables)
    sink.write(
        b"$FL2"
        + _padded("@(#) SPSS DATA FILE EU-ALMPO", 60)
        + struct.pack("<5id", 2, elements, 1, 0 if weight is None else places[weight], -1, float(_BIAS))
        + _padded(now.strftime("%d %b %y"), 9)
        + _padded(now.strftime("%H:%M:%S"), 8)
        + _padded(table.wave.title, 64)
        + b"\0\0\0"
    )
    for variable in variables:
        for number, width in enumerate(variable.segments):
            short = variable.short if number == 0 else f"{variable.short[0]}{number:02X}{variable.short[2:]}"[:8]
            _write_variable(sink, variable, short, width, labelled=number == 0)
    for variable, place in zip(variables, places, strict=True):
        if variable.codes:
            _write_labels(sink, {variable.codes[code]: label for code, label in variable.column.values.items()}, place)
    _write_extensions(sink, variables)
    sink.write(struct.pack("<ii", 999, 0))


def _places(variables: Sequence[_Variable]) -> list[int]:
    """The first element of each variable, counted from 1."""
    found, at = [], 1
    for variable in variables:
        found.append(at)
        at += sum(-(-width // 8) or 1 for width in variable.segments)
    return found


def _write_variable(sink: Sink, variable: _Variable, short: str, width: int, *, labelled: bool) -> None:
    missing = sorted({code for code in variable.codes.values() if code in NO_OPINION_CODES.values()})
    if width:
        form = 1 << 16 | min(width, 255) << 8
    elif variable.column.type in ("choice", "flag", "whole"):
        form = 5 << 16 | 8 << 8
    else:
        form = 5 << 16 | 14 << 8 | 6
    label = _cut(variable.column.label, 255) if labelled else b""
    sink.write(struct.pack("<6i", 2, width, int(bool(label)), len(missing), form, form) + _padded(short, 8))
    if label:
        sink.write(struct.pack("<i", len(label)) + label + b" " * (-len(label) % 4))
    sink.write(struct.pack(f"<{len(missing)}d", *map(float, missing)))
    for _ in range(-(-width // 8) - 1):
        sink.write(struct.pack("<6i", 2, -1, 0, 0, 0, 0) + b" " * 8)


def _write_labels(sink: Sink, labels: Mapping[int, str], place: int) -> None:
    sink.write(struct.pack("<ii", 3, len(labels)))
    for code, words in labels.items():
        label = _cut(words, 120)
        sink.write(struct.pack("<dB", float(code), len(label)) + label + b" " * (-(len(label) + 1) % 8))
    sink.write(struct.pack("<iii", 4, 1, place))


def _write_extensions(sink: Sink, variables: Sequence[_Variable]) -> None:
    sink.write(struct.pack("<4i8i", 7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65001))
    least = struct.unpack("<d", bytes.fromhex("feffffffffffefff"))[0]
    sink.write(struct.pack("<4i3d", 7, 4, 8, 3, _SYSMIS, -_SYSMIS, least))
    _write_extension(sink, 13, "\t".join(f"{v.short}={v.name}" for v in variables).encode())
    long = [f"{v.short}={v.width:05d}\0\t" for v in variables if v.width > _USED]
    if long:
        _write_extension(sink, 14, "".join(long).encode())
    _write_extension(sink, 20, b"UTF-8")


def _write_extension(sink: Sink, subtype: int, data: bytes) -> None:
    sink.write(struct.pack("<4i", 7, subtype, 1, len(data)) + data)


def _padded(text: str, length: int) -> bytes:
    return _cut(text, length).ljust(length)


def _cut(text: str, most: int) -> bytes:
    """At most so many bytes, and no half of a character."""
    return text.encode()[:most].decode("utf-8", "ignore").encode()


class _Body:
    """The cases, compressed: eight codes, then what they could not say."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._codes = bytearray()
        self._raw = bytearray()

    def number(self, value: float | None) -> None:
        if value is None:
            self._add(_MISSING)
        elif value == int(value) and 1 <= value + _BIAS < _END:
            self._add(int(value) + _BIAS)
        else:
            self._add(_RAW, struct.pack("<d", float(value)))

    def text(self, variable: _Variable, words: str) -> None:
        data = _cut(words, variable.width)
        for number, width in enumerate(variable.segments):
            piece = data[number * _USED : (number + 1) * _USED]
            stored = piece.ljust(-(-width // 8) * 8)
            for at in range(0, len(stored), 8):
                eight = stored[at : at + 8]
                if eight == b" " * 8:
                    self._add(_SPACES)
                else:
                    self._add(_RAW, eight)

    def end(self) -> None:
        self._add(_END)
        while self._codes:
            self._add(0)

    def _add(self, code: int, raw: bytes = b"") -> None:
        self._codes.append(code)
        self._raw += raw
        if len(self._codes) == 8:
            self._sink.write(bytes(self._codes + self._raw))
            self._codes.clear()
            self._raw.clear()
