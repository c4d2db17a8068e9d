"""Statements, every wording they had, and what participants said of them at read-back."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

statements = Table(
    "statements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("topic", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("participant_id", Text, ForeignKey("participants.id"), index=True),
    Column("country", Text, nullable=False),
    Column("practice_id", Text, ForeignKey("practices.id"), index=True),
    Column("language", Text, nullable=False),
    Column("derived_from", Json, nullable=False),
    Column("captured_at", UtcDateTime),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("status", Text, nullable=False),
    Column("late", Boolean, nullable=False),
    # The wording changed after it was read back.
    Column("amended", Boolean, nullable=False),
    Column("frozen_at", UtcDateTime),
    Column("votes", Json),
    Column("votes_round_id", Text),
    Column("reject_reason", Text),
    Column("synthetic", Boolean, nullable=False),
    Column("origin", Text, nullable=False, server_default="captured"),
    # Set aside because this statement took its place.
    Column("replaced_by", Text, index=True),
    # How often it was confirmed, reworded and objected to where it was said; of a session from another installation.
    Column("kept_confirmations", Json),
)

# The amendment log: the first wording and each later one, who brought it, and whether after the close. `brought_by`:
# of a session from another installation, where no participant can be named.
wordings = Table(
    "wordings",
    metadata,
    Column("statement_id", Text, ForeignKey("statements.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("participant_id", Text, ForeignKey("participants.id"), index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("brought_by", Text),
    PrimaryKeyConstraint("statement_id", "revision"),
)

# What stands: one row per participant and statement.
confirmations = Table(
    "confirmations",
    metadata,
    Column("statement_id", Text, ForeignKey("statements.id"), nullable=False),
    Column("participant_id", Text, ForeignKey("participants.id"), nullable=False, index=True),
    Column("decision", Text, nullable=False),
    Column("reason", Text),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("statement_id", "participant_id"),
)
