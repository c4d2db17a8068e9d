"""Reading the inputs of a release from the engine's tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from almpo_contracts.base import Payload
from almpo_contracts.cop import (
    CardRecorded,
    CodebookPublished,
    PracticeRecorded,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from servicekit.db import Transaction
from servicekit.settings import code_version

from ..canonical import sha256
from ..evidence import queries as evidence
from ..evidence.states import KINDS
from ..factors.mentions import codings_of, target_of
from ..judgements import queries as judgements
from ..survey import queries as survey
from ..synthesis.identity import configuration_id_of, identity_of
from ..synthesis.passages import SaidPassage
from ..synthesis.vocabulary import Vocabulary
from .bundle import COUNTED
from .snapshot import Snapshot, told_card, told_coding, told_passage, told_requirement, told_statement


async def gather(tx: Transaction, vocabulary: Vocabulary, parameters: Mapping[str, Any]) -> Snapshot:
    """The state as it stands, as far as a bundle is made of it: uncoded cards stay out."""
    held = await evidence.load_all(tx, "card", CardRecorded)
    cards = {i: told_card(c) for i, c in held.items() if not c.withdrawn and identity_of(c) is not None}
    asked = await evidence.load_all(tx, "requirement", RequirementRecorded)
    requirements = {i: told_requirement(r) for i, r in asked.items() if r.status != "dropped"}
    families = {*COUNTED, *(r.code.partition(".")[0] for r in requirements.values() if r.code)}
    codings = {c.id: told_coding(c) for c in await codings_of(tx, sorted(families))}
    targets = {target_of(c) for c in codings.values()}
    behind = {s for c in cards.values() for s in (*c.statements, *(v.statement_id for v in c.voices)) if s}
    asking = {s for r in requirements.values() for s in r.statements}
    statements = await evidence.load(tx, "statement", StatementRecorded, {*targets, *behind, *asking})
    passages = await evidence.load(tx, "passage", SaidPassage, targets)
    rooms = {c.session_id for c in cards.values()} | {s.session_id for s in statements.values()}
    rooms |= {p.session_id for p in passages.values()}
    about = {c.practice_id for c in cards.values()} | {s.practice_id for s in statements.values()}
    return Snapshot(
        code_version=code_version(),
        parameters=dict(parameters),
        vocabulary=vocabulary,
        inventory=await _inventory(tx),
        shares=await survey.shares(tx),
        judged={
            identifier: list(judged.verdicts)
            for identifier, judged in (
                await judgements.latest(tx, {configuration_id_of(c) for c in cards.values()})
            ).items()
        },
        cards=cards,
        statements={i: told_statement(s) for i, s in statements.items()},
        passages={i: told_passage(p) for i, p in passages.items()},
        codings={i: c for i, c in codings.items() if target_of(c) in statements or target_of(c) in passages},
        requirements=requirements,
        practices=await evidence.load(tx, "practice", PracticeRecorded, {practice for practice in about if practice}),
        sessions=await evidence.load(tx, "session", SessionMoved, rooms),
        codebooks=await evidence.load_all(tx, "codebook", CodebookPublished),
    )


async def _inventory(tx: Transaction) -> dict[str, dict[str, Any]]:
    """Topic → how many states are held, and the hash over their sorted `key:revision`."""
    inventory = {}
    kinds: Mapping[type[Payload], str] = KINDS
    for payload, kind in kinds.items():
        held = await evidence.inventory(tx, kind)
        lines = "\n".join(f"{identifier}:{revision}" for identifier, revision in held)
        inventory[payload.topic] = {"count": len(held), "sha256": sha256(lines)}
    return inventory
