"""The questions of the file that is being read, as its conditions refer to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal as OneOf

from ..expressions import (
    LISTS,
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
    Scalar,
    Value,
)
from .report import NotMappedError


@dataclass
class Known:
    """One question: our name for it, what kind of answer it has, and our values and rows by the foreign ones."""

    name: str
    kind: OneOf["one", "several", "number", "boolean", "words", "rows"]
    values: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, str] = field(default_factory=dict)


def with_our_values(expression: Expression, known: Mapping[str, Known]) -> Expression:
    """The constants that answers are compared with, as we write them. `known` is by our names."""
    match expression:
        case Every(of):
            return Every(tuple(with_our_values(part, known) for part in of))
        case Either(of):
            return Either(tuple(with_our_values(part, known) for part in of))
        case Not(inside):
            return Not(with_our_values(inside, known))
        case Comparison(Reference() as left, operator, Literal() as right):
            return _compared(left, operator, right, known)
        case Comparison(Literal() as left, operator, Reference() as right) if operator not in LISTS:
            turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(operator, operator)
            return _compared(right, turned, left, known)
        case Comparison(left, operator, right):
            return Comparison(_value(left, known), operator, _value(right, known))
        case Presence():
            return expression


def _value(value: Value, known: Mapping[str, Known]) -> Value:
    match value:
        case Call("iif", (Literal() | Reference() | Reckoning() | Call(), *_)):
            raise NotMappedError("if() needs a condition.")
        case Call("iif", (test, then, otherwise)):
            inside = with_our_values(test, known)  # type: ignore[arg-type] # the case above took the values
            return Call("iif", (inside, _value(then, known), _value(otherwise, known)))  # type: ignore[arg-type]
        case _:
            return value


def _compared(left: Reference, operator: str, right: Literal, known: Mapping[str, Known]) -> Expression:
    about = known.get(left.question)
    if about is None or (about.kind == "several" and left.row is not None):
        return Comparison(left, operator, right)
    if about.kind == "several" and operator not in LISTS:
        raise NotMappedError(f"{left.question} has several answers; only whether one is among them can be asked.")
    values = right.value if isinstance(right.value, tuple) else (right.value,)
    ours = tuple(_ours(value, about) for value in values)
    return Comparison(left, operator, Literal(ours if isinstance(right.value, tuple) else ours[0]))


def _ours(value: Scalar, about: Known) -> Scalar:
    if about.kind == "number" and isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            raise NotMappedError(f"{about.name} is a number and never {value!r}.") from None
    if about.kind == "boolean":
        said = {"y": True, "yes": True, "true": True, "1": True, "ok": True, "n": False, "no": False, "false": False}
        found = said.get(str(value).lower(), None if value != 0 else False)
        if found is None:
            raise NotMappedError(f"{about.name} is yes or no and never {value!r}.")
        return found
    if about.kind in ("one", "several", "rows"):
        written = str(value)
        if written in about.values:
            return about.values[written]
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        raise NotMappedError(f"{about.name} has no value {written!r}.")
    return value
