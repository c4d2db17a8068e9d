"""The strings of a definition that somebody will read, and which of them are not there in every language."""

from __future__ import annotations

from collections.abc import Iterator

from .definition import Definition
from .properties import LANGUAGES


def unfinished(definition: Definition) -> Iterator[tuple[str, list[str]]]:
    """Pointer and missing languages of every text that is shown. One that is empty in all languages is not shown."""
    for pointer, texts in definition.texts:
        if pointer in definition.unseen or not any(str(text or "").strip() for text in texts.values()):
            continue
        missing = [language for language in LANGUAGES if not str(texts.get(language) or "").strip()]
        if missing:
            yield pointer, missing
