"""What schemathesis is told before it begins: how bodies are written that are neither JSON nor a form."""

from __future__ import annotations

from typing import Any

import schemathesis

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@schemathesis.serializer(XLSX)
def as_workbook(_context: Any, value: Any) -> bytes:
    """No workbook at all, which is what the service has to bear."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
