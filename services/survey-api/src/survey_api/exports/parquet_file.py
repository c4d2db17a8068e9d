"""Parquet: typed columns, written row group by row group."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema
from arro3.io import write_parquet

from .pipe import Sink
from .table import ExportColumn, ExportTable

_MOST, _LEAST = 20_000, 1_000
"""Rows of a row group. Its columns are held, compressed, until it is full, and about a kilobyte for each of them until
the file's end: few large groups where rows are small, more where they hold many words."""
_WORDS = 32 * 1024 * 1024
"""Bytes of text, before compression, that a group may be expected to have."""
_PAGE = 5_000
"""Rows of a page. What waits in a page is not yet packed: 8 bytes for each cell."""
_TYPES = {
    "choice": DataType.utf8(),
    "text": DataType.utf8(),
    "flag": DataType.bool(),
    "whole": DataType.int16(),
    "number": DataType.float64(),
}


def write(table: ExportTable, sink: Sink, parts: Iterator[list[list[Any]]]) -> None:
    """Labels are in the metadata of each column: `label`, and `values` as JSON."""
    fields = [
        Field(column.name, _TYPES[column.type], nullable=True, metadata=_meaning(column)) for column in table.columns
    ]
    schema = Schema(fields)
    first = next(parts, [])
    batches = (_batch(table, schema, part) for part in chain([first], parts))
    write_parquet(
        RecordBatchReader.from_batches(schema, batches),
        sink,  # type: ignore[arg-type]
        compression="zstd(3)",
        max_row_group_size=_rows_of_a_group(table, first),
        data_page_row_count_limit=_PAGE,
    )


def _rows_of_a_group(table: ExportTable, sample: list[list[Any]]) -> int:
    """As many as `_WORDS` allows where all rows have as many words as the sample."""
    texts = [at for at, column in enumerate(table.columns) if column.type == "text"]
    words = sum(len(line[at]) for line in sample for at in texts if line[at])
    return max(_LEAST, min(_MOST, _WORDS * len(sample) // max(1, words)))


def _meaning(column: ExportColumn) -> dict[str, str]:
    meaning = {"label": column.label}
    return {**meaning, "values": json.dumps(dict(column.values), ensure_ascii=False)} if column.values else meaning


def _batch(table: ExportTable, schema: Schema, part: list[list[Any]]) -> RecordBatch:
    arrays = []
    across = zip(*part, strict=True) if part else ((),) * len(table.columns)
    for column, cells in zip(table.columns, across, strict=True):
        if column.type == "flag":
            cells = tuple(None if cell is None else bool(cell) for cell in cells)
        elif column.type == "number":
            cells = tuple(None if cell is None else float(cell) for cell in cells)
        arrays.append(Array(cells, _TYPES[column.type]))
    return RecordBatch.from_arrays(arrays, schema=schema)
