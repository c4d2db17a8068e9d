"""A design goes on to another country, which adapts it; what it changes stays visible against what it was given."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem

from ..designs import log, queries
from ..designs import service as designs
from ..designs.schemas import CopiedFrom, Design
from ..designs.steps import STEPS
from .schemas import CopyDraft, Differences, StepDifference


async def copy(tx: Transaction, caller: Caller, design_id: str, draft: CopyDraft) -> Design:
    """A design with the same steps on the same release, for another country.

    A policymaker of either country may make it: one hands it on, the other takes it over (and must be able to read it).
    Decisions, scenarios and comments stay with the original; so do its readiness, which is about one country's data,
    and its screening with the conclusions that people there drew."""
    original = await designs.read(tx, caller, design_id)
    replace(caller, acting=frozenset({Role.POLICYMAKER})).require_country(original.country, draft.country)
    row = await queries.find(tx, design_id)
    assert row is not None, "it was just read"
    copied_id = uuid7()
    source = CopiedFrom(id=design_id, revision=original.revision, country=original.country)
    await queries.insert(
        tx,
        {
            "id": copied_id,
            "revision": 1,
            "title": draft.title or original.title,
            "country": draft.country,
            "region": draft.region,
            "release_id": row.release_id,
            "release_revision": row.release_revision,
            "steps": row.steps,
            "synthetic": original.synthetic,
            "copied_from": source.model_dump(),
            "created_by": caller.subject,
            "created_at": tx.now,
            "updated_at": tx.now,
        },
    )
    await log.append(tx, caller, copied_id, "copied", {"from": source.model_dump(), "sha256": log.digest(row.steps)})
    return await designs.shown(tx, copied_id)


async def differences(tx: Transaction, caller: Caller, design_id: str) -> Differences:
    """What was changed since the copy was made. 409 for a design that is no copy."""
    design = await designs.read(tx, caller, design_id)
    if design.copied_from is None:
        raise Problem(
            409, "no-copy", "This design was not copied from another one, so there is nothing to compare with."
        )
    first, row = await queries.revision_of(tx, design_id, 1), await queries.find(tx, design_id)
    assert first is not None, "a copy keeps every revision from its first one on"
    assert row is not None, "it was just read"
    return Differences(
        copied_from=design.copied_from,
        country=design.country,
        release_changed=(first.release_id, first.release_revision) != (row.release_id, row.release_revision),
        steps=[
            StepDifference(
                step=name,
                difference=_difference(first.steps.get(name), row.steps.get(name)),
                copied=first.steps.get(name),
                now=row.steps.get(name),
            )
            for name in STEPS
            if name in first.steps or name in row.steps
        ],
    )


def _difference(copied: object, now: object) -> Literal["same", "changed", "added", "emptied"]:
    if copied == now:
        return "same"
    if copied is None:
        return "added"
    return "emptied" if now is None else "changed"
