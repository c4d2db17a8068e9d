"""XLSForm, as ODK, Kobo and Survey123 write it, through pyxform."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..words import shown
from .known import Known
from .names import Names, values_of
from .report import NotMappedError, Report
from .texts import note, plain, texts_of
from .xlsform_file import read_form
from .xpath import Conditions

_KINDS: dict[str, Any] = {
    "select one": "one",
    "select all that apply": "several",
    "rank": "several",
    "integer": "number",
    "decimal": "number",
    "range": "number",
    "text": "words",
    "acknowledge": "boolean",
}
_TYPES = {
    "select one": "radiogroup",
    "select all that apply": "checkbox",
    "rank": "ranking",
    "integer": "text",
    "decimal": "text",
    "range": "text",
    "text": "text",
    "acknowledge": "boolean",
}
_READ = {
    "choice_filter",
    "type",
    "name",
    "label",
    "hint",
    "bind",
    "choices",
    "children",
    "control",
    "itemset",
    "list_name",
    "parameters",
}
_BIND = {"relevant", "constraint", "jr:constraintMsg", "required", "jr:requiredMsg"}


def read_xlsform(body: bytes, report: Report) -> dict[str, Any]:
    """The definition, still to be fitted. Raises Problem 413 or 422 for what is no XLSForm."""
    return _Form(read_form(body, report), report).definition()


@dataclass
class _Form:
    form: dict[str, Any]
    report: Report
    known: dict[str, Known] = field(default_factory=dict)

    def definition(self) -> dict[str, Any]:
        self.names = Names(self.report)
        children = [child for child in self.form.get("children", []) if child.get("name") != "meta"]
        self._learn(children)
        self.conditions = Conditions(self.known)
        for name in ("instance_name", "style", "version", "public_key", "submission_url"):
            if self.form.get(name):
                self.report.info(f"settings {name}", f"It has no counterpart: {self.form[name]}")
        title = texts_of(self.form.get("title") or "Imported", self.report, "settings form_title")
        return {"title": title, "pages": list(self._pages(children))}

    def _learn(self, children: list[dict[str, Any]]) -> None:
        """Names and values first: a condition may refer to any question."""
        for child in children:
            name, kind = str(child.get("name", "")), _KINDS.get(str(child.get("type")))
            if child.get("type") == "group":
                self._learn(child.get("children", []))
            elif kind is not None and name not in self.known:
                values = values_of((str(c.get("name", "")) for c in child.get("choices", [])), self.report, name)
                self.known[name] = Known(self.names.of(name, name, "question"), kind, values)

    def _pages(self, children: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """A group at the top is a page; what stands between groups is one, too."""
        loose: list[dict[str, Any]] = []
        for child in children:
            if child.get("type") != "group":
                loose.append(child)
                continue
            yield from self._page(loose)
            loose = []
            elements = list(self._elements(child.get("children", [])))
            if elements:
                yield {**self._group(child), "elements": elements}
        yield from self._page(loose)

    def _page(self, loose: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        elements = list(self._elements(loose))
        if elements:
            yield {"name": self.names.of("", "", "page"), "elements": elements}

    def _group(self, child: dict[str, Any]) -> dict[str, Any]:
        name = str(child.get("name", ""))
        group: dict[str, Any] = {"name": self.names.of(name, name, "group")}
        group |= self._said(child, "label", "title")
        self._shown(child, group, name)
        self._rest(child, name)
        return group

    def _elements(self, children: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        for child in children:
            name, kind = str(child.get("name", "")), str(child.get("type"))
            if kind == "group":
                elements = list(self._elements(child.get("children", [])))
                if elements:
                    yield {"type": "panel", **self._group(child), "elements": elements}
            elif kind == "note":
                yield self._note(child, name)
            elif kind in _TYPES:
                yield self._question(child, name, kind)
            else:
                self._lost(child, name, kind)

    def _lost(self, child: dict[str, Any], name: str, kind: str) -> None:
        self.report.error(name, f"{kind} has no counterpart; it was left out.")
        for inside in child.get("children", []):
            self._lost(inside, str(inside.get("name", "")), str(inside.get("type")))

    def _note(self, child: dict[str, Any], name: str) -> dict[str, Any]:
        element: dict[str, Any] = {"type": "html", "name": self.names.of(name, name, "note")}
        element["html"] = note(self._texts(child.get("label") or name, name), self.report, name)
        self._shown(child, element, name)
        self._rest(child, name)
        return element

    def _question(self, child: dict[str, Any], name: str, kind: str) -> dict[str, Any]:
        known = self.known[name]
        element: dict[str, Any] = {"type": _TYPES[kind], "name": known.name}
        element |= self._said(child, "label", "title") or {"title": name}
        element |= self._said(child, "hint", "description")
        appearance = str(child.get("control", {}).get("appearance", ""))
        if kind == "select one" and "minimal" in appearance:
            element["type"] = "dropdown"
        elif kind == "text" and "multiline" in appearance:
            element["type"] = "comment"
        elif appearance:
            self.report.info(name, f"The appearance {appearance} has no counterpart.")
        if known.kind == "number":
            element["inputType"] = "number"
            self._bounds(child, element, name, kind)
        if known.values:
            element["choices"] = self._choices(child, known, name)
            self._offered(child, element, name, kind)
        self._shown(child, element, name)
        self._required(child, element, name)
        self._constraint(child, element, name)
        self._rest(child, name)
        return element

    def _bounds(self, child: dict[str, Any], element: dict[str, Any], name: str, kind: str) -> None:
        if kind == "integer":
            self.report.info(name, "That the number is whole is not checked.")
        for ours, theirs in (("min", "start"), ("max", "end")):
            written = child.get("parameters", {}).get(theirs) if kind == "range" else None
            if written is not None:
                try:
                    element[ours] = float(written)
                except ValueError:
                    self.report.warning(name, f"{theirs}={written} is no number.")

    def _choices(self, child: dict[str, Any], known: Known, name: str) -> list[dict[str, Any]]:
        choices, seen = [], set[str]()
        for choice in child["choices"]:
            value = str(choice.get("name", ""))
            if value in seen:
                continue
            seen.add(value)
            label = texts_of(choice.get("label") or value, self.report, f"{name} {value}")
            choices.append({"value": known.values[value], "text": plain(label, self.report, f"{name} {value}")})
            for more in choice.keys() - {"name", "label"} - self._filtered_by(child):
                self.report.info(f"{name} {value}", f"{more} has no counterpart.")
        return choices

    def _filtered_by(self, child: Mapping[str, Any]) -> set[str]:
        """The columns of the choices that a filter names, and others that happen to be called as something in it."""
        return set(re.findall(r"[\w.-]+", str(child.get("choice_filter", ""))))

    def _offered(self, child: Mapping[str, Any], element: dict[str, Any], name: str, kind: str) -> None:
        """A choice filter is a condition of each choice, with what stands in the choice's own columns."""
        wanted = child.get("choice_filter")
        if not wanted:
            return
        if kind == "rank":
            self.report.warning(name, f"All are now always to be ranked; choice_filter was {wanted}")
            return
        empty = dict.fromkeys((column for choice in child["choices"] for column in choice), "")
        by_value = {str(choice.get("name", "")): choice for choice in reversed(child["choices"])}
        theirs = {ours: value for value, ours in self.known[name].values.items()}
        try:
            conditions = [
                self.conditions.condition(
                    str(wanted), columns=empty | {k: str(v) for k, v in by_value[theirs[choice["value"]]].items()}
                )
                for choice in element["choices"]
            ]
        except NotMappedError as error:
            self.report.warning(name, f"Every choice is now always offered; choice_filter was {wanted} – {error}")
            return
        for choice, condition in zip(element["choices"], conditions, strict=True):
            choice["visibleIf"] = condition
        element["hideIfChoicesEmpty"] = True

    def _shown(self, child: dict[str, Any], element: dict[str, Any], name: str) -> None:
        relevant = child.get("bind", {}).get("relevant")
        if relevant:
            try:
                element["visibleIf"] = self.conditions.condition(str(relevant))
            except NotMappedError as error:
                self.report.warning(name, f"It is now always asked; relevant was {relevant} – {error}")

    def _required(self, child: dict[str, Any], element: dict[str, Any], name: str) -> None:
        bind = child.get("bind", {})
        required = str(bind.get("required", "")).strip()
        if required.lower() in ("yes", "true", "true()"):
            element["isRequired"] = True
        elif required and required.lower() not in ("no", "false", "false()"):
            try:
                element["requiredIf"] = self.conditions.condition(required)
            except NotMappedError as error:
                self.report.warning(name, f"It is now never required; required was {required} – {error}")
        if bind.get("jr:requiredMsg"):
            element["requiredErrorText"] = self._texts(bind["jr:requiredMsg"], name)

    def _constraint(self, child: dict[str, Any], element: dict[str, Any], name: str) -> None:
        bind = child.get("bind", {})
        constraint = bind.get("constraint")
        if not constraint:
            return
        message = self._texts(bind["jr:constraintMsg"], name) if bind.get("jr:constraintMsg") else {}
        try:
            element["validators"] = self.conditions.validators(str(constraint), name, message)
        except NotMappedError as error:
            self.report.warning(name, f"The constraint was left out: {constraint} – {error}")

    def _said(self, child: dict[str, Any], theirs: str, ours: str) -> dict[str, Any]:
        name = str(child.get("name", ""))
        texts = plain(self._texts(child.get(theirs), name), self.report, name) if child.get(theirs) else {}
        return {ours: texts} if texts else {}

    def _texts(self, given: object, name: str) -> dict[str, str]:
        """`${other}` in a text becomes our `{other}`."""
        texts = texts_of(given, self.report, name)
        for theirs, known in self.known.items():
            texts = {at: text.replace(f"${{{theirs}}}", f"{{{known.name}}}") for at, text in texts.items()}
        if any("${" in text for text in texts.values()):
            self.report.warning(name, "The text refers to something that was left out.")
        return texts

    def _rest(self, child: Mapping[str, Any], name: str) -> None:
        """What nothing above has read."""
        rest = {key: value for key, value in child.items() if key not in _READ}
        rest |= {key: value for key, value in child.get("bind", {}).items() if key not in _BIND}
        for part in ("control", "parameters"):
            read = {"appearance", "bodyless", "start", "end"}
            rest |= {key: value for key, value in (child.get(part) or {}).items() if key not in read}
        for key, value in rest.items():
            severity = self.report.warning if key in ("media", "default") else self.report.info
            severity(name, f"{key} has no counterpart: {shown(value, 120)}")
