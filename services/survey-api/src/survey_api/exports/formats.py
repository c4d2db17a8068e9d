"""The formats of an export."""

from __future__ import annotations

from typing import Literal

Format = Literal["csv", "xlsx", "sav", "parquet"]
MEDIA_TYPES: dict[Format, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "sav": "application/x-spss-sav",
    "parquet": "application/vnd.apache.parquet",
}
