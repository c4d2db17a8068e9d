"""From what a design says about its context to memberships; what nobody knows stays unknown."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .model import Interval

COMPLEMENTS = (
    ("context.unemployment_high", "context.unemployment_low"),
    ("context.caseload_high", "context.caseload_low"),
    ("context.data_linked", "context.data_not_linked"),
    ("context.stable_funding", "context.project_funding"),
)
"""Pairs of which one is what the other is not: where one is given, the other is 1 − x."""
EXCLUSIVE = (*COMPLEMENTS, ("context.vacancies_low_skilled", "context.vacancies_high_skilled"))
"""Pairs that cannot both be clearly so. The last one is no complement: most vacancies may lie between."""
CONTRADICTION = 0.6
UMBRELLA_GROUPS = frozenset({"registered_unemployed", "inactive_wanting_work"})
"""Target groups that may hold people of every other group."""
UNKNOWN = Interval(0.0, 1.0)

_COMPLEMENT = {code: other for pair in COMPLEMENTS for code, other in (pair, pair[::-1])}
_VARIABLE = {second: first for first, second in COMPLEMENTS}


def contradictions(stated: Mapping[str, float | None]) -> list[tuple[str, str]]:
    """Opposites that are both said to hold clearly."""
    return [
        (one, other)
        for one, other in EXCLUSIVE
        if (stated.get(one) or 0) > CONTRADICTION and (stated.get(other) or 0) > CONTRADICTION
    ]


def memberships(
    stated: Mapping[str, float | None], groups: Collection[str] | None, group_contexts: Collection[str]
) -> dict[str, float]:
    """Known memberships: what is stated, then opposites, then what the choice of target groups says.

    `group_contexts`: context codes that name a target group. A group that was not chosen does not hold, unless an
    umbrella group was chosen, which may contain it."""
    known = {code: float(value) for code, value in stated.items() if value is not None}
    for code, value in list(known.items()):
        other = _COMPLEMENT.get(code)
        if other is not None and other not in known:
            known[other] = round(1 - value, 12)
    if groups is not None:
        open_ended = bool(UMBRELLA_GROUPS & set(groups))
        for code in group_contexts:
            chosen = code.removeprefix("context.") in groups
            if code not in stated and (chosen or not open_ended):
                known[code] = 1.0 if chosen else 0.0
    return known


def interval_of(known: Mapping[str, float], code: str) -> Interval:
    value = known.get(code)
    return UNKNOWN if value is None else Interval(value, value)


def variable_of(code: str) -> tuple[str, bool]:
    """The variable that an unknown code stands on → (code, whether it is one minus it)."""
    return (_VARIABLE[code], True) if code in _VARIABLE else (code, False)
