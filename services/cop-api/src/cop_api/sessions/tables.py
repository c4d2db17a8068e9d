"""Sessions, and by which countries they are found."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("countries", Json, nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("agenda", Json, nullable=False),
    Column("practices", Json, nullable=False),
    Column("code", Text, nullable=False, unique=True),
    Column("synthetic", Boolean, nullable=False),
    # How many pseudonyms were given: one that was erased is not given again.
    Column("pseudonyms", Integer, nullable=False),
    Column("opened_at", UtcDateTime),
    Column("read_back_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("targets", Json),
    # How long each block of the agenda took.
    Column("timings", Json, nullable=False, server_default="[]"),
)

session_countries = Table(
    "session_countries",
    metadata,
    Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    Column("country", Text, nullable=False, index=True),
    PrimaryKeyConstraint("session_id", "country"),
)
