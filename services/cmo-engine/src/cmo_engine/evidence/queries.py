"""Storing and finding the latest states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel
from servicekit.db import Transaction
from sqlalchemy import ColumnElement, Row, Text, bindparam, cast, delete, func, select, update
from sqlalchemy.dialects.postgresql import JSONB

from .tables import evidence, evidence_changes

P = TypeVar("P", bound=BaseModel)
CHUNK = 400
"""Ids per statement: databases bound the number of parameters."""


@dataclass(frozen=True)
class Held:
    """A state to be kept. `document` is JSON as it was written, so that nobody has to write it twice."""

    kind: str
    id: str
    revision: int
    document: str
    parent: str | None = None
    country: str | None = None
    language: str | None = None
    practice_id: str | None = None

    def row(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "id": self.id,
            "revision": self.revision,
            "parent": self.parent,
            "country": self.country,
            "language": self.language,
            "practice_id": self.practice_id,
            "doc": self.document,
        }


def chunks(ids: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(set(ids))
    return (ordered[at : at + CHUNK] for at in range(0, len(ordered), CHUNK))


async def save(tx: Transaction, states: Sequence[Held]) -> None:
    """Insert or replace."""
    if not states:
        return
    given = {c.name: bindparam(f"given_{c.name}", type_=c.type) for c in evidence.c if c is not evidence.c.doc}
    document: ColumnElement[Any] = bindparam("given_doc", type_=Text())
    insert = tx.insert(evidence).values(**given, doc=cast(document, JSONB) if tx.dialect == "postgresql" else document)
    changed = {c.name: insert.excluded[c.name] for c in evidence.c if c.name not in {"kind", "id"}}
    await tx.execute(
        insert.on_conflict_do_update(index_elements=[evidence.c.kind, evidence.c.id], set_=changed),
        [{f"given_{name}": value for name, value in state.row().items()} for state in states],
    )
    await _changed(tx)


async def remove(tx: Transaction, kind: str, ids: Iterable[str]) -> None:
    for some in chunks(ids):
        await tx.execute(delete(evidence).where(evidence.c.kind == kind, evidence.c.id.in_(some)))
        await _changed(tx)


async def remove_of_parents(tx: Transaction, kind: str, parents: Iterable[str]) -> None:
    for some in chunks(parents):
        await tx.execute(delete(evidence).where(evidence.c.kind == kind, evidence.c.parent.in_(some)))
        await _changed(tx)


async def _changed(tx: Transaction) -> None:
    await tx.execute(update(evidence_changes).values(count=evidence_changes.c.count + 1))


async def changes(tx: Transaction) -> int:
    """How often evidence was written to: what was read before is out of date when this has moved."""
    return int((await tx.execute(select(evidence_changes.c.count))).scalar_one())


_WRITTEN = cast(evidence.c.doc, Text).label("written")
"""A document as text: read by the model itself, in one go."""


async def load(tx: Transaction, kind: str, model: type[P], ids: Iterable[str]) -> dict[str, P]:
    """id → state, for those that are held."""
    found = {}
    for some in chunks(ids):
        rows = await tx.execute(select(evidence.c.id, _WRITTEN).where(evidence.c.kind == kind, evidence.c.id.in_(some)))
        found.update({row.id: model.model_validate_json(row.written) for row in rows})
    return found


async def load_all(tx: Transaction, kind: str, model: type[P]) -> dict[str, P]:
    rows = await tx.execute(select(evidence.c.id, _WRITTEN).where(evidence.c.kind == kind).order_by(evidence.c.id))
    return {row.id: model.model_validate_json(row.written) for row in rows}


async def load_of_parents(tx: Transaction, kind: str, model: type[P], parents: Iterable[str]) -> list[P]:
    """States that belong to one of the parents, by id."""
    found = []
    for some in chunks(parents):
        rows = await tx.execute(
            select(_WRITTEN).where(evidence.c.kind == kind, evidence.c.parent.in_(some)).order_by(evidence.c.id)
        )
        found += [model.model_validate_json(written) for written in rows.scalars()]
    return found


async def find(tx: Transaction, kinds: Iterable[str], identifier: str) -> Row[Any] | None:
    return (
        await tx.execute(select(evidence).where(evidence.c.kind.in_(list(kinds)), evidence.c.id == identifier))
    ).one_or_none()


async def inventory(tx: Transaction, kind: str) -> list[tuple[str, int]]:
    """(id, revision) of everything held, sorted by id."""
    rows = await tx.execute(select(evidence.c.id, evidence.c.revision).where(evidence.c.kind == kind))
    return sorted((row.id, row.revision) for row in rows)


async def held_of(tx: Transaction, kind: str, ids: Iterable[str]) -> set[str]:
    """Which of these ids are held."""
    found: set[str] = set()
    for some in chunks(ids):
        rows = await tx.execute(select(evidence.c.id).where(evidence.c.kind == kind, evidence.c.id.in_(some)))
        found.update(rows.scalars())
    return found


async def count(tx: Transaction, kind: str) -> int:
    rows = await tx.execute(select(func.count()).select_from(evidence).where(evidence.c.kind == kind))
    return int(rows.scalar_one())
