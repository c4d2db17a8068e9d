"""Validators: rules for an answer beyond its closed set, range or length."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .evaluation import compiled
from .patterns import Pattern
from .properties import Validator

Rule = Callable[[Any, Mapping[str, Any]], bool]
"""(answer or None, all answers kept) → whether the rule is kept."""

_ATOM = r'[^<>()\[\].,;:\s@"]'
_LABEL = r'[^<>()=\[\].,;:\s@"]'
EMAIL = Pattern(rf'^({_ATOM}+(\.{_ATOM}+)*|".+")@({_LABEL}+\.)+{_LABEL}{{2,}}$')
"""What SurveyJS takes for an address."""


def rule_of(validator: Validator) -> Rule:
    """Without an answer every rule is kept, except an expression, which is about other answers too."""
    match validator.type:
        case "numeric":
            return _within(validator.low, validator.high)
        case "text":
            low, high = validator.low or 0, validator.high or 0
            return lambda answer, _: (
                answer is None or (low <= _length(answer) and (not high or _length(answer) <= high))
            )
        case "answercount":
            low, high = validator.low or 0, validator.high or 0
            return lambda answer, _: answer is None or (low <= len(answer) and (not high or len(answer) <= high))
        case "regex":
            found_in = Pattern(validator.pattern, ignore_case=validator.ignore_case).found_in
            return lambda answer, _: answer is None or found_in(answer)
        case "email":
            return lambda answer, _: answer is None or EMAIL.found_in(answer)
        case "expression":
            assert validator.expression is not None
            test = compiled(validator.expression.expression)
            return lambda _, answers: test(answers)


def _within(low: float | None, high: float | None) -> Rule:
    return lambda answer, _: answer is None or ((low is None or low <= answer) and (high is None or answer <= high))


def _length(text: str) -> int:
    """In UTF-16 code units, as the respondent's browser counts."""
    return len(text) + sum(character > "\uffff" for character in text)
