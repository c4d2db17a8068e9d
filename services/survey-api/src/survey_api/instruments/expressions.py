"""Conditions (`visibleIf`): a subset of SurveyJS's expression language with the same meaning.

    condition  = conjunction ("or" conjunction)*
    conjunction = term ("and" term)*
    term       = "!" term | "(" condition ")" | reference presence | reference comparison operand
    presence   = "empty" | "notempty"
    comparison = "=" | "==" | "<>" | "!=" | "<" | ">" | "<=" | ">=" | "contains" | "notcontains" | "anyof" | "allof"
    reference  = "{question}" | "{question.row}"
    operand    = 'text' | "text" | number | true | false | [operand, …]

SurveyJS has no word `not`; it would refuse the whole condition and show the question. Write `!`, `<>` or `notempty`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .words import shown

MAX_LENGTH, MAX_DEPTH = 4_000, 40
Scalar = str | int | float | bool
Test = Callable[[Mapping[str, Any]], bool]
"""Whether the condition holds for these answers."""

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<ref>\{[a-z][a-z0-9_]*(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)?\})
    | (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
    | (?P<number>-?\d{1,12}(?:\.\d{1,6})?)
    | (?P<word>[A-Za-z]+)
    | (?P<sign><=|>=|<>|!=|==|&&|\|\||[=<>!()\[\],])
    )""",
    re.VERBOSE,
)
_SAME = {"==": "=", "!=": "<>", "&&": "and", "||": "or"}
ORDER = frozenset({"<", ">", "<=", ">="})
LISTS = frozenset({"contains", "notcontains", "anyof", "allof"})
_COMPARISONS = frozenset({"=", "<>"}) | ORDER | LISTS


class ExpressionError(ValueError):
    """The condition is not in the subset."""


@dataclass(frozen=True, slots=True)
class Reference:
    question: str
    row: str | None


@dataclass(frozen=True, slots=True)
class Presence:
    of: Reference
    present: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    of: Reference
    operator: str
    operand: Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Not:
    of: Expression


@dataclass(frozen=True, slots=True)
class Every:
    of: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Either:
    of: tuple[Expression, ...]


Expression = Presence | Comparison | Not | Every | Either


