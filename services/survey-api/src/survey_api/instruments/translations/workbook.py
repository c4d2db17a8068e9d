"""The translators' workbook: one row per string, one column per language and one for the state of each."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import xlsxwriter
from servicekit.problems import invalid

from ..markup import unsafe_markup
from ..properties import LANGUAGES, MAX_TEXT
from ..words import shown as readable
from ..words import writable
from ..workbooks import Sheet
from .keys import Translatable
from .queries import Review
from .schemas import TranslationLine

TRANSLATED = LANGUAGES[1:]
MISSING, DRAFTED, REVIEWED = "missing", "machine-drafted", "reviewed"
_HEAD = ("key", "shown", "en", *(column for at in TRANSLATED for column in (at, f"{at} state")))
_VARIABLE = re.compile(r"\{[^{}\s]+\}")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")


def digest_of(key: str, english: str, translation: str) -> str:
    return hashlib.sha256("\0".join((key, english, translation)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def state_of(string: Translatable, language: str, reviews: Collection[Review]) -> str:
    text = string.texts.get(language) or ""
    if not text.strip():
        return MISSING
    digest = digest_of(string.key, string.texts["default"], text)
    return REVIEWED if (language, digest) in reviews else DRAFTED


def written(strings: list[Translatable], reviews: Collection[Review]) -> bytes:
    """The workbook. Every cell is a text and marked as one: none becomes a formula, here or when it is edited."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("translations")
    text = book.add_format({"num_format": "@", "quote_prefix": True, "text_wrap": True, "valign": "top"})
    head = book.add_format({"bold": True})
    sheet.freeze_panes(1, 3)
    sheet.set_column(0, 0, 30)
    sheet.set_column(2, 2 + 2 * len(TRANSLATED), 40)
    for column, name in enumerate(_HEAD):
        sheet.write_string(0, column, name, head)
    for row, string in enumerate(strings, 1):
        cells = [string.key, "yes" if string.shown else "no", as_cell(string.texts["default"])]
        for language in TRANSLATED:
            cells += [as_cell(string.texts.get(language) or ""), state_of(string, language, reviews)]
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, text)
    for column in range(4, len(_HEAD), 2):
        choices = {"validate": "list", "source": [MISSING, DRAFTED, REVIEWED]}
        sheet.data_validation(1, column, max(1, len(strings)), column, choices)
    book.close()
    return out.getvalue()


