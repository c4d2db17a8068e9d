"""The numbered list of evidence: behind each number what it is, and the way back to voices, answers and sources."""

from __future__ import annotations

from almpo_contracts.cmo import SurveyShare, Voices

from ..releases.bundle import HeldRelease
from ..words import Words
from .claims import Claims
from .schemas import Evidence, Quote, Reference


def references(claims: Claims) -> list[Reference]:
    """Everything that claims cite, in the order of its numbers."""
    citing: dict[int, list[int]] = {}
    for claim in claims.made:
        for each in claim.evidence:
            numbers = citing.setdefault(each.number, [])
            if claim.number not in numbers:
                numbers.append(claim.number)
    return [_reference(claims, each, citing[each.number]) for each in claims.cited.values() if each.number in citing]


def _reference(claims: Claims, cited: Evidence, numbers: list[int]) -> Reference:
    reference = Reference(**cited.model_dump(), claims=numbers)
    if cited.kind == "configuration":
        return reference.model_copy(update=_configuration(claims, cited.id))
    if cited.kind == "effect" and cited.id != "content/effects/effects.csv":
        return reference.model_copy(update={"text_language": "en"})
    if cited.kind in ("factor", "requirement"):
        return reference.model_copy(update=_register(claims, cited.id.rpartition("/")[2]))
    return reference


def _configuration(claims: Claims, identifier: str) -> dict[str, object]:
    words, found = claims.words, claims.configurations[identifier]
    level = found.confidence.level
    return {
        "support": _support(words, found.support),
        "confidence": words.say(f"level_{level}" if level else "not_judged"),
        "confidence_reason": found.confidence.reason,
        "cards": list(found.lineage.cards),
        "sessions": list(found.lineage.sessions),
        "practices": list(found.lineage.practices),
        "statements": [_quote(claims.held, each) for each in found.lineage.statements],
        "survey": list(found.support.survey),
    }


def _register(claims: Claims, code: str) -> dict[str, object]:
    """How many named a factor, or asked for data."""
    survey: list[SurveyShare] = []
    voices: Voices | None = None
    for factor in claims.held.bundle.factors:
        if factor.code == code:
            voices, survey = factor.mentions, list(factor.survey)
    for demand in claims.held.bundle.requirement_demand:
        if demand.code == code:
            voices = demand.voices
    return {"support": None if voices is None else _support(claims.words, voices), "survey": survey}


def _support(words: Words, voices: Voices) -> str:
    types = ", ".join(words.listed("stakeholder-types", each) for each in voices.stakeholder_types)
    return words.say(
        "support",
        voices=voices.voices,
        sessions=voices.sessions,
        countries=words.countries(voices.countries),
        types=types or words.say("not_known"),
    )


def _quote(held: HeldRelease, identifier: str) -> Quote:
    said = held.statements.get(identifier)
    return Quote(
        id=identifier,
        session=said.session_id if said else None,
        country=said.country if said else None,
        stakeholder_type=said.stakeholder_type if said else None,
        quote=said.quote if said else None,
        language=said.language if said else None,
    )
