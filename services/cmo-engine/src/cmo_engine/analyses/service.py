"""Making, reading, repeating, cancelling and superseding analyses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

from servicekit import idempotency, live
from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction, wait_at_most
from servicekit.ids import uuid7
from servicekit.pagination import Page, PageRequest
from servicekit.problems import FieldError, Problem, invalid_many, not_found
from servicekit.settings import code_version
from sqlalchemy import Row, select

from ..canonical import canonical, sha256
from ..configurations.refresh import take_turn
from ..deps import CmoDeps
from ..evidence import queries as evidence
from ..metadata import kit
from . import queries
from .execution import LATE_S, MEMORY_MB, WAIT_S, Run
from .schemas import Analysis, AnalysisWithData, Data
from .tables import analyses

log = logging.getLogger(__name__)

SCHEMA = "almpo.analysis.v1"
ERASED = "At the request of a person, their words were erased; the cases made of them and the result went with them."
INTERRUPTED = "The service stopped before it had ended; run it again."
_COMMIT_WAIT_S = 10.0


@dataclass(frozen=True)
class Prepared:
    """What is to be analysed, complete before anything is written."""

    method: str
    title: str
    parameters: dict[str, Any]
    data: Data
    provenance: dict[str, Any] | None
    warnings: list[str]
    subjects: frozenset[str]
    rerun_of: str | None = None


async def prepare_again(tx: Transaction, identifier: str) -> Prepared:
    """The same question to the same cases. Raises 409 for one whose data an erasure took."""
    row = await _found(tx, identifier)
    if row.data is None:
        raise Problem(409, "data-erased", "The cases of this analysis were erased; it cannot be made again.")
    held = frozenset(await queries.subjects_of(tx, identifier))
    data = Data.model_validate(row.data)
    return Prepared(row.method, row.title, row.parameters, data, row.provenance, row.warnings, held, identifier)


async def run(given: CmoDeps, prepared: Prepared) -> Run:
    """Start it in a process of its own and wait a moment for it."""

    async def progress(spent: dict[str, Any]) -> None:
        async with given.database.write() as tx:
            tx.now = given.clock.now()
            tx.tell(stream_of(identifier), "progress", spent, subject=identifier)

    identifier = uuid7()
    request = {
        "parameters": prepared.parameters,
        "data": prepared.data.model_dump(mode="json"),
        "raw": (prepared.provenance or {}).get("raw", {}),
        "memory_mb": MEMORY_MB,
    }
    started = given.runs.start(identifier, request, progress)
    await wait_at_most(started.finished, WAIT_S)  # a long one goes on; the caller is told where to look
    return started


async def record(tx: Transaction, given: CmoDeps, caller: Caller, prepared: Prepared, started: Run) -> Analysis:
    """Keep the analysis: with its result, or as running. Raises 422 for cases that cannot be analysed, 409 when what
    it was made of was erased meanwhile."""
    refused = started.outcome.get("refused")
    if refused is not None:
        raise refused_by(refused, prepared)
    await take_turn(tx)
    if not await _all_held(tx, prepared.subjects):
        started.cancel()
        raise Problem(409, "evidence-changed", "Some of the evidence was erased meanwhile; ask again.")
    ended = _ended(prepared, started) if started.finished.is_set() else {"status": "running"}
    row = {
        "id": started.analysis_id,
        "method": prepared.method,
        "title": prepared.title,
        "because": None,
        "parameters": prepared.parameters,
        "data": prepared.data.model_dump(mode="json"),
        "provenance": prepared.provenance,
        "warnings": prepared.warnings,
        "by": caller.subject,
        "at": tx.now,
        "deadline": tx.now + timedelta(seconds=prepared.parameters["seconds"] + 4 * LATE_S),
        "finished_at": tx.now if started.finished.is_set() else None,
        "code_version": code_version(),
        "rerun_of": prepared.rerun_of,
        "result": None,
        "sha256": None,
        **ended,
    }
    await queries.save(tx, row, prepared.subjects)
    if not started.finished.is_set():
        given.runs.after(started, lambda run: _finish(given, prepared, run))
    return _analysis(cast("Row[Any]", await queries.find(tx, started.analysis_id)), tx)


async def list_analyses(tx: Transaction, page: PageRequest, method: str | None) -> Page[Analysis]:
    query = select(*queries.SHOWN)
    if method is not None:
        query = query.where(analyses.c.method == method)
    rows, following = await page.fetch(tx, query, analyses.c.id, descending=True)
    return Page(items=[_analysis(row, tx) for row in rows], next=following)


async def read(tx: Transaction, identifier: str) -> AnalysisWithData:
    row = await _found(tx, identifier)
    return AnalysisWithData(**_analysis(row, tx).model_dump(), data=row.data, provenance=row.provenance)


async def read_result(tx: Transaction, identifier: str) -> tuple[str, str]:
    """→ its SHA-256, its bytes as text. Raises 409 while there is none, 410 when an erasure took it."""
    row = await _found(tx, identifier)
    if row.result is None:
        if row.status == "superseded":
            raise Problem(410, "analysis-superseded", row.because)
        raise Problem(409, "no-result", f"The analysis is {_analysis(row, tx).status}; it has no result.")
    return row.sha256, row.result


async def cancel(tx: Transaction, given: CmoDeps, identifier: str) -> Analysis:
    """Stop one that runs; one that has ended stays as it is."""
    await _found(tx, identifier)
    if await queries.finish(tx, identifier, {"status": "cancelled", "finished_at": tx.now}):
        tx.tell(stream_of(identifier), "cancelled", {"id": identifier}, subject=identifier)
    given.runs.cancel(identifier)
    return _analysis(await _found(tx, identifier), tx)


async def delete(tx: Transaction, given: CmoDeps, identifier: str) -> None:
    """Forget an analysis; one that runs is stopped."""
    await _found(tx, identifier)
    given.runs.cancel(identifier)
    await _forget(tx, identifier)
    await queries.remove(tx, identifier)


async def supersede(tx: Transaction, erased: Collection[str]) -> None:
    """An erasure reaches every analysis that was made of what is erased: its cases and its result go."""
    for identifier in sorted(await queries.holding(tx, erased)):
        await _forget(tx, identifier)
        await queries.supersede(tx, identifier, ERASED)
        tx.tell(stream_of(identifier), "superseded", {"id": identifier}, subject=identifier)


def stream_of(identifier: str) -> str:
    return f"analysis:{identifier}"


async def _finish(given: CmoDeps, prepared: Prepared, run: Run) -> None:
    """Store what came of it, once the row that says it runs is there (the request may still be committing it)."""
    deadline = asyncio.get_running_loop().time() + _COMMIT_WAIT_S
    while True:
        async with given.database.write() as tx:
            tx.now = given.clock.now()
            row = await queries.find(tx, run.analysis_id)
            if row is not None:
                if await queries.finish(tx, run.analysis_id, {**_ended(prepared, run), "finished_at": tx.now}):
                    after = await _found(tx, run.analysis_id)
                    tx.tell(stream_of(row.id), after.status, {"id": row.id}, subject=row.id)
                return
        if asyncio.get_running_loop().time() > deadline:
            log.warning("analysis %s was never recorded; its result is dropped", run.analysis_id)
            return
        await asyncio.sleep(0.1)


def _ended(prepared: Prepared, run: Run) -> dict[str, Any]:
    """The columns that its outcome changes."""
    if "result" in run.outcome:
        encoded = canonical(
            {
                "schema": SCHEMA,
                "method": prepared.method,
                "parameters": prepared.parameters,
                "data_sha256": sha256(canonical(prepared.data.model_dump(mode="json"))),
                "code_version": code_version(),
                "result": run.outcome["result"],
            }
        )
        return {"status": "done", "result": encoded, "sha256": sha256(encoded)}
    if "refused" in run.outcome:
        return {"status": "refused", "because": run.outcome["refused"]["message"]}
    return {"status": "failed", "because": run.outcome.get("failed", INTERRUPTED)}


def refused_by(refused: dict[str, Any], prepared: Prepared) -> Problem:
    """What the analysis says against its input, at the column and the row where there is one."""
    column = refused["column"]
    pointer = "/selection" if prepared.subjects else "/data"
    if column in prepared.data.columns and not prepared.subjects:
        at = refused["row"]
        row = f"/{prepared.data.cases.index(at)}" if at in prepared.data.cases else ""
        pointer = f"/data/columns/{column}{row}"
    return invalid_many([FieldError(pointer=pointer, code="cannot_be_analysed", message=refused["message"])])


async def _all_held(tx: Transaction, held: Collection[str]) -> bool:
    found = set()
    for kind in ("card", "statement"):
        found |= await evidence.held_of(tx, kind, held)
    return found >= set(held)


async def _forget(tx: Transaction, identifier: str) -> None:
    await live.forget(tx, kit, identifier)
    await idempotency.forget(tx, kit, identifier)


async def _found(tx: Transaction, identifier: str) -> Row[Any]:
    row = await queries.find(tx, identifier)
    if row is None:
        raise not_found("analysis", identifier)
    return row


def _analysis(row: Row[Any], tx: Transaction) -> Analysis:
    late = row.status == "running" and tx.now > row.deadline
    return Analysis(
        id=row.id,
        method=row.method,
        title=row.title,
        status="failed" if late else row.status,
        because=INTERRUPTED if late else row.because,
        parameters=row.parameters,
        warnings=row.warnings,
        by=row.by,
        at=rfc3339(row.at),
        finished_at=None if row.finished_at is None else rfc3339(row.finished_at),
        code_version=row.code_version,
        rerun_of=row.rerun_of,
        result_path=None if row.sha256 is None else f"/api/cmo/v1/analyses/{row.id}/result",
        result_sha256=row.sha256,
    )