def as_cell(text: str) -> str:
    """A text as it comes back from a workbook: with line feeds alone, and without openpyxl's escape mark (`x005F_`)."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("x005F_", "")


@dataclass
class Taken:
    """What a workbook says: new texts by key, the reviews, and the report."""

    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    reviews: set[Review] = field(default_factory=set)
    report: list[TranslationLine] = field(default_factory=list)
    changed: int = 0


def read(sheet: Sheet, strings: list[Translatable], reviews: Collection[Review]) -> Taken:
    """Row by row; a bad one takes no good one down with it. Raises Problem 422 where the columns are not there."""
    columns = _columns(sheet)
    known = {string.key: string for string in strings}
    taken = Taken(reviews=set(reviews))
    seen: set[str] = set()
    for number, cells in enumerate(sheet[1:], 2):
        row = {name: cells[at] if at < len(cells) else "" for name, at in columns.items()}
        key = row["key"].strip()
        if not any(row.values()):
            continue
        fault = _row_fault(key, row, known, seen)
        if fault:
            taken.report.append(_line(number, key, None, *fault))
        else:
            _take(taken, number, known[key], row)
        seen.add(key)
    for key in known.keys() - seen:
        taken.report.append(_line(0, key, None, "absent", "The workbook has no row for it; it stays as it is."))
    return taken


def _columns(sheet: Sheet) -> dict[str, int]:
    columns: dict[str, int] = {}
    for at, name in enumerate(sheet[0] if sheet else ()):
        columns.setdefault(name.strip().lower(), at)
    missing = [name for name in ("key", "en") if name not in columns]
    if missing or not any(language in columns for language in TRANSLATED):
        wanted = ", ".join(missing) or "one of " + ", ".join(TRANSLATED)
        raise invalid("/file", "columns", f"The first row has no column {wanted}; start from the exported workbook.")
    return {name: at for name, at in columns.items() if name in _HEAD}


def _row_fault(
    key: str, row: Mapping[str, str], known: Mapping[str, Translatable], seen: Collection[str]
) -> tuple[Any, str] | None:
    if key not in known:
        return "unknown_key", "The instrument has no such string."
    if key in seen:
        return "repeated_key", "This key was there before; the first row counts."
    if row["en"] != as_cell(known[key].texts["default"]):
        return "changed_source", f"The English text is now: {readable(known[key].texts['default'], 200)}"
    return None


def _take(taken: Taken, number: int, string: Translatable, row: Mapping[str, str]) -> None:
    for language in TRANSLATED:
        if language not in row:
            continue
        before = string.texts.get(language) or ""
        text = before if row[language] == as_cell(before) else row[language]
        fault = _text_fault(string, text) if text != before else None
        if fault:
            taken.report.append(_line(number, string.key, language, *fault))
            continue
        if text != before:
            taken.texts.setdefault(string.key, {})[language] = text
            taken.changed += 1
        _review(taken, number, string, language, text, row.get(f"{language} state", ""))


def _review(taken: Taken, number: int, string: Translatable, language: str, text: str, said: str) -> None:
    state = said.strip().lower()
    if state not in ("", MISSING, DRAFTED, REVIEWED):
        message = f"States are {MISSING}, {DRAFTED} and {REVIEWED}; the text was taken over."
        taken.report.append(_line(number, string.key, language, "unknown_state", message, "warning"))
        return
    review = (language, digest_of(string.key, string.texts["default"], text))
    if state == REVIEWED and text.strip():
        taken.reviews.add(review)
    elif state in (MISSING, DRAFTED):
        taken.reviews.discard(review)


def _text_fault(string: Translatable, text: str) -> tuple[Any, str] | None:
    english = string.texts["default"]
    checks: list[tuple[Callable[[], bool], str, str]] = [
        (lambda: not text.strip(), "emptied", "A translation is not taken away by an empty cell; it stays."),
        (lambda: len(text) > MAX_TEXT, "too_long", f"At most {MAX_TEXT} characters."),
        (lambda: not writable(text), "not_storable", "It holds a character that is not text."),
        (
            lambda: sorted(_VARIABLE.findall(text)) != sorted(_VARIABLE.findall(english)),
            "variables",
            f"It must have the {{variables}} of the English text: {' '.join(_VARIABLE.findall(english)) or 'none'}.",
        ),
        (
            lambda: string.markup and sorted(_tags(text)) != sorted(_tags(english)),
            "markup",
            f"It must have the same tags as the English text: {' '.join(_tags(english)) or 'none'}.",
        ),
        (lambda: string.markup and unsafe_markup(text) is not None, "unsafe_markup", "It holds what a note may not."),
    ]
    return next(((code, message) for fails, code, message in checks if fails()), None)


def _tags(text: str) -> list[str]:
    return [name.lower() for name in _TAG.findall(text)]


def _line(
    row: int, key: str, language: str | None, code: Any, message: str, severity: Any = "error"
) -> TranslationLine:
    if code == "absent":
        severity = "warning"
    return TranslationLine(
        row=row, key=readable(key, 200), language=language, severity=severity, code=code, message=message
    )


def missing_in(strings: list[Translatable]) -> dict[str, int]:
    """Language → how many strings that somebody sees are not there. English is always there."""
    return dict(_missing(strings))


def _missing(strings: list[Translatable]) -> Iterator[tuple[str, int]]:
    for language in TRANSLATED:
        yield language, sum(each.shown and not (each.texts.get(language) or "").strip() for each in strings)
