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

# Complete responses per stratum and cell: `item/row/value`, the row empty where there is none. One key and not three:
# an answer to the whole survey counts in 140 of them.
tallies = Table(
    "tallies",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("cell", Text, nullable=False),
    Column("n", Integer, nullable=False),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type", "cell"),
    sqlite_with_rowid=False,
)
