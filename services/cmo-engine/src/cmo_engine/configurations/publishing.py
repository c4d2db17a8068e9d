"""Telling the others: one event per real change, revisions that rise for ever.

A coded configuration holds nobody's words, and its id stands for its codes. When nothing stands behind it any more it
is told once more as an empty shell with status `rejected`; should the same codes come together again, the same id goes
on with the next revision. Only the configuration of an uncoded card, which speaks in the card's own words, is erased
with its card, and a card's id never comes back."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from almpo_contracts.cmo import ConfigurationChanged, Lineage, Support
from almpo_contracts.cop import CodeOrText, Mechanism
from servicekit import idempotency, live
from servicekit.db import Transaction

from ..canonical import canonical, sha256
from ..judgements import queries as judgements
from ..judgements.opinions import overlay
from ..metadata import kit
from ..synthesis.identity import uncoded_id
from . import queries
from .queries import Announced

STREAM = "evidence"


async def announce(
    tx: Transaction, ids: Collection[str], written: Mapping[str, ConfigurationChanged] | None = None
) -> None:
    """Tell of those whose public state differs from what was told last. `written`: those that were written just now;
    the others are read."""
    standing = dict(written or {})
    documents = await queries.documents(tx, [i for i in ids if i not in standing])
    standing.update({identifier: queries.parse(document) for identifier, document in documents.items()})
    told = await queries.announced(tx, ids)
    judged = await judgements.latest(tx, standing)
    news: dict[str, Announced] = {}
    for identifier in sorted(ids):
        last = told.get(identifier)
        if last is not None and last.state == "erased":
            continue
        found = standing.get(identifier)
        if found is not None:
            configuration = overlay(found, judged.get(identifier))
        elif last is not None and last.shell is not None:
            configuration = ConfigurationChanged.model_validate(last.shell)
        else:
            continue
        fresh = _announcement(configuration, last, "gone" if found is None else "standing")
        if last is not None and fresh.sha256 == last.sha256:
            continue
        news[identifier] = fresh
        tx.emit(configuration.model_copy(update={"revision": fresh.revision}))
        change = {"id": identifier, "status": configuration.status, "revision": fresh.revision}
        tx.tell(STREAM, "configuration", change, subject=identifier)
    await queries.remember(tx, news)


async def erase_uncoded(tx: Transaction, cards: Iterable[str]) -> None:
    """The cards were erased: whatever was told in their words is erased everywhere, with what was judged of it."""
    ids = [uncoded_id(card) for card in cards]
    told = await queries.announced(tx, ids)
    for identifier in sorted(told):
        tx.emit_erasure(ConfigurationChanged, identifier)
        await live.forget(tx, kit, identifier)
        for judgement in await judgements.erase(tx, identifier):
            await idempotency.forget(tx, kit, judgement)
    await queries.remember(tx, {i: Announced(a.revision, "", "erased", "rejected", None) for i, a in told.items()})


def _announcement(configuration: ConfigurationChanged, last: Announced | None, state: str) -> Announced:
    return Announced(
        revision=last.revision + 1 if last else 1,
        sha256=sha256(canonical(configuration.model_dump(mode="json", exclude={"revision"}))),
        state=state,
        status=configuration.status,
        shell=last.shell if last and _still(last.shell, configuration) else shell(configuration),
    )


def _still(known: dict[str, Any] | None, configuration: ConfigurationChanged) -> bool:
    """Whether the shell that was kept is that of the configuration as it is called now."""
    return (
        known is not None
        and configuration.status != "uncoded"
        and known["mechanism"] == configuration.mechanism.model_dump()
        and known["lmp_category"] == configuration.lmp_category
    )


def shell(configuration: ConfigurationChanged) -> dict[str, Any]:
    """The identity alone: codes, no words, no counts, no lineage."""
    coded = configuration.status != "uncoded" and configuration.mechanism.code is not None
    empty = ConfigurationChanged(
        id=configuration.id,
        revision=1,
        family=configuration.family,
        practice_family=configuration.practice_family,
        lmp_category=configuration.lmp_category,
        contexts=configuration.contexts if coded else [],
        mechanism=configuration.mechanism if coded else Mechanism(resource="", reasoning=""),
        outcome=configuration.outcome if coded else CodeOrText(),
        direction=configuration.direction,
        support=Support(voices=0, statements=0, cards=0, sessions=0),
        status="rejected",
        lineage=Lineage(path=["cards"]),
    )
    document: dict[str, Any] = json.loads(empty.model_dump_json())
    return document
