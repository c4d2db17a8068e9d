"""Logs without personal data: a line of JSON per entry, or of text for a person at a terminal.

What is logged is written in the code; ids may be filled in, words of people may not. An exception is told by its type
and where it came from, never by its message: databases and validators quote what they refuse."""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
import warnings
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, TextIO

from opentelemetry import trace

Format = Literal["json", "text"]
log = logging.getLogger(__name__)
_NOISY = ("kafka", "httpx", "httpcore")
"""These narrate every connection; what matters of them reaches us as an exception."""


def configure(service: str, log_format: Format, stream: TextIO | None = None) -> None:
    """Everything that is logged goes to `stream` (standard error), also what nobody caught."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonFormatter(service) if log_format == "json" else TextFormatter())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in _NOISY:
        logging.getLogger(noisy).setLevel(logging.WARNING)
    sys.excepthook = _uncaught
    threading.excepthook = lambda given: _uncaught(given.exc_type, given.exc_value, given.exc_traceback)
    warnings.showwarning = _warned


class JsonFormatter(logging.Formatter):
    """`time`, `level`, `service`, `logger`, `message`; `trace_id` and `span_id` inside a trace; `error` after one."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": self._service,
            "logger": record.name,
            "message": record.getMessage(),
        }
        here = trace.get_current_span().get_span_context()
        if here.is_valid:
            entry |= {"trace_id": f"{here.trace_id:032x}", "span_id": f"{here.span_id:016x}"}
        if record.exc_info and record.exc_info[1] is not None:
            entry["error"] = told(record.exc_info[1])
        return json.dumps(entry, ensure_ascii=False)


class TextFormatter(logging.Formatter):
    """For a person: `LEVEL logger: message`, and an error below it."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{record.levelname} {record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            for each in told(record.exc_info[1]):
                line += "\n    ".join([f"\n  {each['type']}", *each["at"]])
        return line


def told(error: BaseException) -> list[dict[str, Any]]:
    """An error and its causes, the last first: each one's type, and the calls that led to it. No message."""
    chain: list[dict[str, Any]] = []
    here: BaseException | None = error
    while here is not None and len(chain) < 10:
        frames = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(here.__traceback__)]
        chain.append({"type": f"{type(here).__module__}.{type(here).__qualname__}", "at": frames})
        if isinstance(here, BaseExceptionGroup):
            chain += [each for inner in here.exceptions for each in told(inner)]
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)
    return chain


def _uncaught(kind: type[BaseException], error: BaseException | None, at: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        return
    log.critical("stopped by an error that nothing caught", exc_info=(kind, error, at))


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    # Pydantic's warnings quote values.
    log.warning("%s at %s:%d", category.__name__, filename, lineno)
