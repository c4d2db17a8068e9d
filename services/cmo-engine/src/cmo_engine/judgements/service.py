"""Judging. One function is one unit of work; the configuration's event leaves with it."""

from __future__ import annotations

from typing import Any

from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.pagination import Page, PageRequest
from servicekit.problems import Problem, not_found
from sqlalchemy import select

from ..canonical import sha256
from ..configurations import publishing
from ..configurations import queries as configurations
from ..configurations.refresh import take_turn
from ..configurations.schemas import Configuration
from ..configurations.service import read_configuration
from ..synthesis.vocabulary import Vocabulary
from . import queries
from .schemas import ConfidenceDraft, Judgement, ReviewDraft
from .tables import judgements


async def judge_confidence(
    tx: Transaction,
    vocabulary: Vocabulary,
    caller: Caller,
    configuration_id: str,
    draft: ConfidenceDraft,
    precondition: Preconditions,
) -> tuple[Judgement, int]:
    """→ the judgement, and the configuration's new revision."""
    row = {"kind": "confidence", "verdict": draft.level, "components": draft.components.model_dump()}
    return await _judge(tx, vocabulary, caller, configuration_id, {**row, "reason": draft.reason}, precondition)


async def settle(
    tx: Transaction,
    vocabulary: Vocabulary,
    caller: Caller,
    configuration_id: str,
    draft: ConfidenceDraft,
    precondition: Preconditions,
) -> tuple[Judgement, int]:
    """End a disagreement between judges → the settlement, and the configuration's new revision. 409 without one."""
    current = await read_configuration(tx, vocabulary, configuration_id)
    row = {"kind": "settlement", "verdict": draft.level, "components": draft.components.model_dump()}
    precondition.check(current)
    if not current.confidence.disagreement:
        raise Problem(409, "no-disagreement", "The judges of this configuration do not disagree.")
    return await _judge(tx, vocabulary, caller, configuration_id, {**row, "reason": draft.reason}, precondition)


async def review(
    tx: Transaction,
    vocabulary: Vocabulary,
    caller: Caller,
    configuration_id: str,
    draft: ReviewDraft,
    precondition: Preconditions,
) -> tuple[Judgement, int]:
    """→ the judgement, and the configuration's new revision."""
    row: dict[str, Any] = {"kind": "review", "verdict": draft.decision, "components": {}, "reason": draft.reason}
    return await _judge(tx, vocabulary, caller, configuration_id, row, precondition)


async def history(tx: Transaction, configuration_id: str, page: PageRequest) -> Page[Judgement]:
    documents = await configurations.documents(tx, [configuration_id])
    if not documents and configuration_id not in await configurations.announced(tx, [configuration_id]):
        raise not_found("configuration", configuration_id)
    query = select(judgements).where(judgements.c.configuration_id == configuration_id)
    rows, following = await page.fetch(tx, query, judgements.c.id, descending=True)
    now = sha256(documents.get(configuration_id, ""))
    return Page(items=[_judgement(dict(row._mapping), now) for row in rows], next=following)


async def _judge(
    tx: Transaction,
    vocabulary: Vocabulary,
    caller: Caller,
    configuration_id: str,
    verdict: dict[str, Any],
    precondition: Preconditions,
) -> tuple[Judgement, int]:
    await take_turn(tx)
    current = await read_configuration(tx, vocabulary, configuration_id)
    caller.require_country(*_countries(current))
    precondition.check(current)
    if current.status == "uncoded":
        raise Problem(409, "not-coded", "This card has parts without a code; code it before it is judged.")
    documents = await configurations.documents(tx, [configuration_id])
    row = {
        "id": uuid7(),
        "configuration_id": configuration_id,
        "by": caller.subject,
        "at": tx.now,
        "revision": current.revision,
        "evidence_sha256": sha256(documents[configuration_id]),
        **verdict,
    }
    await queries.save(tx, row)
    await publishing.announce(tx, [configuration_id])
    revision = (await configurations.announced(tx, [configuration_id]))[configuration_id].revision
    return _judgement(row, row["evidence_sha256"]), revision


def _countries(configuration: Configuration) -> list[str]:
    """Where it was heard. What was heard nowhere in particular is for those who judge for the whole Union."""
    heard = set(configuration.support.countries).union(*(dissent.countries for dissent in configuration.dissent))
    return sorted(heard) or ["EU"]


def _judgement(row: dict[str, Any], evidence_sha256: str) -> Judgement:
    confidence = row["kind"] != "review"
    return Judgement(
        id=row["id"],
        configuration_id=row["configuration_id"],
        kind=row["kind"],
        level=row["verdict"] if confidence else None,
        decision=None if confidence else row["verdict"],
        components=row["components"] if confidence else None,
        reason=row["reason"],
        by=row["by"],
        at=rfc3339(row["at"]),
        configuration_revision=row["revision"],
        evidence_changed=row["evidence_sha256"] != evidence_sha256,
    )
