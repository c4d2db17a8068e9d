"""Taking part: invited by a facilitator, or joining with the session's code."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace
from datetime import timedelta

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found

from .. import events
from ..authority import Guest, issue_credential, keyed_hash
from ..sessions import queries as session_queries
from ..sessions import service as sessions
from ..sessions.schemas import Session
from ..statements import service as statements
from ..transcripts import service as transcripts
from ..words import normalise
from . import queries
from .queries import Speaker
from .schemas import (
    Consent,
    Contact,
    InvitedParticipant,
    JoinDraft,
    Joined,
    ParticipantChange,
    ParticipantDraft,
    ParticipantView,
)

_CREDENTIAL_DAYS = 30


async def invite(
    tx: Transaction, caller: Caller, voice_key: str, session_id: str, draft: ParticipantDraft
) -> InvitedParticipant:
    session = await sessions.get(tx, session_id, lock="change")
    caller.require_country(*session.countries)
    join_code = sessions.new_code(10)
    speaker = await _add(tx, voice_key, session, draft, join_code)
    return InvitedParticipant(**speaker.view.model_dump(), join_code=join_code)


def plain_code(code: str) -> str:
    """A code as it is looked up, however it was typed."""
    return str(normalise(code)).upper().replace("-", "").replace(" ", "")


async def join(tx: Transaction, voice_key: str, draft: JoinDraft, key: str | None = None) -> Joined:
    """With the session's code a new participant; the same `key` again finds the one it made, so that nobody who asks
    twice is there twice. With a code of one's own that participant.

    Raises Problem 403 for a code that is nobody's, 409 when the session is closed, 410 where the key's participant
    was erased."""
    code = plain_code(draft.code)
    speaker = await queries.find_by_join_code(tx, _join_code_hash(voice_key, code))
    if speaker is None:
        session_id = await session_queries.find_by_code(tx, code)
        if session_id is None:
            raise Problem(403, "unknown-code", "This code opens no session; ask the facilitator for the present one.")
        session = await sessions.get(tx, session_id, lock="change")
        speaker = await _with_key(tx, voice_key, session, draft, key)
    else:
        session = await sessions.get(tx, speaker.view.session_id, lock="change")
        speaker = await of_guest(tx, Guest(session.id, speaker.id))
    if session.closed:
        raise _closed()
    view = speaker.view
    changes: dict[str, object] = {"joined_at": tx.now, "revision": view.revision + 1}
    if draft.consent is not None:
        changes["consent"] = draft.consent
    await _save(tx, session, replace(speaker, view=view.model_copy(update=changes)), before=speaker)
    expires_at = tx.now + timedelta(days=_CREDENTIAL_DAYS)
    token = issue_credential(voice_key, Guest(session.id, speaker.id), expires_at)
    return Joined(id=speaker.id, session_id=session.id, pseudonym=view.pseudonym, token=token, expires_at=expires_at)


async def _with_key(tx: Transaction, voice_key: str, session: Session, draft: JoinDraft, key: str | None) -> Speaker:
    new_id = uuid7() if key is None else _id_from(keyed_hash(voice_key, "join key", f"{session.id} {key}"))
    if key is not None and await queries.was_erased(tx, marker_of(new_id)):
        raise Problem(410, "erased", "This participant was erased; join anew, with another Idempotency-Key.")
    there = None if key is None else await queries.find(tx, session.id, new_id)
    return there or await _add(tx, voice_key, session, _said_about_oneself(draft, session), None, new_id)


def _id_from(digest: str) -> str:
    """A UUID (version 8: the bits are ours) that only the deployment can make of a key."""
    number = int(digest[:32], 16) & ~(0xF << 76 | 0x3 << 62) | 0x8 << 76 | 0x2 << 62
    return str(uuid.UUID(int=number))


def marker_of(participant_id: str) -> str:
    """What is kept of an erased participant whose id a key leads to: not the id."""
    return hashlib.sha256(participant_id.encode()).hexdigest()


def made_by_key(participant_id: str) -> bool:
    return uuid.UUID(participant_id).version == 8


async def get(
    tx: Transaction, caller: Caller, session_id: str, participant_id: str, *, for_change: bool = False
) -> tuple[Session, Speaker]:
    """Participants change under the lock of their session, which whoever records what they say holds as well."""
    session = await sessions.get(tx, session_id, lock="change" if for_change else None)
    caller.require_country(*session.countries)
    speaker = await queries.find(tx, session_id, participant_id)
    if speaker is None:
        raise not_found("participant", participant_id)
    return session, speaker


async def of_guest(tx: Transaction, guest: Guest) -> Speaker:
    """The participant behind a credential. Raises Problem 401 once they were erased."""
    speaker = await queries.find(tx, guest.session_id, guest.participant_id)
    if speaker is None:
        raise Problem(401, "unauthorised", "This credential's participant is no longer there; join the session again.")
    return speaker


async def change(
    tx: Transaction, caller: Caller, session_id: str, participant_id: str, said: ParticipantChange, known: Preconditions
) -> ParticipantView:
    session, current = await get(tx, caller, session_id, participant_id, for_change=True)
    known.check(current.view)
    changes = {name: getattr(said, name) for name in said.model_fields_set if getattr(said, name) is not None}
    if "country" in changes:
        _check_country(session, changes["country"])
    view = current.view.model_copy(update={**changes, "revision": current.view.revision + 1})
    await _save(tx, session, replace(current, view=view), before=current)
    return view


async def change_own_consent(tx: Transaction, guest: Guest, consent: Consent) -> ParticipantView:
    """A participant's own word on what may be done with theirs, also after the session was closed."""
    session = await sessions.get(tx, guest.session_id, lock="change")
    current = await of_guest(tx, guest)
    if consent == current.view.consent:
        return current.view
    changes = {"consent": consent, "revision": current.view.revision + 1}
    view = current.view.model_copy(update=changes)
    await _save(tx, session, replace(current, view=view), before=current)
    return view


