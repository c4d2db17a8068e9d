"""Beginning an erasure, and saying how far it has come."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from almpo_contracts.survey import ResponseRecorded
from servicekit.db import Transaction
from servicekit.events.log import TOMBSTONE_DAYS
from servicekit.problems import not_found
from sqlalchemy import Row, select

from ..codes import random_uuid_from
from ..deps import SurveyDeps
from ..responses.schemas import StoredResponse
from ..waves.schemas import Wave
from .ledger import key_hash, noted
from .schemas import Erasure, Place
from .tables import erasures

FOLLOWS = timedelta(days=1)
"""By then the wizard has what the engine made of the erasure, or somebody has been called: see
docs/operations/data-protection.md."""


async def begin(tx: Transaction, wave: Wave, response: StoredResponse, what: Literal["response", "words"]) -> str:
    """Note, in the transaction that erases, what is to be followed → the erasure's id. `response` is as it was
    (`response`), or as it is without the words (`words`)."""
    coarse = wave.anonymity == "anonymous"
    day = tx.now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    erasure_id = random_uuid_from(None)
    row = {
        "id": erasure_id,
        "what": what,
        "coarse": coarse,
        "requested_at": day if coarse else tx.now,
        "key_hash": key_hash(response.id) if response.complete else None,
        "revision": response.revision if what == "words" else None,
        "topic": ResponseRecorded.topic if response.complete else None,
    }
    await tx.execute(erasures.insert().values(row))
    return erasure_id


async def statement_of(tx: Transaction, deps: SurveyDeps, erasure_id: str) -> Erasure:
    """How far an erasure has come. Raises 404 for an unknown id, or one of more than a year ago."""
    row = (await tx.execute(select(erasures).where(erasures.c.id == erasure_id))).one_or_none()
    if row is None:
        raise not_found("erasure", erasure_id)
    running = _places(row, deps, tx.now)
    complete = all(place.state == "done" for place in running)
    return Erasure(
        id=row.id,
        what=row.what,
        requested_at=row.requested_at,
        complete=complete,
        completed_at=max(place.at for place in running if place.at) if complete else None,
        places=[*running, _backups(row, deps, tx.now)],
    )


def _places(row: Row[Any], deps: SurveyDeps, now: datetime) -> list[Place]:
    def by(after: timedelta) -> datetime:
        return noted(row.requested_at + after, coarse=row.coarse)

    scrub = timedelta(seconds=2 * deps.settings.scrub_every_s)
    log = timedelta(seconds=deps.log.erased_within_s)
    places = [
        Place(
            place="tables",
            state="done",
            at=noted(row.requested_at, coarse=row.coarse),
            latest=noted(row.requested_at, coarse=row.coarse),
            basis="observed",
            detail="The rows and their part in every count went in the transaction of the request.",
        ),
        Place(
            place="files",
            state="done" if row.scrubbed_at else "under_way",
            at=row.scrubbed_at,
            latest=by(scrub),
            basis="observed",
            detail="The database's files were rewritten without them.",
        ),
    ]
    if row.topic is None:
        return places
    gone = row.log_by is not None and (row.log_by <= now or not log)
    followed = row.engine_at and noted(row.engine_at + FOLLOWS, coarse=row.coarse)
    return [
        *places,
        Place(
            place="event_log",
            state="done" if gone else "under_way",
            at=row.log_by if gone else None,
            latest=row.log_by or by(scrub + log),
            basis="stated" if log else "observed",
            detail="The topic was compacted; a broker needs the time stated until its disks hold nothing of it."
            if log
            else "The topic was compacted and its file rewritten.",
        ),
        Place(
            place="engine",
            state="done" if row.engine_at else "under_way",
            at=row.engine_at,
            latest=by(timedelta(days=TOMBSTONE_DAYS)),
            basis="observed",
            detail="The engine has taken the erasure; its files are rewritten within its own scrub interval. An engine "
            "that was away for longer than the latest moment must be rebuilt.",
        ),
        Place(
            place="wizard",
            state="done" if followed and followed <= now else "under_way",
            at=followed if followed and followed <= now else None,
            latest=followed or by(timedelta(days=TOMBSTONE_DAYS) + FOLLOWS),
            basis="stated",
            detail="The wizard follows the engine's revision of what the response stood behind; that is not seen here.",
        ),
    ]


def _backups(row: Row[Any], deps: SurveyDeps, now: datetime) -> Place:
    days = deps.settings.backup_days
    latest = None if days is None else noted(row.requested_at + timedelta(days=days), coarse=row.coarse)
    over = latest is not None and latest <= now
    return Place(
        place="backups",
        state="unknown" if latest is None else "done" if over else "under_way",
        at=latest if over else None,
        latest=latest,
        basis="stated",
        detail="Backups expire after the time that the operator keeps them."
        if latest
        else "How long the operator keeps backups is not stated here; ask the contact of the consent text.",
    )
