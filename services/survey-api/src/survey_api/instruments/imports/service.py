"""An instrument from a file of another system."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from servicekit.db import Transaction

from .. import queries, service
from ..schemas import InstrumentDraft
from .fitting import fitted
from .lss import read_lss
from .names import slug_of
from .report import Report
from .schemas import Format, ImportedInstrument, ImportLine
from .surveyjs import read_surveyjs


def _read_xlsform(body: bytes, report: Report) -> dict[str, Any]:
    # pyxform takes longer to load than the service takes to start, so it waits for the first file.
    from .xlsform import read_xlsform

    return read_xlsform(body, report)


_READERS: dict[Format, Callable[[bytes, Report], dict[str, Any]]] = {
    "xlsform": _read_xlsform,
    "lss": read_lss,
    "surveyjs": read_surveyjs,
}


def understood(body: bytes, format: Format) -> tuple[dict[str, Any], list[ImportLine]]:
    """The definition and the report; no database is needed for that. Raises Problem 413 or 422."""
    report = Report()
    definition = _READERS[format](body, report)
    definition, _ = fitted(definition, report, pointers=format == "surveyjs")
    return definition, report.finished()


async def draft(
    tx: Transaction, definition: dict[str, Any], report: list[ImportLine], slug: str | None
) -> ImportedInstrument:
    """Keep it as a new draft. Without a slug it gets one from its title."""
    given = InstrumentDraft(slug=slug or await _free_slug(tx, definition), definition=definition)
    return ImportedInstrument(instrument=await service.draft(tx, given), report=report)


async def _free_slug(tx: Transaction, definition: dict[str, Any]) -> str:
    wanted = slug_of(queries.title_of(definition)["default"])
    found, number = wanted, 2
    while await queries.find_by_slug(tx, found):
        found, number = f"{wanted}-{number}", number + 1
    return found
