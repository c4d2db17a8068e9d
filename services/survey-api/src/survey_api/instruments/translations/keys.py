"""Every string of a definition under a key that stays when the order changes.

A key is the string's pointer with names and values instead of numbers:
`/pages/you/elements/country/choices/AT/text`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..definition import Definition
from ..properties import Texts
from ..words import step

AT = "/definition"


@dataclass(frozen=True, slots=True)
class Translatable:
    """One string: its key, where it stands, its texts by language, whether anybody sees it and whether it is markup."""

    key: str
    path: tuple[str | int, ...]
    texts: Texts
    shown: bool

    @property
    def markup(self) -> bool:
        return self.path[-1] in ("html", "completedHtml")


def translatables(definition: Definition, source: Mapping[str, Any]) -> list[Translatable]:
    """In the order in which they are read. `source` is what `definition` was read from."""
    found = []
    for pointer, texts in definition.texts:
        path, key = _resolved(source, pointer.removeprefix(AT).split("/")[1:])
        shown = pointer not in definition.unseen and any(str(text).strip() for text in texts.values())
        found.append(Translatable(key, path, texts, shown))
    return found


def _resolved(source: Any, steps: list[str]) -> tuple[tuple[str | int, ...], str]:
    path: list[str | int] = []
    key = ""
    for each in steps:
        if isinstance(source, list):
            number = int(each)
            name = _name(source[number])
            alone = name and sum(_name(sibling) == name for sibling in source) == 1
            path.append(number)
            key = step(key, name if alone else number)
            source = source[number]
        else:
            path.append(each)
            key = step(key, each)
            source = source[each]
    return tuple(path), key


def _name(item: Any) -> str:
    name = (item.get("name") or item.get("value")) if isinstance(item, dict) else None
    return name if isinstance(name, str) else ""


def replaced(source: Any, path: tuple[str | int, ...], texts: Texts) -> Any:
    """A copy of the source with this string's texts; what does not change is shared."""
    if not path:
        return dict(texts)
    first, rest = path[0], path[1:]
    if isinstance(source, list):
        assert isinstance(first, int)
        return [*source[:first], replaced(source[first], rest, texts), *source[first + 1 :]]
    return {**source, first: replaced(source[first], rest, texts)}
