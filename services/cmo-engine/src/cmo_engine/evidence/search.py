"""Finding evidence. The index lives in memory, in the process that reads texts; before each question it is brought up
to date with the tables (see `keeping`), and what it finds is read from them again: what was erased is neither found
nor shown."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import not_found

from ..authority import may_read_words
from ..suggestions import process
from . import queries
from .keeping import key_of, rows_of
from .schemas import EvidenceItem, FoundPassage, SearchResult, SimilarItem, SimilarItems, Theme, Themes
from .service import CODED, SHOWN, codes_shown, item_of

if TYPE_CHECKING:
    from ..deps import CmoDeps

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
    indexed, waiting = await deps.index.bring_up_to_date(tx, deps)
    only: dict[str, Any] = {name: value for name, value in filters.items() if value is not None}
    words = may_read_words(caller)
    if not words:
        only["quotable"] = True
    hits = await deps.texts.ask(process.index_search, query, language, only, limit)
    items = await _items(tx, caller, [hit["key"] for hit in hits])
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


async def similar(tx: Transaction, deps: CmoDeps, caller: Caller, identifier: str, limit: int) -> SimilarItems:
    row = await queries.find(tx, SHOWN, identifier)
    if row is None:
        raise not_found("evidence item", identifier)
    await deps.index.bring_up_to_date(tx, deps)
    near = await deps.texts.ask(process.index_similar, key_of(row), limit)
    items = await _items(tx, caller, [key for key, _ in near])
    return SimilarItems(items=[SimilarItem(item=items[key], likeness=like) for key, like in near if key in items])


async def themes(tx: Transaction, deps: CmoDeps, caller: Caller, country: str | None, smallest: int) -> Themes:
    await deps.index.bring_up_to_date(tx, deps)
    only = {} if country is None else {"country": country}
    groups = await deps.texts.ask(process.index_themes, only, smallest, _ALIKE)
    items = await _items(tx, caller, [key for group in groups for key in group])
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


async def _items(tx: Transaction, caller: Caller, keys: list[str]) -> dict[str, EvidenceItem]:
    rows = await rows_of(tx, keys)
    coded = await codes_shown(tx, caller, [row.id for row in rows if row.kind in CODED])
    return {key_of(row): item_of(row, coded[row.id], may_read_words(caller)) for row in rows}
