"""What a round leaves behind: tallies in its statements, a verdict on its practices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from almpo_contracts.cop import StatementVotes, VotesOfGroup, VoteTally
from servicekit.db import Transaction

from .. import events
from ..practices import service as practices
from ..practices.schemas import Validation
from ..sessions.schemas import Session
from ..statements import service as statements
from . import consensus, queries
from .schemas import Grouping, GroupTally, Round

GROUPINGS: tuple[Grouping, ...] = ("stakeholder_type", "country")


async def close(tx: Transaction, session: Session, current: Round) -> Round:
    """Nobody votes any more; what was voted on carries the result."""
    closed = current.model_copy(update={"status": "closed", "closed_at": tx.now, "revision": current.revision + 1})
    await queries.save(tx, closed)
    counted = await queries.counted(tx, current.id)
    for item in current.items:
        if item.kind == "statement":
            votes = votes_told(counted[item.id])
            if votes is not None:
                await statements.take_votes(tx, session, item.id, current.id, votes)
        elif item.kind == "practice":
            await _settle(tx, session, current, item.id, values_of(counted[item.id]))
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
    votes = votes_told((await queries.counted(tx, round_id, statement_id))[statement_id])
    await statements.take_votes(tx, session, statement_id, round_id, votes)


def votes_told(counted: Sequence[queries.Counted]) -> StatementVotes | None:
    """What a statement carries of its votes, all together and by group; None where too few have voted."""
    votes = consensus.tally(values_of(counted))
    if votes.n < consensus.SMALLEST_GROUP:
        return None
    groups = [
        VotesOfGroup(by=by, group=each.group, votes=each.tally) for by in GROUPINGS for each in by_group(counted, by)[0]
    ]
    return StatementVotes(**as_contract(votes).model_dump(by_alias=True), groups=groups)


def values_of(counted: Iterable[queries.Counted]) -> list[str]:
    """Every vote by itself."""
    return [each.value for each in counted for _ in range(each.number)]


def as_contract(votes: consensus.Tally) -> VoteTally:
    return VoteTally.model_validate({"agree": votes.agree, "pass": votes.passed, "disagree": votes.disagree})


def by_group(counted: Iterable[queries.Counted], by: Grouping) -> tuple[list[GroupTally], float | None]:
    """The tallies of the groups that are large enough, and the consensus that they inform."""
    of: dict[str, list[queries.Counted]] = {}
    for each in counted:
        of.setdefault(getattr(each, by), []).append(each)
    tallies = {group: consensus.tally(values_of(of[group])) for group in sorted(of)}
    hidden = consensus.suppressed({group: votes.n for group, votes in tallies.items()})
    shown = [votes for group, votes in tallies.items() if group not in hidden]
    told = [
        GroupTally(
            group=group,
            n=None if group in hidden else votes.n,
            tally=None if group in hidden else as_contract(votes),
            suppressed=group in hidden,
        )
        for group, votes in tallies.items()
    ]
    return told, consensus.group_informed_consensus(shown) if shown else None


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
