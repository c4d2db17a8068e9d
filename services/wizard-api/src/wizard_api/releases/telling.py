"""What subscribers are told once a release is held: of the release, and of the designs that it leaves behind."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row, or_, select

from ..designs.tables import designs
from ..webhooks.publishing import Happened, publish, wanted
from . import queries
from .schemas import Release
from .tables import releases


async def tell_of(tx: Transaction, release_id: str) -> None:
    """In the transaction in which the bundle was kept."""
    release = await queries.find(tx, release_id)
    assert release is not None, "its bundle was just kept"
    await publish(tx, [Happened("release.published", _of_release(release))])
    if await wanted(tx, "design.out_of_date"):
        await publish(tx, [_left_behind(release, row) for row in await _outdated_by(tx, release)])


async def _outdated_by(tx: Transaction, release: Release) -> list[Row[Any]]:
    """Designs on an older revision of it, on an older release, or on none; see `designs.service`, which shows this."""
    statement = (
        select(designs.c.id, designs.c.revision, designs.c.country, designs.c.release_id, designs.c.synthetic)
        .outerjoin(releases, releases.c.id == designs.c.release_id)
        .where(
            or_(
                (designs.c.release_id == release.id) & (designs.c.release_revision != release.revision),
                releases.c.number < release.number,
                designs.c.release_id.is_(None),
            )
        )
        .order_by(designs.c.id)
    )
    return list((await tx.execute(statement)).all())


def _left_behind(release: Release, design: Row[Any]) -> Happened:
    data = {
        "design_id": design.id,
        "design_revision": design.revision,
        "country": design.country,
        "reason": "superseded" if design.release_id == release.id else "newer_release",
        "stands_on": design.release_id,
        "release": release.id,
        "release_number": release.number,
        "release_revision": release.revision,
        "synthetic": design.synthetic,
    }
    return Happened("design.out_of_date", data, design.country)


def _of_release(release: Release) -> dict[str, Any]:
    shown = {"id", "number", "revision", "title", "sha256", "published_at", "synthetic"}
    return release.model_dump(mode="json", include=shown)
