"""What a release holds: one canonical-JSON document, a function of its snapshot alone. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import Any

from almpo_contracts.cmo import ConfigurationChanged

from ..canonical import canonical, sha256
from ..configurations.queries import evidence_document
from ..configurations.schemas import Configuration
from ..configurations.service import configuration_of
from ..demand import service as demands
from ..demand.schemas import Demand
from ..factors import service as factors
from ..factors.mentions import Mentioned, mentions_of
from ..gap_map.service import chart
from ..judgements.opinions import judged_of
from ..synthesis.build import synthesise
from ..synthesis.consensus import consensus
from ..synthesis.miscoding import alphabet_of
from ..synthesis.voices import voice_of
from .asked import asked
from .snapshot import Snapshot

SCHEMA = "almpo.release-bundle.v1"
REGISTERS = ("trust", "ai")
COUNTED = (*factors.FAMILIES, *demands.FAMILIES, *REGISTERS)
"""Families whose codings are counted."""
_HISTORY = {"revision", "confidence_evidence_changed"}
"""What depends on how the state came about rather than on the state."""

Mentions = Mapping[str, Mentioned]


def build(snapshot: Snapshot, snapshot_sha256: str) -> dict[str, Any]:
    """The bundle of a snapshot with this hash, without rejected configurations."""
    vocabulary, shares = snapshot.vocabulary, snapshot.shares
    mentions = mentions_of(snapshot.codings.values(), snapshot.statements, snapshot.passages)
    standing = synthesise(snapshot.cards.values(), snapshot.statements, shares, vocabulary)
    configurations = [c for c in _judged(standing, snapshot) if c.status != "rejected"]
    found_factors = factors.counted(mentions, shares, vocabulary)
    found_demand = demands.demanded(snapshot.requirements.values(), snapshot.statements, mentions, shares, vocabulary)
    registers = {family: _register(snapshot, mentions, family) for family in REGISTERS}
    counted = {f.code for f in found_factors} | {d.code for d in found_demand if d.code}
    counted |= {r["code"] for rows in registers.values() for r in rows}
    said = _said(snapshot, configurations, mentions, counted)
    practices = {p for c in configurations for p in c.lineage.practices}
    synthetic = (
        any(c.synthetic for c in configurations)
        or any(each["synthetic"] for rows in said.values() for each in rows)
        or any(r.synthetic for d in found_demand for r in d.requirements)
        or any(p.synthetic for i, p in snapshot.practices.items() if i in practices)
        or any(shares[code].synthetic for code in counted if code in shares)
    )
    return {
        "schema": SCHEMA,
        "code_version": snapshot.code_version,
        "content_version": vocabulary.content_version,
        "parameters": snapshot.parameters,
        "synthetic": synthetic,
        "configurations": [_configuration(c) for c in configurations],
        "consensus": _consensus(snapshot, {card for c in configurations for card in c.lineage.cards}),
        "factors": [{**f.model_dump(mode="json"), "evidence": _ids(mentions.get(f.code))} for f in found_factors],
        "requirement_demand": [_demand(d, mentions, snapshot) for d in found_demand],
        "trust_shares": registers["trust"],
        "ai_function_shares": registers["ai"],
        "gap_map": chart(configurations, vocabulary, "mechanism", "outcome").model_dump(mode="json"),
        "practices": [
            p.model_dump(mode="json", exclude={"revision"}) for i, p in sorted(snapshot.practices.items())
            if i in practices
        ],
        "practice_families": [
            {"code": code, "lmp_category": vocabulary.lmp_category(code), "label": dict(label)}
            for code, label in sorted(vocabulary.family_labels.items())
        ],
        "codebook": _codebook(snapshot, {code for c in configurations for code in _codes(c)} | counted),
        **said,
        "sessions": _sessions(snapshot, configurations, said),
        "inputs": snapshot.inventory,
        "snapshot_sha256": snapshot_sha256,
        "superseded_because": snapshot.superseded_because,
    }  # fmt: skip


def encode(snapshot: Snapshot, encoded_snapshot: str) -> str:
    """The bytes of a snapshot's bundle, as text."""
    return canonical(build(snapshot, sha256(encoded_snapshot)))


def _judged(standing: Mapping[str, ConfigurationChanged], snapshot: Snapshot) -> Iterable[Configuration]:
    for identifier, found in sorted(standing.items()):
        judged = judged_of(snapshot.judged.get(identifier, []))
        yield configuration_of(evidence_document(found), 1, judged, snapshot.vocabulary)


def _configuration(configuration: Configuration) -> dict[str, Any]:
    document = configuration.model_dump(mode="json", exclude=_HISTORY)
    if document["review"] is not None:
        del document["review"]["evidence_changed"]
    return document


def _codes(configuration: Configuration) -> set[str]:
    codes = {configuration.mechanism.code, configuration.outcome.code, *(c.code for c in configuration.contexts)}
    return {code for code in codes if code}


