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
from ..practices import service as practice_service
from . import queries, timer
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
        changed_at=tx.now,
    )
    await queries.insert(tx, session)
    events.session_moved(tx, session)
    return session


async def get(tx: Transaction, session_id: str, *, lock: str | None = None, counted: bool = True) -> Session:
    session = await queries.find(tx, session_id, lock=lock, counted=counted)
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
    timer.check_agenda(current, changes.get("agenda"))
    session = current.model_copy(update={**changes, **revised(tx, current)})
    await queries.save(tx, session)
    if session.status in ("live", "read_back"):
        await practice_service.discussed(tx, session.practices, session.id)
    events.session_changed(tx, session)
    return session


def revised(tx: Transaction, session: Session) -> dict[str, object]:
    """What changes with every change of a session."""
    return {"revision": session.revision + 1, "changed_at": tx.now}


async def for_capture(tx: Transaction, session_id: str, caller: Caller, *, seeding: bool = False) -> Session:
    """The session without its counts, if the caller may record in it; `seeding`: also before it is opened. It cannot
    move on before this unit ends.

    Raises Problem 404 unknown, 403 other country, 409 not opened yet."""
    session = await get(tx, session_id, lock="use", counted=False)
    caller.require_country(*session.countries)
    if not seeding:
        require_opened(session)
    return session


def require_opened(session: Session) -> None:
    if session.status == "planned":
        raise Problem(409, "session-not-open", "The session was not opened yet; a facilitator opens it.")


async def present_in(tx: Transaction, who: Caller | Guest, session_id: str) -> Session:
    """The session, if who asks may follow it: staff of its countries, or a participant of this very session.

    Raises Problem 404 unknown, 403 another session's participant or another country's staff."""
    if isinstance(who, Guest):
        who.require_session(session_id)
        return await get(tx, session_id)
    session = await get(tx, session_id)
    require_open_to(session, who)
    return session


def open_to(session: Session, caller: Caller) -> bool:
    """Whether the caller may read what is said in it. What a national session works on is its own country's until the
    session is closed; then its record stands, for whoever holds the role in any country."""
    if session.level == "international" or session.closed:
        return True
    return any(caller.may_in(country) for country in session.countries)


def require_open_to(session: Session, caller: Caller) -> None:
    if not open_to(session, caller):
        roles, countries = ", ".join(sorted(caller.acting)), " or ".join(session.countries)
        raise Problem(
            403,
            "wrong-country",
            f"Until a national session is closed, what is said in it is for those who work in {countries}; this needs "
            f"one of the roles {roles} for it.",
        )


def shown_to(session: Session, who: Caller | Guest) -> Session:
    """The code to join with is for those who run the session, its plan for those who may follow it."""
    if isinstance(who, Caller) and not open_to(session, who):
        session = session.model_copy(update={"agenda": [], "targets": None, "timings": []})
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
