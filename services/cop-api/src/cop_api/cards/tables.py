"""CMO cards, and the statements behind each."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

cards = Table(
    "cards",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("country", Text, nullable=False),
    Column("contexts", Json, nullable=False),
    Column("mechanism", Json, nullable=False),
    Column("outcome", Json, nullable=False),
    Column("practice_id", Text, ForeignKey("practices.id"), index=True),
    Column("practice_family", Text, nullable=False),
    Column("polarity", Text, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("synthetic", Boolean, nullable=False),
)

card_statements = Table(
    "card_statements",
    metadata,
    Column("card_id", Text, ForeignKey("cards.id", ondelete="CASCADE"), nullable=False),
    Column("statement_id", Text, ForeignKey("statements.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    PrimaryKeyConstraint("card_id", "statement_id"),
)
