"""LimeSurvey's .lss: tables of a survey as XML, in the older form and in the one with texts in tables of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring
from servicekit.problems import Problem, invalid

from .expression_script import Equations
from .known import Known
from .lss_types import LOST, SCALE_TEXTS, SCALES, TYPES
from .names import Names, values_of
from .report import NotMappedError, Report
from .texts import note, plain, texts_of

MOST_BYTES, MOST_ROWS = 5_000_000, 50_000
Row = dict[str, str]

_UNREAD = ("conditions", "quota", "quota_members", "assessments", "defaultvalues")
_READ_ATTRIBUTES = {
    "max_answers",
    "min_answers",
    "maximum_chars",
    "min_num_value_n",
    "max_num_value_n",
    "exclude_all_others",
    "em_validation_q",
    "em_validation_q_tip",
    "other_replace_text",
    "hidden",
}


def read_lss(body: bytes, report: Report) -> dict[str, Any]:
    """The definition, still to be fitted. Raises Problem 413 or 422 for what is no .lss."""
    if len(body) > MOST_BYTES:
        raise Problem(413, "body-too-large", f"An .lss file may have at most {MOST_BYTES} bytes.")
    try:
        root = fromstring(body, forbid_dtd=True)
    except DefusedXmlException:
        raise invalid("/file", "unsafe_xml", "It declares a document type or entities; no .lss needs any.") from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise invalid("/file", "xml_invalid", "The file is no XML that can be read.") from None
    if root.tag != "document" or (root.findtext("LimeSurveyDocType") or "Survey") != "Survey":
        raise invalid("/file", "not_lss", "The file is no export of a LimeSurvey survey (.lss).")
    tables = {element.tag: _rows(element) for element in root if element.find("rows") is not None}
    if sum(map(len, tables.values())) > MOST_ROWS:
        raise invalid("/file", "too_large", f"A survey may have at most {MOST_ROWS} rows in all.")
    return _Survey(tables, report).definition()


def _rows(table: Element) -> list[Row]:
    rows = table.find("rows")
    return [{cell.tag: cell.text or "" for cell in row} for row in (rows if rows is not None else ())]


@dataclass
class _Survey:
    tables: dict[str, list[Row]]
    report: Report
    known: dict[str, Known] = field(default_factory=dict)
    by_qid: dict[str, Known] = field(default_factory=dict)

    def definition(self) -> dict[str, Any]:
        self.names = Names(self.report)
        self.questions = self._once("questions", "qid")
        self.subquestions = self._once("subquestions", "qid")
        self.attributes: dict[str, dict[str, str]] = {}
        for row in self.tables.get("question_attributes", []):
            self.attributes.setdefault(row.get("qid", ""), {}).setdefault(
                row.get("attribute", ""), row.get("value", "")
            )
        for row in self.questions:
            self._learn(row)
        self.equations = Equations(self.known)
        for name in _UNREAD:
            if self.tables.get(name):
                self.report.warning(
                    name, f"{len(self.tables[name])} row(s) were not read; this table has no counterpart."
                )
        found = self._head()
        groups = sorted(self._once("groups", "gid"), key=lambda row: _number(row.get("group_order")))
        found["pages"] = [page for group in groups for page in self._page(group)]
        return found

    def _once(self, table: str, key: str) -> list[Row]:
        """One row each, whatever the number of languages."""
        found: dict[str, Row] = {}
        for row in self.tables.get(table, []):
            found.setdefault(row.get(key, ""), row)
        return list(found.values())

    def _head(self) -> dict[str, Any]:
        names = {"title": "surveyls_title", "description": "surveyls_description", "completedHtml": "surveyls_endtext"}
        rows = self.tables.get("surveys_languagesettings", [])
        found: dict[str, Any] = {}
        for ours, theirs in names.items():
            texts = texts_of({r.get("surveyls_language", ""): r.get(theirs, "") for r in rows}, self.report, theirs)
            if texts:
                found[ours] = (note if ours == "completedHtml" else plain)(texts, self.report, theirs)
        for row in rows:
            if row.get("surveyls_welcometext"):
                where = f"surveyls_welcometext {row.get('surveyls_language')}"
                self.report.warning(where, f"The welcome text was left out: {row['surveyls_welcometext'][:200]}")
        return {"title": {"default": "Imported"}, **found}

    def _learn(self, row: Row) -> None:
        code, kind, qid = row.get("title", ""), row.get("type", ""), row.get("qid", "")
        if kind not in TYPES:
            return
        ours, asked = TYPES[kind]
        scale = SCALES.get(kind, [])
        answers = [answer.get("code", "") for answer in self._answers(qid)]
        subs = [sub.get("title", "") for sub in self._subs(qid)]
        if ours == "matrix":
            known = Known("", asked, values_of(scale or answers, self.report, code), values_of(subs, self.report, code))
        elif ours == "checkbox":
            known = Known("", asked, values_of(subs, self.report, code))
        elif asked in ("one", "several"):
            known = Known("", asked, values_of(scale or answers or subs, self.report, code))
        else:
            known = Known("", asked)
        if row.get("other") == "Y" and ours in ("radiogroup", "dropdown", "checkbox"):
            known.values = {**known.values, "-oth-": "other", "other": "other"}
        known.name = self.names.of(code, code, "question")
        self.by_qid[qid] = self.known[code] = known
        self.known[f"{row.get('sid')}X{row.get('gid')}X{qid}"] = known

    def _answers(self, qid: str) -> list[Row]:
        rows = {row.get("code", ""): row for row in reversed(self.tables.get("answers", [])) if row.get("qid") == qid}
        return sorted(rows.values(), key=lambda row: _number(row.get("sortorder")))

    def _subs(self, qid: str) -> list[Row]:
        rows = [row for row in self.subquestions if row.get("parent_qid") == qid]
        return sorted(rows, key=lambda row: _number(row.get("question_order")))

    def _texts(self, table: str, key: str, value: str, column: str, source: str) -> dict[str, str]:
        """From the table itself, or from the one that newer files have for texts (`question_l10ns`)."""
        apart = {"questions": "question_l10ns", "subquestions": "question_l10ns", "answers": "answer_l10ns"}
        apart["groups"] = "group_l10ns"
        said: dict[str, str] = {}
        for name in (apart[table], table):
            for row in self.tables.get(name, []):
                if row.get(key) == value and row.get(column):
                    said.setdefault(row.get("language", "en"), row[column])
        return texts_of(said, self.report, source)

    def _page(self, group: Row) -> Iterator[dict[str, Any]]:
        gid = group.get("gid", "")
        source = f"group {gid}"
        rows = sorted(
            (row for row in self.questions if row.get("gid") == gid), key=lambda row: _number(row.get("question_order"))
        )
        elements = [element for row in rows for element in self._element(row)]
        if not elements:
            self.report.info(source, "Nothing of this group is left.")
            return
        page: dict[str, Any] = {"name": self.names.of("", source, "page")}
        for ours, theirs in (("title", "group_name"), ("description", "description")):
            texts = plain(self._texts("groups", "gid", gid, theirs, source), self.report, source)
            if texts:
                page[ours] = texts
        self._shown(group.get("grelevance", ""), page, source)
        yield {**page, "elements": elements}

    def _element(self, row: Row) -> Iterator[dict[str, Any]]:
        code, kind, qid = row.get("title", ""), row.get("type", ""), row.get("qid", "")
        attributes = self.attributes.get(qid, {})
        text = self._texts("questions", "qid", qid, "question", code)
        if kind == "X":
            element: dict[str, Any] = {"type": "html", "name": self.names.of(code, code, "note")}
            element["html"] = note(text or {"default": code}, self.report, code)
        elif kind in TYPES:
            element = self._question(row, attributes, text)
        else:
            what = LOST.get(kind, f"the type {kind}")
            self.report.error(code, f"{what} has no counterpart; left out: {text.get('default', '')[:200]}")
            return
        self._shown(row.get("relevance", ""), element, code)
        self._rest(attributes, code)
        yield element

    def _question(self, row: Row, attributes: dict[str, str], text: dict[str, str]) -> dict[str, Any]:
        code, kind, qid = row.get("title", ""), row.get("type", ""), row.get("qid", "")
        known, ours = self.by_qid[qid], TYPES[kind][0]
        element: dict[str, Any] = {"type": "text" if ours == "number" else ours, "name": known.name}
        element["title"] = plain(text, self.report, code) or {"default": code}
        help_text = plain(self._texts("questions", "qid", qid, "help", code), self.report, code)
        if help_text:
            element["description"] = help_text
        if row.get("mandatory") in ("Y", "S"):
            element["isRequired"] = True
            if row["mandatory"] == "S":
                self.report.info(code, "It was asked for softly; it is required now.")
        self._scales(row, known, element, attributes)
        self._rules(row, element, attributes, known)
        if kind in "OP":
            self.report.warning(code, "The comment beside each answer was left out.")
        return element

    def _scales(self, row: Row, known: Known, element: dict[str, Any], attributes: dict[str, str]) -> None:
        code, kind, qid = row.get("title", ""), row.get("type", ""), row.get("qid", "")
        if element["type"] == "matrix":
            element["rows"] = self._options(self._subs(qid), "subquestions", known.rows, code)
            element["columns"] = self._scale(kind, known, code) or self._options(
                self._answers(qid), "answers", known.values, code
            )
        elif element["type"] == "checkbox":
            alone = set(attributes.get("exclude_all_others", "").split(";")) - {""}
            element["choices"] = self._options(self._subs(qid), "subquestions", known.values, code)
            for choice in element["choices"]:
                if choice["value"] in {known.values.get(each) for each in alone}:
                    choice["isExclusive"] = True
        elif element["type"] in ("radiogroup", "dropdown", "ranking"):
            answers = self._answers(qid)
            element["choices"] = self._scale(kind, known, code) or self._options(
                answers or self._subs(qid), "answers" if answers else "subquestions", known.values, code
            )
        if element["type"] == "ranking":
            self.report.info(code, "A ranking has all its choices here; a part of it is no answer.")
        if "other" in known.values.values() and row.get("other") == "Y":
            element["showOtherItem"] = True
            said = attributes.get("other_replace_text")
            element["otherText"] = {"default": said or "Other (please say)"}
            if not said:
                self.report.info(code, "The choice `other` got an English text; the file has none.")

    def _scale(self, kind: str, known: Known, code: str) -> list[dict[str, Any]]:
        """The answers that LimeSurvey has of its own."""
        return [
            {"value": known.values[value], "text": dict(SCALE_TEXTS.get(value, {"default": value}))}
            if value in SCALE_TEXTS
            else {"value": known.values[value], "text": dict.fromkeys(("default", "de", "el", "it", "pl", "es"), value)}
            for value in SCALES.get(kind, [])
        ]

    def _options(self, rows: list[Row], table: str, ours: Any, code: str) -> list[dict[str, Any]]:
        found = []
        for row in rows:
            value = row.get("code" if table == "answers" else "title", "")
            source = f"{code} {value}"
            if table == "answers":
                texts = self._answer_texts(row, source)
            else:
                texts = self._texts(table, "qid", row.get("qid", ""), "question", source)
            found.append({"value": ours[value], "text": plain(texts, self.report, source) or {"default": value}})
        return found

    def _answer_texts(self, row: Row, source: str) -> dict[str, str]:
        if row.get("aid"):
            texts = self._texts("answers", "aid", row["aid"], "answer", source)
            if texts:
                return texts
        same = [
            each
            for each in self.tables.get("answers", [])
            if (each.get("qid"), each.get("code")) == (row.get("qid"), row.get("code")) and each.get("answer")
        ]
        return texts_of({each.get("language", "en"): each["answer"] for each in same}, self.report, source)

    def _rules(self, row: Row, element: dict[str, Any], attributes: dict[str, str], known: Known) -> None:
        code, rules = row.get("title", ""), list[dict[str, Any]]()
        if known.kind == "number":
            element["inputType"] = "number"
            for ours, theirs in (("min", "min_num_value_n"), ("max", "max_num_value_n")):
                self._whole(attributes, theirs, element, ours, code)
        if known.kind == "words":
            self._whole(attributes, "maximum_chars", element, "maxLength", code)
        if element["type"] == "checkbox":
            count: dict[str, Any] = {}
            self._whole(attributes, "min_answers", count, "minCount", code)
            self._whole(attributes, "max_answers", count, "maxCount", code)
            rules += [{"type": "answercount", **count}] if count else []
        pattern = row.get("preg", "")
        if pattern:
            rules += self._pattern(pattern, element, code)
        equation = attributes.get("em_validation_q")
        if equation:
            try:
                rules.append({"type": "expression", "expression": self.equations.condition(equation)})
            except NotMappedError as error:
                self.report.warning(code, f"The validation was left out: {equation[:200]} – {error}")
        if rules:
            element["validators"] = rules

    def _pattern(self, pattern: str, element: dict[str, Any], code: str) -> list[dict[str, Any]]:
        body, _, flags = pattern.removeprefix("/").rpartition("/")
        if element["type"] not in ("text", "comment") or element.get("inputType") or set(flags) - {"i"}:
            self.report.warning(code, f"The pattern was left out: {pattern[:200]}")
            return []
        return [{"type": "regex", "regex": body, **({"caseInsensitive": True} if flags else {})}]

    def _whole(self, attributes: dict[str, str], theirs: str, found: dict[str, Any], ours: str, code: str) -> None:
        given = attributes.get(theirs, "").strip()
        if not given:
            return
        try:
            number = float(given)
            found[ours] = int(number) if number.is_integer() else number
        except (ValueError, OverflowError):
            self.report.warning(code, f"{theirs} was left out; it is no number: {given[:100]}")

    def _shown(self, relevance: str, found: dict[str, Any], source: str) -> None:
        if relevance.strip() in ("", "1", "{1}"):
            return
        try:
            found["visibleIf"] = self.equations.condition(relevance)
        except NotMappedError as error:
            self.report.warning(source, f"It is now always asked; its relevance was {relevance[:200]} – {error}")

    def _rest(self, attributes: dict[str, str], code: str) -> None:
        for name, said in sorted(attributes.items()):
            if name == "hidden" and said == "1":
                self.report.warning(code, "It was hidden; it is asked now.")
            elif name == "em_validation_q_tip" and said:
                self.report.info(code, f"The tip of its validation was left out: {said[:200]}")
            elif said and name not in _READ_ATTRIBUTES:
                self.report.info(code, f"The attribute {name} has no counterpart: {said[:120]}")


def _number(text: str | None) -> int:
    return int(text) if text and text.lstrip("-").isdigit() else 0
