"""The codebook of an instrument version: one entry per column of the data."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Literal

from ..csv_cells import safe
from .definition import Question
from .properties import Option
from .schemas import CodebookLink, CodebookValue, CodebookVariable
from .validator import CompiledInstrument

Kind = Literal["single", "multiple", "scale", "ranking", "number", "boolean", "text"]
_KINDS: dict[str, Kind] = {
    "radiogroup": "single",
    "dropdown": "single",
    "checkbox": "multiple",
    "ranking": "ranking",
    "rating": "scale",
    "boolean": "boolean",
    "number": "number",
    "text": "text",
    "comment": "text",
}


_COLUMNS = (
    *("variable", "question", "row", "choice", "kind", "section", "label"),
    *("value", "value_label", "value_kind", "codes"),
)


def kind_of(question: Question) -> Kind:
    """What an analysis may do with it. A matrix is a scale when its columns are the steps 1, 2, 3 …"""
    if question.type == "matrix":
        return "scale" if scale_max(question) else "single"
    return _KINDS[question.type]


def scale_max(question: Question) -> int | None:
    """The highest step of a scale, else None."""
    if question.type == "rating":
        return int(question.high or 0)
    steps = [column.value for column in question.columns if column.value.isdigit()]
    ordered = steps == [str(number) for number in range(1, len(steps) + 1)]
    return len(steps) if len(steps) >= 3 and ordered else None


def variables(instrument: CompiledInstrument) -> list[CodebookVariable]:
    return [variable for question in instrument.definition.questions for variable in _of(question)]


def _of(question: Question) -> Iterator[CodebookVariable]:
    if question.type == "matrix":
        for row in question.rows:
            yield _variable(question, row=row, values=question.columns)
    elif question.type in ("checkbox", "ranking"):
        for choice in question.choices:
            yield _variable(question, choice=choice, values=())
    else:
        yield _variable(question, values=question.choices)
    if question.comment:
        yield _comment(question, question.comment)


def _variable(
    question: Question, values: tuple[Option, ...], row: Option | None = None, choice: Option | None = None
) -> CodebookVariable:
    option = row or choice
    links = [
        CodebookLink(code=link.code, choice=link.choice)
        for link in question.links
        if link.row in (None, row.value if row else None) and (choice is None or link.choice in (None, choice.value))
    ]
    return CodebookVariable(
        variable=question.name if option is None else f"{question.name}.{option.value}",
        question=question.name,
        row=row.value if row else None,
        choice=choice.value if choice else None,
        kind=kind_of(question),
        section=question.section,
        label=dict(question.title),
        option_label=dict(option.text) if option else None,
        values=[CodebookValue(value=value.value, label=dict(value.text), kind=value.kind) for value in values],
        low=question.low,
        high=question.high,
        required=question.required,
        links=links,
    )


def _comment(question: Question, name: str) -> CodebookVariable:
    """The words beside `other`."""
    return CodebookVariable(
        variable=name,
        question=name,
        row=None,
        choice=None,
        kind="text",
        section=question.section,
        label=dict(question.title),
        option_label=dict(question.choices[-1].text),
        values=[],
        low=None,
        high=None,
        required=False,
        links=[],
    )


def as_csv(entries: list[CodebookVariable]) -> str:
    """One line per variable and value, labels in English."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for entry in entries:
        codes = " ".join(link.code for link in entry.links)
        label = entry.label.get("default", "")
        if entry.option_label:
            label = f"{label} – {entry.option_label.get('default', '')}"
        head = [entry.variable, entry.question, entry.row or "", entry.choice or "", entry.kind, entry.section, label]
        for value in entry.values or [CodebookValue(value="", label={})]:
            line = [*head, value.value, value.label.get("default", ""), value.kind if value.value else "", codes]
            writer.writerow([safe(cell) for cell in line])
    return out.getvalue()
