"""Designs: a task list whose steps are filled in any order, by several people, with every change on record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from servicekit.auth import EVERYWHERE, Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.pagination import PageRequest
from servicekit.problems import Problem, invalid, not_found
from sqlalchemy import Row

from ..deps import WizardDeps
from ..person_level import Closed
from ..releases import queries as releases
from ..releases.schemas import Release
from ..releases.service import reference
from . import log, queries
from .checks import check
from .schemas import Design, DesignDraft, DesignSummary, OutOfDate, ReleaseChoice
from .steps import STEPS, StepName, Steps


async def create(tx: Transaction, caller: Caller, draft: DesignDraft) -> Design:
    """A new design on the newest release, or on the one asked for. Without any release it can still be begun."""
    caller.require_country(draft.country)
    release = await _chosen(tx, draft.release)
    design_id = uuid7()
    await queries.insert(
        tx,
        {
            "id": design_id,
            "revision": 1,
            "title": draft.title,
            "country": draft.country,
            "region": draft.region,
            "release_id": release.id if release else None,
            "release_revision": release.revision if release else None,
            "steps": {},
            "synthetic": draft.synthetic or bool(release and release.synthetic),
            "created_by": caller.subject,
            "created_at": tx.now,
            "updated_at": tx.now,
        },
    )
    detail = {"title": draft.title, "release": release.id if release else None}
    await log.append(tx, caller, design_id, "created", detail)
    return await read(tx, caller, design_id)


async def read(tx: Transaction, caller: Caller, design_id: str, *, lock: bool = False) -> Design:
    """404 unknown, 403 another country's."""
    row = await queries.find(tx, design_id, lock=lock)
    if row is None:
        raise not_found("design", design_id)
    caller.require_country(row.country)
    return await _shown(tx, row)


async def shown(tx: Transaction, design_id: str) -> Design:
    """A design to whoever just made it, whatever the country."""
    row = await queries.find(tx, design_id)
    assert row is not None, "it was just made"
    return await _shown(tx, row)


async def page_of(tx: Transaction, caller: Caller, page: PageRequest) -> tuple[list[DesignSummary], str | None]:
    """Designs of the caller's countries, newest first."""
    countries = caller.countries()
    rows, following = await queries.page_of(tx, page, None if EVERYWHERE in countries else countries)
    return [_summary(row) for row in rows], following


async def save_step(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, name: StepName, step: Closed,
    precondition: Preconditions,
) -> Design:  # fmt: skip
    """Replace one step. The other steps stay as they are."""
    design = await read(tx, caller, design_id, lock=True)
    precondition.check(design)
    check(step, deps.content)
    said = step.model_dump(mode="json")
    # Steps that hold nothing are left out; a null within a step says that nobody knows, and stays.
    before = design.steps.model_dump(mode="json")
    steps = {each: kept for each, kept in before.items() if kept is not None} | {name: said}
    await queries.change(tx, design_id, steps=steps)
    saved = {"step": name, "sha256": log.digest(said), "revision": design.revision + 1}
    await log.append(tx, caller, design_id, "step_saved", saved)
    return await read(tx, caller, design_id)


async def choose_release(
    tx: Transaction, caller: Caller, design_id: str, choice: ReleaseChoice, precondition: Preconditions
) -> Design:
    """Put the design on a release; it is then up to date with that revision of it."""
    design = await read(tx, caller, design_id, lock=True)
    precondition.check(design)
    release = await _chosen(tx, choice.release)
    if release is None:
        raise Problem(409, "no-release", "No release is held yet. Publish one in the engine, then choose it here.")
    await queries.change(
        tx,
        design_id,
        release_id=release.id,
        release_revision=release.revision,
        synthetic=design.synthetic or release.synthetic,
    )
    detail = {"release": release.id, "number": release.number, "revision": release.revision}
    await log.append(tx, caller, design_id, "release_chosen", detail)
    return await read(tx, caller, design_id)


async def history(tx: Transaction, caller: Caller, design_id: str) -> log.History:
    await read(tx, caller, design_id)
    return await log.history(tx, design_id)


async def _chosen(tx: Transaction, release_id: str | None) -> Release | None:
    if release_id is None:
        return await releases.newest_held(tx)
    release = await releases.find(tx, release_id)
    if release is None or release.status != "held":
        raise invalid("/release", "unknown-release", "No such release is held here; GET /releases lists them.")
    return release


async def _shown(tx: Transaction, row: Row[Any]) -> Design:
    said = dict(row._mapping)
    release = await releases.find(tx, row.release_id) if row.release_id else None
    return Design(
        **{key: said[key] for key in Design.model_fields if key in said and key != "steps"},
        release=reference(release) if release else None,
        release_gone=row.release_id if release is None else None,
        out_of_date=await _out_of_date(tx, release, row.release_revision),
        steps=Steps.model_validate(row.steps),
        saved=saved(row.steps),
    )


async def _out_of_date(tx: Transaction, release: Release | None, seen: int | None) -> OutOfDate | None:
    """Whether what the design stands on was superseded, or a newer release is here."""
    if release is not None and release.revision != seen:
        return OutOfDate(reason="superseded", release=release.id, number=release.number, revision=release.revision)
    newest = await releases.newest_held(tx)
    if newest is None or (release is not None and newest.number <= release.number):
        return None
    return OutOfDate(reason="newer_release", release=newest.id, number=newest.number, revision=newest.revision)


def _summary(row: Row[Any]) -> DesignSummary:
    said = dict(row._mapping)
    return DesignSummary(
        **{key: said[key] for key in DesignSummary.model_fields if key in said}, saved=saved(row.steps)
    )


def saved(steps: Iterable[str]) -> list[StepName]:
    """Names of the steps that hold something, in the order of the task list."""
    held = set(steps)
    return [name for name in STEPS if name in held]
