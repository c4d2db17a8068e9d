"""Values as SurveyJS compares and reckons with them: loosely, by JavaScript's rules.

A value is None (no answer), a bool, a number, a string or a list of strings. The rules are those that survey-core 3.0.0
was seen to follow; tests/differential holds both against each other."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

Value = Any
_BLANKS = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
"""What JavaScript's trim() takes away."""
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_OTHER_BASE = re.compile(r"0(?:[xX]([0-9a-fA-F]+)|[oO]([0-7]+)|[bB]([01]+))")


def is_empty(value: Value) -> bool:
    """No answer: nothing, an empty text, list or object, and what is not a number."""
    if isinstance(value, dict):
        return all(is_empty(part) for part in value.values())
    if isinstance(value, float):
        return math.isnan(value)
    return value is None or value == "" or value == []


def as_read(value: Value) -> Value:
    """An answer as a condition sees it: `"true"` is true, `"'x'"` is x, `"12"` is 12, but `"012"` stays a text."""
    if not isinstance(value, str) or not value:
        return value
    if value.lower() in ("true", "false"):
        return value.lower() == "true"
    if len(value) > 1 and value[0] in "'\"" and value[-1] in "'\"":
        return value[1:-1]
    if value[0] not in "0123456789+-. ,\t\n\r\v\f" and value[0].isascii():
        return value
    number = _number_written(value)
    if number is None:
        return value
    if value[0] == "0" and not value.startswith("0x"):
        has_point = len(value) > 1 and value[1] in ".,"
        if (not has_point and len(value) > 1) or (has_point and len(value) < 2):
            return value
    return number


def _number_written(text: str) -> float | int | None:
    """The number that a text is, a decimal comma allowed; None where it is none."""
    text = text.strip(_BLANKS)
    if text.startswith("0x"):
        hexadecimal = re.match(r"0x[0-9a-fA-F]+", text)
        return int(hexadecimal.group(), 16) if hexadecimal and len(text) <= 32 else None
    if not text or (len(text) > 15 and text.isascii() and text.isdigit()):
        return None
    if text.count(",") == 1:
        text = text.replace(",", ".")
    number = to_number(text)
    if not math.isfinite(number):
        return None
    # Of 0o17 the number is what parseFloat reads of it: 0.
    return number if _DECIMAL.fullmatch(text) else 0


def to_number(value: Value) -> float:
    """JavaScript's Number(): NaN where it is none."""
    if isinstance(value, bool | int | float):
        return float(value)
    if value is None:
        return 0.0
    if not isinstance(value, str):
        return math.nan
    text = value.strip(_BLANKS)
    if not text:
        return 0.0
    based = _OTHER_BASE.fullmatch(text)
    if based:
        digits, base = next((part, base) for part, base in zip(based.groups(), (16, 8, 2), strict=True) if part)
        return float(int(digits, base)) if len(digits) < 200 else math.inf
    if _DECIMAL.fullmatch(text):
        return float(text)
    return {"Infinity": math.inf, "+Infinity": math.inf, "-Infinity": -math.inf}.get(text, math.nan)


def same(left: Value, right: Value) -> bool:
    """`=`: texts without regard to case and blanks around them, numbers also where one is written as a text."""
    left, right = (None if value == "undefined" else value for value in (left, right))
    if isinstance(left, str) and isinstance(right, str):
        return left == right or left.strip(_BLANKS).lower() == right.strip(_BLANKS).lower()
    if is_empty(left) or is_empty(right):
        # Not a number equals nothing, not even itself; other kinds of nothing are all the same.
        return is_empty(left) and is_empty(right) and not isinstance(left, float) and not isinstance(right, float)
    if isinstance(left, str) or isinstance(right, str):
        text, other = (left, right) if isinstance(left, str) else (right, left)
        if isinstance(other, bool):
            return text.lower() == str(other).lower()
        # parseFloat reads of 0o17 and 0b1 the 0 alone, and that is compared first.
        return isinstance(other, int | float) and (to_number(text) == other or (other == 0 and _is_octal(text)))
    if isinstance(left, bool | int | float) and isinstance(right, bool | int | float):
        return left == right
    return False


def _is_octal(text: str) -> bool:
    """Or binary: a number to Number(), 0 to parseFloat()."""
    based = _OTHER_BASE.fullmatch(text.strip(_BLANKS))
    return based is not None and based.group(1) is None


