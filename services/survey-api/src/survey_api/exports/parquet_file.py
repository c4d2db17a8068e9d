"""Parquet: typed columns, written row group by row group."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from arro3.core import Array, DataType, Field, RecordBatch, RecordBatchReader, Schema
from arro3.io import write_parquet

from .pipe import Sink
from .table import ExportColumn, ExportTable

_GROUP = 5_000
"""Rows of a row group: what is held in memory at once, beside some hundred bytes for each column of each group."""
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
    batches = (_batch(table, schema, part) for part in parts)
    reader = RecordBatchReader.from_batches(schema, batches)
    write_parquet(reader, sink, compression="zstd(3)", max_row_group_size=_GROUP)  # type: ignore[arg-type]


def _meaning(column: ExportColumn) -> dict[str, str]:
    meaning = {"label": column.label}
    return {**meaning, "values": json.dumps(dict(column.values), ensure_ascii=False)} if column.values else meaning


def _batch(table: ExportTable, schema: Schema, part: list[list[Any]]) -> RecordBatch:
    arrays = []
    for at, column in enumerate(table.columns):
        cells = [line[at] for line in part]
        if column.type == "flag":
            cells = [None if cell is None else bool(cell) for cell in cells]
        elif column.type == "number":
            cells = [None if cell is None else float(cell) for cell in cells]
        arrays.append(Array(cells, _TYPES[column.type]))
    return RecordBatch.from_arrays(arrays, schema=schema)
