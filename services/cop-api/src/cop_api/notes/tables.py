"""What the room parks for later, and what it decides."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from ..metadata import metadata

notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("outcome", Text),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("synthetic", Boolean, nullable=False),
)
