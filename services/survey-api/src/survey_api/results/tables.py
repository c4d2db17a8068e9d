"""What is counted as responses come in, so that no figure needs to read them."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

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

# Changes that are committed and not yet folded into the two tables above: one row for each request and stratum, a
# second old at most. Readers add them, so that figures are exact at any moment; requests of one wave would otherwise
# wait for each other at its busiest cells. `cells` is {cell: n}; all figures may be negative. Plain JSON and not JSONB:
# it is written once, read once as a whole and gone.
changes = Table(
    "changes",
    metadata,
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("partial", Integer, nullable=False),
    Column("cells", JSON(none_as_null=True), nullable=False),
    Index(None, "wave_id"),
)

# Who looked at figures that are not suppressed.
looks = Table(
    "looks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("subject", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("what", Text, nullable=False),
    Column("query", Text, nullable=False),
    Index(None, "wave_id", "id"),
)
