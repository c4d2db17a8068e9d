"""SurveyJS JSON from elsewhere: what the format has under another name is brought over, the rest is reported."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from servicekit.problems import Problem, invalid

from ..properties import GROUP, PROPERTIES, ROOT
from .known import Known
from .names import Names, values_of
from .report import Report
from .surveyjs_conditions import Conditions
from .texts import note, plain, texts_of

MOST_BYTES, MOST_DEPTH = 5_000_000, 60
_SAME_TYPE = {"tagbox": "checkbox", "buttongroup": "radiogroup"}
_SAME_NAME = {"hasOther": "showOtherItem", "otherPlaceHolder": "otherPlaceholder", "questions": "elements"}
_TEXTS = {key for allowed in (ROOT, GROUP, *PROPERTIES.values()) for key, kind in allowed.items() if kind == "text"}
_CONDITIONS = {"visibleIf", "requiredIf", "enableIf", "expression"}
_SPECIAL = {
    "None": ("none", "None of these"),
    "DontKnow": ("dont_know", "Don't know"),
    "Refuse": ("refused", "I prefer not to say"),
}
_INSIDE = {"elements", "pages", "choices", "rows", "columns", "validators", "name", "type", "html", "links"}
_INPUTS = {"text": "text", "number": "number", "range": "number", "email": "text"}


def read_surveyjs(body: bytes, report: Report) -> dict[str, Any]:
    """The definition, still to be fitted. Raises Problem 413 or 422 for what is no SurveyJS JSON."""
    if len(body) > MOST_BYTES:
        raise Problem(413, "body-too-large", f"A definition may have at most {MOST_BYTES} bytes.")
    try:
        source = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise invalid("/file", "json_invalid", "The file is not JSON.") from None
    if not isinstance(source, dict) or _deeper_than(source, MOST_DEPTH):
        raise invalid("/file", "json_invalid", "The file is no SurveyJS definition: an object with pages or elements.")
    return _Survey(source, report).definition()


def _deeper_than(value: Any, most: int) -> bool:
    level = [value]
    for _ in range(most):
        level = [inside for each in level for inside in _inside(each)]
        if not level:
            return False
    return True


def _inside(value: Any) -> list[Any]:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [each for each in inside if isinstance(each, dict | list)]


@dataclass
class _Survey:
    source: dict[str, Any]
    report: Report
    known: dict[str, Known] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    """Names that an element has already."""

    def definition(self) -> dict[str, Any]:
        self.names = Names(self.report)
        pages = self.source.get("pages")
        if not isinstance(pages, list):
            elements = self.source.get("elements", self.source.get("questions"))
            pages = [{"name": "page_1", "elements": elements}]
        self._learn(pages)
        self.conditions = Conditions(self.known, self.report)
        found = self._properties(self.source, ROOT, "")
        if not found.get("title"):
            self.report.info("/title", "There was no title.")
            found["title"] = {"default": "Imported"}
        found["pages"] = [
            self._group(page, f"/pages/{at}", GROUP) for at, page in enumerate(pages) if isinstance(page, dict)
        ]
        return found

    def _learn(self, elements: Any) -> None:
        """Names and values first: a condition may refer to any question."""
        for element in elements if isinstance(elements, list) else ():
            if not isinstance(element, dict):
                continue
            name = element.get("name")
            inside = element.get("elements", element.get("questions"))
            if isinstance(name, str) and name not in self.known:
                scale = element.get("columns") if element.get("type") == "matrix" else element.get("choices")
                values = values_of(_values(scale), Report(), name)
                rows = values_of(_values(element.get("rows")), Report(), name)
                self.known[name] = Known(self.names.of(name, name, "question"), "one", values, rows)
            self._learn(inside)

    def _group(self, source: dict[str, Any], at: str, allowed: Mapping[str, str]) -> dict[str, Any]:
        found = self._properties(source, allowed, at)
        found["name"] = self._name(source, at)
        inside = source.get("elements", source.get("questions"))
        found["elements"] = list(self._elements(inside, f"{at}/elements"))
        return found

    def _name(self, source: Mapping[str, Any], at: str) -> str:
        name = source.get("name")
        known = self.known.get(name) if isinstance(name, str) else None
        if known is None or known.name in self.given:
            return self._free(at)
        self.given.add(known.name)
        return known.name

    def _free(self, at: str) -> str:
        name = self.names.of("", at, "element")
        self.report.warning(at, f"Its name was missing or not the only one; it is called {name} now.")
        return name

    def _elements(self, elements: Any, at: str) -> Iterator[dict[str, Any]]:
        for number, element in enumerate(elements if isinstance(elements, list) else ()):
            here = f"{at}/{number}"
            if not isinstance(element, dict):
                self.report.error(here, "It is no element.")
                continue
            kind = _SAME_TYPE.get(str(element.get("type")), str(element.get("type")))
            if kind not in PROPERTIES:
                self.report.error(here, f"{element.get('type')} {element.get('name', '')} has no counterpart.")
                self._lost(element, here)
            elif kind == "panel":
                yield {"type": "panel", **self._group(element, here, PROPERTIES["panel"])}
            else:
                yield self._element({**element, "type": kind}, here, kind)

    def _lost(self, element: Mapping[str, Any], at: str) -> None:
        """What was inside a thing without counterpart is lost with it, and is named."""
        for part in ("elements", "templateElements", "questions", "items"):
            found = element.get(part)
            for inside in found if isinstance(found, list) else ():
                if isinstance(inside, dict):
                    self.report.error(at, f"With it {inside.get('name', '')} was left out.")
                    self._lost(inside, at)

    def _element(self, element: dict[str, Any], at: str, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = {"type": kind, "name": self._name(element, at)}
        found |= self._properties(element, PROPERTIES[kind], at)
        if kind == "html":
            found["html"] = note(texts_of(element.get("html"), self.report, at), self.report, at)
        if kind == "text":
            self._input(element, found, at)
        for part in ("choices", "rows", "columns"):
            if part in element and part in PROPERTIES[kind]:
                found[part] = self._options(
                    element[part], f"{at}/{part}", exclusive=kind == "checkbox", routed=part in _routed(kind)
                )
                if part in _routed(kind):
                    self._offered(element, found, part, at)
        if "choices" in found:
            self._special(element, found, at)
        if isinstance(element.get("validators"), list):
            rules = [self._validator(rule, f"{at}/validators/{n}") for n, rule in enumerate(element["validators"])]
            found["validators"] = [rule for rule in rules if rule is not None]
        if "links" in element:
            found["links"] = element["links"]
        return found

    def _input(self, element: Mapping[str, Any], found: dict[str, Any], at: str) -> None:
        given = element.get("inputType", "text")
        found["inputType"] = _INPUTS.get(str(given), "text")
        if str(given) not in _INPUTS:
            self.report.warning(at, f"The input type {given} is a plain text here.")
        if given == "email":
            rules = found.get("validators", [])
            found["validators"] = [*rules, {"type": "email"}]

    def _special(self, element: Mapping[str, Any], found: dict[str, Any], at: str) -> None:
        """SurveyJS's own "none", "don't know" and "refuse" are ordinary choices here, known by their values."""
        for what, (value, text) in _SPECIAL.items():
            if element.get(f"show{what}Item") is not True and element.get(f"has{what}") is not True:
                continue
            texts = texts_of(element.get(f"{what[0].lower()}{what[1:]}Text") or text, self.report, at)
            option: dict[str, Any] = {"value": value, "text": texts}
            if found["type"] == "checkbox":
                option["isExclusive"] = True
            found["choices"].append(option)
            self.report.info(at, f"show{what}Item became the choice {value}.")
        if found.get("showOtherItem") is True and not found.get("otherText"):
            found["otherText"] = {"default": "Other (please say)"}
            self.report.info(at, "The choice `other` got an English text; it had none of its own.")

    def _offered(self, element: Mapping[str, Any], found: dict[str, Any], part: str, at: str) -> None:
        """Conditions of single choices or rows: their own, or the one for all, in which {item} is each of them."""
        for_all = element.get(f"{part}VisibleIf")
        ours = {option["value"]: option for option in found[part]} if isinstance(found[part], list) else {}
        values = values_of(_values(element[part]), Report(), at)
        for number, option in enumerate(element[part] if isinstance(element[part], list) else ()):
            value, own = _value(option), option.get("visibleIf") if isinstance(option, dict) else None
            wanted = own or for_all
            if value is None or not isinstance(wanted, str):
                continue
            here = f"{at}/{part}/{number}/visibleIf" if own else f"{at}/{part}VisibleIf"
            if "'" in value or "\\" in value:
                self.report.warning(here, f"{value} is now always offered: it cannot be written into a condition.")
                continue
            condition = self.conditions.condition(re.sub(r"\{(item|choice)\}", f"'{value}'", wanted), here)
            if condition is not None:
                ours[values[value]].setdefault("visibleIf", condition)
        flag = f"hideIf{part.title()}Empty"
        if ours and all("visibleIf" in option for option in ours.values()) and not found.get(flag):
            found[flag] = True
            self.report.info(f"{at}/{part}", f"It got {flag}: it is not asked where none of them is offered.")

    def _options(self, options: Any, at: str, *, exclusive: bool, routed: bool) -> Any:
        if not isinstance(options, list):
            return options
        ours = values_of(_values(options), self.report, at)
        found, seen = [], set[str]()
        for number, option in enumerate(options):
            value = _value(option)
            if value is None or value in seen:
                continue
            seen.add(value)
            given = option.get("text") if isinstance(option, dict) and option.get("text") else value
            here = f"{at}/{number}"
            one: dict[str, Any] = {
                "value": ours[value],
                "text": plain(texts_of(given, self.report, here), self.report, here),
            }
            for key in option.keys() - {"value", "text"} if isinstance(option, dict) else ():
                if key == "isExclusive" and exclusive:
                    one[key] = option[key]
                elif key != "visibleIf" or not routed:
                    self.report.warning(f"{here}/{key}", f"{key} has no counterpart on a choice, row or column.")
            found.append(one)
        return found

    def _validator(self, rule: Any, at: str) -> dict[str, Any] | None:
        if not isinstance(rule, dict):
            self.report.error(at, "It is no validator.")
            return None
        found = {key: value for key, value in rule.items() if key not in ("text", "expression")}
        found["type"] = str(rule.get("type", "")).removesuffix("validator")
        if rule.get("text"):
            found["text"] = texts_of(rule["text"], self.report, at)
        if "expression" in rule:
            expression = self.conditions.condition(rule["expression"], f"{at}/expression")
            if expression is None:
                return None
            found["expression"] = expression
        return found

    def _properties(self, source: Mapping[str, Any], allowed: Mapping[str, str], at: str) -> dict[str, Any]:
        """What can be taken as it is; what cannot is named. Parts with something inside are read elsewhere."""
        found: dict[str, Any] = {}
        handled = {f"{verb}{what}{end}" for what in _SPECIAL for verb, end in (("show", "Item"), ("has", ""))}
        handled |= {f"{what[0].lower()}{what[1:]}Text" for what in _SPECIAL}
        handled |= {f"{part}VisibleIf" for part in _routed(str(source.get("type"))) if part in source}
        for given, value in source.items():
            key, here = _SAME_NAME.get(given, given), f"{at}/{given}"
            if key in _INSIDE or given in handled:
                continue
            if key not in allowed:
                self.report.warning(here, f"{given} has no counterpart: {str(value)[:80]}")
            elif key in _CONDITIONS:
                condition = self.conditions.condition(value, here)
                if condition is not None:
                    found[key] = condition
            elif key == "completedHtml":
                found[key] = note(texts_of(value, self.report, here), self.report, here)
            elif key in _TEXTS:
                texts = plain(texts_of(value, self.report, here), self.report, here)
                if texts:
                    found[key] = {language: self.conditions.renamed(text) for language, text in texts.items()}
            elif key != "inputType":
                found[key] = value
        return found


def _routed(kind: str) -> set[str]:
    """Which of its options a question may offer to some only."""
    return {what for what in ("choices", "rows") if PROPERTIES.get(kind, {}).get(what) in ("offered", "choices")}


def _value(option: Any) -> str | None:
    value = option.get("value") if isinstance(option, dict) else option
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value)


def _values(options: Any) -> list[str]:
    found = [_value(option) for option in options] if isinstance(options, list) else []
    return [value for value in found if value is not None]
