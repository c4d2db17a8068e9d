"""Comments on the steps of a design."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from ..metadata import metadata

comments = Table(
    "comments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("step", Text, nullable=False),
    # The revision of the design that the comment was written about.
    Column("design_revision", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("settled", Boolean, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
