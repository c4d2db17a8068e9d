"""Decisions. Each has an entry in the design's log, whose hash chain covers it."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, Table, Text

from ..metadata import metadata

decisions = Table(
    "decisions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False, index=True),
    Column("design_revision", Integer, nullable=False),
    Column("option", Text, nullable=False),
    Column("decision", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("override", Boolean, nullable=False),
    Column("position", Integer),
    Column("acceptability", Float),
    Column("release", Json, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("log_seq", Integer, nullable=False),
    Column("log_hash", Text, nullable=False),
    Column("prediction", Json),
)
