"""Who codes what, one row per statement or transcript and coder."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Column, ForeignKey, Table, Text, UniqueConstraint

from ..metadata import metadata

assignments = Table(
    "coding_assignments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    # Either a statement, or a whole transcript.
    Column("statement_id", Text, ForeignKey("statements.id")),
    Column("transcript_id", Text, ForeignKey("transcripts.id")),
    Column("coder", Text, nullable=False, index=True),
    # Null where the coder took it up without being asked.
    Column("assigned_by", Text),
    Column("assigned_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    UniqueConstraint("statement_id", "coder"),
    UniqueConstraint("transcript_id", "coder"),
)
