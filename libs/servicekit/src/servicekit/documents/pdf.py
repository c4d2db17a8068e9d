"""A document as a tagged PDF (PDF/UA-1), typeset by Typst. The same document gives the same bytes.

PDF/UA allows no character without a glyph, and Typst stops at some that its fonts have in part. So a PDF holds the
Latin, Greek and Cyrillic letters and the signs of one font, every one of which was tried (a test does so again), and
any other character is written out by its Unicode name, which a screen reader can say too."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict
from datetime import datetime
from importlib.resources import files
from typing import Any

from .blocks import Document

_RANGES = (
    "9-A 20-7E A0-AC AE-17F 218-21B 386 388-38A 38C 38E-3A1 3A3-3CE 401 403-451 453 455-458 45C-45E 1E00-1E9B 1E9E "
    "1EA0-1EF9 1F00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F70 1F72 1F74 1F76 1F78 1F7A "
    "1F7C 1F80-1FB4 1FB6-1FBA 1FBC-1FBD 1FBF-1FC4 1FC6-1FC8 1FCA 1FCC-1FD2 1FD6-1FDA 1FDD-1FE2 1FE4-1FEA 1FEC-1FED "
    "1FF2-1FF4 1FF6-1FF8 1FFA 1FFC 2010-2027 2030-2037 2039-203E 2044 20AB-20AC 2116 2122 2190-2195 2200-220D "
    "220F-221C 221E-221F 2223-222B 2248-2249 2260-2262 2264-2265 2282-2285 22C5"
)
_UNPRINTABLE = re.compile(
    "[^" + "".join("-".join(f"\\U{int(end, 16):08x}" for end in each.split("-")) for each in _RANGES.split()) + "]"
)
_ENDLESS = re.compile(r"\S{48}(?=\S)")
"""Words this long are cut where the line ends; a hash of 64 characters or an address is still one word to read."""


def pdf(document: Document) -> bytes:
    """The document's bytes. Typst is loaded with the first document: the start does not wait for it."""
    import typst

    made = typst.compile(
        (files(__package__) / "document.typ").read_bytes(),
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"document": json.dumps(_printable(asdict(document)), ensure_ascii=False)},
        pdf_standards=["ua-1"],
        timestamp=datetime.fromisoformat(document.at).replace(microsecond=0),
    )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one document")
    return made


def printable(text: str) -> str:
    """Text in characters of the font: accents on their letters, what the font lacks by name."""
    named = _UNPRINTABLE.sub(lambda found: _name(found[0]), unicodedata.normalize("NFC", text))
    return _ENDLESS.sub("\\g<0>\u200b", named)


def _printable(said: Any) -> Any:
    """Every text of the document that is read; links and anchors are no such texts."""
    if isinstance(said, dict):
        return {key: value if key in ("link", "anchor") else _printable(value) for key, value in said.items()}
    if isinstance(said, list | tuple):
        return [_printable(each) for each in said]
    return printable(said) if isinstance(said, str) else said


def _name(character: str) -> str:
    """`[slightly smiling face]`, or `[U+6F22]` where the name says no more than the number; nothing for what only
    joins others or chooses their look."""
    if unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    number = f"{ord(character):04X}"
    name = unicodedata.name(character, number)
    return f"[U+{number}]" if number in name else f"[{name.lower()}]"
