"""Practices: what people entered is one document; what rules and filters need has a column."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

practices = Table(
    "practices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    Column("country", Text, nullable=False, index=True),
    Column("practice_family", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
    Column("validation", Json),
    Column("document", Json, nullable=False),
    # Of the content entry it came from: a changed entry is taken over, an unchanged one is left alone.
    Column("content_hash", Text),
    Column("synthetic", Boolean, nullable=False),
)

# The course of a practice: each status, and the session and round that gave it.
practice_changes = Table(
    "practice_changes",
    metadata,
    Column("practice_id", Text, ForeignKey("practices.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("session_id", Text),
    Column("round_id", Text),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("practice_id", "revision"),
)
