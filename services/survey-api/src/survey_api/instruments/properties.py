"""The properties that a definition may have, each read by its kind.

Every reader notes what is not in the subset by its pointer and gives back what it could read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from servicekit.problems import FieldError

from .expressions import Expression, ExpressionError, parse
from .markup import unsafe_markup
from .patterns import Pattern, PatternError
from .words import shown, step, storable, writable

Texts = Mapping[str, str]
"""Language → text; `default` is English."""

LANGUAGES = ("default", "de", "el", "it", "pl", "es")
MAX_OPTIONS, MAX_TEXT, MAX_VALIDATORS = 200, 10_000, 10
NUMBER_LIMIT = 10**12

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
_CODE = re.compile(r"[a-z]+\.[a-z0-9_]{1,70}")

ROOT = {"title": "text", "description": "text", "completedHtml": "html", "pages": "pages"}
GROUP = {
    "name": "name",
    "title": "text",
    "description": "text",
    "visibleIf": "condition",
    "enableIf": "condition",
    "elements": "elements",
}
_QUESTION = {
    "type": "type",
    "name": "name",
    "title": "text",
    "description": "text",
    "isRequired": "flag",
    "requiredErrorText": "text",
    "visibleIf": "condition",
    "requiredIf": "condition",
    "enableIf": "condition",
    "validators": "validators",
    "links": "links",
}
_OTHER = {"showOtherItem": "flag", "otherText": "text", "otherPlaceholder": "text"}
_OWN: dict[str, dict[str, str]] = {
    "radiogroup": {"choices": "offered", "hideIfChoicesEmpty": "flag", **_OTHER},
    "dropdown": {"choices": "offered", "hideIfChoicesEmpty": "flag", **_OTHER},
    "checkbox": {"choices": "choices", "hideIfChoicesEmpty": "flag", "maxSelectedChoices": "count", **_OTHER},
    "ranking": {"choices": "options"},
    "matrix": {"rows": "offered", "hideIfRowsEmpty": "flag", "columns": "options"},
    "rating": {"rateMin": "count", "rateMax": "count", "minRateDescription": "text", "maxRateDescription": "text"},
    "boolean": {"labelTrue": "text", "labelFalse": "text"},
    "text": {"inputType": "input", "min": "number", "max": "number", "maxLength": "count"},
    "comment": {"maxLength": "count"},
}
_VALIDATORS: dict[str, dict[str, str]] = {
    kind: {"type": "type", "text": "text", **own}
    for kind, own in {
        "numeric": {"minValue": "number", "maxValue": "number"},
        "text": {"minLength": "count", "maxLength": "count"},
        "regex": {"regex": "pattern", "caseInsensitive": "flag"},
        "email": {},
        "answercount": {"minCount": "count", "maxCount": "count"},
        "expression": {"expression": "condition"},
    }.items()
}
PROPERTIES: dict[str, dict[str, str]] = {
    **{kind: {**_QUESTION, **own} for kind, own in _OWN.items()},
    "html": {"type": "type", "name": "name", "html": "html", "visibleIf": "condition"},
    "panel": {"type": "type", **GROUP},
}


AnswerKind = Literal["choice", "other", "none", "dont_know", "not_applicable"]
OTHER = "other"
_KINDS: dict[str, AnswerKind] = {
    OTHER: "other",
    "none": "none",
    "none_of_these": "none",
    "dont_know": "dont_know",
    "not_applicable": "not_applicable",
}
"""Values that say what kind of answer it is, wherever they stand. Whoever did not answer has no value at all."""
_INSTEAD = {
    "showNoneItem": "a choice with the value none and isExclusive",
    "showDontKnowItem": "a choice with the value dont_know and isExclusive",
    "showRefuseItem": "a choice of your own",
    "showSelectAllItem": "nothing; respondents choose one by one",
    "hasOther": "showOtherItem",
    "hasNone": "a choice with the value none and isExclusive",
    "choicesVisibleIf": "visibleIf on each choice",
    "rowsVisibleIf": "visibleIf on each row",
    "columnsVisibleIf": "a question of its own with visibleIf",
}
"""Properties of SurveyJS that authors reach for, and what says the same here."""
_FOR_ALL = " Choices of a ranking and columns of a matrix are there for all: ask two questions, each with a visibleIf."
"""SurveyJS ranks a choice that comes to be offered by itself, last, and takes answers in columns that it does not show
(tests/test_differential.py)."""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice, a row or a column. An exclusive choice stands alone in the answer; one with a condition is offered only
    where that holds."""

    value: str
    text: Texts
    exclusive: bool = False
    condition: Condition | None = None

    @property
    def kind(self) -> AnswerKind:
        return _KINDS.get(self.value, "choice")


