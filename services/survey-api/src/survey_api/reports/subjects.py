"""What of an instrument speaks of AI and trust: found by its links to the codebook, by no item's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..instruments.codebook import scale_max
from ..instruments.definition import Question
from ..instruments.properties import Option
from ..instruments.validator import NO_OPINION, CompiledInstrument
from .schemas import About

AI, TRUST = "ai.", "trust."
NOT_USED, NO_VALUE = "not_used", "no_value"
"""Columns that say that a function is not used, or of no value at any stage (see content/instruments)."""


@dataclass(frozen=True, slots=True)
class StageRow:
    """A row of a matrix of functions by stages."""

    question: Question
    row: str
    function: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """One answer that has a share. `hits`: the values of the line that speak for it."""

    about: About
    code: str | None
    question: Question
    row: str
    hits: tuple[str, ...]
    reference: str
    option: Option
    scale: bool = False


def stage_rows(instrument: CompiledInstrument, stages: Collection[str]) -> list[StageRow]:
    """Rows that are linked to functions, of matrices whose columns are stages of the policy cycle."""
    found = []
    for question in instrument.definition.questions:
        columns = tuple(c.value for c in question.columns if c.value in stages or c.value == NO_VALUE)
        if question.type == "matrix" and any(column in stages for column in columns):
            for row, code in _linked_rows(question, AI):
                found.append(StageRow(question, row.value, code, columns))
    return found


def subjects(instrument: CompiledInstrument, stages: Collection[str]) -> list[Subject]:
    """In the order in which they are asked. What the sections ask in which functions or conditions are linked."""
    questions = instrument.definition.questions
    of_ai = {question.section for question in questions if _has(question, AI, rows=True)}
    return [subject for question in questions for subject in _of(question, stages, of_ai)]


def _of(question: Question, stages: Collection[str], of_ai: Collection[str]) -> Iterator[Subject]:
    match question.type:
        case "matrix" if not any(column.value in stages for column in question.columns):
            highest = scale_max(question)
            if highest is not None:
                top = str(highest - 1), str(highest)
                for row, code in _linked_rows(question, TRUST):
                    yield Subject(
                        "condition", code, question, row.value, top, f"{question.name}/{row.value}", row, True
                    )
            else:
                used = tuple(c.value for c in question.columns if c.value not in (NOT_USED, *NO_OPINION))
                for row, code in _linked_rows(question, AI):
                    yield Subject("in_use", code, question, row.value, used, f"{question.name}/{row.value}", row)
        case "ranking" if _has(question, AI):
            # The line of a choice has its places; who put it first speaks for it.
            for choice, linked in _choices(question):
                if linked is not None and linked.startswith(AI):
                    yield _picked("priority", question, choice, linked, row=choice.value, hit="1")
        case "checkbox":
            about = _about(question, of_ai)
            for choice, linked in _choices(question) if about else ():
                yield _picked(about or "risk", question, choice, linked, row="", hit=choice.value)
        case "radiogroup" | "dropdown" if _has(question, TRUST):
            for choice, linked in _choices(question):
                yield _picked("oversight", question, choice, linked, row="", hit=choice.value)
        case _:
            return


def _about(question: Question, of_ai: Collection[str]) -> About | None:
    """Of several choices: what they are about, by the families that most of them are linked to."""
    families = Counter(link.code.partition(".")[0] + "." for link in question.links)
    if families[AI]:
        return "never"
    if families and families[TRUST] == sum(families.values()) and question.section not in of_ai:
        return "oversight"
    if question.section not in of_ai:
        return None
    most = families.most_common(1)[0][0] if families else ""
    if most == "outcome.":
        return "benefit"
    return "capacity" if most == "enabler." else "risk"


def _picked(about: About, question: Question, choice: Option, code: str | None, *, row: str, hit: str) -> Subject:
    return Subject(about, code, question, row, (hit,), f"{question.name}={choice.value}", choice)


def _linked_rows(question: Question, family: str) -> Iterator[tuple[Option, str]]:
    rows = {row.value: row for row in question.rows}
    for link in question.links:
        if link.code.startswith(family) and link.row in rows:
            yield rows[link.row], link.code


def _choices(question: Question) -> Iterator[tuple[Option, str | None]]:
    """Every choice that is an opinion, with the code it is linked to."""
    by_choice = {link.choice: link.code for link in question.links}
    for choice in question.choices:
        if choice.value not in NO_OPINION:
            yield choice, by_choice.get(choice.value)


def _has(question: Question, family: str, *, rows: bool = False) -> bool:
    return any(link.code.startswith(family) and (link.row is not None or not rows) for link in question.links)
