"""Reading the evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from almpo_contracts.cop import CodingRecorded
from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.pagination import Page, PageRequest
from servicekit.problems import not_found
from sqlalchemy import Row, select

from ..authority import may_read_codes, may_read_words
from ..synthesis.passages import place_of
from . import queries
from .schemas import EvidenceItem
from .tables import evidence

SHOWN = ("statement", "passage", "open_text", "feedback")
CODED = ("statement", "passage")


async def list_items(
    tx: Transaction,
    caller: Caller,
    page: PageRequest,
    kind: str | None,
    country: str | None,
    language: str | None,
    practice: str | None,
    session: str | None,
) -> Page[EvidenceItem]:
    query = select(evidence).where(evidence.c.kind.in_([kind] if kind else SHOWN))
    for column, value in (
        (evidence.c.country, country),
        (evidence.c.language, language),
        (evidence.c.practice_id, practice),
    ):
        if value is not None:
            query = query.where(column == value)
    if session is not None:
        query = query.where(evidence.c.kind.in_(CODED), evidence.c.parent == session)
    rows, following = await page.fetch(tx, query, evidence.c.id, evidence.c.kind)
    coded = await codes_shown(tx, caller, [row.id for row in rows if row.kind in CODED])
    return Page(items=[item_of(row, coded[row.id], may_read_words(caller)) for row in rows], next=following)


async def read_item(tx: Transaction, caller: Caller, identifier: str) -> EvidenceItem:
    row = await queries.find(tx, SHOWN, identifier)
    if row is None:
        raise not_found("evidence item", identifier)
    coded = await codes_shown(tx, caller, [identifier])
    return item_of(row, coded[identifier], may_read_words(caller))


async def codes_shown(tx: Transaction, caller: Caller, coded: Iterable[str]) -> dict[str, list[str]]:
    """`codes_of`, as far as the caller may see them."""
    return await codes_of(tx, coded if may_read_codes(caller) else ())


async def codes_of(tx: Transaction, coded: Iterable[str]) -> dict[str, list[str]]:
    """Id of a statement or passage → the codes that a coder applied or confirmed, sorted."""
    codes: dict[str, set[str]] = defaultdict(set)
    for coding in await queries.load_of_parents(tx, "coding", CodingRecorded, coded):
        target = coding.statement_id or place_of(coding)
        if coding.decision != "rejected" and target is not None:
            codes[target].add(coding.code)
    return defaultdict(list, {target: sorted(found) for target, found in codes.items()})


def text_of(doc: Mapping[str, Any]) -> str:
    """What was said, written or observed."""
    return str(doc.get("text") or " ".join(filter(None, (doc.get("observed"), doc.get("reason")))))


def item_of(row: Row[Any], codings: list[str], words: bool) -> EvidenceItem:
    doc: dict[str, Any] = row.doc
    quotable = bool(doc.get("quotable", row.kind == "feedback"))
    text = text_of(doc)
    return EvidenceItem(
        id=row.id,
        kind=row.kind,
        revision=row.revision,
        text=text if words or quotable else None,
        withheld=None if words or quotable else "not_quotable",
        language=row.language,
        country=row.country,
        practice_id=row.practice_id,
        codings=codings,
        quotable=quotable,
        **{
            name: doc[name]
            for name in (
                "stakeholder_type", "session_id", "wave_id", "item", "design_id", "topic_block", "form", "status",
                "late", "votes", "recorded_at", "synthetic", "transcript_id", "turn", "speaker", "start", "end",
            )
            if doc.get(name) is not None
        },
    )  # fmt: skip
