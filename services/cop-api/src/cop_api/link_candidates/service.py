"""What codings leave open: a statement's context, mechanism and outcome that nobody has linked.

A coding has no direction, and codes that stand beside each other need not belong together. So codings never make a
configuration: a person who reads the link in the statement writes a card, with its direction and polarity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from servicekit.db import Transaction

from ..codings.queries import Viewer
from . import queries
from .schemas import LinkCandidate, LinkCandidates

Parts = tuple[list[str], list[str], list[str]]
"""Contexts, mechanisms and outcomes."""


async def candidates(tx: Transaction, viewer: Viewer, countries: frozenset[str] | None, limit: int) -> LinkCandidates:
    """`countries`: those whose words the viewer reads; None for all."""
    coded = await queries.coded(tx, viewer, countries)
    whole = {statement for statement, codes in coded.items() if all(parts_of(codes))}
    cards = await queries.linked(tx, whole)
    open_ = {s: coded[s] for s in whole if is_open(coded[s], cards.get(s, set()))}
    first = sorted(open_, key=lambda s: (-len(coders_of(open_[s])), s))[:limit]
    said = {row.id: row for row in await queries.said(tx, first)}
    items = []
    for statement in first:
        row, (contexts, mechanisms, outcomes) = said[statement], parts_of(open_[statement])
        items.append(
            LinkCandidate(
                statement_id=statement,
                session_id=row.session_id,
                country=row.country,
                language=row.language,
                text=row.text,
                practice=row.practice_id,
                practice_family=row.practice_family,
                contexts=contexts,
                mechanisms=mechanisms,
                outcomes=outcomes,
                coders=len(coders_of(open_[statement])),
            )
        )
    return LinkCandidates(items=items, waiting=len(open_))


def parts_of(codes: Iterable[str]) -> Parts:
    context, mechanism, outcome = (
        [code for code in sorted(codes) if code.startswith(f"{part}.")] for part in ("context", "mechanism", "outcome")
    )
    return context, mechanism, outcome


def is_open(codes: Iterable[str], linked: set[tuple[str, str]]) -> bool:
    """Whether it has all three parts, and some mechanism and outcome of it stand together on no card."""
    contexts, mechanisms, outcomes = parts_of(codes)
    return bool(contexts) and any((m, o) not in linked for m in mechanisms for o in outcomes)


def coders_of(codes: Mapping[str, set[str]]) -> set[str]:
    return set[str]().union(*(codes[code] for part in parts_of(codes) for code in part))
