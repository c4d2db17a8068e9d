"""The course of a session: planned → live → read back → closed, one step at a time."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import Problem

from .. import events
from ..practices import service as practices
from ..rounds import closing as rounds
from ..statements import service as statements
from . import queries, service
from .schemas import Session, Status

_BEFORE: dict[Status, Status] = {"live": "planned", "read_back": "live", "closed": "read_back"}
_STEP: dict[Status, str] = {"live": "open", "read_back": "read-back", "closed": "close"}


async def open_(tx: Transaction, caller: Caller, session_id: str) -> Session:
    """People may speak; the practices on the table count as discussed."""
    session = await _step(tx, caller, session_id, "live")
    await practices.discussed(tx, session.practices)
    return await _move(tx, session, "live", "opened_at")


async def read_back(tx: Transaction, caller: Caller, session_id: str) -> Session:
    """What was captured is read to the room, which confirms, amends or objects."""
    session = await _step(tx, caller, session_id, "read_back")
    await statements.read_back(tx, session)
    return await _move(tx, session, "read_back", "read_back_at")


async def close(tx: Transaction, caller: Caller, session_id: str) -> Session:
    """Rounds end, statements are frozen. What a queue delivers later is kept as late."""
    session = await _step(tx, caller, session_id, "closed")
    await rounds.close_all(tx, session)
    await statements.freeze(tx, session)
    return await _move(tx, session, "closed", "closed_at")


async def _step(tx: Transaction, caller: Caller, session_id: str, to: Status) -> Session:
    session = await service.get(tx, session_id, lock="change")
    caller.require_country(*session.countries)
    if session.status != _BEFORE[to]:
        raise Problem(
            409,
            "wrong-order",
            f"The session is {session.status}; {_STEP[to]!r} comes after {_BEFORE[to]}.",
            extra={"status_now": session.status},
        )
    return session


async def _move(tx: Transaction, session: Session, to: Status, moment: str) -> Session:
    moved = session.model_copy(update={"status": to, moment: tx.now, "revision": session.revision + 1})
    await queries.save(tx, moved)
    events.session_moved(tx, moved)
    return moved
