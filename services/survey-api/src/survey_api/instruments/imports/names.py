"""Names and values of other systems in the form that ours have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable

from .report import Report

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
_SPECIAL = {"dontknow": "dont_know"}


class Names:
    """Gives every foreign name one of ours, each only once."""

    def __init__(self, report: Report) -> None:
        self._report, self._taken = report, set[str]()

    def of(self, name: str, source: str, otherwise: str) -> str:
        wanted = name if _NAME.fullmatch(name) else _snake(name) or otherwise
        found = _free(wanted, self._taken)
        self._taken.add(found)
        if found != name and name:
            self._report.info(source, f"The name {name} became {found}.")
        return found


def values_of(values: Iterable[str], report: Report, source: str) -> dict[str, str]:
    """Foreign value → ours, different ones staying different; `dontknow` becomes the `dont_know` that results know."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for value in values:
        if value in found:
            report.error(source, f"The value {value} is there twice; the second was left out.")
            continue
        wanted = _SPECIAL.get(value.lower(), value)
        if not _VALUE.fullmatch(wanted):
            wanted = re.sub(r"[^A-Za-z0-9_.-]+", "_", _ascii(wanted)).strip("_.-")[:60] or "value"
        ours = _free(wanted, taken)
        taken.add(ours.lower())
        found[value] = ours
        if ours != value:
            report.info(source, f"The value {value!r} became {ours}.")
    return found


def slug_of(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", _ascii(title).lower()).strip("-")[:60].strip("-") or "imported"


def _snake(name: str) -> str:
    found = re.sub(r"[^a-z0-9]+", "_", _ascii(name).lower()).strip("_")
    return (found if found[:1].isalpha() else f"q_{found}" if found else "")[:60]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _free(wanted: str, taken: Container[str]) -> str:
    found, number = wanted, 2
    while found.lower() in taken:
        found = f"{wanted[: 59 - len(str(number))]}_{number}"
        number += 1
    return found
