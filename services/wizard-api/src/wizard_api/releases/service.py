"""Releases arrive as events; their bundles are fetched once, checked and kept. Requests never call the engine."""

from __future__ import annotations

import hashlib
import logging
from datetime import timedelta

from almpo_contracts.cmo import ReleasePublished
from pydantic import ValidationError
from servicekit.db import Transaction
from servicekit.deps import Deps
from servicekit.events.envelope import Received
from servicekit.problems import Problem, not_found

from ..deps import WizardDeps
from . import queries
from .bundle import HeldRelease
from .schemas import Release, ReleaseRef
from .source import BundleRefusedError, BundleUnavailableError
from .telling import tell_of

log = logging.getLogger(__name__)
_BACKOFF_MAX_S = 300


async def take_releases(tx: Transaction, events: list[Received[ReleasePublished]]) -> None:
    """Note announced releases. A newer revision drops the copy it supersedes at once: it may hold erased words."""
    for event in events:
        await queries.announce(tx, event.state)


async def fetch_pending(deps: Deps) -> int:
    """The worker's chore: fetch one bundle that is due → 1 when one was settled, 0 when there was nothing to do."""
    assert isinstance(deps, WizardDeps)
    now = deps.clock.now()
    due = await deps.database.glance(queries.DUE, {"now": now})
    if not due:
        return 0
    manifest = due[0]._mapping
    release_id, revision = str(manifest["id"]), int(manifest["revision"])
    settled = True
    try:
        raw = await deps.source.fetch(str(manifest["bundle_path"]), deps.max_bundle_bytes)
        await _check(deps, str(manifest["bundle_sha256"]), raw)
        outcome: dict[str, object] = {"status": "held", "bundle": raw, "reason": None}
    except BundleRefusedError as error:
        log.error("release %s revision %d is refused: %s", release_id, revision, error)
        outcome = {"status": "refused", "reason": str(error)}
    except BundleUnavailableError as error:
        tries = int(manifest["tries"]) + 1
        wait = min(2**tries, _BACKOFF_MAX_S)
        log.warning("release %s cannot be fetched, next try in %d s: %s", release_id, wait, error)
        outcome = {"reason": str(error), "tries": tries, "next_try_at": now + timedelta(seconds=wait)}
        settled = False
    async with deps.database.write() as tx:
        current = await queries.settle(tx, release_id, revision, **outcome)
        if current and outcome.get("status") == "held":
            await tell_of(tx, release_id)
    return int(settled)


async def _check(deps: WizardDeps, sha256: str, raw: bytes) -> None:
    found = hashlib.sha256(raw).hexdigest()
    if found != sha256:
        raise BundleRefusedError(f"its hash is {found}, announced was {sha256}")
    try:
        await deps.bundles.add(raw, sha256)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        raise BundleRefusedError(f"it is not a release bundle: {place}: {first['msg']}") from None


async def held_release(deps: WizardDeps, tx: Transaction, release_id: str) -> tuple[ReleaseRef, HeldRelease]:
    """A release with its parsed bundle, from our own copy. Raises 404 unknown, 409 refused, 503 still being fetched."""
    release = await queries.find(tx, release_id)
    if release is None:
        raise not_found("release", release_id)
    if release.status == "refused":
        raise Problem(409, "release-refused", f"This release was refused: {release.reason}. Choose another one.")
    held = deps.bundles.get(release.sha256) if release.status == "held" else None
    if held is None:
        raw = await queries.bundle_of(tx, release_id)
        deps.bundles.forget_others(await queries.hashes_held(tx))
        if release.status == "pending" or raw is None:
            why = f" ({release.reason})" if release.reason else ""
            raise Problem(
                503,
                "release-pending",
                f"The bundle of this release is being fetched{why}; ask again in a moment.",
                headers={"Retry-After": "2"},
            )
        held = await deps.bundles.add(raw, release.sha256)
    return reference(release), held


def reference(release: Release) -> ReleaseRef:
    return ReleaseRef(**release.model_dump(include=set(ReleaseRef.model_fields)))
