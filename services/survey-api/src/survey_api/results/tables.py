"""What is counted as responses come in, so that no figure needs to read them."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

# Responses per stratum.
counts = Table(
    "counts",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("partial", Integer, nullable=False),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type"),
)

# Complete responses per stratum, item, row (or "") and value.
tallies = Table(
    "tallies",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("n", Integer, nullable=False),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type", "item", "row", "value"),
    sqlite_with_rowid=False,
)
