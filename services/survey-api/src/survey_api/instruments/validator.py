"""The compiled validator of one published version: routing, closed sets, rules, and what an answer counts for.

A `visibleIf` refers only to questions asked earlier (publishing refuses others), so one pass in page order over the
answers kept so far is the routing's fixed point. What depends on answers without changing them (`requiredIf`,
`enableIf`, validators) is looked at after that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from servicekit.problems import FieldError

from .answer_rules import Rule, rule_of
from .compile import Check, Narrowing, check_for, comment_check, narrowing
from .definition import Definition, Question
from .evaluation import Closed, Test, compiled
from .expressions import Every, Reference
from .properties import OTHER, Condition
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
    """What became of some answers: kept, dropped because they were not asked (of a question, or of one choice or row:
    `question.row`), and the faults by pointer."""

    answers: dict[str, Any]
    dropped: list[str]
    asked: list[str]
    faults: list[FieldError]


@dataclass(frozen=True, slots=True)
class _Afterwards:
    """What is looked at when all answers are known."""

    name: str
    pointer: str
    enabled: Test | None
    required_if: Test | None
    required: bool
    rules: tuple[Rule, ...]


class CompiledInstrument:
    """A published version, ready to check answers. Immutable, shared by all requests."""

    def __init__(self, instrument_id: str, version: int, slug: str, definition: Definition) -> None:
        self.instrument_id, self.version, self.slug, self.definition = instrument_id, version, slug, definition
        questions = definition.questions
        self.by_name = {question.name: question for question in questions}
        self._comments = {q.comment: q.name for q in questions if q.comment}
        self.words = frozenset(q.name for q in questions if q.type in ("text", "comment")) | self._comments.keys()
        self._known = self.by_name.keys() | self._comments.keys()
        self._check_comment = comment_check()
        self._counters = {question.name: _counter(question) for question in questions}
        closed = closed_sets(questions)
        offered = {q.name: {v: compiled(c.expression, closed) for v, c in q.offered_if.items()} for q in questions}
        self._row_tests = {q.name: offered[q.name] for q in questions if q.rows and offered[q.name]}
        self._steps: list[tuple[str, str, bool, Test | None, Narrowing | None, Check]] = [
            (
                question.name,
                step("/answers", question.name),
                question.required and not question.enabled,
                all_of(question.conditions, closed),
                narrowing(offered[question.name]),
                check_for(question),
            )
            for question in questions
        ]
        self._afterwards = [
            _Afterwards(
                question.name,
                step("/answers", question.name),
                all_of(question.enabled, closed),
                compiled(question.required_if.expression, closed) if question.required_if else None,
                question.required,
                tuple(rule_of(validator) for validator in question.validators),
            )
            for question in questions
            if question.enabled or question.required_if or question.validators
        ]

    def validate(self, answers: Mapping[str, Any], *, complete: bool) -> Outcome:
        """Check the answers. A required question is missed only in a complete response, and only where it is asked."""
        kept: dict[str, Any] = {}
        dropped: list[str] = []
        asked: list[str] = []
        faults: list[FieldError] = []
        given = answers.get
        for name, pointer, required, condition, narrowed, check in self._steps:
            answer = given(name)
            empty = not answer and answer is not False and answer != 0
            if condition is not None and not condition(kept):
                if not empty:
                    dropped.append(name)
                continue
            asked.append(name)
            before = len(faults)
            if narrowed is not None and not empty:
                answer = narrowed(answer, kept, name, dropped)
                empty = answer is None
            value = None if empty else check(answer, pointer, faults)
            if value is not None:
                kept[name] = value
            elif required and complete and len(faults) == before:
                faults.append(_required(pointer))
        if self._comments:
            self._keep_comments(answers, kept, dropped, faults)
        if self._afterwards:
            self._check_afterwards(kept, asked, faults, complete=complete)
        if not answers.keys() <= self._known:
            for name in answers.keys() - self._known:
                message = f"There is no question {shown(name)!r} in this instrument."
                faults.append(FieldError(pointer=step("/answers", name), code="unknown_question", message=message))
        return Outcome(kept, dropped, asked, faults)

    def _keep_comments(
        self, answers: Mapping[str, Any], kept: dict[str, Any], dropped: list[str], faults: list[FieldError]
    ) -> None:
        """Words beside `other` are kept where `other` is the answer."""
        for comment, name in self._comments.items():
            answer = answers.get(comment)
            if answer is None or answer == "":
                continue
            chosen = kept.get(name)
            if chosen == OTHER or (isinstance(chosen, list) and OTHER in chosen):
                value = self._check_comment(answer, step("/answers", comment), faults)
                if value is not None:
                    kept[comment] = value
            else:
                dropped.append(comment)

    def _check_afterwards(
        self, kept: Mapping[str, Any], asked: list[str], faults: list[FieldError], *, complete: bool
    ) -> None:
        faulty = {fault.pointer.split("/")[2] for fault in faults}
        routed = set(asked)
        for after in self._afterwards:
            if after.name not in routed or after.name in faulty or (after.enabled and not after.enabled(kept)):
                continue
            answer = kept.get(after.name)
            if answer is None:
                required = after.required if after.required_if is None else after.required_if(kept)
                if required and complete:
                    faults.append(_required(after.pointer))
                    continue
                if not complete:
                    continue
            faults.extend(
                FieldError(pointer=after.pointer, code="rule", message="The answer breaks a rule of this question.")
                for rule in after.rules
                if not rule(answer, kept)
            )

    def cells(self, outcome: Outcome) -> list[str]:
        """The cells that this response counts in, as written, each once."""
        given, counters = outcome.answers.get, self._counters
        found: list[str] = []
        for name in outcome.asked:
            cells = counters[name](given(name))
            found.extend(self._of_offered_rows(name, cells, outcome.answers) if name in self._row_tests else cells)
        return found

    def _of_offered_rows(self, name: str, cells: Iterable[str], answers: Mapping[str, Any]) -> Iterator[str]:
        """A row that was not offered was not left out by anybody."""
        hidden = {row for row, test in self._row_tests[name].items() if not test(answers)}
        return (cell for cell in cells if cell.split("/")[1] not in hidden)

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


def closed_sets(questions: Iterable[Question]) -> dict[Reference, tuple[str, ...]]:
    """What an answer can be, or a row's, where one value of a closed set is chosen."""
    closed: dict[Reference, tuple[str, ...]] = {}
    for question in questions:
        if question.type in ("radiogroup", "dropdown"):
            closed[Reference(question.name, None)] = tuple(choice.value for choice in question.choices)
        elif question.type == "matrix":
            columns = tuple(column.value for column in question.columns)
            closed |= {Reference(question.name, row.value): columns for row in question.rows}
    return closed


def all_of(conditions: Sequence[Condition], closed: Closed) -> Test | None:
    """One test for all; None where there is nothing to test."""
    expressions = tuple(condition.expression for condition in conditions)
    if not expressions:
        return None
    return compiled(expressions[0] if len(expressions) == 1 else Every(expressions), closed)


def _required(pointer: str) -> FieldError:
    return FieldError(pointer=pointer, code="required", message="This question must be answered.")
