"""Planning a session and finding it; its course is in `course.py`."""

from __future__ import annotations

import secrets

from servicekit.auth import Caller, Role
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from ..authority import Guest
from ..practices import queries as practices
from . import queries
from .schemas import Session, SessionChange, SessionDraft

_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without those that are misread from a screen across a room."""


def new_code(length: int) -> str:
    """A code that people type."""
    return "".join(secrets.choice(_CODE_LETTERS) for _ in range(length))


async def plan(tx: Transaction, caller: Caller, draft: SessionDraft) -> Session:
    caller.require_country(*draft.countries)
    await _check_practices(tx, draft.practices)
    session = Session(
        **draft.model_dump(),
        id=uuid7(),
        revision=1,
        status="planned",
        code=new_code(8),
        opened_at=None,
        read_back_at=None,
        closed_at=None,
    )
    await queries.insert(tx, session)
    events.session_moved(tx, session)
    return session


async def get(tx: Transaction, session_id: str, *, lock: str | None = None) -> Session:
    session = await queries.find(tx, session_id, lock=lock)
    if session is None:
        raise not_found("session", session_id)
    return session


async def change(
    tx: Transaction, caller: Caller, session_id: str, said: SessionChange, known: Preconditions
) -> Session:
    current = await get(tx, session_id, lock="change")
    caller.require_country(*current.countries)
    known.check(current)
    if current.closed:
        raise Problem(409, "session-closed", "The session is closed; its record no longer changes.")
    changes = {name: getattr(said, name) for name in said.model_fields_set if getattr(said, name) is not None}
    if "countries" in changes:
        if current.status != "planned":
            raise invalid("/countries", "too-late", "The countries can change only while the session is planned.")
        if current.level == "national" and len(changes["countries"]) != 1:
            raise invalid("/countries", "wrong-number", "A national session has exactly one country.")
        caller.require_country(*changes["countries"])
    await _check_practices(tx, changes.get("practices", []))
    session = current.model_copy(update={**changes, "revision": current.revision + 1})
    await queries.save(tx, session)
    events.session_changed(tx, session)
    return session


async def for_capture(tx: Transaction, session_id: str, caller: Caller) -> Session:
    """The session, if the caller may record in it. It cannot move on before this unit ends.

    Raises Problem 404 unknown, 403 other country, 409 not opened yet."""
    session = await get(tx, session_id, lock="use")
    caller.require_country(*session.countries)
    if session.status == "planned":
        raise Problem(409, "session-not-open", "The session was not opened yet; a facilitator opens it.")
    return session


async def present_in(tx: Transaction, who: Caller | Guest, session_id: str) -> Session:
    """The session, if who asks may follow it: staff, or a participant of this very session."""
    if isinstance(who, Guest):
        who.require_session(session_id)
    return await get(tx, session_id)


def shown_to(session: Session, who: Caller | Guest) -> Session:
    """The code to join with is for those who run the session."""
    runs_it = isinstance(who, Caller) and any(
        role is Role.ADMIN or (role in (Role.FACILITATOR, Role.RAPPORTEUR) and country in ("*", *session.countries))
        for role, country in who.grants
    )
    return session if runs_it else session.model_copy(update={"code": None})


async def _check_practices(tx: Transaction, practice_ids: list[str]) -> None:
    faults = [
        FieldError(pointer=f"/practices/{at}", code="unknown-practice", message="There is no such practice.")
        for at, practice_id in enumerate(practice_ids)
        if await practices.find(tx, practice_id) is None
    ]
    if faults:
        raise invalid_many(faults)
