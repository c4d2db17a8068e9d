"""Which text model is at work, training another, and putting it to work."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem, not_found
from sqlalchemy import Row, and_, or_, select

from ..suggestions.shipped import about_shipped, figures_of_shipped, shipped_path
from .schemas import Activation, ActivationDraft, RetrainDraft, TextModel, TextModels
from .tables import activations, models

if TYPE_CHECKING:
    from ..deps import CmoDeps

WITHOUT_BYTES = [column for column in models.c if column.name != "artefact"]


LEASE = timedelta(minutes=2)
"""A training that was not heard of for so long died with its worker."""


@dataclass(frozen=True)
class Active:
    """The model at work. `path` is set for the one that comes with the content."""

    version: str
    path: Path | None


async def active(deps: CmoDeps) -> Active:
    """The model last put to work; the content's, when none was. Raises Problem 503 without a model."""
    async with deps.database.read() as tx:
        version = await _activated(tx)
    shipped = await _shipped(deps)
    if version is None or version == shipped["version"]:
        return Active(shipped["version"], shipped_path(deps.content.root))
    return Active(version, None)


async def stored(deps: CmoDeps, model: Active) -> bytes | Path:
    """Where a model is: the content's file, or the bytes from the database."""
    if model.path is not None:
        return model.path
    async with deps.database.read() as tx:
        row = (await tx.execute(select(models.c.artefact).where(models.c.version == model.version))).one_or_none()
    if row is None or row.artefact is None:
        raise Problem(503, "no-model", f"The model {model.version} is not in the database; put another to work.")
    return bytes(row.artefact)


async def every(tx: Transaction, deps: CmoDeps) -> TextModels:
    shipped, version = await _shipped(deps), await _activated(tx)
    at_work = version or shipped["version"]
    rows = await tx.execute(select(*WITHOUT_BYTES).order_by(models.c.at.desc(), models.c.version))
    made = await tx.execute(select(activations).order_by(activations.c.id.desc()).limit(100))
    return TextModels(
        items=[*(_model(row, at_work) for row in rows), await _of_content(deps, shipped, at_work)],
        activations=[Activation(version=row.version, reason=row.reason, by=row.by, at=rfc3339(row.at)) for row in made],
    )


async def read(tx: Transaction, deps: CmoDeps, version: str) -> TextModel:
    shipped = await _shipped(deps)
    at_work = await _activated(tx) or shipped["version"]
    if version == shipped["version"]:
        return await _of_content(deps, shipped, at_work)
    return _model(await _found(tx, version), at_work)


async def retrain(tx: Transaction, deps: CmoDeps, caller: Caller, draft: RetrainDraft) -> TextModel:
    """Queue a training; the worker does it. 409 while another waits or runs; one that died does not count."""
    _for_all(caller)
    runs = and_(models.c.status == "training", models.c.started_at >= tx.now - LEASE)
    busy = await tx.execute(select(models.c.version).where(or_(models.c.status == "queued", runs)))
    if (waiting := busy.scalars().first()) is not None:
        raise Problem(409, "training-under-way", f"The model {waiting} is being made; wait until it is done.")
    row: dict[str, Any] = {
        "version": uuid7(),
        "status": "queued",
        "reason": draft.reason,
        "by": caller.subject,
        "at": tx.now,
        "confirmations": 0,
        "comparison": {"activate": draft.activate},
    }
    await tx.execute(models.insert().values(row))
    return await read(tx, deps, row["version"])


async def activate(tx: Transaction, deps: CmoDeps, caller: Caller, version: str, draft: ActivationDraft) -> TextModel:
    """Put a model to work. 409 for one that is not ready."""
    _for_all(caller)
    shipped = await _shipped(deps)
    if version != shipped["version"]:
        row = await _found(tx, version)
        if row.status != "ready":
            raise Problem(409, "model-not-ready", f"This model is {row.status}; only a ready one can be put to work.")
    await note_activation(tx, version, draft.reason, caller.subject)
    return await read(tx, deps, version)


async def note_activation(tx: Transaction, version: str, reason: str, by: str) -> None:
    row = {"id": uuid7(), "version": version, "reason": reason, "by": by, "at": tx.now}
    await tx.execute(activations.insert().values(row))


def _for_all(caller: Caller) -> None:
    """A model suggests to coders of every country."""
    caller.require_country("EU")


async def _activated(tx: Transaction) -> str | None:
    last = select(activations.c.version).order_by(activations.c.id.desc()).limit(1)
    version: str | None = (await tx.execute(last)).scalars().first()
    return version


async def _found(tx: Transaction, version: str) -> Row[Any]:
    row = (await tx.execute(select(*WITHOUT_BYTES).where(models.c.version == version))).one_or_none()
    if row is None:
        raise not_found("model", version)
    return row


async def _shipped(deps: CmoDeps) -> dict[str, Any]:
    try:
        return await asyncio.to_thread(about_shipped, deps.content.root)
    except OSError as error:
        raise Problem(
            503, "no-model", "The content has no trained model; `python -m cmo_engine train` makes it."
        ) from error


def _model(row: Row[Any], at_work: str) -> TextModel:
    return TextModel(
        version=row.version,
        status=row.status,
        active=row.version == at_work,
        origin="retrained",
        reason=row.reason,
        by=row.by,
        at=rfc3339(row.at),
        data_sha256=row.data_sha256,
        confirmations=row.confirmations,
        as_good=row.comparison.get("as_good"),
        comparison=row.comparison,
        figures=row.comparison.get("new", {}).get("heldout", {}),
        error=row.error,
    )


async def _of_content(deps: CmoDeps, about: dict[str, Any], at_work: str) -> TextModel:
    figures = await asyncio.to_thread(figures_of_shipped, deps.content.root)
    return TextModel(
        version=about["version"],
        status="ready",
        active=about["version"] == at_work,
        origin="content",
        reason="Comes with the content.",
        data_sha256=about["data_sha256"],
        confirmations=0,
        figures=figures.get("heldout", {}),
    )
