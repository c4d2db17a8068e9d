"""Telling the others of a release, new or revised."""

from __future__ import annotations

from almpo_contracts.cmo import ReleasePublished
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.problems import not_found

from ..configurations.publishing import STREAM
from . import queries
from .schemas import Release


async def tell(tx: Transaction, release_id: str) -> Release:
    """The release as it now stands; its event leaves with the commit."""
    row = await queries.find(tx, release_id)
    if row is None:
        raise not_found("release", release_id)
    release = queries.manifest(row)
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
