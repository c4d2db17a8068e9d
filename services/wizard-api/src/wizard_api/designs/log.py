"""The append-only log of a design: hash-chained, so that nothing in it can be changed or left out unseen."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, Field
from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from sqlalchemy import select

from .tables import design_log

Action = Literal[
    "created", "step_saved", "release_chosen", "decided", "feedback_recorded", "feedback_withdrawn", "plan_saved",
    "copied", "scenario_added", "scenario_removed", "commented", "readiness_saved",
    "screening_saved", "screening_concluded",
]  # fmt: skip
_START = "0" * 64


class LogEntry(BaseModel):
    """One thing that was done. `hash` covers every other field and the hash of the entry before."""

    design_id: str
    seq: int
    at: str
    by: str = Field(description="Subject of the caller's token.")
    by_name: str
    action: Action
    detail: dict[str, Any]
    previous: str
    hash: str


class History(BaseModel):
    """A design's log, oldest first. `intact`: every hash is right and no entry is missing."""

    items: list[LogEntry]
    intact: bool


async def append(
    tx: Transaction, caller: Caller, design_id: str, action: Action, detail: Mapping[str, Any]
) -> LogEntry:
    """Add an entry. The design's row must be locked or just changed in this unit, so that no two follow one entry."""
    last = (
        await tx.execute(
            select(design_log.c.seq, design_log.c.hash)
            .where(design_log.c.design_id == design_id)
            .order_by(design_log.c.seq.desc())
            .limit(1)
        )
    ).one_or_none()
    said = {
        "design_id": design_id,
        "seq": 1 if last is None else last.seq + 1,
        "at": rfc3339(tx.now),
        "by": caller.subject,
        "by_name": caller.name,
        "action": action,
        "detail": dict(detail),
        "previous": _START if last is None else last.hash,
    }
    entry = LogEntry.model_validate({**said, "hash": _hash(said)})
    await tx.execute(design_log.insert().values(entry.model_dump()))
    return entry


async def history(tx: Transaction, design_id: str) -> History:
    rows = await tx.execute(select(design_log).where(design_log.c.design_id == design_id).order_by(design_log.c.seq))
    entries = [LogEntry.model_validate(dict(row._mapping)) for row in rows]
    return History(items=entries, intact=intact(entries))


def intact(entries: Sequence[LogEntry]) -> bool:
    """Whether the chain holds from the first entry on."""
    return bool(entries) and first_broken(entries) is None


def first_broken(entries: Sequence[LogEntry]) -> int | None:
    """The number of the first entry that is missing, was changed or does not follow the one before it."""
    previous = _START
    for at, entry in enumerate(entries, start=1):
        said = entry.model_dump(exclude={"hash"})
        if entry.seq != at or entry.previous != previous or entry.hash != _hash(said):
            return at
        previous = entry.hash
    return None


def digest(value: Any) -> str:
    """SHA-256 of a value's canonical JSON: what the log says about content, without repeating it."""
    return hashlib.sha256(canonical(value)).hexdigest()


def canonical(value: Any) -> bytes:
    """Sorted keys, no spaces, UTF-8: one text for one value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _hash(said: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical(said)).hexdigest()