@dataclass(frozen=True, slots=True)
class Link:
    """Ties the item, one row or one choice of it to a codebook code."""

    code: str
    row: str | None
    choice: str | None
    pointer: str


@dataclass(frozen=True, slots=True)
class Condition:
    """An expression, and where it stands."""

    expression: Expression
    pointer: str


ValidatorType = Literal["numeric", "text", "regex", "email", "answercount", "expression"]


@dataclass(frozen=True, slots=True)
class Validator:
    """A rule for the answer; `low` and `high` bound the number, the length or how many are chosen."""

    type: ValidatorType
    pointer: str
    low: float | None = None
    high: float | None = None
    pattern: str = ""
    ignore_case: bool = False
    expression: Condition | None = None


@dataclass
class PropertyReader:
    """Reads properties and remembers what was wrong, every name, and every text that somebody will read."""

    errors: list[FieldError] = field(default_factory=list)
    names: list[tuple[str, str]] = field(default_factory=list)
    texts: list[tuple[str, Texts]] = field(default_factory=list)

    def fault(self, pointer: str, code: str, message: str) -> None:
        self.errors.append(FieldError(pointer=pointer, code=code, message=message))

    def properties(self, source: Mapping[str, Any], allowed: dict[str, str], at: str, of: str) -> dict[str, Any]:
        """Each property read by its kind; one that is not in the subset is a fault."""
        read: dict[str, Any] = {}
        for key, value in source.items():
            kind = allowed.get(key)
            if kind is None:
                hint = f" Write {_INSTEAD[key]}." if key in _INSTEAD else ""
                self.fault(step(at, key), "unsupported", f"{shown(key)!r} is not supported on {of}.{hint}")
            else:
                read[key] = getattr(self, f"_{kind}")(value, step(at, key))
        if "name" in allowed and "name" not in source:
            self.fault(step(at, "name"), "missing", f"Give {of} a name.")
        return read

    def _pages(self, value: Any, at: str) -> Any:
        return value

    def _elements(self, value: Any, at: str) -> Any:
        return value

    def _type(self, value: Any, at: str) -> Any:
        return value

    def _name(self, value: Any, at: str) -> str:
        if not isinstance(value, str) or not _NAME.fullmatch(value):
            self.fault(at, "pattern", "A name is snake_case, at most 60 characters.")
            return ""
        self.names.append((value, at))
        return value

    def _text(self, value: Any, at: str) -> Texts:
        texts = {"default": value} if isinstance(value, str) else value
        if not isinstance(texts, dict) or "default" not in texts:
            self.fault(at, "type", "Give a text, or an object of texts by language with `default` (English).")
            return {}
        for language, text in texts.items():
            if language not in LANGUAGES:
                self.fault(step(at, language), "language", f"Languages are {', '.join(LANGUAGES)}.")
            elif not isinstance(text, str) or len(text) > MAX_TEXT or not writable(text):
                self.fault(step(at, language), "type", f"Expected a text of at most {MAX_TEXT} characters.")
        self.texts.append((at, texts))
        return texts

    def _html(self, value: Any, at: str) -> Texts:
        texts = self._text(value, at)
        for language, text in texts.items():
            unsafe = unsafe_markup(text) if isinstance(text, str) else None
            if unsafe:
                self.fault(at if isinstance(value, str) else step(at, language), "unsafe_markup", unsafe)
        return texts

    def _flag(self, value: Any, at: str) -> bool:
        if not isinstance(value, bool):
            self.fault(at, "type", "Expected true or false.")
        return value is True

    def _count(self, value: Any, at: str) -> int | None:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 20_000:
            self.fault(at, "type", "Expected a whole number from 0 to 20000.")
            return None
        return value

    def _number(self, value: Any, at: str) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= NUMBER_LIMIT:
            self.fault(at, "type", "Expected a number.")
            return None
        return value

    def _input(self, value: Any, at: str) -> Any:
        if value not in ("number", "text"):
            self.fault(at, "unsupported", "inputType is number or text.")
        return value

    def _condition(self, value: Any, at: str) -> Condition | None:
        if not isinstance(value, str) or not storable(value):
            self.fault(at, "type", "Expected an expression.")
            return None
        try:
            return Condition(parse(value), at)
        except ExpressionError as error:
            self.fault(at, "expression", str(error))
            return None

    def _pattern(self, value: Any, at: str) -> str:
        if not isinstance(value, str) or not storable(value):
            self.fault(at, "type", "Expected a pattern.")
            return ""
        try:
            Pattern(value)
        except PatternError as error:
            self.fault(at, "pattern", str(error))
        return value

    def _validators(self, value: Any, at: str) -> tuple[Validator, ...]:
        if not isinstance(value, list) or len(value) > MAX_VALIDATORS:
            self.fault(at, "type", f"Expected a list of at most {MAX_VALIDATORS} validators.")
            return ()
        found = [self._validator(one, step(at, number)) for number, one in enumerate(value)]
        return tuple(validator for validator in found if validator is not None)

    def _validator(self, value: Any, at: str) -> Validator | None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in _VALIDATORS:
            known = ", ".join(_VALIDATORS)
            self.fault(step(at, "type"), "unsupported", f"{shown(kind)!r} is not supported; there is {known}.")
            return None
        read = self.properties(value, _VALIDATORS[kind], at, f"a {kind} validator")
        for needed in ("regex", "expression"):
            if kind == needed and not read.get(needed):
                self.fault(step(at, needed), "missing", f"Give the {needed}.")
        bounds = [read.get(prefix + what) for prefix in ("min", "max") for what in ("Value", "Length", "Count")]
        low, high = (next((bound for bound in half if bound is not None), None) for half in (bounds[:3], bounds[3:]))
        if low is not None and high and low > high:
            self.fault(at, "range", "The lower bound must not be above the upper one.")
        return Validator(
            type=kind,  # type: ignore[arg-type] # it is one of the keys
            pointer=at,
            low=low,
            high=high,
            pattern=read.get("regex") or "",
            ignore_case=read.get("caseInsensitive") or False,
            expression=read.get("expression"),
        )

    def _choices(self, value: Any, at: str) -> tuple[Option, ...]:
        return self._options(value, at, frozenset({"isExclusive", "visibleIf"}))

    def _offered(self, value: Any, at: str) -> tuple[Option, ...]:
        return self._options(value, at, frozenset({"visibleIf"}))

    def _options(self, value: Any, at: str, also: frozenset[str] = frozenset()) -> tuple[Option, ...]:
        if not isinstance(value, list) or not 1 <= len(value) <= MAX_OPTIONS:
            self.fault(at, "type", f"Expected a list of 1 to {MAX_OPTIONS} objects with value and text.")
            return ()
        options = []
        for number, option in enumerate(value):
            here = step(at, number)
            if not isinstance(option, dict):
                self.fault(here, "unsupported", "Give an object with value and text.")
                continue
            for key in option.keys() - {"value", "text"} - also:
                hint = _FOR_ALL if key == "visibleIf" else ""
                self.fault(step(here, key), "unsupported", f"{shown(key)!r} is not supported on this option.{hint}")
            name = option.get("value")
            if not isinstance(name, str) or not _VALUE.fullmatch(name):
                self.fault(step(here, "value"), "pattern", "A value is a string of letters, digits, _ . and -.")
                continue
            if "text" not in option:
                self.fault(step(here, "text"), "missing", "Give the option a text.")
                continue
            exclusive = "isExclusive" in option and self._flag(option["isExclusive"], step(here, "isExclusive"))
            text, routed = self._text(option["text"], step(here, "text")), "visibleIf" in option and "visibleIf" in also
            condition = self._condition(option["visibleIf"], step(here, "visibleIf")) if routed else None
            options.append(Option(name, text, exclusive, condition))
        return tuple(options)

    def _links(self, value: Any, at: str) -> tuple[Link, ...]:
        if not isinstance(value, list):
            self.fault(at, "type", "Expected a list of links.")
            return ()
        links = []
        for number, link in enumerate(value):
            here = step(at, number)
            if not isinstance(link, dict) or not isinstance(link.get("code"), str) or not _CODE.fullmatch(link["code"]):
                self.fault(here, "type", "A link has a code such as trust.audit, and perhaps a row or a choice.")
                continue
            for key, part in link.items():
                if key not in ("code", "row", "choice") or not isinstance(part, str):
                    self.fault(step(here, key), "unsupported", "A link has code, row and choice, each a string.")
            links.append(Link(link["code"], link.get("row"), link.get("choice"), here))
        return tuple(links)
