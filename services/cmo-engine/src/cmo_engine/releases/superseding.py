"""An erasure, or consent withdrawn, reaches every release: what was taken out is gone from its snapshot and bundle, and
a new revision says so."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from servicekit.db import Transaction
from sqlalchemy import Row

from ..canonical import canonical
from ..factors.mentions import target_of
from . import bundle as bundles
from . import queries, snapshot, without_snapshot
from .publishing import tell

ERASED = "At the request of a person, their words and rows were erased from this release."
UNQUOTED = "A person withdrew their consent to being quoted; their words were taken out of this release."


async def supersede(tx: Transaction, erased: Collection[str], unquoted: Collection[str]) -> None:
    """Take erased ids, and words that may no longer be quoted, out of every release that holds them."""
    holding = await queries.holding(tx, {*erased, *unquoted})
    for release_id, held in sorted(holding.items()):
        row = await queries.find(tx, release_id)
        inputs = await queries.snapshot_of(tx, release_id)
        assert row is not None
        gone, silent = held & set(erased), held & set(unquoted)
        if inputs is None:
            await _old(tx, row, gone, silent)
        else:
            await _anew(tx, row, inputs, gone, silent)


async def _anew(tx: Transaction, row: Row[Any], encoded: str, gone: set[str], silent: set[str]) -> None:
    """The bundle is made again of what remains, so that it can be reproduced like any other."""
    before = snapshot.decode(encoded)
    shown = {i for i, s in before.statements.items() if s.quotable}
    shown |= {c.id for c in before.codings.values() if (p := before.passages.get(target_of(c))) and p.quotable}
    silent &= shown
    if not gone and not silent:
        return
    after = snapshot.without(before, gone, silent, _because(row, bool(gone), bool(silent)))
    await queries.revise(tx, row, snapshot.encode(after), bundles.encode(after, snapshot.encode(after)), after)
    await tell(tx, row.id)


async def _old(tx: Transaction, row: Row[Any], gone: set[str], silent: set[str]) -> None:
    bundle = json.loads(row.bundle)
    silent &= {s["id"] for s in bundle["statements"] if s["quote"] is not None}
    if not gone and not silent:
        return
    revised = without_snapshot.without(bundle, gone, silent, _because(row, bool(gone), bool(silent)))
    await queries.replace(tx, row, canonical(revised), revised, without_snapshot.subjects(revised))
    await tell(tx, row.id)


def _because(row: Row[Any], gone: bool, silent: bool) -> str:
    """Every reason that there ever was, each once."""
    before = row.superseded_because or ""
    reasons: Sequence[tuple[str, bool]] = ((ERASED, gone), (UNQUOTED, silent))
    return " ".join(reason for reason, now in reasons if now or reason in before)
