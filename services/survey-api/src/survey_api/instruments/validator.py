"""The compiled validator of one published version: routing, closed sets, and what an answer counts for.

A condition refers only to questions asked earlier (publishing refuses others), so one pass in page order over the
answers kept so far is the routing's fixed point."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from servicekit.problems import FieldError

from .compile import Check, check_for
from .definition import Definition, Question
from .expressions import Test, compiled
from .words import shown, step

ANSWERED, MISSING = "_answered", "_missing"
"""Values of a cell that are no choice: somebody answered (several choices, words); was asked and did not answer."""
NO_OPINION = ("dont_know", "not_applicable")
"""Answers that are no opinion: counted apart, in no share."""
ONLY = "_only_"
"""Before a value of no opinion: of several choices only such were made, this one first."""
Cell = tuple[str, str, str]
"""(item, row or "", value): what the tallies count. Written `item/row/value`; none of the three has a slash."""
Counter = Callable[[Any], Iterable[str]]
"""An answer (or None) → the cells it counts in, as written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of some answers: kept, dropped because they were not asked, and the faults by pointer."""

    answers: dict[str, Any]
    dropped: list[str]
    asked: list[str]
    faults: list[FieldError]


class CompiledInstrument:
    """A published version, ready to check answers. Immutable, shared by all requests."""

    def __init__(self, instrument_id: str, version: int, slug: str, definition: Definition) -> None:
        self.instrument_id, self.version, self.slug, self.definition = instrument_id, version, slug, definition
        self.by_name = {question.name: question for question in definition.questions}
        self.words = frozenset(q.name for q in definition.questions if q.type in ("text", "comment"))
        self._counters = {question.name: _counter(question) for question in definition.questions}
        self._steps: list[tuple[str, str, bool, tuple[Test, ...], Check]] = [
            (
                question.name,
                step("/answers", question.name),
                question.required,
                tuple(compiled(condition.expression) for condition in question.conditions),
                check_for(question),
            )
            for question in definition.questions
        ]

    def validate(self, answers: Mapping[str, Any], *, complete: bool) -> Outcome:
        """Check the answers. A required question is missed only in a complete response, and only where it is asked."""
        kept: dict[str, Any] = {}
        dropped: list[str] = []
        asked: list[str] = []
        faults: list[FieldError] = []
        given = answers.get
        for name, pointer, required, conditions, check in self._steps:
            answer = given(name)
            empty = answer is None or answer == "" or answer == [] or answer == {}
            if conditions and not all(test(kept) for test in conditions):
                if not empty:
                    dropped.append(name)
                continue
            asked.append(name)
            before = len(faults)
            value = None if empty else check(answer, pointer, faults)
            if value is not None:
                kept[name] = value
            elif required and complete and len(faults) == before:
                faults.append(FieldError(pointer=pointer, code="required", message="This question must be answered."))
        if not answers.keys() <= self.by_name.keys():
            for name in answers.keys() - self.by_name.keys():
                message = f"There is no question {shown(name)!r} in this instrument."
                faults.append(FieldError(pointer=step("/answers", name), code="unknown_question", message=message))
        return Outcome(kept, dropped, asked, faults)

    def cells(self, outcome: Outcome) -> list[str]:
        """The cells that this response counts in, as written, each once."""
        given, counters = outcome.answers.get, self._counters
        found: list[str] = []
        for name in outcome.asked:
            found.extend(counters[name](given(name)))
        return found

    def coded(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        """The answers that are no words of a person's own."""
        return {name: answer for name, answer in answers.items() if name not in self.words}

    def open_text(self, answers: Mapping[str, Any]) -> dict[str, str]:
        return {name: answer for name, answer in answers.items() if name in self.words}


def read_cell(written: str) -> Cell:
    item, row, value = written.split("/")
    return item, row, value


def _counter(question: Question) -> Counter:
    """The cells of a question are written once, here; counting a response only looks them up."""
    name = question.name
    missing, answered = (f"{name}//{MISSING}",), f"{name}//{ANSWERED}"
    match question.type:
        case "matrix":
            return _per_row(question)
        case "checkbox":
            return _several(question)
        case "ranking":
            places = [
                {choice.value: f"{name}/{choice.value}/{place}" for choice in question.choices}
                for place in range(1, len(question.choices) + 1)
            ]
            return lambda answer: (
                missing
                if answer is None
                else [answered, *(at[value] for at, value in zip(places, answer, strict=True))]
            )
        case "text" | "comment":
            return lambda answer: missing if answer is None else (answered,)
        case "boolean":
            return lambda answer: missing if answer is None else (f"{name}//{'true' if answer else 'false'}",)
        case _:
            return lambda answer: missing if answer is None else (f"{name}//{answer}",)


def _several(question: Question) -> Counter:
    choices = {choice.value: f"{question.name}//{choice.value}" for choice in question.choices}
    no_opinion = frozenset(choices) & frozenset(NO_OPINION)
    missing, answered, only = (
        (f"{question.name}//{MISSING}",),
        f"{question.name}//{ANSWERED}",
        f"{question.name}//{ONLY}",
    )

    def count(answer: Any) -> Iterable[str]:
        if answer is None:
            return missing
        cells = [answered, *(choices[value] for value in answer)]
        if no_opinion.issuperset(answer):
            cells.append(only + answer[0])
        return cells

    return count


def _per_row(question: Question) -> Counter:
    values = [column.value for column in question.columns]
    rows = [
        (row.value, f"{question.name}/{row.value}/{MISSING}", {v: f"{question.name}/{row.value}/{v}" for v in values})
        for row in question.rows
    ]

    def count(answer: Any) -> list[str]:
        given = (answer or {}).get
        return [cells.get(given(row, ""), missing) for row, missing, cells in rows]

    return count
