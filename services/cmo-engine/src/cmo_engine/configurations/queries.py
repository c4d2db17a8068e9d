"""Storing and finding configurations."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from almpo_contracts.cmo import ConfigurationChanged
from almpo_contracts.cop import CardRecorded
from servicekit.db import Transaction
from sqlalchemy import bindparam, delete, or_, select, update

from ..canonical import canonical
from ..evidence.queries import chunks
from ..synthesis.identity import configuration_id_of, identity_of
from .tables import announcements, card_places, card_statements, configurations, facets


@dataclass(frozen=True)
class Announced:
    """What the topic was last told."""

    revision: int
    sha256: str
    state: str
    status: str
    shell: dict[str, Any] | None


def evidence_document(configuration: ConfigurationChanged) -> str:
    """The canonical bytes of what the evidence says, before anybody judged it."""
    return canonical(configuration.model_dump(mode="json", exclude={"revision", "confidence"}))


def parse(document: str) -> ConfigurationChanged:
    return ConfigurationChanged.model_validate({**json.loads(document), "revision": 1, "confidence": {}})


async def place(tx: Transaction, cards: Sequence[CardRecorded]) -> None:
    """Remember where the counting cards belong. The caller has removed their former places."""
    standing = [card for card in cards if not card.withdrawn]
    rows = []
    for card in standing:
        identity = identity_of(card)
        opposite = identity.opposite().id if identity else None
        rows.append(
            {
                "card_id": card.id,
                "configuration_id": configuration_id_of(card),
                "opposite_id": opposite,
                "synthetic": card.synthetic,
            }
        )
    await tx.insert_many(card_places, rows)
    links = {
        (card.id, statement)
        for card in standing
        for statement in [*card.statements, *(v.statement_id for v in card.voices if v.statement_id)]
    }
    await tx.insert_many(card_statements, [{"card_id": c, "statement_id": s} for c, s in sorted(links)])


async def unplace(tx: Transaction, cards: Iterable[str]) -> None:
    for some in chunks(cards):
        await tx.execute(delete(card_places).where(card_places.c.card_id.in_(some)))
        await tx.execute(delete(card_statements).where(card_statements.c.card_id.in_(some)))


async def touched_by_cards(tx: Transaction, cards: Iterable[str]) -> set[str]:
    """The configurations of the cards where they are now placed, and their opposites."""
    touched: set[str] = set()
    for some in chunks(cards):
        rows = await tx.execute(select(card_places).where(card_places.c.card_id.in_(some)))
        for row in rows:
            touched |= {row.configuration_id, row.opposite_id} - {None}
    return touched


async def cards_on(tx: Transaction, statements: Iterable[str]) -> set[str]:
    """The counting cards that stand on any of these statements."""
    cards: set[str] = set()
    for some in chunks(statements):
        rows = await tx.execute(select(card_statements.c.card_id).where(card_statements.c.statement_id.in_(some)))
        cards.update(rows.scalars())
    return cards


async def touched_by_statements(tx: Transaction, statements: Iterable[str]) -> set[str]:
    return await touched_by_cards(tx, await cards_on(tx, statements))


async def touched_by_codes(tx: Transaction, codes: Iterable[str]) -> set[str]:
    touched: set[str] = set()
    for some in chunks(codes):
        rows = await tx.execute(
            select(facets.c.configuration_id).where(facets.c.facet == "code", facets.c.value.in_(some))
        )
        touched.update(rows.scalars())
    return touched


async def cards_needed(tx: Transaction, ids: Iterable[str]) -> set[str]:
    """All cards of these configurations and of their opposites."""
    cards: set[str] = set()
    for some in chunks(ids):
        rows = await tx.execute(
            select(card_places.c.card_id).where(
                or_(card_places.c.configuration_id.in_(some), card_places.c.opposite_id.in_(some))
            )
        )
        cards.update(rows.scalars())
    return cards


async def statements_of(tx: Transaction, cards: Iterable[str]) -> set[str]:
    statements: set[str] = set()
    for some in chunks(cards):
        rows = await tx.execute(select(card_statements.c.statement_id).where(card_statements.c.card_id.in_(some)))
        statements.update(rows.scalars())
    return statements


async def standing_on_synthetic_cards(tx: Transaction, ids: Iterable[str]) -> set[str]:
    """Those of these configurations that any synthetic card stands in."""
    found: set[str] = set()
    for some in chunks(ids):
        query = select(card_places.c.configuration_id).distinct()
        query = query.where(card_places.c.configuration_id.in_(some), card_places.c.synthetic)
        found.update((await tx.execute(query)).scalars())
    return found


async def documents(tx: Transaction, ids: Collection[str] | None = None) -> dict[str, str]:
    """id → canonical JSON, of those asked for, or of all."""
    query = select(configurations.c.id, configurations.c.doc)
    if ids is None:
        return {row.id: row.doc for row in await tx.execute(query.order_by(configurations.c.id))}
    found = {}
    for some in chunks(ids):
        found.update({row.id: row.doc for row in await tx.execute(query.where(configurations.c.id.in_(some)))})
    return found


async def replace(tx: Transaction, removed: Iterable[str], saved: Mapping[str, ConfigurationChanged]) -> None:
    """Forget some configurations and write others anew."""
    for some in chunks([*removed, *saved]):
        await tx.execute(delete(configurations).where(configurations.c.id.in_(some)))
        await tx.execute(delete(facets).where(facets.c.configuration_id.in_(some)))
    await tx.insert_many(configurations, [_row(c) for c in saved.values()])
    await tx.insert_many(facets, [row for c in saved.values() for row in _facets(c)])


async def rewrite(tx: Transaction, changed: Mapping[str, ConfigurationChanged]) -> None:
    """Other documents of configurations that are found as before: same identity, countries and voices."""
    if changed:
        these = update(configurations).where(configurations.c.id == bindparam("of"))
        rows = [{"of": identifier, "written": evidence_document(c)} for identifier, c in changed.items()]
        await tx.execute(these.values(doc=bindparam("written")), rows)


def _row(c: ConfigurationChanged) -> dict[str, Any]:
    return {
        "id": c.id,
        "family": c.family,
        "practice_family": c.practice_family,
        "mechanism": c.mechanism.code,
        "outcome": c.outcome.code,
        "direction": c.direction,
        "voices": c.support.voices,
        "uncoded": int(c.status == "uncoded"),
        "doc": evidence_document(c),
    }


def _facets(c: ConfigurationChanged) -> list[dict[str, str]]:
    contexts = {context.code for context in c.contexts if context.code}
    codes = contexts | {code for code in (c.mechanism.code, c.outcome.code) if code}
    countries = set(c.support.countries).union(*(d.countries for d in c.dissent if d.kind == "contradicting_cards"))
    found = {("context", v) for v in contexts} | {("code", v) for v in codes} | {("country", v) for v in countries}
    return [{"configuration_id": c.id, "facet": facet, "value": value} for facet, value in sorted(found)]


async def announced(tx: Transaction, ids: Iterable[str]) -> dict[str, Announced]:
    found = {}
    for some in chunks(ids):
        rows = await tx.execute(select(announcements).where(announcements.c.configuration_id.in_(some)))
        found.update({r.configuration_id: Announced(r.revision, r.sha256, r.state, r.status, r.shell) for r in rows})
    return found


async def remember(tx: Transaction, told: Mapping[str, Announced]) -> None:
    if not told:
        return
    insert = tx.insert(announcements)
    changed = {name: insert.excluded[name] for name in ("revision", "sha256", "state", "status", "shell")}
    await tx.execute(
        insert.on_conflict_do_update(index_elements=[announcements.c.configuration_id], set_=changed),
        [
            {
                "configuration_id": identifier, "revision": a.revision, "sha256": a.sha256, "state": a.state,
                "status": a.status, "shell": a.shell,
            }
            for identifier, a in told.items()
        ],
    )  # fmt: skip


async def told_of(tx: Transaction) -> set[str]:
    """The configurations that the topic says are standing."""
    rows = await tx.execute(select(announcements.c.configuration_id).where(announcements.c.state == "standing"))
    return set(rows.scalars())
