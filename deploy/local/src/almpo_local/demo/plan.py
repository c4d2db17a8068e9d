"""What is planted: the configurations that the simulated people know, and the sessions in which they say so."""

from __future__ import annotations

import hashlib
import json
import random
import uuid
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal

SEED = "almpo-demo-1"
NATIONAL = ("de", "pl", "el", "it", "es")
EARLY = (*NATIONAL, "international-1")
LATE = "international-2"
"""Held after the first release: it changes the conclusion about hiring subsidies."""


@dataclass(frozen=True)
class Planted:
    """A configuration that people were given to know."""

    family: str
    contexts: tuple[str, ...]
    mechanism: str
    outcome: str
    direction: Literal["raises", "lowers"]

    def codes(self) -> list[str]:
        return [f"mechanism.{self.mechanism}", f"outcome.{self.outcome}", f"context.{self.contexts[0]}"]


PLANTED = {
    "counselling": Planted(
        "counselling_job_search", ("caseload_low", "long_term_unemployed"), "counselling_trust",
        "sustained_employment", "raises",
    ),
    "work_based": Planted(
        "work_based_training", ("unemployment_high", "vacancies_low_skilled"), "work_based_relevance", "job_entry",
        "raises",
    ),
    "subsidy_trial": Planted(
        "hiring_subsidies", ("long_term_unemployed", "unemployment_high"), "subsidy_screening", "job_entry", "raises"
    ),
    "subsidy_stigma": Planted("hiring_subsidies", ("labour_market_tight",), "subsidy_stigma", "job_entry", "lowers"),
    "skills_choice": Planted(
        "skills_anticipation", ("skills_intelligence_available", "vacancies_high_skilled"),
        "skills_intelligence_choice", "skills_match", "raises",
    ),
    "codesign": Planted(
        "sectoral_training_partnership", ("social_partnership", "vacancies_high_skilled"),
        "employer_codesign_commitment", "vacancy_fill_time", "lowers",
    ),
    "prior_learning": Planted(
        "recognition_prior_learning", ("labour_market_tight", "migrants_refugees"), "prior_learning_confidence",
        "skills_match", "raises",
    ),
    "one_stop": Planted("one_stop_youth", ("neet",), "one_stop_friction", "participation_completion", "raises"),
    "digital_shut_out": Planted(
        "digital_matching", ("digital_exclusion",), "digital_exclusion_felt", "participation_completion", "lowers"
    ),
    "withdrawal": Planted(
        "counselling_job_search", ("caseload_high", "long_term_unemployed"), "conditionality_withdrawal",
        "participation_completion", "lowers",
    ),
    "brokerage": Planted(
        "employer_services", ("pes_autonomy", "vacancies_low_skilled"), "employer_brokerage", "job_entry", "raises"
    ),
    "lock_in": Planted(
        "institutional_training", ("project_funding", "unemployment_high"), "conditionality_obligation", "lock_in",
        "raises",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Said:
    """One statement of the script. `by` is the participant's number, from 1."""

    number: int
    by: int
    topic: str
    text: str
    about: str | None = None
    stand: Literal["supports", "contradicts"] = "supports"
    practice: str | None = None
    codes: tuple[str, ...] = ()
    requirement: dict[str, str] | None = None
    reworded: str | None = None


@dataclass(frozen=True)
class Script:
    """A session of the demo."""

    name: str
    title: str
    level: str
    countries: list[str]
    language: str
    timezone: str
    starts_at: datetime
    practices: list[str]
    participants: list[dict[str, Any]]
    said: list[Said]
    uncoded: dict[str, Any] | None = None

    @property
    def withdrawn(self) -> set[int]:
        """Numbers of the participants who withdraw afterwards."""
        return {at for at, one in enumerate(self.participants, start=1) if one.get("withdraws")}


@cache
def text(name: str) -> Any:
    """A file of `texts`."""
    return json.loads(files(__package__).joinpath("texts", f"{name}.json").read_text(encoding="utf-8"))


def script(name: str) -> Script:
    raw = dict(text(name))
    said = [
        Said(number=at, **{**one, "codes": tuple(one.get("codes", ()))}) for at, one in enumerate(raw.pop("said"), 1)
    ]
    return Script(name=name, said=said, starts_at=datetime.fromisoformat(raw.pop("starts_at")), **raw)


def supporting(names: tuple[str, ...], about: str) -> int:
    """How many statements of these sessions support the planted configuration, without those that were withdrawn."""
    return sum(
        one.about == about and one.stand == "supports" and one.by not in held.withdrawn
        for held in map(script, names)
        for one in held.said
    )


def chance(*what: object) -> random.Random:
    """The same randomness for the same thing, in every run and on every machine."""
    return random.Random(f"{SEED}/{'/'.join(map(str, what))}")  # noqa: S311 - a simulation, not a secret


def id_at(moment: datetime, *what: object) -> str:
    """A UUIDv7 of this moment that is the same in every run."""
    rest = int.from_bytes(hashlib.sha256(f"{SEED}/{'/'.join(map(str, what))}".encode()).digest()[:10], "big")
    value = (int(moment.timestamp() * 1000) << 80) | rest
    value = (value & ~(0xF << 76)) | (7 << 76)
    return str(uuid.UUID(int=(value & ~(0x3 << 62)) | (2 << 62)))
