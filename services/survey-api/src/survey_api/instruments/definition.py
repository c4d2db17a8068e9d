"""An instrument as it is written: the strict subset of SurveyJS that is understood.

`read_definition` gives the questions in the order they are asked, or every construct that is not supported, each by its
pointer. What it accepts, survey-core renders. The format is described in services/survey-api/docs/instrument-format.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from servicekit.problems import FieldError

from .expressions import Either
from .properties import GROUP, OTHER, PROPERTIES, ROOT, Condition, Link, Option, PropertyReader, Texts, Validator
from .words import shown, step

RouteOf = Literal["page", "panel", "html", "question", "option"]
QuestionType = Literal[
    "radiogroup", "dropdown", "checkbox", "ranking", "matrix", "rating", "boolean", "number", "text", "comment"
]
MAX_PAGES, MAX_QUESTIONS, MAX_DEPTH = 50, 300, 5
DEFAULT_LENGTH = {"text": 500, "comment": 5_000}
_NEEDED = {
    "matrix": ("rows", "columns"),
    **dict.fromkeys(("radiogroup", "dropdown", "checkbox", "ranking"), ("choices",)),
}
_EVERY = frozenset(get_args(QuestionType))
_RULED = {
    "numeric": frozenset({"number"}),
    "text": frozenset({"text", "comment"}),
    "regex": frozenset({"text", "comment"}),
    "email": frozenset({"text"}),
    "answercount": frozenset({"checkbox"}),
    "expression": _EVERY,
}
"""Which questions a validator is for."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `conditions` and `enabled` are its own and those of page and panels around it; all must hold."""

    name: str
    type: QuestionType
    pointer: str
    section: str
    title: Texts
    required: bool
    conditions: tuple[Condition, ...]
    enabled: tuple[Condition, ...] = ()
    required_if: Condition | None = None
    validators: tuple[Validator, ...] = ()
    choices: tuple[Option, ...] = ()
    rows: tuple[Option, ...] = ()
    columns: tuple[Option, ...] = ()
    low: float | None = None
    high: float | None = None
    max_length: int = 0
    max_selected: int | None = None
    links: tuple[Link, ...] = ()
    other: bool = False
    """The last choice is `other`, with words of one's own beside it."""
    may_be_empty: bool = False
    """Every choice or row has a condition, and the question is asked nevertheless where none of them holds."""

    @property
    def offered_if(self) -> dict[str, Condition]:
        """The choices or rows that are not offered to all, with their conditions."""
        return {option.value: option.condition for option in (*self.choices, *self.rows) if option.condition}

    @property
    def routing(self) -> tuple[Condition, ...]:
        """Every condition that decides whether it is asked, or what of it is offered."""
        return (*self.conditions, *self.offered_if.values())

    @property
    def comment(self) -> str | None:
        """Under which name the words beside the choice `other` are answered; None where there is no such choice."""
        return f"{self.name}-Comment" if self.other else None


@dataclass(frozen=True, slots=True)
class Route:
    """A `visibleIf` of a page, panel, note, question or option, with those around it; the last of `conditions` is its
    own."""

    of: RouteOf
    conditions: tuple[Condition, ...]
    place: int
    """How many questions are asked before it."""
    name: str


@dataclass(frozen=True, slots=True)
class Definition:
    """The questions in the order they are asked, and every text that somebody will read, with its pointer."""

    title: Texts
    questions: tuple[Question, ...]
    names: tuple[tuple[str, str], ...]
    """Every name with its pointer: pages, panels, notes and questions."""
    texts: tuple[tuple[str, Texts], ...]
    routes: tuple[Route, ...] = ()
    empty_groups: tuple[str, ...] = ()
    """Pointers of pages and panels with nothing on them."""
    unseen: frozenset[str] = frozenset()
    """Pointers of texts that are never shown."""


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


@dataclass(frozen=True, slots=True)
class _Around:
    """The conditions of the page and panels around an element."""

    visible: tuple[Condition, ...] = ()
    enabled: tuple[Condition, ...] = ()

    def within(self, read: Mapping[str, Any]) -> _Around:
        visible, enabled = read.get("visibleIf"), read.get("enableIf")
        return _Around(self.visible + ((visible,) if visible else ()), self.enabled + ((enabled,) if enabled else ()))


_NOWHERE = _Around()


