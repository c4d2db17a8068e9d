"""Instruments: one draft each, and the versions that were published from it."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

instruments = Table(
    "instruments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("slug", Text, nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("definition", Json, nullable=False),
    Column("latest_version", Integer),
    Column("updated_at", UtcDateTime, nullable=False),
)

# Never updated: a version is what respondents saw.
versions = Table(
    "instrument_versions",
    metadata,
    Column("instrument_id", Text, ForeignKey("instruments.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("definition", Json, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("instrument_id", "version"),
)
