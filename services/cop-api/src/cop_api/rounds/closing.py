"""What a round leaves behind: tallies in its statements, a verdict on its practices."""

from __future__ import annotations

from collections.abc import Iterable

from almpo_contracts.cop import VoteTally
from servicekit.db import Transaction

from .. import events
from ..practices import service as practices
from ..practices.schemas import Validation
from ..sessions.schemas import Session
from ..statements import service as statements
from . import consensus, queries
from .schemas import Round


async def close(tx: Transaction, session: Session, current: Round) -> Round:
    """Nobody votes any more; what was voted on carries the result."""
    closed = current.model_copy(update={"status": "closed", "closed_at": tx.now, "revision": current.revision + 1})
    await queries.save(tx, closed)
    counted = await queries.counted(tx, current.id)
    for item in current.items:
        values = values_of(counted[item.id])
        if item.kind == "statement" and len(values) >= consensus.SMALLEST_GROUP:
            await statements.take_votes(tx, session, item.id, current.id, as_contract(consensus.tally(values)))
        elif item.kind == "practice":
            await _settle(tx, session, current, item.id, values)
    events.round_moved(tx, session, current.id, "closed")
    return closed


async def close_all(tx: Transaction, session: Session) -> None:
    """The session closes, and with it whatever round is open."""
    for current in await queries.all_of(tx, session.id):
        if current.status == "open":
            await close(tx, session, current)


async def recount(tx: Transaction, session: Session, statement_id: str) -> None:
    """A vote was erased: the statement carries the tally of those that remain, or none where these are too few."""
    statement = await statements.get(tx, statement_id)
    if statement.votes_round_id is None:
        return
    round_id = statement.votes_round_id
    votes = consensus.tally(values_of((await queries.counted(tx, round_id, statement_id))[statement_id]))
    told = as_contract(votes) if votes.n >= consensus.SMALLEST_GROUP else None
    await statements.take_votes(tx, session, statement_id, round_id, told)


def values_of(counted: Iterable[queries.Counted]) -> list[str]:
    """Every vote by itself."""
    return [each.value for each in counted for _ in range(each.number)]


def as_contract(votes: consensus.Tally) -> VoteTally:
    return VoteTally.model_validate({"agree": votes.agree, "pass": votes.passed, "disagree": votes.disagree})


async def _settle(tx: Transaction, session: Session, current: Round, practice_id: str, values: list[str]) -> None:
    votes = consensus.tally(values)
    rating = consensus.rate(values) if current.scale == "one_to_nine" else None
    verdict = consensus.verdict(votes, rating)
    if verdict is None:
        return
    validation = Validation.model_validate(
        {
            "session_id": session.id,
            "round_id": current.id,
            "agree": votes.agree,
            "pass": votes.passed,
            "disagree": votes.disagree,
        }
    )
    await practices.settle(tx, practice_id, "validated" if verdict == "validated" else "contested", validation)
