"""What a release holds: one canonical-JSON document, a function of the state alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from almpo_contracts.base import Payload
from almpo_contracts.cop import CardRecorded, CodebookPublished, PracticeRecorded, SessionMoved, StatementRecorded
from servicekit.db import Transaction
from servicekit.settings import code_version

from ..canonical import canonical, sha256
from ..configurations.schemas import Configuration
from ..configurations.service import all_public
from ..demand.service import demand
from ..evidence import queries as evidence
from ..evidence.states import KINDS
from ..factors.mentions import Mentioned
from ..factors.mentions import mentioned as mentioned_in
from ..factors.service import factors
from ..gap_map.service import chart
from ..survey import queries as survey
from ..synthesis.consensus import consensus
from ..synthesis.miscoding import alphabet_of
from ..synthesis.vocabulary import Vocabulary

SCHEMA = "almpo.release-bundle.v1"
_HISTORY = {"revision", "confidence_evidence_changed"}
"""What depends on how the state came about rather than on the state."""


async def build(tx: Transaction, vocabulary: Vocabulary, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The bundle of the state as it stands, without uncoded and rejected configurations."""
    configurations = await all_public(tx, vocabulary, ("uncoded", "rejected"))
    found_factors = await factors(tx, vocabulary, None, None)
    found_demand = await demand(tx, vocabulary, None)
    registers = {family: await _register(tx, vocabulary, family) for family in ("trust", "ai")}
    requirement_statements = {s for d in found_demand for r in d.requirements for s in r.statements}
    statements = await _statements(tx, requirement_statements.union(*(c.lineage.statements for c in configurations)))
    counted = {f.code for f in found_factors} | {d.code for d in found_demand if d.code}
    counted |= {r["code"] for rows in registers.values() for r in rows}
    used = {code for c in configurations for code in _codes(c)} | counted
    practices = await _practices(tx, {p for c in configurations for p in c.lineage.practices})
    return {
        "schema": SCHEMA,
        "code_version": code_version(),
        "content_version": vocabulary.content_version,
        "parameters": dict(parameters),
        "synthetic": any(c.synthetic for c in configurations)
        or any(s["synthetic"] for s in statements)
        or any(r.synthetic for d in found_demand for r in d.requirements)
        or any(p["synthetic"] for p in practices)
        or await _counted_from_synthetic(tx, counted),
        "configurations": [_configuration(c) for c in configurations],
        "consensus": await _consensus(tx, vocabulary, {card for c in configurations for card in c.lineage.cards}),
        "factors": [f.model_dump(mode="json") for f in found_factors],
        "requirement_demand": [d.model_dump(mode="json") for d in found_demand],
        "trust_shares": registers["trust"],
        "ai_function_shares": registers["ai"],
        "gap_map": chart(configurations, vocabulary, "mechanism", "outcome").model_dump(mode="json"),
        "practices": practices,
        "practice_families": [
            {"code": code, "lmp_category": vocabulary.lmp_category(code), "label": dict(label)}
            for code, label in sorted(vocabulary.family_labels.items())
        ],
        "codebook": await _codebook(tx, vocabulary, used),
        "statements": statements,
        "sessions": await _sessions(tx, {s for c in configurations for s in c.lineage.sessions}),
        "inputs": await _inputs(tx),
        "superseded_because": None,
    }


def subjects(bundle: Mapping[str, Any]) -> set[str]:
    """The ids of statements, cards and requirements that the bundle holds."""
    found = {s["id"] for s in bundle["statements"]}
    for configuration in bundle["configurations"]:
        found |= {*configuration["lineage"]["statements"], *configuration["lineage"]["cards"]}
    for each in bundle["requirement_demand"]:
        found |= {r["id"] for r in each["requirements"]} | {s for r in each["requirements"] for s in r["statements"]}
    return found


def without(
    bundle: Mapping[str, Any], erased: Collection[str], unquoted: Collection[str], because: str
) -> dict[str, Any]:
    """The bundle with erased ids, words and rows left out, and the words of those who are no longer to be quoted.
    Counts stay as they were published: they name nobody."""
    return {
        **bundle,
        "superseded_because": because,
        "configurations": [
            {
                **c,
                "lineage": {
                    **c["lineage"],
                    "cards": [i for i in c["lineage"]["cards"] if i not in erased],
                    "statements": [i for i in c["lineage"]["statements"] if i not in erased],
                },
            }
            for c in bundle["configurations"]
        ],
        "requirement_demand": [
            {
                **d,
                "requirements": [
                    {**r, "statements": [s for s in r["statements"] if s not in erased]}
                    for r in d["requirements"]
                    if r["id"] not in erased
                ],
            }
            for d in bundle["requirement_demand"]
        ],
        "statements": [
            {**s, "quote": None if s["id"] in unquoted else s["quote"]}
            for s in bundle["statements"]
            if s["id"] not in erased
        ],
    }


