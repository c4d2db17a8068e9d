"""The file of an XLSForm: its sheets, as pyxform understands them."""

from __future__ import annotations

from typing import Any

from pyxform.errors import PyXFormError
from pyxform.xls2json import workbook_to_json
from pyxform.xls2json_backends import DefinitionData
from servicekit.problems import invalid

from ..words import shown
from ..workbooks import Sheet, sheets
from .report import Report

_MOST_ROWS = 3_000


def read_form(body: bytes, report: Report) -> dict[str, Any]:
    """The form with its questions as `children`. Raises Problem 413 or 422 for what is no XLSForm."""
    found = {name.strip().lower(): _records(sheet) for name, sheet in sheets(body).items()}
    if len(found.get("survey", ())) > _MOST_ROWS:
        raise invalid("/file", "too_large", f"A form may have at most {_MOST_ROWS} rows.")
    used = ("survey", "choices", "settings")
    for name in found.keys() - {*used}:
        if found[name]:
            report.warning(name, "This sheet was not read.")
    warnings: list[str] = []
    try:
        form: dict[str, Any] = workbook_to_json(
            DefinitionData(**{name: found.get(name, []) for name in used}, fallback_form_name="form"),
            warnings=warnings,
        )
    except PyXFormError as error:
        raise invalid("/file", "xlsform", shown(error, 500)) from None
    except Exception as error:
        # pyxform expects tidy sheets, and trips over untidy ones in many ways.
        raise invalid("/file", "xlsform", f"pyxform cannot read it ({type(error).__name__}).") from None
    for warning in warnings:
        report.info("pyxform", warning)
    return form


def _records(sheet: Sheet) -> list[dict[str, str]]:
    if not sheet:
        return []
    head = [name.strip() for name in sheet[0]]
    rows = [{name: cell for name, cell in zip(head, row, strict=False) if name and cell} for row in sheet[1:]]
    return [row for row in rows if row]
