"""From a question to a function that checks an answer to it. Compiled once per published version."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from servicekit.problems import FieldError

from .definition import Question
from .evaluation import Test
from .properties import NUMBER_LIMIT
from .words import shown, step, storable

COMMENT_LENGTH = 500
Check = Callable[[Any, str, list[FieldError]], Any]
"""(answer, pointer, faults) → the answer as it is kept; None when a fault was added or nothing is left."""
Narrowing = Callable[[Any, Mapping[str, Any], str, list[str]], Any]
"""(answer, answers kept so far, name, dropped) → what is left of the answer; None where nothing is."""


def check_for(question: Question) -> Check:
    """The check of one question: a closed set, a range or a length, and the type before all."""
    match question.type:
        case "radiogroup" | "dropdown":
            return _one_of(frozenset(choice.value for choice in question.choices))
        case "checkbox":
            alone = frozenset(choice.value for choice in question.choices if choice.exclusive)
            return _some_of(frozenset(choice.value for choice in question.choices), question.max_selected, alone)
        case "ranking":
            return _order_of(frozenset(choice.value for choice in question.choices))
        case "matrix":
            return _one_per_row(
                frozenset(row.value for row in question.rows), frozenset(column.value for column in question.columns)
            )
        case "rating":
            return _step(int(question.low or 0), int(question.high or 0))
        case "boolean":
            return _boolean
        case "number":
            return _number(question.low, question.high)
        case "text" | "comment":
            return _words(question.max_length)


def narrowing(tests: Mapping[str, Test]) -> Narrowing | None:
    """What takes the choices or rows that are not offered out of an answer. `tests`: of those with conditions."""
    if not tests:
        return None

    def narrowed(answer: Any, kept: Mapping[str, Any], name: str, dropped: list[str]) -> Any:
        if isinstance(answer, str):
            if answer not in tests or tests[answer](kept):
                return answer
            dropped.append(name)
            return None
        if not isinstance(answer, list | dict):
            return answer
        hidden = [each for each in answer if isinstance(each, str) and each in tests and not tests[each](kept)]
        if not hidden:
            return answer
        dropped.extend(f"{name}.{each}" for each in dict.fromkeys(hidden))
        if isinstance(answer, list):
            return [each for each in answer if each not in hidden] or None
        return {row: column for row, column in answer.items() if row not in hidden} or None

    return narrowed


def _add(faults: list[FieldError], pointer: str, code: str, message: str) -> None:
    faults.append(FieldError(pointer=pointer, code=code, message=message))


def _one_of(values: frozenset[str]) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if isinstance(answer, str):
            if answer in values:
                return answer
            _add(faults, pointer, "unknown_choice", f"{shown(answer)!r} is not one of the choices.")
        else:
            _add(faults, pointer, "type", "Expected one choice, as a string.")
        return None

    return check


def _some_of(values: frozenset[str], most: int | None, alone: frozenset[str]) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if not _strings(answer, pointer, faults):
            return None
        chosen = set(answer)
        if not chosen <= values:
            unknown = ", ".join(sorted(shown(value) for value in chosen - values)[:5])
            _add(faults, pointer, "unknown_choice", f"Not among the choices: {unknown}.")
        elif len(chosen) != len(answer):
            _add(faults, pointer, "duplicate", "A choice is there twice.")
        elif most is not None and len(chosen) > most:
            _add(faults, pointer, "too_many_choices", f"At most {most} may be chosen, {len(chosen)} were.")
        elif len(chosen) > 1 and not alone.isdisjoint(chosen):
            _add(faults, pointer, "exclusive", f"{min(alone & chosen)} stands alone; nothing else goes with it.")
        else:
            return answer
        return None

    return check


def _order_of(values: frozenset[str]) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if not _strings(answer, pointer, faults):
            return None
        if len(answer) == len(values) and set(answer) == values:
            return answer
        _add(faults, pointer, "not_a_ranking", f"A ranking has each of the {len(values)} choices once.")
        return None

    return check


def _strings(answer: Any, pointer: str, faults: list[FieldError]) -> bool:
    if isinstance(answer, list) and all(isinstance(value, str) for value in answer):
        return True
    _add(faults, pointer, "type", "Expected a list of choices, each a string.")
    return False


def _one_per_row(rows: frozenset[str], columns: frozenset[str]) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if not isinstance(answer, dict):
            _add(faults, pointer, "type", "Expected an object of row: column.")
            return None
        kept: dict[str, str] = {}
        for row, column in answer.items():
            if row not in rows:
                _add(faults, step(pointer, row), "unknown_row", f"There is no row {shown(row)!r}.")
            elif isinstance(column, str) and column in columns:
                kept[row] = column
            elif column is not None:
                _add(faults, step(pointer, row), "unknown_choice", f"{shown(column)!r} is not one of the columns.")
        return kept or None

    return check


def _step(low: int, high: int) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if isinstance(answer, bool) or not isinstance(answer, int):
            _add(faults, pointer, "type", "Expected a whole number.")
        elif not low <= answer <= high:
            _add(faults, pointer, "out_of_range", f"Expected {low} to {high}.")
        else:
            return answer
        return None

    return check


def _boolean(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
    if isinstance(answer, bool):
        return answer
    _add(faults, pointer, "type", "Expected true or false.")
    return None


def _number(low: float | None, high: float | None) -> Check:
    least, most = (-NUMBER_LIMIT if low is None else low), (NUMBER_LIMIT if high is None else high)

    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            _add(faults, pointer, "type", "Expected a number.")
        elif not least <= answer <= most:
            # Not a number (NaN) is in no range either.
            _add(faults, pointer, "out_of_range", f"Expected {least} to {most}.")
        else:
            # 5.0 and 5 are one answer and must be counted as one.
            rounded = round(answer, 6)
            return int(rounded) if rounded == int(rounded) else rounded
        return None

    return check


def comment_check() -> Check:
    """The words beside the choice `other`."""
    return _words(COMMENT_LENGTH)


def _words(most: int) -> Check:
    def check(answer: Any, pointer: str, faults: list[FieldError]) -> Any:
        if not isinstance(answer, str):
            _add(faults, pointer, "type", "Expected a text.")
        elif len(answer) > most:
            _add(faults, pointer, "too_long", f"At most {most} characters; it has {len(answer)}.")
        elif not storable(answer):
            _add(
                faults, pointer, "not_storable", "It holds a character that is not text (NUL or half a surrogate pair)."
            )
        else:
            return unicodedata.normalize("NFC", answer).strip() or None
        return None

    return check