async def _add(
    tx: Transaction,
    voice_key: str,
    session: Session,
    draft: ParticipantDraft,
    join_code: str | None,
    new_id: str | None = None,
) -> Speaker:
    if session.closed:
        raise _closed()
    _check_country(session, draft.country)
    view = ParticipantView(
        id=new_id or uuid7(),
        session_id=session.id,
        revision=1,
        pseudonym=await session_queries.next_pseudonym(tx, session.id),
        stakeholder_type=draft.stakeholder_type,
        country=draft.country,
        consent=draft.consent,
        joined_at=None,
    )
    code_hash = None if join_code is None else _join_code_hash(voice_key, join_code)
    speaker = Speaker(view, _voice(voice_key, draft.contact), code_hash)
    if not await queries.insert(tx, speaker, draft.contact):
        raise Problem(409, "already-there", "Somebody with this e-mail address takes part already.")
    events.session_changed(tx, await sessions.get(tx, session.id))
    return speaker


async def _save(tx: Transaction, session: Session, speaker: Speaker, before: Speaker) -> None:
    await queries.save(tx, speaker)
    if any(
        getattr(speaker.view, name) != getattr(before.view, name) for name in ("stakeholder_type", "country", "consent")
    ):
        await statements.retell_speaker(tx, session, speaker.id)
        await transcripts.retell_speaker(tx, speaker.id)


def _voice(voice_key: str, contact: Contact | None) -> str:
    """The same for the same e-mail address, whatever the session; random for somebody without one."""
    if contact is None or contact.email is None:
        return f"v{uuid.uuid4().hex}"
    return f"v{keyed_hash(voice_key, 'voice', contact.email.casefold())}"


def _join_code_hash(voice_key: str, code: str) -> str:
    return keyed_hash(voice_key, "join code", code)


def _said_about_oneself(draft: JoinDraft, session: Session) -> ParticipantDraft:
    country = draft.country or (session.countries[0] if len(session.countries) == 1 else None)
    missing = []
    if draft.stakeholder_type is None:
        missing.append(FieldError(pointer="/stakeholder_type", code="missing", message="Say for whom you speak."))
    if country is None:
        missing.append(FieldError(pointer="/country", code="missing", message="Say from which country you are."))
    if draft.stakeholder_type is None or country is None:
        raise invalid_many(missing)
    return ParticipantDraft(
        stakeholder_type=draft.stakeholder_type, country=country, consent=draft.consent or Consent()
    )


def _check_country(session: Session, country: str) -> None:
    if country in session.countries or (session.level == "international" and country == "EU"):
        return
    raise invalid("/country", "not-in-session", f"This session is for {', '.join(session.countries)}.")


def _closed() -> Problem:
    return Problem(409, "session-closed", "The session is closed; nobody can join it any more.")
