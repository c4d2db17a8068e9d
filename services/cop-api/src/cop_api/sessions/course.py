"""The course of a session: planned → live → read back → closed, one step at a time, and its timer."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import Problem, invalid

from .. import events
from ..practices import service as practices
from ..rounds import closing as rounds
from ..statements import service as statements
from . import queries, service, timer
from .schemas import Session, Status, TimerDraft

_BEFORE: dict[Status, Status] = {"live": "planned", "read_back": "live", "closed": "read_back"}
_STEP: dict[Status, str] = {"live": "open", "read_back": "read-back", "closed": "close"}


async def open_(tx: Transaction, caller: Caller, session_id: str) -> Session:
    """People may speak; the practices on the table count as discussed."""
    session = await _step(tx, caller, session_id, "live")
    await practices.discussed(tx, session.practices, session.id)
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
    session = session.model_copy(update={"timings": timer.stopped(session, tx.now)})
    return await _move(tx, session, "closed", "closed_at")


async def time_block(tx: Transaction, caller: Caller, session_id: str, draft: TimerDraft) -> Session:
    """Start or stop a block of the agenda, or give it more minutes. One block runs at a time; starting what runs
    changes nothing.

    Raises Problem 409 before the session is open and after it is closed, 422 for a block that is not in the agenda."""
    current = await service.get(tx, session_id, lock="change")
    caller.require_country(*current.countries)
    if current.status not in ("live", "read_back"):
        raise Problem(409, "session-not-open", f"The session is {current.status}; its timer runs while it is open.")
    if draft.block >= len(current.agenda):
        raise invalid("/block", "unknown-block", f"The agenda has {len(current.agenda)} blocks, counted from 0.")
    timings = timer.after(current.timings, draft, tx.now)
    if timings == current.timings:
        return current
    session = current.model_copy(update={"timings": timings, **service.revised(tx, current)})
    await queries.save(tx, session)
    events.session_changed(tx, session)
    return session


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
    moved = session.model_copy(update={"status": to, moment: tx.now, **service.revised(tx, session)})
    await queries.save(tx, moved)
    events.session_moved(tx, moved)
    return moved
