"""From a configuration to the cases of its family, ready for an analysis."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.problems import Problem

from ..configurations.service import read_configuration
from ..synthesis.vocabulary import Vocabulary
from .assembling import Case, assemble, contexts_of, short_names
from .schemas import Condition, ProposedCase, ProposedCases, ProposedCondition, ProposedValue, Selection, Unit

MAX_PROPOSED = 6
"""Conditions that are proposed; a person may take others."""
OUTCOME = "OUTCOME"
ASSUMPTIONS = [
    "A case is a practice in a country, or a session; the voices behind its cards stand for it.",
    "The value of a condition is the share of the case's voices that name it; the outcome's the share of those who "
    "speak of it that say it is raised.",
    "A condition that nobody spoke of in a case is missing, not absent. A person may set it, with a reason.",
    "Shares are no memberships: a person sets the anchors, with a reason.",
    "A card's mechanism is a condition beside its contexts.",
]


async def propose(tx: Transaction, vocabulary: Vocabulary, identifier: str, unit: Unit) -> ProposedCases:
    """Raises 404 and 410 as the configuration does, 409 for one that is not coded."""
    configuration = await read_configuration(tx, vocabulary, identifier)
    outcome, mechanism = configuration.outcome.code, configuration.mechanism.code
    if outcome is None or mechanism is None:
        raise Problem(409, "not-coded", "This card has parts without a code; code it before it is analysed.")
    own = [context.code for context in configuration.contexts if context.code]
    others = [code for code in await contexts_of(tx, configuration.practice_family) if code not in own]
    conditions = short_names([*own, mechanism, *others][:MAX_PROPOSED])
    explained = Condition(name=_free(OUTCOME, conditions), codes=[outcome])
    selection = Selection(
        practice_family=configuration.practice_family, outcome=explained, conditions=conditions, unit=unit
    )
    cases = await assemble(tx, selection)
    proposed = [_case(case, conditions, explained) for case in cases]
    values = [value for case in proposed for value in case.values.values()]
    return ProposedCases(
        configuration_id=identifier,
        unit=unit,
        outcome=_labelled(explained, vocabulary),
        conditions=[_labelled(condition, vocabulary) for condition in conditions],
        cases=proposed,
        share_missing=sum(value.raw is None for value in values) / max(1, len(values)),
        assumptions=ASSUMPTIONS,
        request=_request(selection, configuration.direction),
    )


def _case(case: Case, conditions: list[Condition], outcome: Condition) -> ProposedCase:
    return ProposedCase(
        id=case.id,
        practice_id=case.practice_id,
        practice=case.practice,
        country=case.country,
        session_id=case.session_id,
        voices=len(case.voices),
        cards=len(case.cards),
        values={
            own.name: ProposedValue(
                raw=case.raw(own.name, own is outcome),
                voices_for=len(case.speak_for.get(own.name, ())),
                voices_against=len(case.speak_against.get(own.name, ())),
            )
            for own in (*conditions, outcome)
        },
    )


def _request(selection: Selection, direction: str) -> dict[str, Any]:
    """A body for `POST /analyses` but for the reasons, which are a person's."""
    outcome = selection.outcome.name
    names = [*(condition.name for condition in selection.conditions), outcome]
    return {
        "method": "qca",
        "title": f"{selection.practice_family}: {selection.outcome.codes[0]}",
        "selection": selection.model_dump(mode="json"),
        "outcome": outcome if direction == "raises" else f"~{outcome}",
        "calibration": {
            name: {"kind": "direct", "exclusion": 0.0, "crossover": 0.5, "inclusion": 1.0, "reason": None}
            for name in names
        },
        "assumed": [],
        "incl_cut": 0.8,
    }


def _labelled(condition: Condition, vocabulary: Vocabulary) -> ProposedCondition:
    return ProposedCondition(**condition.model_dump(), label=vocabulary.label(condition.codes[0]))


def _free(name: str, taken: list[Condition]) -> str:
    while name in {condition.name for condition in taken}:
        name += "_"
    return name