def _consensus(snapshot: Snapshot, cards: Collection[str]) -> list[dict[str, Any]]:
    """What stands out of these cards. Codes and counts, nobody's words."""
    behind = [card for i, card in snapshot.cards.items() if i in cards]
    found = consensus(behind, snapshot.statements, alphabet_of(snapshot.vocabulary))
    return [{"id": each.identity.id, "family": each.identity.family_id, **asdict(each)} for each in found]


def _register(snapshot: Snapshot, mentions: Mentions, family: str) -> list[dict[str, Any]]:
    """Codes of one family with the survey's shares and the voices that mentioned them in sessions."""
    vocabulary, shares = snapshot.vocabulary, snapshot.shares
    codes = sorted({code for code in (*mentions, *shares) if code.startswith(f"{family}.")})
    return [
        {
            "code": code,
            "label": dict(vocabulary.labels.get(code, {"en": vocabulary.label(code)})),
            "mentions": mentions.get(code, Mentioned()).tally().mentions().model_dump(mode="json"),
            "evidence": _ids(mentions.get(code)),
            "survey": [s.model_dump(mode="json") for s in shares[code].shares] if code in shares else [],
        }
        for code in codes
    ]


def _demand(demand: Demand, mentions: Mentions, snapshot: Snapshot) -> dict[str, Any]:
    asking = {s for r in demand.requirements for s in r.statements}
    mentioned = mentions.get(demand.code or "")
    return {
        **demand.model_dump(mode="json"),
        **asked(demand, mentioned or Mentioned(), snapshot),
        "evidence": sorted(asking.union(_ids(mentioned))),
    }


def _ids(mentioned: Mentioned | None) -> list[str]:
    """The statements and passages that mention something."""
    return sorted([*mentioned.statements, *mentioned.passages]) if mentioned else []


def _said(
    snapshot: Snapshot, configurations: Iterable[Configuration], mentions: Mentions, counted: Collection[str]
) -> dict[str, list[dict[str, Any]]]:
    """The statements and passages that anything in the bundle stands on. `voice`: who said it, by a number that is
    good within this bundle alone."""
    ids = {s for c in configurations for s in c.lineage.statements}
    ids |= {s for r in snapshot.requirements.values() for s in r.statements}
    ids |= {i for code in counted for i in _ids(mentions.get(code))}
    statements = [s for i, s in sorted(snapshot.statements.items()) if i in ids]
    passages = [p for i, p in sorted(snapshot.passages.items()) if i in ids]
    voices = [voice_of(s.voice_id, s.session_id) for s in statements]
    everybody = dict.fromkeys([*voices, *(voice_of(p.voice_id, p.session_id) for p in passages)])
    names = {voice: f"V{at}" for at, voice in enumerate(everybody, start=1)}
    return {
        "statements": [
            {
                "id": s.id,
                "quote": s.text if s.quotable else None,
                "voice": names[voice_of(s.voice_id, s.session_id)],
                "form": s.form,
                "language": s.language,
                "session_id": s.session_id,
                "practice_id": s.practice_id,
                "country": s.country,
                "stakeholder_type": s.stakeholder_type,
                "status": s.status,
                "votes": s.votes.model_dump(mode="json", by_alias=True) if s.votes else None,
                "synthetic": s.synthetic,
            }
            for s in statements
        ],
        "passages": [
            {
                "id": p.id,
                "quote": p.text if p.quotable else None,
                "voice": names[voice_of(p.voice_id, p.session_id)],
                "language": p.language,
                "session_id": p.session_id,
                "transcript_id": p.transcript_id,
                "turn": p.turn,
                "start": p.start,
                "end": p.end,
                "country": p.country,
                "stakeholder_type": p.stakeholder_type,
                "synthetic": p.synthetic,
            }
            for p in passages
        ],
    }


def _sessions(
    snapshot: Snapshot, configurations: Iterable[Configuration], said: Mapping[str, list[dict[str, Any]]]
) -> list[dict[str, Any]]:
    """The sessions that anything in the bundle was said in."""
    ids = {s for c in configurations for s in c.lineage.sessions}
    ids |= {each["session_id"] for rows in said.values() for each in rows}
    fields = {"session_id", "title", "level", "countries", "status", "synthetic"}
    return [s.model_dump(mode="json", include=fields) for i, s in sorted(snapshot.sessions.items()) if i in ids]


def _codebook(snapshot: Snapshot, used: Collection[str]) -> dict[str, Any]:
    """The codebook by name and version, and the labels of the codes that the bundle uses. Codes that only a codebook
    published in sessions has bring their labels from there."""
    vocabulary, published = snapshot.vocabulary, snapshot.codebooks.values()
    elsewhere = {c.code: dict(c.label) for book in sorted(published, key=lambda b: b.version) for c in book.codes}
    return {
        "slug": vocabulary.codebook,
        "version": vocabulary.codebook_version,
        "labels": {
            code: dict(vocabulary.labels.get(code) or elsewhere.get(code) or {"en": vocabulary.label(code)})
            for code in sorted(used)
        },
    }
