"""Owned: frozen evidence bases. Only an erasure changes one."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

releases = Table(
    "releases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("parameters", Json, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("revised_at", UtcDateTime, nullable=False),
    Column("superseded_because", Text),
    Column("code_version", Text, nullable=False),
    Column("content_version", Text, nullable=False),
    Column("configurations", Integer, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    # Canonical JSON: the bytes that are hashed and sent.
    Column("bundle", Text, nullable=False),
    # Of the inputs in `release_snapshots`; null for a release from before they were kept.
    Column("snapshot_sha256", Text),
)

# The inputs of a release, so that it can be made again when the evidence has moved on: canonical JSON, deflated.
snapshots = Table(
    "release_snapshots",
    metadata,
    Column("release_id", Text, primary_key=True),
    Column("deflated", LargeBinary, nullable=False),
)

# What of a person a release holds: ids of statements, cards, requirements and codings of passages, so that an erasure
# finds it.
subjects = Table(
    "release_subjects",
    metadata,
    Column("subject_id", Text, nullable=False),
    Column("release_id", Text, nullable=False),
    PrimaryKeyConstraint("subject_id", "release_id"),
)
