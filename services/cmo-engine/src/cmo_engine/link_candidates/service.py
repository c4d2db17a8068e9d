"""What codings leave open: a statement's context, mechanism and outcome that nobody has linked.

A coding has no direction, and codes that stand beside each other need not belong together. So codings never make a
configuration: a coder who reads the link in the statement writes a card, with its direction and polarity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from almpo_contracts.cop import CardRecorded, CodingRecorded, PracticeRecorded, SessionMoved, StatementRecorded
from servicekit.auth import EVERYWHERE
from servicekit.db import Transaction

from ..configurations.queries import cards_on
from ..evidence import queries as evidence
from ..synthesis.voices import counts
from .schemas import LinkCandidate, LinkCandidates

_PARTS = ("context", "mechanism", "outcome")


async def candidates(tx: Transaction, countries: frozenset[str], limit: int) -> LinkCandidates:
    """`countries`: those whose words the caller reads; `*` for all."""
    codings = (await evidence.load_all(tx, "coding", CodingRecorded)).values()
    coded = _coded(codings)
    statements = await evidence.load(tx, "statement", StatementRecorded, coded)
    cards = await evidence.load(tx, "card", CardRecorded, await cards_on(tx, statements))
    practices = await evidence.load(
        tx, "practice", PracticeRecorded, {s.practice_id for s in statements.values() if s.practice_id}
    )
    if EVERYWHERE not in countries:
        sessions = await evidence.load(tx, "session", SessionMoved, {s.session_id for s in statements.values()})

        def readable(statement: StatementRecorded) -> bool:
            session = sessions.get(statement.session_id)
            return not countries.isdisjoint([statement.country, *(session.countries if session else ())])

        statements = {i: statement for i, statement in statements.items() if readable(statement)}
    found = unlinked(statements, coded, cards.values(), practices)
    return LinkCandidates(items=found[:limit], waiting=len(found))


def unlinked(
    statements: Mapping[str, StatementRecorded],
    coded: Mapping[str, Mapping[str, set[str]]],
    cards: Iterable[CardRecorded],
    practices: Mapping[str, PracticeRecorded],
) -> list[LinkCandidate]:
    """Of statements that count and have all three parts, those in which some mechanism and outcome stand together on
    no card. `coded`: statement → code → its coders."""
    linked: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for card in cards:
        if not card.withdrawn and card.mechanism.code and card.outcome.code:
            for behind in card.statements:
                linked[behind].add((card.mechanism.code, card.outcome.code))
    found = []
    for identifier, statement in sorted(statements.items()):
        codes = coded.get(identifier, {})
        contexts, mechanisms, outcomes = ([c for c in sorted(codes) if c.startswith(f"{part}.")] for part in _PARTS)
        pairs = {(mechanism, outcome) for mechanism in mechanisms for outcome in outcomes}
        if not counts(statement) or not contexts or pairs <= linked[identifier]:
            continue
        practice = practices.get(statement.practice_id or "")
        found.append(
            LinkCandidate(
                statement_id=identifier,
                session_id=statement.session_id,
                country=statement.country,
                language=statement.language,
                text=statement.text,
                practice_id=statement.practice_id,
                practice_family=practice.practice_family if practice else None,
                contexts=contexts,
                mechanisms=mechanisms,
                outcomes=outcomes,
                coders=len(set[str]().union(*(codes[code] for code in (*contexts, *mechanisms, *outcomes)))),
            )
        )
    return sorted(found, key=lambda each: (-each.coders, each.statement_id))


def _coded(codings: Iterable[CodingRecorded]) -> dict[str, dict[str, set[str]]]:
    """What people applied or confirmed to statements: a machine's suggestion alone is no coding."""
    coded: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for coding in codings:
        if coding.statement_id is not None and coding.decision != "rejected":
            coded[coding.statement_id][coding.code].add(coding.coder)
    return coded
