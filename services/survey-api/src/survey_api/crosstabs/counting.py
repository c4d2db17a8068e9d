"""Counting variables against each other in the database."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.problems import invalid
from sqlalchemy import ColumnElement, func, select

from ..instruments.definition import Question
from ..instruments.validator import NO_OPINION, CompiledInstrument
from ..responses.tables import responses
from ..results.disclosure import Cell as Stratum
from ..results.scanning import complete_ones
from ..results.schemas import View
from ..waves.schemas import Wave

STRATA = ("country", "stakeholder_type", "language")


@dataclass(frozen=True, slots=True)
class Variable:
    """Something that responses are sorted by. `several`: a response may have more than one value."""

    name: str
    values: tuple[str, ...]
    expression: ColumnElement[Any]
    question: Question | None = None
    choice: str | None = None
    line: str | None = None

    @property
    def several(self) -> bool:
        return self.question is not None and self.question.type == "checkbox" and self.choice is None

    def read(self, stored: Any) -> tuple[str, ...]:
        """The values of what the database gave, without those of no opinion."""
        if stored is None:
            return ()
        if self.question is None:
            return (str(stored),)
        if self.question.type == "boolean":
            return ("true" if str(stored).lower() in ("1", "true") else "false",)
        if self.question.type == "checkbox":
            chosen = [value for value in json.loads(stored) if value not in NO_OPINION]
            if self.choice is None or not chosen:
                return tuple(chosen)
            return ("true" if self.choice in chosen else "false",)
        return () if str(stored) in NO_OPINION else (str(stored),)


def variable(instrument: CompiledInstrument, name: str, pointer: str) -> Variable:
    """Raises 422 where there is no such variable, or none that sorts responses."""
    if name in STRATA:
        return Variable(name, (), responses.c[name])
    item, _, part = name.partition(".")
    question = instrument.by_name.get(item)
    if question is None:
        raise invalid(pointer, "unknown_item", f"There is no variable {name[:100]!r} in this wave's instrument.")
    answers = responses.c.answers
    match question.type:
        case "matrix" if part in {row.value for row in question.rows}:
            columns = tuple(column.value for column in question.columns if column.value not in NO_OPINION)
            return Variable(name, columns, answers[(item, part)].as_string(), question, line=f"{item}/{part}")
        case "checkbox" if not part:
            choices = tuple(choice.value for choice in question.choices if choice.value not in NO_OPINION)
            return Variable(name, choices, answers[item].as_string(), question, line=f"{item}/")
        case "checkbox" if part in {choice.value for choice in question.choices} - set(NO_OPINION):
            return Variable(name, ("true", "false"), answers[item].as_string(), question, part, f"{item}/")
        case "radiogroup" | "dropdown" | "boolean" | "rating" if not part:
            return Variable(name, _values(question), answers[item].as_string(), question, line=f"{item}/")
        case "matrix" | "checkbox" | "radiogroup" | "dropdown" | "boolean" | "rating":
            message = f"{item!r} has no {part[:60]!r}." if part else f"Name a row of {item!r}: {item}.<row>."
            raise invalid(pointer, "unknown_row", message)
        case _:
            message = f"{item!r} is a {question.type}; it sorts nobody. Rankings have figures of their own."
            raise invalid(pointer, "not_a_category", message)


def _values(question: Question) -> tuple[str, ...]:
    if question.type == "boolean":
        return "true", "false"
    if question.type == "rating":
        return tuple(str(step) for step in range(int(question.low or 0), int(question.high or 0) + 1))
    return tuple(choice.value for choice in question.choices if choice.value not in NO_OPINION)


@dataclass(frozen=True, slots=True)
class Crossed:
    """Respondents by row value, column value and stratum. Of several choices, `base` counts each respondent once."""

    cells: Counter[tuple[str, str, Stratum]]
    base: Counter[tuple[str, Stratum]]
    left_out: int


async def cross(tx: Transaction, wave: Wave, row: Variable, column: Variable, view: View) -> Crossed:
    """One pass over the wave's complete responses, grouped by the database.

    The answers are taken out before they are grouped: SQLite would read each response's JSON for the grouping again."""
    strata = (responses.c.country.label("country"), responses.c.stakeholder_type.label("kind"))
    taken = complete_ones(wave, view, row.expression.label("r"), column.expression.label("c"), *strata)
    inner = taken.cte("taken").prefix_with("MATERIALIZED")
    keys = (inner.c.r, inner.c.c, inner.c.country, inner.c.kind)
    cells: Counter[tuple[str, str, Stratum]] = Counter()
    base: Counter[tuple[str, Stratum]] = Counter()
    left_out = 0
    for found in (await tx.execute(select(*keys, func.count().label("n")).group_by(*keys))).all():
        rows, columns = row.read(found.r), column.read(found.c)
        if not rows or not columns:
            left_out += found.n
            continue
        stratum = (found.country, found.kind)
        for at in columns:
            base[at, stratum] += found.n
            for value in rows:
                cells[value, at, stratum] += found.n
    return Crossed(cells, base, left_out)
