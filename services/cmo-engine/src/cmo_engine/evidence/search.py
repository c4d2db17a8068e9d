"""Finding evidence. The index lives in memory, in the process that reads texts; before each question it is brought up
to date with the tables, and what it finds is read from them again: what was erased is neither found nor shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import not_found
from sqlalchemy import Row, select

from ..authority import may_read_words
from ..suggestions import process
from . import queries
from .schemas import EvidenceItem, FoundPassage, SearchResult, SimilarItem, SimilarItems, Theme, Themes
from .service import SHOWN, codes_of, item_of, text_of
from .tables import evidence

if TYPE_CHECKING:
    from ..deps import CmoDeps

_PART = 2000
_EMBED_AT_ONCE = 200
"""Items embedded per question: about a second. The rest follows with the next questions."""
_ALIKE = 0.5
_QUOTES = 3
_SETTLED = frozenset({"confirmed", "frozen"})


async def search(
    tx: Transaction,
    deps: CmoDeps,
    caller: Caller,
    query: str,
    language: str | None,
    filters: dict[str, str | None],
    limit: int,
) -> SearchResult:
    indexed, waiting = await bring_up_to_date(tx, deps)
    only: dict[str, Any] = {name: value for name, value in filters.items() if value is not None}
    words = may_read_words(caller)
    if not words:
        only["quotable"] = True
    hits = await deps.texts.ask(process.index_search, query, language, only, limit)
    items = await _items(tx, [hit["key"] for hit in hits], words)
    found = []
    for hit in hits:
        item = items.get(hit["key"])
        if item is None or item.text is None:
            continue
        start, end = hit["start"], min(hit["end"], len(item.text))
        found.append(
            FoundPassage(
                item=item, passage=item.text[start:end], start=start, end=end, found_by=hit["by"], score=hit["score"]
            )
        )
    detail = None if found else "Nothing in the evidence comes near enough to this question."
    return SearchResult(items=found, nothing_found=not found, detail=detail, indexed=indexed, waiting=waiting)


async def similar(tx: Transaction, deps: CmoDeps, identifier: str, limit: int) -> SimilarItems:
    row = await queries.find(tx, SHOWN, identifier)
    if row is None:
        raise not_found("evidence item", identifier)
    await bring_up_to_date(tx, deps)
    near = await deps.texts.ask(process.index_similar, _key(row), limit)
    items = await _items(tx, [key for key, _ in near], True)
    return SimilarItems(items=[SimilarItem(item=items[key], likeness=like) for key, like in near if key in items])


async def themes(tx: Transaction, deps: CmoDeps, country: str | None, smallest: int) -> Themes:
    await bring_up_to_date(tx, deps)
    only = {} if country is None else {"country": country}
    groups = await deps.texts.ask(process.index_themes, only, smallest, _ALIKE)
    items = await _items(tx, [key for group in groups for key in group], True)
    covered = await deps.texts.ask(process.index_covered, only)
    shown = [_theme([items[key] for key in group if key in items]) for group in groups]
    return Themes(items=[theme for theme in shown if theme.size >= smallest], not_covered=covered)


def _theme(items: list[EvidenceItem]) -> Theme:
    codes = Counter(code for item in items for code in item.codings)
    quotable = [item for item in items if item.quotable and (item.status is None or item.status in _SETTLED)]
    return Theme(
        size=len(items),
        sessions=len({item.session_id for item in items if item.session_id}),
        countries=sorted({item.country for item in items if item.country}),
        languages=sorted({item.language for item in items if item.language}),
        codes=dict(sorted(codes.items(), key=lambda pair: (-pair[1], pair[0]))),
        quotes=quotable[:_QUOTES],
    )


async def bring_up_to_date(tx: Transaction, deps: CmoDeps) -> tuple[int, int]:
    """→ items in the index, and items that wait for their embedding."""
    count = await queries.changes(tx)
    if await deps.texts.ask(process.index_stamp) != count:
        rows = await tx.execute(
            select(evidence.c.kind, evidence.c.id, evidence.c.revision).where(evidence.c.kind.in_(SHOWN))
        )
        wanted = await deps.texts.ask(process.index_differing, [(_key(row), row.revision) for row in rows])
        for at in range(0, len(wanted), _PART):
            found = await _rows(tx, wanted[at : at + _PART])
            await deps.texts.ask(process.index_put, [_passage(row) for row in found if text_of(row.doc)])
        await deps.texts.ask(process.index_stamp, count)
    return await deps.texts.ask(process.index_embed, _EMBED_AT_ONCE)


def _passage(row: Row[Any]) -> dict[str, Any]:
    doc = row.doc
    return {
        "key": _key(row),
        "revision": row.revision,
        "text": text_of(doc),
        "language": row.language or "",
        "about": {
            "kind": row.kind,
            "country": row.country,
            "stakeholder_type": doc.get("stakeholder_type"),
            "session_id": doc.get("session_id"),
            "quotable": bool(doc.get("quotable", row.kind == "feedback")),
        },
    }


def _key(row: Row[Any]) -> str:
    return f"{row.kind}:{row.id}"


async def _rows(tx: Transaction, keys: Iterable[str]) -> list[Row[Any]]:
    by_kind: dict[str, list[str]] = {}
    for key in keys:
        kind, _, identifier = key.partition(":")
        by_kind.setdefault(kind, []).append(identifier)
    found: list[Row[Any]] = []
    for kind, ids in by_kind.items():
        for some in queries.chunks(ids):
            found += await tx.execute(select(evidence).where(evidence.c.kind == kind, evidence.c.id.in_(some)))
    return found


async def _items(tx: Transaction, keys: list[str], words: bool) -> dict[str, EvidenceItem]:
    rows = await _rows(tx, keys)
    coded = await codes_of(tx, [row.id for row in rows if row.kind == "statement"])
    return {_key(row): item_of(row, coded[row.id], words) for row in rows}
