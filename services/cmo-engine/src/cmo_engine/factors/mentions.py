"""Who mentioned a code: counted from statements that coders coded. Codings alone say no direction, so they make
factors and lineage, and no configurations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from almpo_contracts.cop import CodingRecorded, StatementRecorded
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..synthesis.voices import Tally, counts


async def coded_statements(tx: Transaction, families: tuple[str, ...]) -> dict[str, dict[str, StatementRecorded]]:
    """Code → the statements that count and carry it, by id; codes of these families (`enabler`, `data`, …)."""
    prefixes = tuple(f"{family}." for family in families)
    codings = [
        coding
        for coding in (await evidence.load_all(tx, "coding", CodingRecorded)).values()
        if coding.decision != "rejected" and coding.statement_id and coding.code.startswith(prefixes)
    ]
    statements = await evidence.load(tx, "statement", StatementRecorded, {c.statement_id or "" for c in codings})
    found: dict[str, dict[str, StatementRecorded]] = defaultdict(dict)
    for coding in codings:
        statement = statements.get(coding.statement_id or "")
        if statement is not None and counts(statement):
            found[coding.code][statement.id] = statement
    return found


def tally_of(statements: Mapping[str, StatementRecorded], country: str | None = None) -> Tally:
    """Counts statements, of one country or of all."""
    tally = Tally()
    for statement in statements.values():
        if country is None or statement.country == country:
            tally.add_statement(statement)
    return tally
