"""A brief as a tagged PDF (PDF/UA-1), typeset by Typst. The same brief gives the same bytes.

PDF/UA allows no character without a glyph. The fonts that come with Typst have Latin, Greek and Cyrillic, so what they
lack (an emoji in a quote) is written out by its Unicode name, which a screen reader can say too."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

from .schemas import Brief

_PROBE = b"""#set document(title: "probe")
#set text(font: "Libertinus Serif")
#sys.inputs.brief #emph(sys.inputs.brief) #strong(sys.inputs.brief)"""
_NO_GLYPH = "could not be displayed"


def pdf(brief: Brief) -> bytes:
    """The document's bytes. Typst is loaded with the first brief: the start does not wait for it."""
    said = brief.model_dump_json()
    # pydantic's JSON leaves everything beyond ASCII as it is, so characters can be replaced in the document as a whole.
    for character in sorted(_missing(frozenset(letter for letter in said if not letter.isascii()))):
        said = said.replace(character, _name(character))
    moment = datetime.fromisoformat(brief.at).replace(microsecond=0)
    return _compiled((files(__package__) / "brief.typ").read_bytes(), said, timestamp=moment)


@lru_cache(maxsize=64)
def _missing(characters: frozenset[str]) -> Collection[str]:
    """Those for which there is no glyph, found by halves."""
    import typst

    try:
        _compiled(_PROBE, " ".join(sorted(characters)))
    except typst.TypstError as error:
        if _NO_GLYPH not in error.message:
            raise
        if len(characters) == 1:
            return characters
        ordered = sorted(characters)
        middle = len(ordered) // 2
        return {*_missing(frozenset(ordered[:middle])), *_missing(frozenset(ordered[middle:]))}
    return ()


def _name(character: str) -> str:
    """`[slightly smiling face]`; nothing for what only joins or varies others."""
    if unicodedata.category(character) in ("Mn", "Cf"):
        return ""
    return f"[{unicodedata.name(character, f'U+{ord(character):04X}').lower()}]"


def _compiled(source: bytes, said: str, **more: Any) -> bytes:
    import typst

    document = typst.compile(
        source,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"brief": said},
        pdf_standards=["ua-1"],
        **more,
    )
    if not isinstance(document, bytes):
        raise TypeError("a PDF is one document")
    return document