def less(left: Value, right: Value) -> bool:
    """`<`: texts by their UTF-16 code units, everything else as numbers. Nothing is less than nothing."""
    if left is None or right is None:
        return False
    if isinstance(left, str) and isinstance(right, str):
        return left.encode("utf-16-be", "surrogatepass") < right.encode("utf-16-be", "surrogatepass")
    return to_number(left) < to_number(right)


def contains(left: Value, right: Value) -> bool:
    """A list contains each of the values; a text contains the part."""
    if isinstance(left, list):
        wanted = right if isinstance(right, list) else [right]
        return bool(left) and all(any(same(one, value) for one in left) for value in wanted)
    if is_empty(left):
        return False
    return bool(right) and as_text(right).lower() in as_text(left).lower()


def contains_not(left: Value, right: Value) -> bool:
    if not left and not is_empty(right):
        return True
    if isinstance(left, list):
        return not contains(left, right)
    if is_empty(left) or not right:
        return False
    return not contains(left, right)


def any_of(left: Value, right: Value) -> bool:
    if is_empty(left) or is_empty(right):
        return is_empty(right)
    if not isinstance(left, list):
        return contains(right, left)
    if not isinstance(right, list):
        return contains(left, right)
    return any(contains(left, value) for value in right)


def all_of(left: Value, right: Value) -> bool:
    if not left and not is_empty(right):
        return False
    wanted = right if isinstance(right, list) else [right]
    return all(contains(left, value) for value in wanted)


def as_text(value: Value) -> str:
    """JavaScript's toString()."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return _digits(value)
    if isinstance(value, list):
        return ",".join(as_text(part) for part in value)
    return str(value)


def _digits(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    sign, number = ("-", -number) if number < 0 else ("", float(number))
    if number == 0:
        return "0"
    exact = Decimal(repr(number))
    if 1e-6 <= number < 1e21:
        text = format(exact, "f")
        return sign + (text.rstrip("0").rstrip(".") if "." in text else text)
    mantissa, exponent = format(exact.normalize(), "e").split("e")
    return f"{sign}{mantissa}e{int(exponent):+d}"


def reckon(sign: str, left: Value, right: Value) -> float | None:
    """+ - * / %. No answer counts as 0; what is divided by 0 is no answer. Decimals are kept as they were written."""
    a, b = (0.0 if is_empty(value) else to_number(value) for value in (left, right))
    try:
        match sign:
            case "+":
                return _rounded(a + b, max(_decimals(a), _decimals(b)))
            case "-":
                return _rounded(a - b, max(_decimals(a), _decimals(b)))
            case "*":
                return _rounded(a * b, _decimals(a) + _decimals(b))
            case "/":
                return None if b == 0 or math.isnan(b) else a / b
            case _:
                return None if b == 0 or math.isnan(b) else math.fmod(a, b)
    except (OverflowError, ValueError):
        return math.nan


def _decimals(number: float) -> int:
    if not math.isfinite(number) or number == math.floor(number):
        return 0
    parts = _digits(number).split(".")
    return len(parts[1]) if len(parts) > 1 else 0


def _rounded(number: float, decimals: int) -> float:
    if decimals == 0 or not math.isfinite(number) or abs(number) >= 1e21:
        return number
    numerator, denominator = abs(number).as_integer_ratio()
    quotient, rest = divmod(numerator * 10**decimals, denominator)
    nearest = quotient + (2 * rest >= denominator)
    return math.copysign(nearest / 10**decimals, number)


def flattened(values: Iterable[Value]) -> Iterator[Value]:
    """What a function like sum() goes through: lists opened, no answer left out, numbers written as text read."""
    for value in values:
        if isinstance(value, list):
            yield from flattened(value)
        elif value is not None:
            number = _number_written(value) if isinstance(value, str) else None
            yield value if number is None else number


def total(values: Iterable[Value]) -> float:
    result = 0.0
    for value in flattened(values):
        result = reckon("+", result, value) or 0.0
    return result


def rounded(values: Iterable[Value]) -> float:
    """round(number, digits): halves go up, as JavaScript's Math.round does."""
    given = list(flattened(values))
    if not given or not all(isinstance(value, int | float) and math.isfinite(value) for value in given[:2]):
        return math.nan
    number, digits = float(given[0]), given[1] if len(given) > 1 else 0
    power = math.pow(10, digits) if abs(digits) < 300 else math.nan
    scaled = (number * power) * (1 + 2.220446049250313e-16)
    if not math.isfinite(scaled):
        return math.nan
    nearest = math.floor(scaled) + (scaled - math.floor(scaled) >= 0.5)
    return nearest / power
