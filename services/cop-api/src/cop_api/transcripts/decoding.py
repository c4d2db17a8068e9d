"""From bytes to text: strictly, so that no word is guessed. Pure."""

from __future__ import annotations

import codecs
import unicodedata

from .model import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The mark of UTF-32 begins with that of UTF-16, so it is tried first."""


def decode(body: bytes) -> str:
    """UTF-8, or what the mark at the beginning says → NFC, LF, without the mark.

    Raises UnreadableError with the place of the first byte that is no UTF-8: a file in an older encoding has to be
    saved anew by somebody who sees whether its words are right."""
    mark, encoding = next(((m, e) for m, e in _MARKS if body.startswith(m)), (b"", "utf-8"))
    try:
        text = body[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        raise UnreadableError(
            f"The file is not {encoding.upper()}: byte {len(mark) + error.start} (line {line}) does not fit. "
            "Save it as UTF-8 and upload it again."
        ) from None
    return normalised(text)


def normalised(text: str) -> str:
    """NFC, LF. Raises UnreadableError for control characters, which no text holds."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for at, letter in enumerate(text):
        if unicodedata.category(letter) == "Cc" and letter not in "\n\t":
            line = text.count("\n", 0, at) + 1
            raise UnreadableError(f"Line {line} holds the control character U+{ord(letter):04X}; this is no text file.")
    return text
