"""Requirements, and the statements they grew from."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

requirements = Table(
    "requirements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("code", Text),
    Column("title", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("country", Text, nullable=False, index=True),
    Column("session_id", Text, ForeignKey("sessions.id"), index=True),
    Column("priority", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    # Of a data requirement, and of an AI function.
    Column("data", Json),
    Column("ai", Json),
)

requirement_statements = Table(
    "requirement_statements",
    metadata,
    Column("requirement_id", Text, ForeignKey("requirements.id", ondelete="CASCADE"), nullable=False),
    Column("statement_id", Text, ForeignKey("statements.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    PrimaryKeyConstraint("requirement_id", "statement_id"),
)
