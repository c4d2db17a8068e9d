"""Whether a design's record is what it was: the hash chain, the decisions and pilots against it, and who saw what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.deps import Deps
from servicekit.pagination import PageRequest

from ..decisions import service as decisions
from ..decisions.schemas import Decision
from ..deps import WizardDeps
from ..designs import log
from ..designs import service as designs
from ..feedback import queries as feedback
from . import queries
from .schemas import AuditFault, DesignRead, Verification


async def verify(
    tx: Transaction, caller: Caller, design_id: str, anchor: tuple[int, str] | None = None
) -> Verification:
    """Look at every entry, and at what the decisions and pilots say beside it. `anchor`: a number and hash kept
    elsewhere, which the log must still have."""
    history = await designs.history(tx, caller, design_id)
    entries = history.items
    faults = []
    broken = log.first_broken(entries)
    if broken is not None or not entries:
        faults.append(AuditFault(kind="log_broken", seq=broken or 1))
    faults += _decisions(entries, await decisions.all_of(tx, design_id))
    faults += _pilots(entries, await feedback.digests(tx, design_id))
    if anchor is not None and anchor not in {(entry.seq, entry.hash) for entry in entries}:
        faults.append(AuditFault(kind="anchor_differs", seq=anchor[0]))
    return Verification(
        intact=not faults, entries=len(entries), last_hash=entries[-1].hash if entries else None, faults=faults
    )


async def export(tx: Transaction, caller: Caller, design_id: str) -> bytes:
    """One entry a line, each as the canonical JSON that its hash is made of, with the hash."""
    history = await designs.history(tx, caller, design_id)
    return b"".join(log.canonical(entry.model_dump()) + b"\n" for entry in history.items)


async def reads_of(
    tx: Transaction, caller: Caller, design_id: str, page: PageRequest
) -> tuple[list[DesignRead], str | None]:
    await designs.read(tx, caller, design_id)
    return await queries.page_of(tx, design_id, page)


async def forget_old(deps: Deps) -> int:
    """The worker's chore: forget reads that are older than the retention → how many."""
    assert isinstance(deps, WizardDeps)
    before = (deps.clock.now() - timedelta(days=deps.reads_kept_days)).date().isoformat()
    if not await deps.database.glance(queries.ANY_BEFORE, {"day": before}):
        return 0
    async with deps.database.write() as tx:
        return await queries.forget_before(tx, before)


def _decisions(entries: Sequence[log.LogEntry], held: Sequence[Decision]) -> list[AuditFault]:
    """Every decision as its entry has it, none without an entry and none missing. An entry from before a member was
    kept says nothing about it."""
    logged = {entry.seq: entry for entry in entries if entry.action == "decided"}
    faults = []
    for decision in held:
        entry = logged.pop(decision.log_seq, None)
        said = decision.model_dump(mode="json")
        if entry is None or entry.hash != decision.log_hash or any(said.get(k) != v for k, v in entry.detail.items()):
            faults.append(AuditFault(kind="decision_differs", seq=decision.log_seq, id=decision.id))
    lost = [
        AuditFault(kind="decision_differs", seq=seq, id=str(entry.detail.get("id"))) for seq, entry in logged.items()
    ]
    return faults + lost


def _pilots(entries: Sequence[log.LogEntry], held: Mapping[str, str]) -> list[AuditFault]:
    """Every pilot that was recorded and not withdrawn is there, word for word; and no other is."""
    recorded: dict[str, log.LogEntry] = {}
    for entry in entries:
        if entry.action == "feedback_recorded":
            recorded[entry.detail["id"]] = entry
        elif entry.action == "feedback_withdrawn":
            recorded.pop(entry.detail["id"], None)
    faults = []
    for identifier in sorted(recorded.keys() | held.keys()):
        logged = recorded.get(identifier)
        if logged is None or held.get(identifier) != logged.detail["sha256"]:
            faults.append(AuditFault(kind="pilot_differs", seq=logged.seq if logged else None, id=identifier))
    return faults
