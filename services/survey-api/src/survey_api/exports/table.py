"""The responses of a wave as a table: its columns, and its rows in parts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from servicekit.db import Database
from sqlalchemy import Row, select

from ..instruments.codebook import variables
from ..instruments.definition import Question
from ..instruments.schemas import CodebookVariable
from ..instruments.validator import CompiledInstrument
from ..responses.tables import responses
from ..waves.schemas import Wave

PART = 250
"""Rows read at once, each part in a short read of its own: a response is some 40 kB in memory until it is a line."""
Stratum = tuple[str, str]
Reader = Callable[[Any], list[Any]]
Type = Literal["choice", "flag", "whole", "number", "text"]
"""choice: a code with a label; flag: 0 or 1; whole and number: numbers; text: words."""


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column. `values`: code → label, in the language asked for."""

    name: str
    type: Type
    label: str
    values: Mapping[str, str] = field(default_factory=dict)
    variable: CodebookVariable | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose responses, and how much of them.

    `countries`: None is all. `coarse`: for analysts; without ids, days and words, complete responses only, and with
    the stratum of `shown` strata alone. `held_back`: responses that stay out of figures, and of a coarse export."""

    countries: Sequence[str] | None
    coarse: bool
    shown: Collection[Stratum] = ()
    held_back: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class ExportTable:
    """The columns, and a cell for each of a row."""

    wave: Wave
    columns: Sequence[ExportColumn]
    scope: Scope
    weights: Mapping[Stratum, float]
    questions: Sequence[tuple[str, Reader]]
    """Each question with how its answer becomes the cells of its columns, in their order."""

    def line(self, row: Row[Any]) -> list[Any]:
        """None where nothing was answered; codes as strings, flags as 0 and 1."""
        stratum: tuple[str | None, str | None] = (row.country, row.stakeholder_type)
        weight = self.weights.get((row.country, row.stakeholder_type)) if row.complete else None
        if self.scope.coarse and stratum not in self.scope.shown:
            # Every stratum has its own weight, which would say which it is.
            stratum, weight = (None, None), None
        if self.scope.coarse:
            head: list[Any] = [row.language, *stratum, self.wave.synthetic, weight]
        else:
            form = "%Y-%m-%d" if self.wave.anonymity == "anonymous" else "%Y-%m-%dT%H:%M:%SZ"
            consent = row.consent
            status = "complete" if row.complete else "partial"
            head = [row.id, status, row.language, *stratum, consent["open_text"], consent["quotation"]]
            head += [row.created_at.strftime(form), self.wave.synthetic, row.flags, weight]
        given, said = row.answers.get, []
        for name, cells in self.questions:
            said += cells(given(name))
        if self.scope.coarse and stratum == (None, None):
            # The questionnaire asks for country and stakeholder type as well.
            for at, column in enumerate(self.columns[len(head) :]):
                if column.name in ("country", "stakeholder_type"):
                    said[at] = None
        return [*(int(each) if isinstance(each, bool) else each for each in head), *said]


def table_of(
    wave: Wave, instrument: CompiledInstrument, scope: Scope, weights: Mapping[Stratum, float], language: str
) -> ExportTable:
    """Columns that describe the response are named `meta.…`, so that no question's name can be theirs."""
    own = [("language", "text"), ("country", "text"), ("stakeholder_type", "text"), ("synthetic", "flag")]
    if not scope.coarse:
        own = [("id", "text"), ("status", "text"), *own[:3], ("open_text", "flag"), ("quotation", "flag")]
        own += [("created_at", "text"), ("synthetic", "flag"), ("flags", "text")]
    own.append(("weight", "number"))
    prefix = "meta" if "meta" not in instrument.by_name else "meta_"
    columns = [ExportColumn(f"{prefix}.{name}", type_, name.replace("_", " ")) for name, type_ in own]  # type: ignore[arg-type]
    for variable in variables(instrument):
        if not (scope.coarse and variable.kind == "text"):
            columns.append(_column(variable, instrument.by_name[variable.question], language))
    asked = groupby((column.variable for column in columns if column.variable), lambda variable: variable.question)
    questions = [(name, _reader(list(parts))) for name, parts in asked]
    return ExportTable(wave, columns, scope, weights, questions)


def _column(variable: CodebookVariable, question: Question, language: str) -> ExportColumn:
    def words(texts: Mapping[str, str]) -> str:
        return texts.get(language) or texts.get("default", "")

    label = words(variable.label)
    if variable.option_label is not None:
        label = f"{label} – {words(variable.option_label)}"
    values = {value.value: words(value.label) for value in variable.values}
    return ExportColumn(variable.variable, _type(variable, question), label, values, variable)


def _type(variable: CodebookVariable, question: Question) -> Type:
    match question.type:
        case "text" | "comment":
            return "text"
        case "number":
            return "number"
        case "checkbox" | "boolean":
            return "flag"
        case "ranking" | "rating":
            return "whole"
        case _:
            return "choice"


def _reader(variables: Sequence[CodebookVariable]) -> Reader:
    """Of the variables of one question. Made once: a wave's export reads a hundred thousand times as many answers."""
    first, unanswered = variables[0], [None] * len(variables)
    if first.row is not None:
        rows = [variable.row for variable in variables]
        return lambda answer: unanswered if answer is None else [answer.get(row) for row in rows]
    if first.choice is None:
        return lambda answer: [int(answer) if isinstance(answer, bool) else answer]
    choices = [variable.choice for variable in variables]
    if first.kind == "ranking":
        return lambda answer: (
            unanswered
            if answer is None
            else [answer.index(choice) + 1 if choice in answer else None for choice in choices]
        )
    return lambda answer: unanswered if answer is None else [int(choice in answer) for choice in choices]


async def rows(database: Database, table: ExportTable) -> AsyncIterator[list[list[Any]]]:
    """The rows in parts, by id."""
    scope, after = table.scope, ""
    while True:
        statement = select(responses).where(responses.c.wave_id == table.wave.id, responses.c.id > after)
        if scope.countries is not None:
            statement = statement.where(responses.c.country.in_(scope.countries))
        if scope.coarse:
            statement = statement.where(responses.c.complete)
            if not table.wave.count_flagged:
                statement = statement.where(responses.c.flags == "")
        async with database.read() as tx:
            part = (await tx.execute(statement.order_by(responses.c.id).limit(PART))).all()
        if not part:
            return
        after = part[-1].id
        yield [table.line(row) for row in part if row.id not in scope.held_back]
