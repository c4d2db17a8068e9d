"""Participants and their contacts in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import ColumnElement, Row, bindparam, delete, select, update

from .schemas import Consent, Contact, ParticipantView
from .tables import contacts, erasures, participants


@dataclass(frozen=True)
class Speaker:
    """A participant as this service knows them; the voice never leaves by the API."""

    view: ParticipantView
    voice_id: str
    join_code_hash: str | None

    @property
    def id(self) -> str:
        return self.view.id


def _speaker(row: Row[Any]) -> Speaker:
    view = ParticipantView(
        id=row.id,
        session_id=row.session_id,
        revision=row.revision,
        pseudonym=row.pseudonym,
        stakeholder_type=row.stakeholder_type,
        country=row.country,
        consent=Consent(attribution=row.attribution, quotes=row.quotes),
        joined_at=row.joined_at,
    )
    return Speaker(view, row.voice_id, row.join_code_hash)


async def _one(tx: Transaction, *where: ColumnElement[bool]) -> Speaker | None:
    row = (await tx.execute(select(participants).where(*where))).one_or_none()
    return None if row is None else _speaker(row)


async def find(tx: Transaction, session_id: str, participant_id: str) -> Speaker | None:
    row = (await tx.execute(_IN_SESSION, {"session": session_id, "of": participant_id})).one_or_none()
    return None if row is None else _speaker(row)


async def find_by_name(tx: Transaction, session_id: str, name: str) -> Speaker | None:
    """By pseudonym (P07, in any case) or id."""
    either = (participants.c.pseudonym == name.upper()) | (participants.c.id == name.lower())
    return await _one(tx, participants.c.session_id == session_id, either)


async def find_by_join_code(tx: Transaction, join_code_hash: str) -> Speaker | None:
    return await _one(tx, participants.c.join_code_hash == join_code_hash)


async def with_voice(tx: Transaction, voice_id: str) -> list[Speaker]:
    """One person in every session in which they spoke."""
    rows = await tx.execute(select(participants).where(participants.c.voice_id == voice_id))
    return [_speaker(row) for row in rows]


async def page(tx: Transaction, request: PageRequest, session_id: str) -> tuple[list[ParticipantView], str | None]:
    statement = select(participants).where(participants.c.session_id == session_id)
    rows, following = await request.fetch(tx, statement, participants.c.pseudonym)
    return [_speaker(row).view for row in rows], following


async def all_of(tx: Transaction, session_id: str) -> list[ParticipantView]:
    statement = select(participants).where(participants.c.session_id == session_id)
    return [_speaker(row).view for row in await tx.execute(statement.order_by(participants.c.pseudonym))]


async def insert(tx: Transaction, speaker: Speaker, contact: Contact | None) -> bool:
    """→ False when this voice is in the session already."""
    values = {"id": speaker.id, "session_id": speaker.view.session_id, **_columns(speaker)}
    done = await tx.execute(tx.insert(participants).values(values).on_conflict_do_nothing())
    if done.rowcount == 1 and contact is not None:
        await tx.execute(contacts.insert().values(participant_id=speaker.id, **contact.model_dump()))
    return done.rowcount == 1


async def save(tx: Transaction, speaker: Speaker) -> None:
    await tx.execute(update(participants).where(participants.c.id == speaker.id).values(_columns(speaker)))


async def remove(tx: Transaction, participant_id: str) -> None:
    await tx.execute(delete(contacts).where(contacts.c.participant_id == participant_id))
    await tx.execute(delete(participants).where(participants.c.id == participant_id))


async def mark_erased(tx: Transaction, key: str) -> None:
    await tx.execute(tx.insert(erasures).values(id=key).on_conflict_do_nothing())


# Asked with every line and every vote: built once, and SQLAlchemy keeps what it works out of them.
_ERASED = select(erasures.c.id).where(erasures.c.id == bindparam("of"))
_IN_SESSION = select(participants).where(
    participants.c.session_id == bindparam("session"), participants.c.id == bindparam("of")
)


async def was_erased(tx: Transaction, key: str) -> bool:
    return (await tx.execute(_ERASED, {"of": key})).scalar_one_or_none() is not None


def _columns(speaker: Speaker) -> dict[str, Any]:
    view = speaker.view
    return {
        "revision": view.revision,
        "pseudonym": view.pseudonym,
        "voice_id": speaker.voice_id,
        "stakeholder_type": view.stakeholder_type.value,
        "country": view.country,
        "attribution": view.consent.attribution,
        "quotes": view.consent.quotes,
        "join_code_hash": speaker.join_code_hash,
        "joined_at": view.joined_at,
    }
