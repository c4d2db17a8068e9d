"""How far a release can be leant on: planted truth at its size, and what hangs on one country or one practice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from almpo_contracts.cop import CardRecorded, PracticeRecorded

from ..simulation.measure import FIRST_SEED, measure
from ..simulation.world import Setting
from ..synthesis.countries import leave_one_country_out
from ..synthesis.vocabulary import Vocabulary
from .schemas import CountryLeftOut, PlantedTruth, PracticeLeftOut, RecoveryOf

WORLDS = 3
MOST_SESSIONS, MOST_CONFIGURATIONS = 80, 80
"""What is simulated at most, so that an answer takes a second or two; recovery at 80 sessions is near its best."""


def planted_truth(bundle: Mapping[str, Any], noise: float, vocabulary: Vocabulary) -> PlantedTruth:
    """Recovery in simulated worlds with as many sessions and configurations as the bundle has, within the bounds."""
    sessions = len({s for c in bundle["configurations"] for s in c["lineage"]["sessions"]})
    setting = Setting(
        sessions=min(sessions, MOST_SESSIONS),
        configurations=min(len(bundle["configurations"]), MOST_CONFIGURATIONS),
        noise=noise,
        respondents=0,
    )
    measured = measure(setting, vocabulary, WORLDS)
    return PlantedTruth(
        noise=noise,
        sessions=setting.sessions,
        configurations=setting.configurations,
        bounded=sessions > MOST_SESSIONS or len(bundle["configurations"]) > MOST_CONFIGURATIONS,
        missing=setting.missing,
        contradicting=setting.contradicting,
        worlds=WORLDS,
        first_seed=FIRST_SEED,
        recovery=[
            RecoveryOf(method=method, precision=found.precision, recall=found.recall, f1=found.f1, f1_sd=found.f1_sd)
            for method, found in measured.items()
        ],
    )


def countries_left_out(bundle: Mapping[str, Any]) -> list[CountryLeftOut]:
    """Of the configurations in the bundle; counts stay as published after an erasure, and so does this."""
    countries = {c["id"]: c["support"]["countries"] for c in bundle["configurations"]}
    return [
        CountryLeftOut(country=each.country, weakened=list(each.weakened), lost=list(each.lost))
        for each in leave_one_country_out(countries)
    ]


def practices_left_out(
    bundle: Mapping[str, Any], cards: Mapping[str, CardRecorded], practices: Mapping[str, PracticeRecorded]
) -> list[PracticeLeftOut]:
    """Of the configurations in the bundle. A card that is about no practice in particular hangs on none: what it
    supports is weakened, not lost, without one."""
    behind = {
        c["id"]: {
            cards[card].practice_id
            for card in c["lineage"]["cards"]
            if card in cards and cards[card].polarity == "supports"
        }
        for c in bundle["configurations"]
    }
    named = sorted({practice for of_one in behind.values() for practice in of_one if practice})
    return [
        PracticeLeftOut(
            practice=left_out,
            name=practices[left_out].name if left_out in practices else None,
            weakened=sorted(i for i, of_one in behind.items() if left_out in of_one and len(of_one) > 1),
            lost=sorted(i for i, of_one in behind.items() if of_one == {left_out}),
        )
        for left_out in named
    ]
