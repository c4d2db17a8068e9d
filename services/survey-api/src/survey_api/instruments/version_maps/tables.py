"""What a survey manager changed about how two versions of an instrument belong together."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ...metadata import metadata

# Without a row here a map is what follows from equal names and codes.
version_maps = Table(
    "version_maps",
    metadata,
    Column("instrument_id", Text, ForeignKey("instruments.id"), nullable=False),
    Column("old_version", Integer, nullable=False),
    Column("new_version", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("items", Json, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("instrument_id", "old_version", "new_version"),
)
