"""An expression as text again."""

from __future__ import annotations

from ..expressions import (
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


def written(expression: Expression | Value) -> str:
    """Raises NotMappedError where a text cannot be written as SurveyJS reads it."""
    match expression:
        case Every(of):
            return " and ".join(_bracketed(part) for part in of)
        case Either(of):
            return " or ".join(_bracketed(part) for part in of)
        case Not(of):
            return f"!({written(of)})"
        case Presence(of, present):
            return f"{written(of)} {'notempty' if present else 'empty'}"
        case Comparison(left, operator, right):
            return f"{_inner(left)} {operator} {_inner(right)}"
        case Reckoning(sign, left, right):
            return f"{_inner(left)} {sign} {_inner(right)}"
        case Call(name, arguments):
            return f"{name}({', '.join(written(each) for each in arguments)})"
        case Reference(question, row):
            return f"{{{question}}}" if row is None else f"{{{question}.{row}}}"
        case Literal(value):
            if isinstance(value, tuple):
                return f"[{', '.join(_scalar(each) for each in value)}]"
            return _scalar(value)


def _bracketed(expression: Expression) -> str:
    text = written(expression)
    return f"({text})" if isinstance(expression, Every | Either) else text


def _inner(value: Value) -> str:
    return f"({written(value)})" if isinstance(value, Reckoning) else written(value)


def _scalar(value: Scalar) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        text = format(value, "f").rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        if len(text.lstrip("-").partition(".")[0]) > 12 or len(text.partition(".")[2]) > 6:
            raise NotMappedError(f"The number {text} is too long.")
        return text
    if "\\" in value:
        raise NotMappedError("A text with a backslash cannot be compared.")
    return "'" + value.replace("'", "\\'").replace('"', '\\"') + "'"
