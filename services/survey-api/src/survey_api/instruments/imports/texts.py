"""Texts of other systems: their languages, and their markup."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from ..markup import unsafe_markup
from ..properties import LANGUAGES, MAX_TEXT
from ..words import writable
from .report import Report

_CODE = re.compile(r"\(([a-zA-Z]{2})(?:[-_][a-zA-Z-]+)?\)\s*$")
_NAMES = {
    "english": "default",
    "german": "de",
    "deutsch": "de",
    "greek": "el",
    "ελληνικά": "el",
    "italian": "it",
    "italiano": "it",
    "polish": "pl",
    "polski": "pl",
    "spanish": "es",
    "español": "es",
}
_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]*>")
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def language_of(name: str) -> str | None:
    """`English (en)`, `pl`, `de-informal` → our code, English being `default`; None for one that we do not have."""
    found = _CODE.search(name)
    code = (found.group(1) if found else re.split(r"[-_]", name.strip())[0]).lower()
    code = "default" if code == "en" else code
    return code if code in LANGUAGES else _NAMES.get(name.strip().lower())


def texts_of(given: object, report: Report, source: str) -> dict[str, str]:
    """Texts by our languages. Without English another language stands in for it, and the report says so."""
    said = given if isinstance(given, Mapping) else {"default": given}
    found: dict[str, str] = {}
    for name, text in said.items():
        if not isinstance(text, str | int | float) or isinstance(text, bool) or not str(text).strip():
            continue
        language = "default" if name == "default" else language_of(str(name))
        if language is None:
            report.warning(source, f"The language {name} is not offered here; its text was left out: {str(text)[:80]}")
        elif language in found:
            report.warning(source, f"There are two texts for {language}; this one was left out: {str(text)[:80]}")
        else:
            found[language] = cleaned(str(text), report, source)
    if found and "default" not in found:
        language = next(iter(found))
        report.warning(source, f"There is no English text; the {language} text stands in for it.")
        found = {"default": found[language], **found}
    return found


def cleaned(text: str, report: Report, source: str) -> str:
    if not writable(text):
        report.warning(source, "Characters that are no text were taken out.")
        text = _UNWANTED.sub("", text)
    if len(text) > MAX_TEXT:
        report.warning(source, f"The text was cut after {MAX_TEXT} characters: …{text[MAX_TEXT : MAX_TEXT + 80]}")
        text = text[:MAX_TEXT]
    return text


def plain(texts: Mapping[str, str], report: Report, source: str) -> dict[str, str]:
    """Titles and choices are no markup: tags go, what they held stays."""
    if any(_MARKUP.search(text) for text in texts.values()):
        report.info(source, "Markup was taken out of the text.")
        return {at: _without_markup(text) for at, text in texts.items()}
    return dict(texts)


def note(texts: Mapping[str, str], report: Report, source: str) -> dict[str, str]:
    """The html of a note: what it may not hold is taken out."""
    found = {}
    for language, text in texts.items():
        if _MARKUP.search(text) and unsafe_markup(text) is None:
            found[language] = text
            continue
        if _MARKUP.search(text):
            report.warning(source, f"Markup that a note may not have was taken out ({language}).")
        found[language] = f"<p>{html.escape(_without_markup(text), quote=False)}</p>"
    return found


def _without_markup(text: str) -> str:
    text = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|$)", "", text)
    text = re.sub(r"(?i)<(br|/p|/div|/li)\b[^<>]*>", "\n", text)
    return html.unescape(_MARKUP.sub("", text)).strip()
