"""Simulated respondents: what they answer follows from the planted configurations, their stratum, and noise."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .plan import SEED, chance, text

COUNTRIES = {
    "DE": 82, "PL": 74, "ES": 66, "IT": 58, "EL": 41, "FR": 19, "AT": 14, "BE": 12, "FI": 11, "BG": 9, "EE": 8, "EU": 6,
}  # fmt: skip
"""Country → respondents: 400, unevenly, as communities of practice are."""
LANGUAGES = {"DE": "de", "AT": "de", "PL": "pl", "ES": "es", "IT": "it", "EL": "el"}
_TYPES = {
    "pes": 26, "ministry": 8, "regional_local_authority": 12, "training_provider": 12, "employer_organisation": 9,
    "trade_union": 7, "private_employment_service": 5, "social_economy_ngo": 8, "target_group_representative": 4,
    "researcher_evaluator": 6, "technology_provider": 3,
}  # fmt: skip
_BELIEFS = {
    "action_plan_ownership": 3.6, "counselling_trust": 4.3, "employer_brokerage": 4.0, "subsidy_screening": 3.3,
    "subsidy_stigma": 3.0, "work_based_relevance": 4.2, "prior_learning_confidence": 3.9,
    "skills_intelligence_choice": 3.8, "employer_codesign_commitment": 4.0, "one_stop_friction": 4.1,
    "conditionality_withdrawal": 3.4, "digital_exclusion_felt": 3.6,
}  # fmt: skip
"""Row of `mechanisms_seen` → mean agreement from 1 to 5."""
_TILTS = {
    ("employer_organisation", "subsidy_screening"): 0.8,
    ("employer_organisation", "subsidy_stigma"): -0.9,
    ("trade_union", "subsidy_screening"): -0.7,
    ("trade_union", "conditionality_withdrawal"): 0.8,
    ("ministry", "conditionality_withdrawal"): -0.9,
    ("target_group_representative", "digital_exclusion_felt"): 0.7,
    ("technology_provider", "digital_exclusion_felt"): -0.8,
}
"""Who sees what differently."""
_CONTEXTS = {
    "caseload_low": 0.55, "long_term_unemployed": 0.5, "unemployment_high": 0.35, "vacancies_low_skilled": 0.35,
    "skills_intelligence_available": 0.4, "vacancies_high_skilled": 0.3, "social_partnership": 0.3,
    "labour_market_tight": 0.3, "pes_autonomy": 0.35, "staff_skilled": 0.4, "stable_funding": 0.3,
}  # fmt: skip
_DATA_HOLDERS = {
    "pes", "ministry", "regional_local_authority", "training_provider", "private_employment_service",
    "researcher_evaluator", "technology_provider", "eu_international_body",
}  # fmt: skip
_NO_OPINION = {"dont_know", "not_applicable", "none_of_these", "none_expected", "none_needed"}

Answers = dict[str, Any]
_ASKED: dict[str, Callable[[Answers], bool]] = {
    "decision_bases": lambda a: a["stakeholder_type"] not in ("technology_provider", "target_group_representative"),
    "mechanisms_seen": lambda a: a.get("experience_years", 1) >= 1,
    "data_quality_timeliness": lambda a: a["stakeholder_type"] in _DATA_HOLDERS,
    "data_readiness": lambda a: a["stakeholder_type"] in _DATA_HOLDERS,
    "ai_functions_used": lambda a: a.get("ai_used") == "yes",
}
"""The routing of the instrument's `visibleIf`."""


def respondents(definition: Mapping[str, Any], consent: str) -> list[dict[str, Any]]:
    """The responses as `responses:batch` takes them, in the same order and with the same ids in every run."""
    countries = [country for country, number in COUNTRIES.items() for _ in range(number)]
    return [_respondent(definition, consent, number, country) for number, country in enumerate(countries)]


def _respondent(definition: Mapping[str, Any], consent: str, number: int, country: str) -> dict[str, Any]:
    draw = chance("respondent", number)
    kind = "eu_international_body" if country == "EU" else draw.choices([*_TYPES], [*_TYPES.values()])[0]
    language = LANGUAGES.get(country, "en")
    answers: Answers = {"country": country, "stakeholder_type": kind}
    for page in definition["pages"]:
        for question in page["elements"]:
            name = question["name"]
            if name in answers or (name in _ASKED and not _ASKED[name](answers)):
                continue
            answer = _answer(question, answers, language, draw)
            if answer is not None:
                answers[name] = answer
    return {
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{SEED}/respondent/{number}")),
        "language": language,
        "stratum": {"country": country, "stakeholder_type": kind},
        "consent": {"version": consent, "open_text": draw.random() < 0.75, "quotation": draw.random() < 0.5},
        "answers": answers,
        "complete": True,
    }


def _answer(question: Mapping[str, Any], answers: Answers, language: str, draw: random.Random) -> Any:
    """An answer by the question's kind; None where it is left out."""
    name, kind = question["name"], question["type"]
    if draw.random() < 0.05 and not question.get("isRequired"):
        return None
    choices = _values(question.get("choices", ()))
    if kind in ("radiogroup", "dropdown"):
        return _one(name, choices, draw)
    if kind == "checkbox":
        return _several(question, choices, draw)
    if kind == "ranking":
        leaning = chance("ranking", name)
        lean = {choice: leaning.random() for choice in choices}
        return sorted(choices, key=lambda choice: lean[choice] + draw.gauss(0, 0.35))
    if kind == "matrix":
        return {row: _cell(question, row, answers, draw) for row in _values(question["rows"])}
    if kind == "text":
        return min(40, int(draw.gammavariate(2, 5)))
    if kind == "comment":
        return _words(name, language, draw)
    return None


def _one(name: str, choices: Sequence[str], draw: random.Random) -> str:
    leaning = chance("choice", name)
    weights = [0.15 if choice in _NO_OPINION else 0.2 + leaning.random() for choice in choices]
    return draw.choices(choices, weights)[0]


def _several(question: Mapping[str, Any], choices: Sequence[str], draw: random.Random) -> list[str] | None:
    name = question["name"]
    leaning = chance("choices", name)
    base = {choice: 0.1 + 0.35 * leaning.random() for choice in choices}
    if name == "contexts_worked":
        base |= {choice: _CONTEXTS.get(choice, 0.12) for choice in choices}
    picked = [choice for choice in choices if choice not in _NO_OPINION and draw.random() < base[choice]]
    draw.shuffle(picked)
    return picked[: question.get("maxSelectedChoices", len(picked))] or None


def _cell(question: Mapping[str, Any], row: str, answers: Answers, draw: random.Random) -> str:
    columns = _values(question["columns"])
    if "5" not in columns:
        leaning = chance("cell", question["name"], row)
        return draw.choices(columns, [0.15 if c in _NO_OPINION else 0.1 + leaning.random() for c in columns])[0]
    if draw.random() < 0.06:
        return "dont_know"
    mean = _BELIEFS.get(row, 3.2 + 1.2 * chance("belief", row).random())
    mean += _TILTS.get((answers["stakeholder_type"], row), 0)
    return str(max(1, min(5, round(draw.gauss(mean, 0.9)))))


def _words(name: str, language: str, draw: random.Random) -> str | None:
    """An open answer of the language's few; most leave it out."""
    if draw.random() < 0.7:
        return None
    given: list[str] = text("open-answers")[language][name]
    return draw.choice(given)


def _values(entries: Sequence[Any]) -> list[str]:
    return [str(entry["value"]) if isinstance(entry, Mapping) else str(entry) for entry in entries]
