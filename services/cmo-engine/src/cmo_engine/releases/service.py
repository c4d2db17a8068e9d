"""Publishing, reading and superseding releases."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection
from typing import Any

from almpo_contracts.cmo import ReleasePublished
from almpo_contracts.cop import CardRecorded, PracticeRecorded
from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.pagination import Page, PageRequest
from servicekit.problems import not_found
from sqlalchemy import Row, select

from ..canonical import sha256
from ..configurations.publishing import STREAM
from ..configurations.refresh import take_turn
from ..deps import CmoDeps
from ..evidence import queries as evidence
from . import bundle as bundles
from . import queries
from .diff import compare
from .report import countries_left_out, planted_truth, practices_left_out
from .schemas import Release, ReleaseDiff, ReleaseDraft, ReleaseReport
from .tables import releases

ERASED = "At the request of a person, their words and rows were erased from this release."
UNQUOTED = "A person withdrew their consent to being quoted; their words were taken out of this release."


async def publish(tx: Transaction, given: CmoDeps, caller: Caller, draft: ReleaseDraft) -> Release:
    await take_turn(tx)
    bundle = await bundles.build(tx, given.vocabulary, draft.parameters)
    encoded = bundles.encode(bundle)
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
        "code_version": bundle["code_version"],
        "content_version": bundle["content_version"],
        "configurations": len(bundle["configurations"]),
        "synthetic": bundle["synthetic"],
        **_bytes(encoded),
    }
    await queries.save(tx, row, bundles.subjects(bundle))
    return await _tell(tx, row["id"])


async def supersede(tx: Transaction, erased: Collection[str], unquoted: Collection[str]) -> None:
    """Take erased ids, and words that may no longer be quoted, out of every release that holds them."""
    holding = await queries.holding(tx, {*erased, *unquoted})
    for release_id, held in sorted(holding.items()):
        row = await _found(tx, release_id)
        bundle = json.loads(row.bundle)
        gone = held & set(erased)
        silent = {s["id"] for s in bundle["statements"] if s["id"] in unquoted and s["quote"] is not None}
        if not gone and not silent:
            continue
        reasons = [ERASED] if gone else []
        if row.superseded_because and ERASED in row.superseded_because:
            reasons = [ERASED]
        if silent or (row.superseded_because and UNQUOTED in row.superseded_because):
            reasons.append(UNQUOTED)
        revised = bundles.without(bundle, gone, silent, " ".join(reasons))
        changed = {
            "revision": row.revision + 1,
            "revised_at": tx.now,
            "superseded_because": revised["superseded_because"],
            **_bytes(bundles.encode(revised)),
        }
        await queries.replace(tx, release_id, changed, bundles.subjects(revised))
        await _tell(tx, release_id)


async def list_releases(tx: Transaction, page: PageRequest) -> Page[Release]:
    rows, following = await page.fetch(tx, select(*queries.MANIFEST), releases.c.number, descending=True)
    return Page(items=[queries.manifest(row) for row in rows], next=following)


async def read_release(tx: Transaction, release_id: str) -> Release:
    return queries.manifest(await _found(tx, release_id))


async def read_bundle(tx: Transaction, release_id: str) -> tuple[str, str]:
    """→ its SHA-256, its bytes as text."""
    row = await _found(tx, release_id)
    return row.sha256, row.bundle


async def diff(tx: Transaction, release_id: str, other_id: str) -> ReleaseDiff:
    one, other = await _found(tx, release_id), await _found(tx, other_id)
    added, removed, changed, unchanged = compare(json.loads(one.bundle), json.loads(other.bundle))
    return ReleaseDiff(
        release=release_id, other=other_id, added=added, removed=removed, changed=changed, unchanged=unchanged
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


async def _tell(tx: Transaction, release_id: str) -> Release:
    """The release as it now stands; its event leaves with the commit."""
    release = queries.manifest(await _found(tx, release_id))
    tx.emit(
        ReleasePublished(
            release_id=release.id,
            title=release.title,
            number=release.number,
            revision=release.revision,
            bundle_path=release.bundle_path,
            bundle_sha256=release.bundle_sha256,
            bundle_bytes=release.bundle_bytes,
            code_version=release.code_version,
            content_version=release.content_version,
            parameters=release.parameters,
            configurations=release.configurations,
            at=rfc3339(tx.now),
            synthetic=release.synthetic,
        )
    )
    tx.tell(STREAM, "release", {"id": release.id, "revision": release.revision}, subject=release.id)
    return release


async def _found(tx: Transaction, release_id: str) -> Row[Any]:
    row = await queries.find(tx, release_id)
    if row is None:
        raise not_found("release", release_id)
    return row


def _bytes(encoded: str) -> dict[str, Any]:
    return {"bundle": encoded, "sha256": sha256(encoded), "bytes": len(encoded.encode())}
