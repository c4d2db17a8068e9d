"""Strings of a definition or an answer: what can be stored, and what may be shown in an error."""

from __future__ import annotations

import re

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL and lone surrogates are legal in JSON, but neither in UTF-8 nor in PostgreSQL."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def storable(text: str) -> bool:
    return _UNSTORABLE.search(text) is None


def writable(text: str) -> bool:
    """Whether a text of an instrument can be written into XML too: archives and translators get it so."""
    return _UNWRITABLE.search(text) is None


def shown(text: object, limit: int = 60) -> str:
    """Somebody's input for an error message: cut, and safe to encode."""
    return _UNSTORABLE.sub("\ufffd", str(text))[:limit]


def step(pointer: str, part: object) -> str:
    """One step further down a JSON Pointer."""
    return f"{pointer}/{shown(part).replace('~', '~0').replace('/', '~1')}"
