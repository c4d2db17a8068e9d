"""Who saw what. One row a day for a person and a state of the design, without anything about the person but the id."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

design_reads = Table(
    "design_reads",
    metadata,
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False),
    Column("day", Text, nullable=False),
    # Subject of the caller's token.
    Column("subject", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("design_revision", Integer, nullable=False),
    # Empty while the design stands on no release.
    Column("release_id", Text, nullable=False),
    Column("release_revision", Integer, nullable=False),
    Column("first_at", Text, nullable=False),
    PrimaryKeyConstraint("design_id", "day", "subject", "what", "design_revision", "release_id", "release_revision"),
)
