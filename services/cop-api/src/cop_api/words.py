"""Text that people wrote: Unicode NFC, LF line ends, no characters that a database or a document refuses."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, Field
from servicekit import drafts
from servicekit.vocabulary import Language

_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""The categories Cc and Cs of Unicode, which never grow, without tab and line feed."""


def normalise(value: object) -> object:
    """NFC, LF, trimmed. Raises ValueError for control characters and lone surrogates; leaves non-text alone."""
    if not isinstance(value, str):
        return value
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if found := _NOT_TEXT.search(text):
        raise ValueError(f"holds the character U+{ord(found[0]):04X}, which is not text")
    return text


def formula_safe(value: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else text


_Normalised = BeforeValidator(normalise)
Line = Annotated[str, _Normalised, Field(min_length=1, max_length=300)]
"""A title or a name."""
Passage = Annotated[str, _Normalised, Field(min_length=1, max_length=2000)]
"""Something said, or a paragraph."""
Note = Annotated[str, _Normalised, Field(max_length=2000)]
"""A paragraph that may be empty."""
Part = Annotated[str, _Normalised, Field(min_length=1, max_length=500)]
"""One part of a card, a reason, a comment."""
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100, examples=["pl-activation-groups"])]
Texts = Annotated[dict[Language, Passage], Field(min_length=1)]
"""Language → text."""


class Draft(drafts.Draft):
    """What a client sends; no code changes it afterwards."""

    model_config = ConfigDict(frozen=True)
