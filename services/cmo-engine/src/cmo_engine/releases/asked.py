"""Where a demand was voiced: in which countries, and about which practice families. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..demand.schemas import Demand
from ..factors.mentions import Mentioned
from ..synthesis.voices import Tally, counts
from .snapshot import Snapshot


def asked(demand: Demand, mentioned: Mentioned, snapshot: Snapshot) -> dict[str, Any]:
    """`by_country`: voices, requirements and the readiness that they state; `by_practice_family`: voices in statements
    about a practice of it. Voices are counted as `voices` of the demand counts them."""
    behind = {s: snapshot.statements[s] for r in demand.requirements for s in r.statements if s in snapshot.statements}
    asking = {identifier: statement for identifier, statement in behind.items() if counts(statement)}
    said = Mentioned({**mentioned.statements, **asking}, mentioned.passages)
    countries = {*said.tally().numbers().countries, *(each.country for each in demand.requirements)}
    return {
        "by_country": [_in_country(country, demand, said) for country in sorted(countries)],
        "by_practice_family": _by_family(said, snapshot),
    }


def _in_country(country: str, demand: Demand, said: Mentioned) -> dict[str, Any]:
    stated = [each for each in demand.requirements if each.country == country]
    levels = Counter(each.readiness_level for each in stated if each.readiness_level)
    return {
        "country": country,
        "voices": said.tally(country).numbers().voices,
        "requirements": len(stated),
        "readiness_levels": dict(sorted(levels.items())),
    }


def _by_family(said: Mentioned, snapshot: Snapshot) -> list[dict[str, Any]]:
    tallies: dict[str, Tally] = {}
    for statement in said.statements.values():
        practice = snapshot.practices.get(statement.practice_id or "")
        if practice is not None:
            tallies.setdefault(practice.practice_family, Tally()).add_statement(statement)
    return [{"practice_family": family, "voices": tally.numbers().voices} for family, tally in sorted(tallies.items())]
