"""Answers to the whole of the survey v1, as respondents of six countries would send them; the same every time."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from servicekit.content import Content, content_root
from survey_api.instruments.definition import Question, read_definition
from survey_api.instruments.validator import CompiledInstrument
from system.chain import CONSENT

PLACES = (("en", "IE"), ("de", "DE"), ("el", "EL"), ("it", "IT"), ("pl", "PL"), ("es", "ES"))
WORDS = (
    "Mentors who know the employers.",
    "Kürzere Wege zwischen Amt und Betrieb, weniger Formulare.",
    "Λιγότερη γραφειοκρατία και περισσότερος χρόνος με τον άνθρωπο.",
    "Tirocini brevi, seguiti da un colloquio vero.",
    "Żeby doradca miał czas zadzwonić drugi raz.",
    "Que los datos de las oficinas se puedan comparar.",
)
DISTINCT = 300


@cache
def instrument() -> CompiledInstrument:
    definition, _ = Content.load(content_root()).instrument("cop-survey", 1)
    return CompiledInstrument("bench", 1, "cop-survey", read_definition(definition))


@cache
def drafts() -> tuple[dict[str, Any], ...]:
    """Complete responses, languages in turn; each answers all that its route asks."""
    return tuple(itertools.islice(_drafts(random.Random(20260301)), DISTINCT))


def sent() -> Iterator[dict[str, Any]]:
    """The same without end, no two alike: respondents do not say the same, and who does is flagged for it."""
    for number, draft in enumerate(itertools.cycle(drafts())):
        said = {name: f"{answer} ({number})" for name, answer in _words(draft)}
        yield {**draft, "answers": {**draft["answers"], **said}}


def _words(draft: dict[str, Any]) -> Iterator[tuple[str, str]]:
    return ((name, draft["answers"][name]) for name in instrument().words & draft["answers"].keys())


def _drafts(draw: random.Random) -> Iterator[dict[str, Any]]:
    kinds = [choice.value for choice in instrument().by_name["stakeholder_type"].choices]
    for number in itertools.count():
        language, country = PLACES[number % len(PLACES)]
        kind = draw.choice(kinds)
        stated = {"country": country, "stakeholder_type": kind}
        said = {q.name: _answer(q, draw) for q in instrument().definition.questions} | stated
        outcome = instrument().validate(said, complete=True)
        assert not outcome.faults, outcome.faults
        yield {
            "language": language,
            "stratum": stated,
            "consent": {"version": CONSENT, "open_text": True, "quotation": draw.random() < 0.5},
            "answers": outcome.answers,
            "complete": True,
        }


def _answer(question: Question, draw: random.Random) -> Any:
    values = [choice.value for choice in question.choices]
    match question.type:
        case "matrix":
            return {row.value: draw.choice(question.columns).value for row in question.rows}
        case "checkbox":
            return draw.sample(values, draw.randint(1, min(question.max_selected or len(values), len(values))))
        case "ranking":
            return draw.sample(values, len(values))
        case "text" | "comment":
            return draw.choice(WORDS)
        case "boolean":
            return draw.random() < 0.5
        case "number" | "rating":
            return draw.randint(int(question.low or 0), int(question.high or 10))
        case _:
            return draw.choice(values)
