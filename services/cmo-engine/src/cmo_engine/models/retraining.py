"""The worker's part: train what is queued, compare it with the model at work, and keep it."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from hashlib import sha256
from typing import Any

from almpo_contracts.cop import CodingRecorded, StatementRecorded
from servicekit.db import DatabaseUnavailableError, Transaction
from servicekit.deps import Deps
from sqlalchemy import Row, Select, and_, or_, select, update

from ..coding.examples import KIND_OF_FAMILY
from ..deps import CmoDeps
from ..evidence import queries as evidence
from ..suggestions import process
from ..suggestions.machine import end, new_process
from ..synthesis.passages import SaidPassage, place_of
from . import service
from .tables import models

log = logging.getLogger(__name__)

_HEARTBEAT_S = 20.0
"""How often a worker says that its training lives; see `service.LEASE`."""
_HELD_BACK = 5
"""One statement in five is kept for the comparison."""
_ENOUGH = 20
"""Statements held back from which their figures count."""
_TOLERANCE = 0.01
"""MCC by which a model may seem worse and still be as good."""


async def retrain_due(deps: Deps) -> int:
    """A chore: do the training that waits → 1, or 0 when none does."""
    assert isinstance(deps, CmoDeps)
    if not await deps.database.glance(_due(deps), {}):
        return 0
    async with deps.database.write() as tx:
        tx.now = deps.clock.now()
        version = await _claim(tx, deps)
        if version is None:
            return 0
        decided = await decisions(tx)
    beating = asyncio.get_running_loop().create_task(_beat(deps, version))
    try:
        done = await _train(deps, version, decided)
    except Exception as error:
        log.exception("training %s failed", version)
        done = {"status": "failed", "error": f"{type(error).__name__}: {error}"}
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
    async with deps.database.write() as tx:
        tx.now = deps.clock.now()
        await _finish(tx, version, done)
    return 1


async def _beat(deps: CmoDeps, version: str) -> None:
    """Say again and again that this training lives."""
    alive = update(models).where(models.c.version == version, models.c.status == "training")
    while True:
        await asyncio.sleep(_HEARTBEAT_S)
        try:
            async with deps.database.write() as tx:
                await tx.execute(alive.values(started_at=deps.clock.now()))
        except DatabaseUnavailableError as error:
            log.warning("training %s could not say that it lives: %s", version, error)


async def decisions(tx: Transaction) -> list[dict[str, Any]]:
    """Statements and passages with coders' decisions: text, language, and the codes that were applied or confirmed. A
    code that one coder gave and another rejected counts as given."""
    codings = (await evidence.load_all(tx, "coding", CodingRecorded)).values()
    given: dict[str, set[str]] = defaultdict(set)
    for coding in codings:
        target = coding.statement_id or place_of(coding)
        if target is not None and coding.code.partition(".")[0] in KIND_OF_FAMILY:
            given[target].update([coding.code] if coding.decision != "rejected" else [])
    statements = await evidence.load(tx, "statement", StatementRecorded, given)
    passages = await evidence.load(tx, "passage", SaidPassage, given)
    said = {key: one for key, one in statements.items() if one.status != "rejected"} | passages
    return [
        {"id": key, "text": one.text, "language": one.language, "codes": sorted(given[key])}
        for key, one in sorted(said.items())
    ]


async def _waiting(tx: Transaction, deps: CmoDeps) -> Row[Any] | None:
    return (await tx.execute(_due(deps))).first()


def _due(deps: CmoDeps) -> Select[Any]:
    """Trainings that nobody does, the oldest first."""
    abandoned = and_(models.c.status == "training", models.c.started_at < deps.clock.now() - service.LEASE)
    due = select(models.c.version, models.c.status, models.c.started_at)
    return due.where(or_(models.c.status == "queued", abandoned)).order_by(models.c.at, models.c.version)


async def _claim(tx: Transaction, deps: CmoDeps) -> str | None:
    """Take the training that waits → its version, or None when none does or another worker was quicker."""
    row = await _waiting(tx, deps)
    if row is None:
        return None
    unchanged = and_(models.c.status == row.status, models.c.started_at.is_not_distinct_from(row.started_at))
    claim = update(models).where(models.c.version == row.version, unchanged).returning(models.c.version)
    version: str | None = (await tx.execute(claim.values(status="training", started_at=tx.now))).scalars().first()
    return version


async def _train(deps: CmoDeps, version: str, decided: list[dict[str, Any]]) -> dict[str, Any]:
    """In a process of its own, so that suggestions are answered meanwhile."""
    root, loop = deps.content.root, asyncio.get_running_loop()
    learnt = [row for row in decided if not held_back(row["id"])]
    kept = [row for row in decided if held_back(row["id"]) and row["codes"]]
    at_work = await service.active(deps)
    executor = new_process()
    try:
        artefact, about = await loop.run_in_executor(executor, process.train, root, version, learnt)
        new = await loop.run_in_executor(executor, process.measure, root, artefact, kept)
        old = await loop.run_in_executor(executor, process.measure, root, await service.stored(deps, at_work), kept)
    finally:
        end(executor)
    return {
        "status": "ready",
        "data_sha256": about["data_sha256"],
        "confirmations": len(learnt),
        "artefact": artefact,
        "artefact_sha256": sha256(artefact).hexdigest(),
        "comparison": {"with": at_work.version, "new": new, "old": old, "as_good": as_good(new, old)},
    }


def held_back(statement_id: str) -> bool:
    """Always the same statements, whichever model is trained: none was learnt from that another is compared on."""
    return int(sha256(statement_id.encode()).hexdigest()[:8], 16) % _HELD_BACK == 0


def as_good(new: dict[str, Any], old: dict[str, Any]) -> bool:
    """No worse in MCC than the model at work: on the held-out texts for kinds and codes, and for codes on what people
    confirmed, once there is enough of it."""

    def mcc(measured: dict[str, Any], part: str, what: str) -> float:
        return float(measured[part]["full"]["by_language"]["all"][what]["mcc"])

    pairs = [("heldout", "kinds"), ("heldout", "codes")]
    people = new.get("confirmations")
    if people and people["full"]["by_language"]["all"]["n"] >= _ENOUGH:
        pairs.append(("confirmations", "codes"))
    return all(mcc(new, *pair) >= mcc(old, *pair) - _TOLERANCE for pair in pairs)


async def _finish(tx: Transaction, version: str, done: dict[str, Any]) -> None:
    """Keep what came of it. Nothing when another worker took it up and has already done so."""
    mine = select(models.c.comparison, models.c.by).where(models.c.version == version, models.c.status == "training")
    row = (await tx.execute(mine)).one_or_none()
    if row is None:
        return
    asked = row.comparison.get("activate")
    comparison = {"activate": asked, **done.get("comparison", {})}
    await tx.execute(update(models).where(models.c.version == version).values({**done, "comparison": comparison}))
    if asked == "if_as_good" and comparison.get("as_good"):
        await service.note_activation(tx, version, "Found as good as the one at work, as asked for.", row.by)