@dataclass
class _Reader(PropertyReader):
    questions: list[Question] = field(default_factory=list)
    routes: list[Route] = field(default_factory=list)
    empty_groups: list[str] = field(default_factory=list)
    unseen: set[str] = field(default_factory=set)

    def root(self, source: Mapping[str, Any], at: str) -> Definition:
        read = self.properties(source, ROOT, at, "the instrument")
        if not read.get("title"):
            self.fault(step(at, "title"), "missing", "An instrument has a title.")
        pages = read.get("pages")
        if not isinstance(pages, list) or not 1 <= len(pages) <= MAX_PAGES:
            self.fault(step(at, "pages"), "missing", f"Give 1 to {MAX_PAGES} pages.")
            pages = []
        for number, page in enumerate(pages):
            self.group(page, step(step(at, "pages"), number), GROUP, _NOWHERE, None)
        if not self.questions and not self.errors:
            self.fault(step(at, "pages"), "missing", "There is no question in it.")
        if len(self.questions) > MAX_QUESTIONS:
            self.fault(step(at, "pages"), "too_many", f"At most {MAX_QUESTIONS} questions.")
        return Definition(
            title=read.get("title") or {},
            questions=tuple(self.questions),
            names=tuple(self.names),
            texts=tuple(self.texts),
            routes=tuple(self.routes),
            empty_groups=tuple(self.empty_groups),
            unseen=frozenset(self.unseen),
        )

    def group(self, source: Any, at: str, allowed: dict[str, str], around: _Around, section: str | None) -> None:
        """A page or a panel: its elements are asked where its condition and those around it hold."""
        if not isinstance(source, dict):
            self.fault(at, "type", "Expected an object.")
            return
        read = self.properties(source, allowed, at, "a page" if section is None else "a panel")
        inside = around.within(read)
        self.route("page" if section is None else "panel", read, inside)
        # The page name without its trailing number is the section: data_use, data_use_2.
        section = section or re.sub(r"_\d+$", "", read.get("name") or "")
        elements = read.get("elements")
        if not isinstance(elements, list):
            self.fault(step(at, "elements"), "missing", "Give the list of elements.")
            return
        if not elements:
            self.empty_groups.append(at)
        for number, element in enumerate(elements):
            self.element(element, step(step(at, "elements"), number), inside, section)

    def element(self, source: Any, at: str, around: _Around, section: str) -> None:
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
        if kind == "html":
            self.route("html", read, around.within(read))
        else:
            self.question(kind, read, at, around, section)

    def route(self, of: RouteOf, read: dict[str, Any], inside: _Around) -> None:
        if read.get("visibleIf"):
            self.routes.append(Route(of, inside.visible, len(self.questions), read.get("name") or ""))

    def offered(self, options: tuple[Option, ...], around: _Around) -> Condition | None:
        """Note the routes of the options → what must hold for any of them to be offered; None where one always is."""
        conditions = [option.condition for option in options if option.condition]
        for option in options:
            if option.condition:
                own = around.within({"visibleIf": option.condition})
                self.routes.append(Route("option", own.visible, len(self.questions), option.value))
        if not conditions or len(conditions) < len(options):
            return None
        expressions = tuple(condition.expression for condition in conditions)
        return Condition(expressions[0] if len(expressions) == 1 else Either(expressions), conditions[0].pointer)

    def question(self, kind: str, read: dict[str, Any], at: str, around: _Around, section: str) -> None:
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
        conditions = around.within(read)
        self.route("question", read, conditions)
        choices = read.get("choices") or ()
        any_offered = self.offered(read.get("rows") or choices, conditions)
        if any_offered and (read.get("hideIfChoicesEmpty") or read.get("hideIfRowsEmpty")):
            hide = Condition(
                any_offered.expression, step(at, f"hideIf{'Rows' if read.get('rows') else 'Choices'}Empty")
            )
            conditions, any_offered = conditions.within({"visibleIf": hide}), None
        other = read.get("showOtherItem") or False
        if other and not read.get("otherText"):
            self.fault(step(at, "otherText"), "missing", "Give the choice `other` its text.")
        if not other:
            self.unseen |= {step(at, text) for text in ("otherText", "otherPlaceholder")}
        if not read.get("isRequired") and not read.get("requiredIf"):
            self.unseen.add(step(at, "requiredErrorText"))
        if other:
            choices = (*choices, Option(OTHER, read.get("otherText") or {}))
        if read.get("isRequired") and read.get("requiredIf"):
            self.fault(step(at, "requiredIf"), "unsupported", "Either isRequired or requiredIf, not both.")
        for validator in read.get("validators") or ():
            if actual not in _RULED[validator.type]:
                allowed = ", ".join(sorted(_RULED[validator.type]))
                self.fault(validator.pointer, "unsupported", f"A validator {validator.type} is for {allowed}.")
        self.questions.append(
            Question(
                name=read.get("name") or "",
                type=actual,
                pointer=at,
                section=section,
                title=read.get("title") or {"default": read.get("name") or ""},
                required=bool(read.get("isRequired")),
                conditions=conditions.visible,
                enabled=conditions.enabled,
                required_if=read.get("requiredIf"),
                validators=read.get("validators") or (),
                choices=choices,
                rows=read.get("rows") or (),
                columns=read.get("columns") or (),
                low=low,
                high=high,
                max_length=read.get("maxLength") or DEFAULT_LENGTH.get(actual, 0),
                max_selected=read.get("maxSelectedChoices"),
                links=read.get("links") or (),
                other=other,
                may_be_empty=any_offered is not None and not other,
            )
        )
