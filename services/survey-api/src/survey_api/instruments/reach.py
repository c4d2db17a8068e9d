"""Routes that nobody can take: conditions that hold for no answers at all.

Every combination of answers that could make a difference is tried, in page order and under the routing itself. That
decides over closed sets (choices, columns, yes or no, steps of a rating), over numbers that are compared with
constants, and over whether words were written. Not decided, and so not refused: what reckons or calls a function with a
number or a list, compares two numbers or the words themselves, or needs more than `TRIES` steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import Any

from .compile import narrowing
from .definition import Definition, Question, Route
from .evaluation import Test, compiled
from .expressions import Call, Comparison, Expression, Literal, Reckoning, Reference, parts, references
from .properties import Condition

TRIES = 20_000
_MENTIONED = 6
"""Of a checkbox, all combinations of as many mentioned choices are tried."""


def dead_routes(definition: Definition) -> Iterator[tuple[Route, bool]]:
    """Each route that nobody takes, outermost first, and whether its own condition alone holds for somebody.

    The references must be sound: to questions asked earlier."""
    dead: set[str] = set()
    search = _Search(definition)
    for route in definition.routes:
        if any(condition.pointer in dead for condition in route.conditions):
            continue
        if search.holds_for_nobody(route.conditions):
            dead.add(route.conditions[-1].pointer)
            yield route, not search.holds_for_nobody(route.conditions[-1:])


@dataclass
class _Search:
    definition: Definition
    tests: dict[str, Test] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_name = {question.name: question for question in self.definition.questions}
        self.place = {question.name: number for number, question in enumerate(self.definition.questions)}
        all_conditions = {c.pointer: c for route in self.definition.routes for c in route.conditions}
        all_conditions |= {c.pointer: c for question in self.definition.questions for c in question.conditions}
        self.tests = {pointer: compiled(condition.expression) for pointer, condition in all_conditions.items()}
        self.mentions = _Mentions([condition.expression for condition in all_conditions.values()], self.by_name)

    def holds_for_nobody(self, conditions: Sequence[Condition]) -> bool:
        """True only where that is certain."""
        names = self._asked(conditions)
        if any(name in self.mentions.open for name in names):
            return False
        order = sorted(names, key=self.place.__getitem__)
        last = {
            condition.pointer: max((order.index(r.question) + 1 for r in references(condition.expression)), default=0)
            for condition in conditions
        }
        due = [[self.tests[c.pointer] for c in conditions if last[c.pointer] == at] for at in range(len(order) + 1)]
        self.left = TRIES
        return not self._found(order, due, 0, {})

    def _found(self, order: list[str], due: list[list[Test]], at: int, kept: dict[str, Any]) -> bool:
        """Whether some answers from here on fulfil all; also where trying took too long to tell."""
        self.left -= 1
        if self.left < 0:
            return True
        if not all(test(kept) for test in due[at]):
            return False
        if at == len(order):
            return True
        question = self.by_name[order[at]]
        if not all(self.tests[condition.pointer](kept) for condition in question.conditions):
            return self._found(order, due, at + 1, kept)
        narrowed = narrowing({value: self.tests[c.pointer] for value, c in question.offered_if.items()})
        for answer in self.mentions.answers(question):
            given = answer if narrowed is None or answer is None else narrowed(answer, kept, question.name, [])
            if self._found(order, due, at + 1, kept if given is None else {**kept, question.name: given}):
                return True
        return False

    def _asked(self, conditions: Sequence[Condition]) -> set[str]:
        """Every question whose answer matters, directly or through the routing of another."""
        names, todo = set[str](), [r.question for c in conditions for r in references(c.expression)]
        while todo:
            name = todo.pop()
            if name not in names:
                names.add(name)
                todo += [r.question for c in self.by_name[name].routing for r in references(c.expression)]
        return names


class _Mentions:
    """What the conditions say of each question: constants, rows, and whether more than constants matter (`open`)."""

    def __init__(self, expressions: Sequence[Expression], by_name: Mapping[str, Question]) -> None:
        self.constants: dict[str, list[Any]] = {}
        self.rows: dict[str, list[str]] = {}
        self.open: set[str] = set()
        for expression in expressions:
            for part in parts(expression):
                self._note(part, by_name)
        self._answers: dict[str, list[Any]] = {}

    def _note(self, part: Any, by_name: Mapping[str, Question]) -> None:
        match part:
            case Reference(name, row) if row is not None:
                self.rows.setdefault(name, []).append(row)
            case Comparison(left, _, right):
                for one, other in ((left, right), (right, left)):
                    if isinstance(one, Reference):
                        self._compared(by_name[one.question], other)
            case Reckoning() | Call():
                self.open |= {r.question for r in references(part) if not _is_closed(by_name[r.question])}
            case _:
                pass

    def _compared(self, question: Question, other: Any) -> None:
        if isinstance(other, Literal):
            values = other.value if isinstance(other.value, tuple) else (other.value,)
            self.constants.setdefault(question.name, []).extend(values)
        if question.type in ("text", "comment") or (not isinstance(other, Literal) and not _is_closed(question)):
            self.open.add(question.name)

    def answers(self, question: Question) -> list[Any]:
        """Answers that differ for some condition; None is no answer."""
        if question.name not in self._answers:
            self._answers[question.name] = [None, *self._possible(question)]
        return self._answers[question.name]

    def _possible(self, question: Question) -> Iterator[Any]:
        match question.type:
            case "radiogroup" | "dropdown":
                yield from (choice.value for choice in question.choices)
            case "boolean":
                yield from (True, False)
            case "rating":
                yield from range(int(question.low or 0), int(question.high or 0) + 1)
            case "number":
                yield from _around(self.constants.get(question.name, []), question.low, question.high)
            case "ranking":
                yield [choice.value for choice in question.choices]
            case "checkbox":
                yield from self._chosen(question)
            case "matrix":
                yield from self._rows(question)
            case _:
                yield "words"

    def _chosen(self, question: Question) -> Iterator[list[str]]:
        values = [choice.value for choice in question.choices]
        constants = {str(each).lower() for each in self.constants.get(question.name, [])}
        mentioned = [value for value in values if value.lower() in constants]
        yield from ([value] for value in values if value not in mentioned[:_MENTIONED])
        most = min(question.max_selected or len(values), len(values))
        if len(mentioned) > _MENTIONED:
            yield values[:most]
            yield from (mentioned[: at + 1] for at in range(most))
        for size in range(1, min(most, len(mentioned[:_MENTIONED])) + 1):
            yield from (list(chosen) for chosen in combinations(mentioned[:_MENTIONED], size))

    def _rows(self, question: Question) -> Iterator[dict[str, str]]:
        """Every column in every row that is asked for; rows are independent, so they are combined."""
        found: list[dict[str, str]] = [{}]
        for row in dict.fromkeys(self.rows.get(question.name, [])):
            found = [{**one, **more} for one in found for more in ({}, *({row: c.value} for c in question.columns))]
            if len(found) > TRIES:
                break
        yield from (one for one in found if one)


def _is_closed(question: Question) -> bool:
    return question.type in ("radiogroup", "dropdown", "matrix", "boolean", "rating")


def _around(constants: Sequence[Any], low: float | None, high: float | None) -> Iterator[float]:
    """The constants, and a number on either side of each."""
    marks = sorted(
        {float(each) for each in constants if _is_number(each)} | {each for each in (low, high) if each is not None}
    )
    between = [(one + other) / 2 for one, other in pairwise(marks)]
    outside = [marks[0] - 1, marks[-1] + 1] if marks else [0.0]
    for number in (*marks, *between, *outside):
        if (low is None or number >= low) and (high is None or number <= high):
            yield number


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True
