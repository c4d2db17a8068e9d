"""Who mentioned a code: counted from statements and passages of transcripts that coders coded. Codings alone say no
direction, so they make factors and lineage, and no configurations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from almpo_contracts.cop import CodingRecorded, StatementRecorded
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..synthesis.passages import SaidPassage, place_of
from ..synthesis.voices import Tally, counts


@dataclass
class Mentioned:
    """The statements that count and the passages that carry a code, by id."""

    statements: dict[str, StatementRecorded] = field(default_factory=dict)
    passages: dict[str, SaidPassage] = field(default_factory=dict)

    @property
    def synthetic(self) -> bool:
        return any(s.synthetic for s in self.statements.values()) or any(p.synthetic for p in self.passages.values())

    def tally(self, country: str | None = None) -> Tally:
        """Counts what was said, in one country or in all."""
        tally = Tally()
        for statement in self.statements.values():
            if country in (None, statement.country):
                tally.add_statement(statement)
        for passage in self.passages.values():
            if country in (None, passage.country):
                tally.add_passage(passage)
        return tally


async def mentioned(tx: Transaction, families: tuple[str, ...]) -> dict[str, Mentioned]:
    """Code → where it was mentioned; codes of these families (`enabler`, `data`, …)."""
    codings = await codings_of(tx, families)
    targets = {target_of(coding) for coding in codings}
    statements = await evidence.load(tx, "statement", StatementRecorded, targets)
    return mentions_of(codings, statements, await evidence.load(tx, "passage", SaidPassage, targets))


async def codings_of(tx: Transaction, families: Iterable[str]) -> list[CodingRecorded]:
    """What coders applied or confirmed of these families' codes, by id."""
    prefixes = tuple(f"{family}." for family in families)
    held = (await evidence.load_all(tx, "coding", CodingRecorded)).values()
    return [coding for coding in held if coding.decision != "rejected" and coding.code.startswith(prefixes)]


def target_of(coding: CodingRecorded) -> str:
    """The id of what is coded, a statement or a passage."""
    return coding.statement_id or place_of(coding) or ""


def mentions_of(
    codings: Iterable[CodingRecorded],
    statements: Mapping[str, StatementRecorded],
    passages: Mapping[str, SaidPassage],
) -> dict[str, Mentioned]:
    """Code → where it was mentioned, by codings of which none is rejected. Pure."""
    found: dict[str, Mentioned] = defaultdict(Mentioned)
    for coding in codings:
        target = target_of(coding)
        if target in statements and counts(statements[target]):
            found[coding.code].statements[target] = statements[target]
        elif target in passages:
            found[coding.code].passages[target] = passages[target]
    return found