def parse(text: str) -> Expression:
    """Raises ExpressionError that says what was not understood, and where."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"A condition has at most {MAX_LENGTH} characters.")
    parser = _Parser(list(_tokens(text)))
    expression = parser.condition(0)
    parser.expect("end", "")
    return expression


def leaves(expression: Expression) -> Iterator[Presence | Comparison]:
    """Every test on an answer in the expression."""
    if isinstance(expression, Presence | Comparison):
        yield expression
    elif isinstance(expression, Not):
        yield from leaves(expression.of)
    else:
        for part in expression.of:
            yield from leaves(part)


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            rest = text[at:].strip()
            hint = " A reference is {question} or {question.row}." if rest.startswith("{") else ""
            raise ExpressionError(f"Not understood at {at}: {shown(rest, 20)!r}.{hint}")
        kind = found.lastgroup or ""
        token = found.group(kind)
        if kind == "word":
            token = token.lower()
        token = _SAME.get(token, token) if kind in ("word", "sign") else token
        yield ("word" if token in ("and", "or") else kind), token, found.start(kind)
        at = found.end()
    yield "end", "", len(text)


class _Parser:
    def __init__(self, tokens: list[tuple[str, str, int]]) -> None:
        self._tokens, self._at = tokens, 0

    def _next_is(self, kind: str, token: str) -> bool:
        return self._tokens[self._at][:2] == (kind, token)

    def _take(self) -> tuple[str, str, int]:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def expect(self, kind: str, token: str) -> None:
        if not self._next_is(kind, token):
            found = self._tokens[self._at]
            wanted = token or "the end"
            raise ExpressionError(f"Expected {wanted} at {found[2]}, found {shown(found[1], 20)!r}.")
        self._take()

    def condition(self, depth: int) -> Expression:
        if depth > MAX_DEPTH:
            raise ExpressionError(f"Brackets are nested deeper than {MAX_DEPTH}.")
        parts = [self._conjunction(depth)]
        while self._next_is("word", "or"):
            self._take()
            parts.append(self._conjunction(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _conjunction(self, depth: int) -> Expression:
        parts = [self._term(depth)]
        while self._next_is("word", "and"):
            self._take()
            parts.append(self._term(depth))
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _term(self, depth: int) -> Expression:
        kind, found, at = self._take()
        if depth > MAX_DEPTH:
            raise ExpressionError(f"Brackets are nested deeper than {MAX_DEPTH}.")
        if (kind, found) == ("sign", "!"):
            return Not(self._term(depth + 1))
        if (kind, found) == ("sign", "("):
            inside = self.condition(depth + 1)
            self.expect("sign", ")")
            return inside
        if kind != "ref":
            hint = " SurveyJS has no word `not`: write ! or <>." if found == "not" else ""
            raise ExpressionError(
                f"Expected a reference such as {{question}} at {at}, found {shown(found, 20)!r}.{hint}"
            )
        return self._test(_reference(found))

    def _test(self, of: Reference) -> Expression:
        kind, found, at = self._take()
        if kind == "word" and found in ("empty", "notempty"):
            return Presence(of, present=found == "notempty")
        if kind not in ("word", "sign") or found not in _COMPARISONS:
            raise ExpressionError(
                f"Expected a comparison at {at}, found {shown(found, 20)!r}; "
                f"there is {', '.join(sorted(_COMPARISONS))}."
            )
        operand = self._operand()
        if isinstance(operand, tuple) and found not in LISTS:
            raise ExpressionError(f"{found} compares with one value, not with a list (at {at}).")
        if found in ORDER and isinstance(operand, str | bool | tuple):
            raise ExpressionError(f"{found} compares with a number (at {at}).")
        return Comparison(of, found, operand)

    def _operand(self) -> Scalar | tuple[Scalar, ...]:
        if not self._next_is("sign", "["):
            return self._scalar()
        self._take()
        values = [self._scalar()]
        while self._next_is("sign", ","):
            self._take()
            values.append(self._scalar())
        self.expect("sign", "]")
        return tuple(values)

    def _scalar(self) -> Scalar:
        kind, found, at = self._take()
        if kind == "text":
            return re.sub(r"\\(.)", r"\1", found[1:-1])
        if kind == "number":
            return float(found) if "." in found else int(found)
        if kind == "word" and found in ("true", "false"):
            return found == "true"
        raise ExpressionError(f"Expected a text, a number, true or false at {at}, found {shown(found, 20)!r}.")


def _reference(token: str) -> Reference:
    question, _, row = token[1:-1].partition(".")
    return Reference(question, row or None)


def compiled(expression: Expression) -> Test:
    """The expression as a function. Without an answer a comparison is false, `<>` and `notcontains` are true."""
    match expression:
        case Every(of):
            tests = [compiled(part) for part in of]
            return lambda answers: all(test(answers) for test in tests)
        case Either(of):
            tests = [compiled(part) for part in of]
            return lambda answers: any(test(answers) for test in tests)
        case Not(inner):
            test = compiled(inner)
            return lambda answers: not test(answers)
        case Presence(of_reference, present):
            value = _value_of(of_reference)
            return lambda answers: (value(answers) is not None) is present
        case Comparison(of_reference, operator, operand):
            value, holds = _value_of(of_reference), _comparison(operator, operand)
            return lambda answers: holds(value(answers))


def _value_of(reference: Reference) -> Callable[[Mapping[str, Any]], Any]:
    question, row = reference.question, reference.row
    if row is None:
        return lambda answers: answers.get(question)
    return lambda answers: (answers.get(question) or {}).get(row)


def _comparison(operator: str, operand: Scalar | tuple[Scalar, ...]) -> Callable[[Any], bool]:
    if operator == "=":
        return lambda value: bool(value == operand)
    if operator == "<>":
        return lambda value: bool(value != operand)
    wanted = frozenset(operand if isinstance(operand, tuple) else (operand,))
    if operator == "allof" or operator == "contains":
        return lambda value: value is not None and wanted <= _as_set(value)
    if operator == "notcontains":
        return lambda value: value is None or not wanted <= _as_set(value)
    if operator == "anyof":
        return lambda value: value is not None and not wanted.isdisjoint(_as_set(value))
    bound = operand
    assert isinstance(bound, int | float)
    return {
        "<": lambda value: isinstance(value, int | float) and value < bound,
        ">": lambda value: isinstance(value, int | float) and value > bound,
        "<=": lambda value: isinstance(value, int | float) and value <= bound,
        ">=": lambda value: isinstance(value, int | float) and value >= bound,
    }[operator]


def _as_set(value: Any) -> frozenset[Any]:
    return frozenset(value) if isinstance(value, list) else frozenset((value,))
