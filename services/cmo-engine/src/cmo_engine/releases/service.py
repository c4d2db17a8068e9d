"""Publishing, reading and superseding releases."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from almpo_contracts.cop import CardRecorded, PracticeRecorded
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.pagination import Page, PageRequest
from servicekit.problems import not_found
from sqlalchemy import Row, select

from ..configurations.refresh import take_turn
from ..deps import CmoDeps
from ..evidence import queries as evidence
from . import bundle as bundles
from . import queries
from .diff import compare, counted, reasons
from .gathering import gather
from .publishing import tell
from .report import countries_left_out, planted_truth, practices_left_out
from .schemas import Release, ReleaseDiff, ReleaseDraft, ReleaseReport
from .snapshot import Snapshot, encode
from .tables import releases

NOW = "now"


async def publish(tx: Transaction, given: CmoDeps, caller: Caller, draft: ReleaseDraft) -> Release:
    await take_turn(tx)
    snapshot = await gather(tx, given.vocabulary, draft.parameters)
    inputs, encoded = await asyncio.to_thread(_encode, snapshot)
    bundle = json.loads(encoded)
    row = {
        "id": uuid7(),
        "number": await queries.next_number(tx),
        "revision": 1,
        "title": draft.title,
        "parameters": draft.parameters,
        "by": caller.subject,
        "at": tx.now,
        "revised_at": tx.now,
        "superseded_because": None,
        "code_version": snapshot.code_version,
        "content_version": snapshot.vocabulary.content_version,
        "configurations": len(bundle["configurations"]),
        "synthetic": bundle["synthetic"],
    }
    await queries.save(tx, row, inputs, encoded, snapshot.subjects)
    return await tell(tx, row["id"])


def _encode(snapshot: Snapshot) -> tuple[str, str]:
    """The bytes of the snapshot and of its bundle, as text."""
    inputs = encode(snapshot)
    return inputs, bundles.encode(snapshot, inputs)


async def list_releases(tx: Transaction, page: PageRequest) -> Page[Release]:
    rows, following = await page.fetch(tx, select(*queries.MANIFEST), releases.c.number, descending=True)
    return Page(items=[queries.manifest(row) for row in rows], next=following)


async def read_release(tx: Transaction, release_id: str) -> Release:
    return queries.manifest(await _found(tx, release_id))


async def read_bundle(tx: Transaction, release_id: str) -> tuple[str, str]:
    """→ its SHA-256, its bytes as text."""
    row = await _found(tx, release_id)
    return row.sha256, row.bundle


async def diff(tx: Transaction, given: CmoDeps, release_id: str, other_id: str) -> ReleaseDiff:
    """`other_id` may be `now`: the evidence as it stands, made into a bundle that nobody keeps."""
    row = await _found(tx, release_id)
    one = json.loads(row.bundle)
    if other_id == NOW:
        snapshot = await gather(tx, given.vocabulary, row.parameters)
        _, encoded = await asyncio.to_thread(_encode, snapshot)
        other = json.loads(encoded)
    else:
        other = json.loads((await _found(tx, other_id)).bundle)
    added, removed, changed, unchanged = compare(one, other)
    return ReleaseDiff(
        release=release_id,
        other=other_id,
        added=added,
        removed=removed,
        changed=changed,
        unchanged=unchanged,
        why=reasons(one, other),
        factors=counted(one["factors"], other["factors"], "mentions"),
        demand=counted(one["requirement_demand"], other["requirement_demand"], "voices"),
    )


async def report(tx: Transaction, given: CmoDeps, release_id: str, noise: float) -> ReleaseReport:
    """The simulation computes beside the event loop; it depends on nothing but its arguments."""
    row = await _found(tx, release_id)
    bundle = json.loads(row.bundle)
    cards = await evidence.load(
        tx, "card", CardRecorded, {card for c in bundle["configurations"] for card in c["lineage"]["cards"]}
    )
    about = {card.practice_id for card in cards.values() if card.practice_id}
    practices = await evidence.load(tx, "practice", PracticeRecorded, about)
    return ReleaseReport(
        release=release_id,
        revision=row.revision,
        without_country=countries_left_out(bundle),
        without_practice=practices_left_out(bundle, cards, practices),
        planted_truth=await asyncio.to_thread(planted_truth, bundle, noise, given.vocabulary),
    )


async def _found(tx: Transaction, release_id: str) -> Row[Any]:
    row = await queries.find(tx, release_id)
    if row is None:
        raise not_found("release", release_id)
    return row
