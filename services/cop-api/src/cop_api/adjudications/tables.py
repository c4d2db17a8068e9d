"""How differences between coders were settled. Rows are only added: the newest one counts, the earlier ones are its
history."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

adjudications = Table(
    "adjudications",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("statement_id", Text, ForeignKey("statements.id")),
    Column("transcript_id", Text, ForeignKey("transcripts.id")),
    # Around every passage that is settled; null for a statement.
    Column("start", Integer),
    Column("end", Integer),
    Column("code", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_one_of_them", Boolean, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

adjudication_codings = Table(
    "adjudication_codings",
    metadata,
    Column("adjudication_id", Text, ForeignKey("adjudications.id", ondelete="CASCADE"), nullable=False),
    Column("coding_id", Text, ForeignKey("codings.id", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("adjudication_id", "coding_id"),
)
