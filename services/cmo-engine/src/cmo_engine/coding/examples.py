"""Labelled texts and the codebook's own words: what a model learns from, and what it is measured on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

KINDS = (
    "context",
    "mechanism",
    "outcome",
    "enabler",
    "barrier",
    "data_requirement",
    "ai_function",
    "trust_condition",
    "none",
)
"""What a statement can speak of. `none`: background, procedure, small talk."""
KIND_OF_FAMILY = {
    "context": "context",
    "mechanism": "mechanism",
    "outcome": "outcome",
    "enabler": "enabler",
    "barrier": "barrier",
    "data": "data_requirement",
    "ai": "ai_function",
    "trust": "trust_condition",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its labels. Texts of one group say the same, perhaps in another language."""

    text: str
    language: str
    kinds: frozenset[str]
    codes: frozenset[str]
    group: str


@dataclass(frozen=True, slots=True)
class CodeText:
    """What the codebook says of a code in one language."""

    code: str
    language: str
    text: str


def kind_of(code: str) -> str:
    """The kind that a code belongs to. Raises KeyError for a family that no kind stands for."""
    return KIND_OF_FAMILY[code.partition(".")[0]]


def parse(lines: Iterable[str], source: str) -> list[Example]:
    """Lines of JSON → examples. Raises ValueError that names the line."""
    found = []
    for number, line in enumerate(lines, start=1):
        try:
            row = json.loads(line)
            kinds = frozenset(row["kinds"])
            if not kinds or not kinds <= set(KINDS):
                raise ValueError(f"kinds are some of {', '.join(KINDS)}")
            codes = frozenset(row["codes"])
            if missing := {kind_of(code) for code in codes} - kinds:
                raise ValueError(f"has a code of {', '.join(sorted(missing))} but not that kind")
            found.append(Example(str(row["text"]), str(row["language"]), kinds, codes, str(row["group"])))
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{source}, line {number}: {error}") from error
    return found


def of_codebook(codes: Iterable[Mapping[str, Any]], languages: Sequence[str]) -> list[CodeText]:
    """A codebook's codes (as its JSON has them) → per code and language its label, definition, and for mechanisms
    resource and reasoning; in English also what to include and the example."""
    found = []
    for code in codes:
        for language in languages:
            parts = [code["label"][language], code["definition"][language]]
            parts += [code[part][language] for part in ("resource", "reasoning") if code.get(part)]
            found.append(CodeText(code["code"], language, ". ".join(part.rstrip(".") for part in parts) + "."))
        for extra in (code.get("include"), (code.get("example") or "").partition(": ")[2]):
            if extra:
                found.append(CodeText(code["code"], "en", extra))
    return found
