"""Text that people wrote: Unicode NFC, LF line ends, no characters that a database or a document refuses."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema
from servicekit.vocabulary import Language


def normalise(value: object) -> object:
    """NFC, LF, trimmed. Raises ValueError for control characters and lone surrogates; leaves non-text alone."""
    if not isinstance(value, str):
        return value
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()
    for character in text:
        if unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\t":
            raise ValueError(f"holds the character U+{ord(character):04X}, which is not text")
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


_PLAIN = frozenset({"bool", "int", "float"})


def _as_it_is(part: Any) -> Any:
    """A copy in which yes or no and numbers are strict. Strictness of the whole would refuse times and codes, which
    JSON can only write as text."""
    if isinstance(part, dict):
        copied = {key: _as_it_is(value) for key, value in part.items()}
        return {**copied, "strict": True} if part.get("type") in _PLAIN else copied
    if isinstance(part, list):
        return [_as_it_is(each) for each in part]
    return tuple(_as_it_is(each) for each in part) if type(part) is tuple else part


class Draft(BaseModel):
    """What a client sends: closed, so that a misspelt field is refused and not lost, and taken as it is: 0 is no "no",
    and "5" no number. Consent above all is said, not guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        taken: CoreSchema = _as_it_is(handler(source))
        return taken
