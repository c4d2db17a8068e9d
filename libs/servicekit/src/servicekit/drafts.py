"""What a client sends: the base of every such model."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

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
    """Closed, so that a misspelt field is refused and not lost, and taken as it is: 0 is no "no", and "5" no number.
    Consent above all is said, not guessed."""

    model_config = ConfigDict(extra="forbid")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        taken: CoreSchema = _as_it_is(handler(source))
        return taken
