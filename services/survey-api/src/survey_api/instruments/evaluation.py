"""From an expression to a function of the answers. What it means is SurveyJS's meaning, see `loose`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from . import loose
from .expressions import (
    Call,
    Comparison,
    Either,
    Every,
    Expression,
    Literal,
    Not,
    Presence,
    Reckoning,
    Reference,
    Value,
)

Answers = Mapping[str, Any]
Test = Callable[[Answers], bool]
"""Whether the condition holds for these answers."""
Closed = Mapping[Reference, Sequence[str]]
"""What a reference can be, where that is one value of a closed set."""


def compiled(expression: Expression, closed: Closed | None = None) -> Test:
    """The expression as a function. A comparison of a closed set with a constant is looked up, not reckoned."""
    match expression:
        case Every(of):
            return _all([compiled(part, closed) for part in of])
        case Either(of):
            tests = [compiled(part, closed) for part in of]
            return lambda answers: any(test(answers) for test in tests)
        case Not(inner):
            test = compiled(inner, closed)
            return lambda answers: not test(answers)
        case Presence(reference, present):
            get = _answer(reference)
            return lambda answers: loose.is_empty(get(answers)) is not present
        case Comparison(Reference() as reference, operator, Literal(value)) if closed and reference in closed:
            return _looked_up(reference, operator, value, closed[reference])
        case Comparison(left, operator, right):
            left_value, right_value, holds = _value(left, closed), _value(right, closed), _COMPARED[operator]
            return lambda answers: holds(left_value(answers), right_value(answers))


def _all(tests: Sequence[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda answers: first(answers) and second(answers)
    return lambda answers: all(test(answers) for test in tests)


def _looked_up(reference: Reference, operator: str, value: Any, possible: Sequence[str]) -> Test:
    holds = _COMPARED[operator]
    constant = list(value) if isinstance(value, tuple) else value
    table = {each: holds(loose.as_read(each), constant) for each in (None, *possible)}
    get = _answer(reference)
    return lambda answers: table[get(answers)]


def _answer(reference: Reference) -> Callable[[Answers], Any]:
    question, row = reference.question, reference.row
    if row is None:
        return lambda answers: answers.get(question)
    return lambda answers: (answers.get(question) or {}).get(row)


def _value(value: Expression | Value, closed: Closed | None) -> Callable[[Answers], Any]:
    match value:
        case Literal(constant):
            given = list(constant) if isinstance(constant, tuple) else constant
            return lambda answers: given
        case Reference():
            get = _answer(value)
            return lambda answers: loose.as_read(get(answers))
        case Reckoning(sign, left, right):
            one, other = _value(left, closed), _value(right, closed)
            return lambda answers: loose.reckon(sign, one(answers), other(answers))
        case Call("iif", (condition, then, otherwise)):
            assert not isinstance(condition, Literal | Reference | Reckoning | Call)
            test, yes, no = compiled(condition, closed), _value(then, closed), _value(otherwise, closed)
            return lambda answers: (yes if test(answers) else no)(answers)
        case Call(name, arguments):
            values, function = [_value(each, closed) for each in arguments], _FUNCTIONS[name]
            return lambda answers: function([each(answers) for each in values])
        case _:
            raise AssertionError("the parser gives no condition as a value")


def _least(values: Sequence[Any]) -> Any:
    return min(loose.flattened(values), key=loose.to_number, default=None)


def _most(values: Sequence[Any]) -> Any:
    return max(loose.flattened(values), key=loose.to_number, default=None)


def _count(values: Sequence[Any]) -> int:
    return sum(1 for _ in loose.flattened(values))


def _mean(values: Sequence[Any]) -> float:
    return loose.total(values) / (_count(values) or 1)


_FUNCTIONS: dict[str, Callable[[Sequence[Any]], Any]] = {
    "sum": loose.total,
    "avg": _mean,
    "min": _least,
    "max": _most,
    "count": _count,
    "round": loose.rounded,
}
_COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "=": loose.same,
    "<>": lambda left, right: not loose.same(left, right),
    "<": loose.less,
    ">": lambda left, right: loose.less(right, left),
    "<=": lambda left, right: loose.same(left, right) or loose.less(left, right),
    ">=": lambda left, right: loose.same(left, right) or loose.less(right, left),
    "contains": loose.contains,
    "notcontains": loose.contains_not,
    "anyof": loose.any_of,
    "allof": loose.all_of,
    "noneof": lambda left, right: not loose.any_of(left, right),
}
