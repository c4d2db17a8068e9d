"""What coders decided, one row per statement, code and coder."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from ..metadata import metadata

codings = Table(
    "codings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("statement_id", Text, ForeignKey("statements.id"), nullable=False, index=True),
    Column("codebook_id", Text, ForeignKey("codebooks.id"), nullable=False),
    Column("codebook_version", Integer, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("coder", Text, nullable=False, index=True),
    Column("quote", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("suggestion", Json),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("statement_id", "codebook_id", "code", "coder"),
)
