"""Owned: analyses with their data, so that each can be made again. Only an erasure changes a finished one."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

analyses = Table(
    "analyses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("method", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("status", Text, nullable=False),  # running, done, refused, failed, cancelled, superseded
    Column("because", Text),  # why it was refused, failed or superseded
    Column("parameters", Json, nullable=False),
    # The table of cases, and how evidence became memberships; null once an erasure took it.
    Column("data", Json),
    Column("provenance", Json),
    Column("warnings", Json, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("deadline", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("code_version", Text, nullable=False),
    Column("rerun_of", Text),
    # Canonical JSON: the bytes that are hashed and sent.
    Column("result", Text),
    Column("sha256", Text),
)

# What of a person the data were made of: ids of statements and cards, so that an erasure finds it.
subjects = Table(
    "analysis_subjects",
    metadata,
    Column("subject_id", Text, nullable=False),
    Column("analysis_id", Text, nullable=False),
    PrimaryKeyConstraint("subject_id", "analysis_id"),
)
