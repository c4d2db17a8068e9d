"""Dividing what is to be coded, taking it up, and saying that one has finished."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.ids import uuid7
from servicekit.problems import Problem, not_found

from ..sessions import service as sessions
from ..statements import queries as statements
from ..transcripts import queries as transcripts
from . import queries
from .schemas import Assignment, Distributed, Distribution, Piece


async def distribute(tx: Transaction, caller: Caller, by: str, wanted: Distribution) -> Distributed:
    """Give each piece a coder, in turn, and a share of them a second one. Asked again it adds what is new."""
    session = await sessions.get(tx, wanted.session_id, lock="use")
    caller.require_country(*session.countries)
    pieces = sorted(await queries.pieces_of(tx, session.id, wanted.pieces), key=_shuffled)
    held = await queries.of_session(tx, session.id)
    doubled = math.ceil(wanted.double_share * len(pieces))
    made: list[Assignment] = []
    double_coded = 0
    for at, piece in enumerate(pieces):
        having = {each.coder for each in held.get(piece, [])}
        for coder in _in_turn(wanted.coders, at):
            if len(having) >= (2 if at < doubled else 1):
                break
            if coder not in having:
                having.add(coder)
                made.append(_new(tx, session.id, piece, coder, by))
        double_coded += len(having) >= 2
    await queries.insert_many(tx, made)
    return Distributed(pieces=len(pieces), double_coded=double_coded, assigned=len(made))


def _shuffled(piece: Piece) -> bytes:
    """An order that has nothing to do with what was said or when, and is the same each time."""
    return hashlib.sha256(f"{piece.statement_id or piece.transcript_id}".encode()).digest()


def _in_turn(coders: list[str], at: int) -> Iterator[str]:
    yield from (coders[(at + step) % len(coders)] for step in range(len(coders)))


def _new(tx: Transaction, session_id: str, piece: Piece, coder: str, by: str) -> Assignment:
    return Assignment(
        id=uuid7(),
        session_id=session_id,
        **piece.model_dump(),
        coder=coder,
        assigned_by=by,
        assigned_at=tx.now,
        finished_at=None,
    )


async def take_up(tx: Transaction, session_id: str, piece: Piece, coder: str) -> None:
    """The coder decides something about the piece. Raises Problem 409 once they said that they had finished it."""
    own = await _own(tx, piece, coder)
    if own is None:
        await queries.insert(tx, session_id, piece, coder)
    elif own.finished_at is not None:
        raise Problem(
            409,
            "finished",
            "You said that you have finished coding this. Take that back first; where you have seen others' codings, "
            "settle the difference instead.",
        )


async def finish(tx: Transaction, caller: Caller, piece: Piece, coder: str) -> Assignment:
    """The coder has coded all that they find there, or found nothing. From now on they see others who have finished."""
    session_id = await _session_of(tx, caller, piece)
    own = await _own(tx, piece, coder)
    if own is None:
        return await queries.insert(tx, session_id, piece, coder, finished=True)
    return own if own.finished_at is not None else await queries.mark(tx, own, finished=True)


async def reopen(tx: Transaction, caller: Caller, piece: Piece, coder: str) -> Assignment:
    """Take back that one has finished. Raises Problem 409 where the coder could see another's codings since."""
    await _session_of(tx, caller, piece)
    everybody = await queries.of_piece(tx, piece)
    own = next((each for each in everybody if each.coder == coder), None)
    if own is None:
        raise not_found("assignment of yours", str(piece.statement_id or piece.transcript_id))
    if own.finished_at is not None and any(each.finished_at for each in everybody if each.coder != coder):
        raise Problem(
            409,
            "seen-others",
            "Another coder has finished this as well, so you may have seen their codings; yours stay as they are. "
            "Settle the difference instead.",
        )
    return await queries.mark(tx, own, finished=False)


async def withdraw(tx: Transaction, caller: Caller, assignment_id: str) -> None:
    """Take an assignment back. Raises Problem 409 once its coder has decided something."""
    assignment = await queries.find(tx, assignment_id)
    if assignment is None:
        raise not_found("assignment", assignment_id)
    caller.require_country(*(await sessions.get(tx, assignment.session_id)).countries)
    if assignment.finished_at is not None or await queries.begun(tx, assignment):
        raise Problem(409, "begun", "The coder has begun with this; what they decided stays.")
    await queries.remove(tx, assignment_id)


async def _own(tx: Transaction, piece: Piece, coder: str) -> Assignment | None:
    return next((each for each in await queries.of_piece(tx, piece) if each.coder == coder), None)


async def _session_of(tx: Transaction, caller: Caller, piece: Piece) -> str:
    """Raises Problem 404 for what is not there, 403 in other countries."""
    if piece.statement_id is not None:
        statement = await statements.find(tx, piece.statement_id)
        session_id = None if statement is None else statement.session_id
    else:
        transcript = await transcripts.find(tx, str(piece.transcript_id))
        session_id = None if transcript is None else transcript.session_id
    if session_id is None:
        raise not_found("statement or transcript", str(piece.statement_id or piece.transcript_id))
    caller.require_country(*(await sessions.get(tx, session_id)).countries)
    return session_id