def _configuration(configuration: Configuration) -> dict[str, Any]:
    document = configuration.model_dump(mode="json", exclude=_HISTORY)
    if document["review"] is not None:
        del document["review"]["evidence_changed"]
    return document


def _codes(configuration: Configuration) -> set[str]:
    codes = {configuration.mechanism.code, configuration.outcome.code, *(c.code for c in configuration.contexts)}
    return {code for code in codes if code}


async def _consensus(tx: Transaction, vocabulary: Vocabulary, ids: Collection[str]) -> list[dict[str, Any]]:
    """What stands out of the cards behind the bundle's configurations. Codes and counts, nobody's words."""
    cards = await evidence.load(tx, "card", CardRecorded, ids)
    linked = {s for c in cards.values() for s in (*c.statements, *(v.statement_id for v in c.voices)) if s}
    statements = await evidence.load(tx, "statement", StatementRecorded, linked)
    found = consensus(cards.values(), statements, alphabet_of(vocabulary))
    return [{"id": each.identity.id, "family": each.identity.family_id, **asdict(each)} for each in found]


async def _register(tx: Transaction, vocabulary: Vocabulary, family: str) -> list[dict[str, Any]]:
    """Codes of one family with the survey's shares and the voices that mentioned them in sessions."""
    mentioned, shares = await mentioned_in(tx, (family,)), await survey.shares(tx)
    codes = sorted({code for code in (*mentioned, *shares) if code.startswith(f"{family}.")})
    return [
        {
            "code": code,
            "label": dict(vocabulary.labels.get(code, {"en": vocabulary.label(code)})),
            "mentions": mentioned.get(code, Mentioned()).tally().mentions().model_dump(mode="json"),
            "survey": [s.model_dump(mode="json") for s in shares[code].shares] if code in shares else [],
        }
        for code in codes
    ]


async def _counted_from_synthetic(tx: Transaction, codes: Collection[str]) -> bool:
    """Whether any count beside these codes, of the survey or of coded statements, has synthetic answers in it."""
    shares = await survey.shares(tx, codes)
    mentioned = await mentioned_in(tx, tuple({code.partition(".")[0] for code in codes}))
    return any(of_code.synthetic for of_code in shares.values()) or any(
        mentioned[code].synthetic for code in codes if code in mentioned
    )


async def _statements(tx: Transaction, ids: Collection[str]) -> list[dict[str, Any]]:
    held = await evidence.load(tx, "statement", StatementRecorded, ids)
    return [
        {
            "id": s.id,
            "quote": s.text if s.quotable else None,
            "form": s.form,
            "language": s.language,
            "session_id": s.session_id,
            "practice_id": s.practice_id,
            "country": s.country,
            "stakeholder_type": s.stakeholder_type,
            "status": s.status,
            "synthetic": s.synthetic,
        }
        for _, s in sorted(held.items())
    ]


async def _practices(tx: Transaction, ids: Collection[str]) -> list[dict[str, Any]]:
    held = await evidence.load(tx, "practice", PracticeRecorded, ids)
    return [p.model_dump(mode="json", exclude={"revision"}) for _, p in sorted(held.items())]


async def _sessions(tx: Transaction, ids: Collection[str]) -> list[dict[str, Any]]:
    held = await evidence.load(tx, "session", SessionMoved, ids)
    fields = {"session_id", "title", "level", "countries", "status", "synthetic"}
    return [s.model_dump(mode="json", include=fields) for _, s in sorted(held.items())]


async def _codebook(tx: Transaction, vocabulary: Vocabulary, used: Collection[str]) -> dict[str, Any]:
    """The codebook by name and version, and the labels of the codes that the bundle uses. Codes that only a codebook
    published in sessions has bring their labels from there."""
    published = (await evidence.load_all(tx, "codebook", CodebookPublished)).values()
    elsewhere = {c.code: dict(c.label) for book in sorted(published, key=lambda b: b.version) for c in book.codes}
    return {
        "slug": vocabulary.codebook,
        "version": vocabulary.codebook_version,
        "labels": {
            code: dict(vocabulary.labels.get(code) or elsewhere.get(code) or {"en": vocabulary.label(code)})
            for code in sorted(used)
        },
    }


async def _inputs(tx: Transaction) -> dict[str, dict[str, Any]]:
    """Topic → how many states went in, and the hash over their sorted `key:revision`."""
    inputs = {}
    kinds: Mapping[type[Payload], str] = KINDS
    for payload, kind in kinds.items():
        held = await evidence.inventory(tx, kind)
        lines = "\n".join(f"{identifier}:{revision}" for identifier, revision in held)
        inputs[payload.topic] = {"count": len(held), "sha256": sha256(lines)}
    return inputs


def encode(bundle: Mapping[str, Any]) -> str:
    return canonical(bundle)
