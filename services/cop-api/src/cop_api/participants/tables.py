"""Participants under pseudonyms; who they are is in a table apart."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from ..metadata import metadata

participants = Table(
    "participants",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("pseudonym", Text, nullable=False),
    Column("voice_id", Text, nullable=False, index=True),
    Column("stakeholder_type", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("attribution", Boolean, nullable=False),
    Column("quotes", Boolean, nullable=False),
    Column("join_code_hash", Text, unique=True),
    Column("joined_at", UtcDateTime),
    UniqueConstraint("session_id", "pseudonym"),
    UniqueConstraint("session_id", "voice_id"),
)

contacts = Table(
    "contacts",
    metadata,
    Column("participant_id", Text, ForeignKey("participants.id"), primary_key=True),
    Column("name", Text),
    Column("email", Text),
)

# Keys that were erased: nothing replayed late brings them back.
erasures = Table("erasures", metadata, Column("id", Text, primary_key=True))
