"""The compiled validator of one published version: routing, closed sets, and what an answer counts for.

A condition refers only to questions asked earlier (publishing refuses others), so one pass in page order over the
answers kept so far is the routing's fixed point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from servicekit.problems import FieldError

from .compile import Check, check_for
from .definition import Definition, Question
from .expressions import Test, compiled
from .words import shown, step

ANSWERED, MISSING = "_answered", "_missing"
"""Values of a cell that are no choice: somebody answered (several choices, words); was asked and did not answer."""
Cell = tuple[str, str, str]
"""(item, row or "", value): what the tallies count."""


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

    def cells(self, outcome: Outcome) -> list[Cell]:
        """The cells that this response counts in, each once."""
        found: list[Cell] = []
        for name in outcome.asked:
            found.extend(_cells(self.by_name[name], outcome.answers.get(name)))
        return found

    def coded(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        """The answers that are no words of a person's own."""
        return {name: answer for name, answer in answers.items() if name not in self.words}

    def open_text(self, answers: Mapping[str, Any]) -> dict[str, str]:
        return {name: answer for name, answer in answers.items() if name in self.words}


def _cells(question: Question, answer: Any) -> Iterator[Cell]:
    name = question.name
    match question.type:
        case "matrix":
            rows = answer or {}
            for row in question.rows:
                yield name, row.value, rows.get(row.value, MISSING)
        case _ if answer is None:
            yield name, "", MISSING
        case "checkbox":
            yield name, "", ANSWERED
            for value in answer:
                yield name, "", value
        case "ranking":
            yield name, "", ANSWERED
            for position, value in enumerate(answer, start=1):
                yield name, value, str(position)
        case "text" | "comment":
            yield name, "", ANSWERED
        case "boolean":
            yield name, "", "true" if answer else "false"
        case _:
            yield name, "", str(answer)
