"""The brief's words in six languages: `locales/<language>.json`, and labels of the codes from the release itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from servicekit.content import Content
from servicekit.documents.blocks import plain
from servicekit.vocabulary import Language


@lru_cache(maxsize=len(Language))
def locale(language: Language) -> Mapping[str, Any]:
    """The templates of one language; every language has the same keys (a test asserts it)."""
    found: dict[str, Any] = json.loads((files(__package__) / "locales" / f"{language}.json").read_text("utf-8"))
    return found


class Words:
    """Sentences and labels in one language. A label that the language lacks comes in English, else as its code."""

    def __init__(self, language: Language, content: Content, bundle: Mapping[str, Any]) -> None:
        self.language = language
        self._locale = locale(language)
        self._labels: dict[str, Mapping[str, str]] = dict(bundle["codebook"]["labels"])
        self._families = {family["code"]: family["label"] for family in bundle["practice_families"]}
        self._lists = {
            name: {item.code: {str(k): v for k, v in item.label.items()} for item in content.code_list(name).items}
            for name in ("countries", "stakeholder-types")
        }

    def say(self, key: str, **values: object) -> str:
        """A template with its places filled. The values are not templates: braces in them stay as they are."""
        template: str = self._locale[key]
        return template.format(**values)

    def lines(self, key: str, **values: object) -> list[str]:
        return [line.format(**values) for line in self._locale[key]]

    def label(self, code: str) -> str:
        return self._pick(self._labels.get(code), code)

    def family(self, code: str) -> str:
        return self._pick(self._families.get(code), code)

    def listed(self, name: str, code: str) -> str:
        return self._pick(self._lists[name].get(code), code)

    def countries(self, codes: Iterable[str]) -> str:
        return ", ".join(self.listed("countries", code) for code in codes) or "–"

    def types(self, codes: Iterable[str]) -> str:
        return ", ".join(self.listed("stakeholder-types", code) for code in codes) or "–"

    def percent(self, share: float) -> str:
        return f"{round(share * 100)} %"

    def _pick(self, labels: Mapping[str, str] | None, otherwise: str) -> str:
        found = labels or {}
        return plain(found.get(str(self.language)) or found.get("en") or otherwise)
