"""The register of requirements: all of them, ranked, as JSON and CSV."""

from __future__ import annotations

import csv
import io

from servicekit.db import Transaction

from ..words import formula_safe
from . import queries
from .schemas import AiFunction, DataNeed, Entry, Kind, Register

_PRIORITIES = ("must", "should", "could")
_PLAIN = ("id", "kind", "code", "title", "description", "country", "priority", "status", "session_id", "synthetic")
_COUNTS = ("voices", "statements", "sessions", "countries", "stakeholder_types")


async def register(tx: Transaction, kind: Kind | None, country: str | None, *, dropped: bool) -> Register:
    """Ranked: must before should before could, then the more voices first."""
    found = await queries.all_of(tx, kind, country, dropped=dropped)
    behind = await queries.behind(tx, [each.id for each in found])
    ordered = sorted(
        found, key=lambda each: (_PRIORITIES.index(each.priority), -behind[each.id].voices, each.title, each.id)
    )
    return Register(
        items=[Entry(rank=at, requirement=each, behind=behind[each.id]) for at, each in enumerate(ordered, 1)]
    )


def as_csv(found: Register) -> bytes:
    """One line a requirement; lists are joined by spaces."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    data, ai = tuple(DataNeed.model_fields), tuple(AiFunction.model_fields)
    writer.writerow(
        ["rank", *_PLAIN, *_COUNTS, "statement_ids", *(f"data_{name}" for name in data), *(f"ai_{name}" for name in ai)]
    )
    for entry in found.items:
        said = entry.requirement.model_dump(mode="json")
        counts = entry.behind.model_dump(mode="json")
        cells = [entry.rank, *(said[name] for name in _PLAIN), *(counts[name] for name in _COUNTS), said["statements"]]
        cells += [(said["data"] or {}).get(name) for name in data] + [(said["ai"] or {}).get(name) for name in ai]
        writer.writerow([_cell(each) for each in cells])
    # The mark lets spreadsheets read it as UTF-8.
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cell(value: object) -> str:
    return formula_safe(" ".join(str(each) for each in value) if isinstance(value, list) else value)
