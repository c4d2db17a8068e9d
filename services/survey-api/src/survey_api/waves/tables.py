"""Waves: one fielding each of an instrument version."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKeyConstraint, Integer, Table, Text, true

from ..metadata import metadata

waves = Table(
    "waves",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("instrument_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("opens_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("access", Text, nullable=False),
    Column("anonymity", Text, nullable=False),
    Column("targets", Json, nullable=False),
    Column("min_cell", Integer, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    Column("count_flagged", Boolean, nullable=False, server_default=true()),
    Column("proof_of_work_bits", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["instrument_id", "version"], ["instrument_versions.instrument_id", "instrument_versions.version"]
    ),
)
