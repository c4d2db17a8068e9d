"""Whether a comparison can mean anything for the questions that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal as OneOf

from . import loose
from .definition import Question
from .expressions import (
    LISTS,
    ORDER,
    Call,
    Comparison,
    Expression,
    Literal,
    Reckoning,
    Reference,
    Value,
    parts,
)

_Kind = OneOf["number", "one", "several", "boolean", "words", "rows", "text", "list", "any"]
_OF_TYPE: dict[str, _Kind] = {
    "radiogroup": "one",
    "dropdown": "one",
    "checkbox": "several",
    "ranking": "several",
    "matrix": "rows",
    "rating": "number",
    "number": "number",
    "boolean": "boolean",
    "text": "words",
    "comment": "words",
}
_ALLOWED = {
    "contains": {"several", "words"},
    "notcontains": {"several", "words"},
    "anyof": {"several", "one", "number"},
    "noneof": {"several", "one", "number"},
    "allof": {"several"},
}


@dataclass(frozen=True, slots=True)
class _Operand:
    """What a part of a comparison is: its kind, how to call it, and what it can be where that is a closed set."""

    kind: _Kind
    about: str
    offered: tuple[str, ...] = ()

    @property
    def numeric(self) -> bool:
        """Whether one can reckon with it."""
        read = [loose.as_read(value) for value in self.offered]
        return self.kind == "number" or (self.kind == "one" and all(_is_number(value) for value in read))

    @property
    def ordered(self) -> bool:
        """Whether some of it is a number; the rest, such as "don't know", is neither more nor less."""
        return self.kind == "number" or any(_is_number(loose.as_read(value)) for value in self.offered)


def misunderstandings(expression: Expression, questions: Mapping[str, Question]) -> list[str]:
    """What in the expression cannot mean what it says. All its references must be to questions that there are."""
    found: list[str] = []
    for part in parts(expression):
        match part:
            case Reference():
                found += _row_fault(part, questions[part.question])
            case Reckoning(sign, left, right):
                found += _not_numbers([left, right], f"with {sign}", questions)
            case Call("count", arguments):
                found += [
                    f"{each.about} is a whole matrix; name a row."
                    for each in _operands(arguments, questions)
                    if each.kind == "rows"
                ]
            case Call(name, arguments) if name != "iif":
                found += _not_numbers(arguments, f"in {name}()", questions)
            case Comparison():
                found += _mismatch(part, questions)
            case _:
                pass
    return list(dict.fromkeys(found))


def _row_fault(reference: Reference, target: Question) -> list[str]:
    about = f"{{{target.name}}}"
    if reference.row is None:
        return []
    if target.type != "matrix":
        return [f"{about} has no rows."]
    return [] if reference.row in {row.value for row in target.rows} else [f"{about} has no row {reference.row!r}."]


def _operands(
    values: tuple[Expression | Value, ...] | list[Value], questions: Mapping[str, Question]
) -> list[_Operand]:
    return [_operand(value, questions) for value in values if isinstance(value, Literal | Reference | Reckoning | Call)]


def _operand(value: Value, questions: Mapping[str, Question]) -> _Operand:
    match value:
        case Literal(tuple()):
            return _Operand("list", "a list")
        case Literal(bool()):
            return _Operand("boolean", "true or false")
        case Literal(str() as text):
            return _Operand("text", repr(text))
        case Reference(name, row):
            question = questions[name]
            about = f"{{{name}}}" if row is None else f"{{{name}.{row}}}"
            if question.type == "matrix" and row is not None:
                return _Operand("one", about, tuple(column.value for column in question.columns))
            return _Operand(_OF_TYPE[question.type], about, tuple(choice.value for choice in question.choices))
        case Call("iif", (_, then, otherwise)):
            kinds = {each.kind for each in _operands((then, otherwise), questions)}
            return _Operand(kinds.pop() if len(kinds) == 1 else "any", "iif()")
        case _:
            return _Operand("number", "a number")


def _not_numbers(
    values: tuple[Expression | Value, ...] | list[Value], where: str, questions: Mapping[str, Question]
) -> list[str]:
    return [f"{each.about} {where} is no number." for each in _operands(values, questions) if not each.numeric]


def _mismatch(of: Comparison, questions: Mapping[str, Question]) -> list[str]:
    left, right = _operand(of.left, questions), _operand(of.right, questions)
    for side in (left, right):
        if side.kind == "rows":
            return [f"{side.about} can only be tested with empty and notempty."]
    if of.operator in LISTS:
        return _list_mismatch(of, left, right)
    if "several" in (left.kind, right.kind):
        several = left if left.kind == "several" else right
        return [f"{several.about} has several answers: test it with contains, notcontains, anyof or allof."]
    if of.operator in ORDER:
        return [
            f"{side.about} is no number; it has no order."
            for side in (left, right)
            if not side.ordered and side.kind != "any"
        ]
    return _equality_mismatch(of, left, right) or _equality_mismatch(of, right, left, turned=True)


def _list_mismatch(of: Comparison, left: _Operand, right: _Operand) -> list[str]:
    if left.kind not in _ALLOWED[of.operator]:
        return [f"{left.about} cannot be tested with {of.operator}."]
    if not isinstance(of.right, Literal):
        return [f"{of.operator} needs values that are written out."]
    if left.kind == "words":
        return [] if right.kind == "text" and of.right.value else [f"{left.about} holds words: test for one text."]
    return _unknown_values(left, of.right)


def _equality_mismatch(of: Comparison, one: _Operand, other: _Operand, *, turned: bool = False) -> list[str]:
    literal = of.left if turned else of.right
    if one.kind == "boolean" and other.kind not in ("boolean", "any"):
        return [f"{one.about} is true or false: write = true."]
    if one.kind == "number" and other.kind in ("text", "boolean"):
        written = isinstance(literal, Literal) and _is_number(loose.as_read(literal.value))
        return [] if written else [f"{one.about} is a number: compare it with a number."]
    if one.kind == "one" and isinstance(literal, Literal):
        return _unknown_values(one, literal)
    return []


def _unknown_values(of: _Operand, literal: Literal) -> list[str]:
    values = literal.value if isinstance(literal.value, tuple) else (literal.value,)
    if of.kind == "number":
        strange = [str(value) for value in values if not _is_number(loose.as_read(value))]
        return [f"{of.about} is a number: compare it with a number."] if strange else []
    # A single answer is read as a condition reads it ("2" is 2), those of a list are not.
    offered = [loose.as_read(value) if of.kind == "one" else value for value in of.offered]
    unknown = [str(value) for value in values if not any(loose.same(each, value) for each in offered)]
    return [f"{of.about} has no value {', '.join(unknown)}."] if unknown else []


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
