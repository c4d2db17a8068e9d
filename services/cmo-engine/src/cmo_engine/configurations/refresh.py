"""Recomputing the configurations that an event can change, and no others."""

from __future__ import annotations

from collections.abc import Collection

from almpo_contracts.cop import CardRecorded, StatementRecorded
from servicekit.db import Transaction
from sqlalchemy import text

from ..evidence import queries as evidence
from ..survey import queries as survey
from ..synthesis.build import codes_in, codes_of, synthesise, with_shares
from ..synthesis.vocabulary import Vocabulary
from . import publishing, queries

_DERIVED_LOCK = 7_203_415


async def take_turn(tx: Transaction) -> None:
    """One transaction at a time writes derived tables: two workers that each see only their own of two cards would
    both write a configuration that lacks the other. An SQLite file has one writer anyway."""
    if tx.dialect == "postgresql":
        await tx.execute(text("SELECT pg_advisory_xact_lock(:k)"), {"k": _DERIVED_LOCK})


async def refresh(tx: Transaction, vocabulary: Vocabulary, touched: Collection[str]) -> None:
    """Bring these configurations to what the evidence now says, and tell of those that really changed."""
    if not touched:
        return
    cards = await evidence.load(tx, "card", CardRecorded, await queries.cards_needed(tx, touched))
    statements = await evidence.load(tx, "statement", StatementRecorded, await queries.statements_of(tx, cards))
    shares = await survey.shares(tx, set[str]().union(*map(codes_of, cards.values())))
    standing = synthesise(cards.values(), statements, shares, vocabulary)
    before = await queries.documents(tx, touched)
    saved = {
        identifier: standing[identifier]
        for identifier in sorted(touched)
        if identifier in standing and before.get(identifier) != queries.evidence_document(standing[identifier])
    }
    removed = sorted(identifier for identifier in before if identifier not in standing)
    if saved or removed:
        await queries.replace(tx, removed, saved)
        await publishing.announce(tx, [*saved, *removed], saved)


async def refresh_shares(tx: Transaction, touched: Collection[str]) -> None:
    """The survey's shares changed, and nothing else: these configurations get the new ones. A share can stand beside
    every configuration there is, so their cards and statements are not read again."""
    before = {identifier: queries.parse(doc) for identifier, doc in (await queries.documents(tx, touched)).items()}
    shares = await survey.shares(tx, set[str]().union(*map(codes_in, before.values())))
    by_cards = await queries.standing_on_synthetic_cards(tx, (i for i, c in before.items() if c.synthetic))
    after = {i: with_shares(c, shares, synthetic_cards=i in by_cards) for i, c in sorted(before.items())}
    changed = {i: c for i, c in after.items() if c != before[i]}
    await queries.rewrite(tx, changed)
    await publishing.announce(tx, changed, changed)
