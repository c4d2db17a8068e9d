"""The wizard's own words in six languages, and the labels of codes. Templates are in `locales/<language>.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from almpo_contracts.base import Localised
from almpo_contracts.cmo import ConfigurationChanged
from almpo_contracts.cop import CodeOrText, Direction, Mechanism
from servicekit.content import Content
from servicekit.vocabulary import Language

from .releases.bundle import HeldRelease

_ENGLISH = Language.EN


@lru_cache(maxsize=len(Language))
def locale(language: Language) -> Mapping[str, Any]:
    """The templates of one language; every language has the same keys (a test asserts it)."""
    found: dict[str, Any] = json.loads((files(__package__) / "locales" / f"{language}.json").read_text("utf-8"))
    return found


class Words:
    """Sentences and labels in one language. A label that a language lacks comes in English, else as its code."""

    def __init__(self, language: Language, content: Content, held: HeldRelease) -> None:
        self.language = language
        self._locale, self._held = locale(language), held
        self._labels: dict[str, Localised] = {c.code: _plain(c.label) for c in content.codebook().codes}
        self._parts = {c.code: (c.resource, c.reasoning) for c in content.codebook().codes}
        self._families: dict[str, Localised] = {f.code: _plain(f.label) for f in content.families()}
        self._lists = {
            name: {item.code: _plain(item.label) for item in content.code_list(name).items}
            for name in ("countries", "target-groups", "stakeholder-types", "readiness-levels")
        }

    def say(self, key: str, **values: object) -> str:
        """A template with its places filled. The values are not templates: braces in them stay as they are."""
        template: str = self._locale[key]
        return template.format(**values)

    def lines(self, key: str, **values: object) -> list[str]:
        return [line.format(**values) for line in self._locale[key]]

    def localised(self, code: str) -> Localised:
        """The label of a code in every language there is."""
        return self._labels.get(code) or self._held.bundle.codebook.labels.get(code) or {"en": code}

    def family_labels(self, family: str) -> Localised:
        return self._families.get(family) or {"en": family}

    def family(self, family: str) -> str:
        return self._pick(self.family_labels(family))

    def label(self, code: str) -> str:
        """A code's label; a context in words, as `text:…`, is itself."""
        return code.removeprefix("text:") if code.startswith("text:") else self._pick(self.localised(code))

    def labels(self, codes: Iterable[str]) -> str:
        return "; ".join(self.label(code) for code in codes) or self.say("nothing")

    def listed(self, name: str, code: str | None) -> str:
        """An entry of a code list, such as a country."""
        return self._pick(self._lists[name].get(code or "", {"en": code or self.say("not_known")}))

    def countries(self, codes: Iterable[str]) -> str:
        return ", ".join(self.listed("countries", code) for code in codes) or self.say("not_known")

    def configuration(self, found: ConfigurationChanged) -> str:
        """The configuration, which is one of the release's, as one linked whole."""
        key = (self.language, found.id)
        if key not in self._held.said:
            resource, reasoning = self.mechanism(found.mechanism)
            contexts = [self.part(each) for each in found.contexts]
            outcome = self.part(found.outcome)
            self._held.said[key] = self.linked(contexts, resource, reasoning, outcome, found.direction)
        return self._held.said[key]

    def linked(self, contexts: Sequence[str], resource: str, reasoning: str, outcome: str, direction: Direction) -> str:
        """Contexts, mechanism and outcome as one sentence."""
        return self.say(
            "configuration",
            contexts="; ".join(contexts) or self.say("everywhere"),
            resource=resource,
            reasoning=_stopped(reasoning),
            outcome=outcome,
            direction=self.say(direction),
        )

    def part(self, said: CodeOrText) -> str:
        return self.label(said.code) if said.code else str(said.text)

    def mechanism(self, said: Mechanism) -> tuple[str, str]:
        """Resource and reasoning: the codebook's words, or the people's own where it has none."""
        resource, reasoning = self._parts.get(said.code or "", (None, None))
        return (
            self._pick(dict(resource)) if resource else said.resource,
            self._pick(dict(reasoning)) if reasoning else said.reasoning,
        )

    def range(self, low: float, high: float) -> str:
        return number(low) if low == high else f"{number(low)}–{number(high)}"

    def _pick(self, texts: Mapping[Any, str]) -> str:
        return texts.get(self.language) or texts.get(_ENGLISH) or next(iter(texts.values()))


def _plain(texts: Mapping[Language, str]) -> Localised:
    return {str(language): text for language, text in texts.items()}


def number(value: float) -> str:
    """Without a trailing zero: 0.5, 1, 12.25."""
    return f"{round(value, 4):g}"


def percent(value: float) -> str:
    return f"{value * 100:.0f} %"


def _stopped(sentence: str) -> str:
    """With a full stop at its end, unless it already ends."""
    return sentence if sentence.rstrip("”“»\"'").endswith((".", "!", "?", ";", "…")) else f"{sentence}."
