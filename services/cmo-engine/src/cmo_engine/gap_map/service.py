"""Pairs of codes with the evidence there is for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from almpo_contracts.cmo import ConfidenceLevel
from servicekit.db import Transaction

from ..configurations.schemas import Configuration
from ..configurations.service import all_public
from ..synthesis.vocabulary import Vocabulary
from .schemas import Axis, Cell, GapMap, Header

_LEVELS: tuple[ConfidenceLevel, ...] = ("high", "moderate", "low", "very_low")


async def gap_map(tx: Transaction, vocabulary: Vocabulary, rows: Axis, columns: Axis) -> GapMap:
    return chart(await all_public(tx, vocabulary, ("uncoded", "rejected")), vocabulary, rows, columns)


def chart(configurations: Iterable[Configuration], vocabulary: Vocabulary, rows: Axis, columns: Axis) -> GapMap:
    """A configuration with several contexts stands in each of their rows."""
    grouped: dict[tuple[str, str], list[Configuration]] = defaultdict(list)
    for configuration in configurations:
        for row in _places(configuration, rows):
            for column in _places(configuration, columns):
                grouped[row, column].append(configuration)
    row_codes = _headers(vocabulary, rows, {row for row, _ in grouped})
    column_codes = _headers(vocabulary, columns, {column for _, column in grouped})
    return GapMap(
        row_axis=rows,
        column_axis=columns,
        rows=row_codes,
        columns=column_codes,
        cells=[_cell(row, column, found) for (row, column), found in sorted(grouped.items())],
        holes=len(row_codes) * len(column_codes) - len(grouped),
    )


def _places(configuration: Configuration, axis: Axis) -> list[str]:
    codes: dict[Axis, list[str | None]] = {
        "mechanism": [configuration.mechanism.code],
        "outcome": [configuration.outcome.code],
        "context": [context.code for context in configuration.contexts],
        "practice_family": [configuration.practice_family],
    }
    return [code for code in codes[axis] if code]


def _headers(vocabulary: Vocabulary, axis: Axis, used: set[str]) -> list[Header]:
    known = list(vocabulary.family_labels) if axis == "practice_family" else vocabulary.codes(axis)
    codes = [*known, *sorted(used - set(known))]
    return [Header(code=code, label=vocabulary.label(code)) for code in codes]


def _cell(row: str, column: str, found: list[Configuration]) -> Cell:
    levels = {c.confidence.level for c in found}
    return Cell(
        row=row,
        column=column,
        configurations=len(found),
        cards=sum(c.support.cards for c in found),
        sessions=len({session for c in found for session in c.lineage.sessions}),
        countries=sorted({country for c in found for country in c.support.countries}),
        contradicting_cards=sum(d.cards for c in found for d in c.dissent if d.kind == "contradicting_cards"),
        raises=sum(c.direction == "raises" for c in found),
        lowers=sum(c.direction == "lowers" for c in found),
        accepted=sum(c.status == "accepted" for c in found),
        best_confidence=next((level for level in _LEVELS if level in levels), None),
        synthetic=any(c.synthetic for c in found),
    )
