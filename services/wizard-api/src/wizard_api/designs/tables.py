"""Designs, and the append-only log of what was done with each."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

designs = Table(
    "designs",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("country", Text, nullable=False, index=True),
    Column("region", Text),
    # The release and the revision of it that the people who work on the design have seen.
    Column("release_id", Text),
    Column("release_revision", Integer),
    Column("steps", Json, nullable=False),
    # What people said in the self-assessment and in the screening; null before anybody did.
    Column("readiness", Json),
    Column("ai_screening", Json),
    Column("synthetic", Boolean, nullable=False),
    Column("copied_from", Json),
    Column("created_by", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
# What each revision of a design said, so that a change can be shown and an older comparison made again.
design_revisions = Table(
    "design_revisions",
    metadata,
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("release_id", Text),
    Column("release_revision", Integer),
    Column("steps", Json, nullable=False),
    PrimaryKeyConstraint("design_id", "revision"),
)
# Who did what and when. Each entry's hash covers the one before it, so that a change to the past shows.
design_log = Table(
    "design_log",
    metadata,
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("detail", Json, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    PrimaryKeyConstraint("design_id", "seq"),
)
