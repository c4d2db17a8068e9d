"""An instrument as it is written: the strict subset of SurveyJS that is understood.

`read_definition` gives the questions in the order they are asked, or every construct that is not supported, each by its
pointer. What it accepts, survey-core renders. The format is described in services/survey-api/docs/instrument-format.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from servicekit.problems import FieldError

from .expressions import Expression, ExpressionError, parse
from .markup import unsafe_markup
from .words import shown, step, storable

QuestionType = Literal[
    "radiogroup", "dropdown", "checkbox", "ranking", "matrix", "rating", "boolean", "number", "text", "comment"
]
Texts = Mapping[str, str]
"""Language → text; `default` is English."""

LANGUAGES = ("default", "de", "el", "it", "pl", "es")
MAX_PAGES, MAX_QUESTIONS, MAX_OPTIONS, MAX_TEXT, MAX_DEPTH = 50, 300, 200, 10_000, 5
DEFAULT_LENGTH = {"text": 500, "comment": 5_000}
NUMBER_LIMIT = 10**12

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")
_CODE = re.compile(r"[a-z]+\.[a-z0-9_]{1,70}")

_ROOT = {"title": "text", "description": "text", "completedHtml": "html", "pages": "pages"}
_GROUP = {"name": "name", "title": "text", "description": "text", "visibleIf": "condition", "elements": "elements"}
_QUESTION = {
    "type": "type",
    "name": "name",
    "title": "text",
    "description": "text",
    "isRequired": "flag",
    "visibleIf": "condition",
    "links": "links",
}
_OWN: dict[str, dict[str, str]] = {
    "radiogroup": {"choices": "options"},
    "dropdown": {"choices": "options"},
    "checkbox": {"choices": "options", "maxSelectedChoices": "count"},
    "ranking": {"choices": "options"},
    "matrix": {"rows": "options", "columns": "options"},
    "rating": {"rateMin": "count", "rateMax": "count", "minRateDescription": "text", "maxRateDescription": "text"},
    "boolean": {"labelTrue": "text", "labelFalse": "text"},
    "text": {"inputType": "input", "min": "number", "max": "number", "maxLength": "count"},
    "comment": {"maxLength": "count"},
}
PROPERTIES: dict[str, dict[str, str]] = {
    **{kind: {**_QUESTION, **own} for kind, own in _OWN.items()},
    "html": {"type": "type", "name": "name", "html": "html", "visibleIf": "condition"},
    "panel": {"type": "type", **_GROUP},
}
_NEEDED = {
    "matrix": ("rows", "columns"),
    **dict.fromkeys(("radiogroup", "dropdown", "checkbox", "ranking"), ("choices",)),
}


@dataclass(frozen=True, slots=True)
class Option:
    """A choice, a row or a column."""

    value: str
    text: Texts


@dataclass(frozen=True, slots=True)
class Link:
    """Ties the item, one row or one choice of it to a codebook code."""

    code: str
    row: str | None
    choice: str | None
    pointer: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A `visibleIf`, and where it stands."""

    expression: Expression
    pointer: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `conditions` are its own and those of the page and panels around it; all must hold."""

    name: str
    type: QuestionType
    pointer: str
    section: str
    title: Texts
    required: bool
    conditions: tuple[Condition, ...]
    choices: tuple[Option, ...] = ()
    rows: tuple[Option, ...] = ()
    columns: tuple[Option, ...] = ()
    low: float | None = None
    high: float | None = None
    max_length: int = 0
    max_selected: int | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """The questions in the order they are asked, and every text that somebody will read, with its pointer."""

    title: Texts
    questions: tuple[Question, ...]
    names: tuple[tuple[str, str], ...]
    """Every name with its pointer: pages, panels, notes and questions."""
    texts: tuple[tuple[str, Texts], ...]


class UnsupportedError(Exception):
    """The definition uses what the subset does not have. `errors` lists all of it."""

    def __init__(self, errors: list[FieldError]) -> None:
        super().__init__(f"{len(errors)} unsupported construct(s)")
        self.errors = errors


def read_definition(source: Mapping[str, Any], at: str = "/definition") -> Definition:
    """Read a definition. Raises UnsupportedError with every fault, by pointer below `at`."""
    reader = _Reader()
    definition = reader.root(source, at)
    if reader.errors:
        raise UnsupportedError(reader.errors)
    return definition


@dataclass
class _Reader:
    errors: list[FieldError] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    names: list[tuple[str, str]] = field(default_factory=list)
    texts: list[tuple[str, Texts]] = field(default_factory=list)

    def fault(self, pointer: str, code: str, message: str) -> None:
        self.errors.append(FieldError(pointer=pointer, code=code, message=message))

    def root(self, source: Mapping[str, Any], at: str) -> Definition:
        read = self.properties(source, _ROOT, at, "the instrument")
        if not read.get("title"):
            self.fault(step(at, "title"), "missing", "An instrument has a title.")
        pages = read.get("pages")
        if not isinstance(pages, list) or not 1 <= len(pages) <= MAX_PAGES:
            self.fault(step(at, "pages"), "missing", f"Give 1 to {MAX_PAGES} pages.")
            pages = []
        for number, page in enumerate(pages):
            self.group(page, step(step(at, "pages"), number), _GROUP, (), None)
        if not self.questions and not self.errors:
            self.fault(step(at, "pages"), "missing", "There is no question in it.")
        if len(self.questions) > MAX_QUESTIONS:
            self.fault(step(at, "pages"), "too_many", f"At most {MAX_QUESTIONS} questions.")
        return Definition(read.get("title") or {}, tuple(self.questions), tuple(self.names), tuple(self.texts))

    def group(
        self, source: Any, at: str, allowed: dict[str, str], around: tuple[Condition, ...], section: str | None
    ) -> None:
        """A page or a panel: its elements are asked where its condition and those around it hold."""
        if not isinstance(source, dict):
            self.fault(at, "type", "Expected an object.")
            return
        read = self.properties(source, allowed, at, "a page" if section is None else "a panel")
        # The page name without its trailing number is the section: data_use, data_use_2.
        section = section or re.sub(r"_\d+$", "", read.get("name") or "")
        conditions = around + ((read["visibleIf"],) if read.get("visibleIf") else ())
        elements = read.get("elements")
        if not isinstance(elements, list):
            self.fault(step(at, "elements"), "missing", "Give the list of elements.")
            return
        for number, element in enumerate(elements):
            self.element(element, step(step(at, "elements"), number), conditions, section)

    def element(self, source: Any, at: str, around: tuple[Condition, ...], section: str) -> None:
        if not isinstance(source, dict):
            self.fault(at, "type", "Expected an object.")
            return
        kind = source.get("type")
        if not isinstance(kind, str) or kind not in PROPERTIES:
            known = ", ".join(sorted(PROPERTIES))
            self.fault(step(at, "type"), "unsupported", f"{shown(kind)!r} is not supported; there is {known}.")
            return
        if kind == "panel":
            if at.count("/elements/") > MAX_DEPTH:
                self.fault(at, "too_deep", f"Panels are nested deeper than {MAX_DEPTH}.")
                return
            self.group(source, at, PROPERTIES[kind], around, section)
            return
        read = self.properties(source, PROPERTIES[kind], at, kind)
        if kind != "html":
            self.question(kind, read, at, around, section)

    def question(self, kind: str, read: dict[str, Any], at: str, around: tuple[Condition, ...], section: str) -> None:
        for needed in _NEEDED.get(kind, ()):
            if not read.get(needed):
                self.fault(step(at, needed), "missing", f"A {kind} needs {needed}.")
        low, high = read.get("min"), read.get("max")
        number = kind == "text" and read.get("inputType") == "number"
        if kind == "text" and not number and (low is not None or high is not None):
            self.fault(at, "unsupported", "min and max are for inputType number.")
        if number and "maxLength" in read:
            self.fault(step(at, "maxLength"), "unsupported", "A number has min and max, no maxLength.")
        if kind == "rating":
            low, high = read.get("rateMin", 1), read.get("rateMax", 5)
        if low is not None and high is not None and low >= high:
            self.fault(at, "range", "The lower bound must be below the upper one.")
        if kind == "rating" and high is not None and high > 20:
            self.fault(step(at, "rateMax"), "range", "At most 20 steps.")
        actual: Any = "number" if number else kind
        conditions = around + ((read["visibleIf"],) if read.get("visibleIf") else ())
        self.questions.append(
            Question(
                name=read.get("name") or "",
                type=actual,
                pointer=at,
                section=section,
                title=read.get("title") or {"default": read.get("name") or ""},
                required=bool(read.get("isRequired")),
                conditions=conditions,
                choices=read.get("choices") or (),
                rows=read.get("rows") or (),
                columns=read.get("columns") or (),
                low=low,
                high=high,
                max_length=read.get("maxLength") or DEFAULT_LENGTH.get(actual, 0),
                max_selected=read.get("maxSelectedChoices"),
                links=read.get("links") or (),
            )
        )

    def properties(self, source: Mapping[str, Any], allowed: dict[str, str], at: str, of: str) -> dict[str, Any]:
        """Each property read by its kind; one that is not in the subset is a fault."""
        read: dict[str, Any] = {}
        for key, value in source.items():
            kind = allowed.get(key)
            if kind is None:
                self.fault(step(at, key), "unsupported", f"{shown(key)!r} is not supported on {of}.")
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
            elif not isinstance(text, str) or len(text) > MAX_TEXT or not storable(text):
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

    def _options(self, value: Any, at: str) -> tuple[Option, ...]:
        if not isinstance(value, list) or not 1 <= len(value) <= MAX_OPTIONS:
            self.fault(at, "type", f"Expected a list of 1 to {MAX_OPTIONS} objects with value and text.")
            return ()
        options = []
        for number, option in enumerate(value):
            here = step(at, number)
            if not isinstance(option, dict):
                self.fault(here, "unsupported", "Give an object with value and text.")
                continue
            for key in option.keys() - {"value", "text"}:
                self.fault(step(here, key), "unsupported", f"{shown(key)!r} is not supported on an option.")
            name = option.get("value")
            if not isinstance(name, str) or not _VALUE.fullmatch(name):
                self.fault(step(here, "value"), "pattern", "A value is a string of letters, digits, _ . and -.")
                continue
            if "text" not in option:
                self.fault(step(here, "text"), "missing", "Give the option a text.")
                continue
            options.append(Option(name, self._text(option["text"], step(here, "text"))))
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
