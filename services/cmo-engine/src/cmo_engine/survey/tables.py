"""Derived: how many respondents answered a linked item, and how many of them agree or picked it."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

counts = Table(
    "survey_counts",
    metadata,
    Column("instrument", Text, nullable=False),
    Column("wave_id", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("access", Text, nullable=False),
    Column("min_cell", Integer, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    Column("n", Integer, nullable=False),
    Column("hits", Integer, nullable=False),
    PrimaryKeyConstraint("instrument", "wave_id", "item", "code", "access", "min_cell", "synthetic"),
)
