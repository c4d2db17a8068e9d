"""Codebooks: a draft that changes, and published versions that never do."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

codebooks = Table(
    "codebooks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    Column("title", Json, nullable=False),
    Column("provenance", Text),
    Column("codes", Json, nullable=False),
    Column("latest_version", Integer),
)

codebook_versions = Table(
    "codebook_versions",
    metadata,
    Column("codebook_id", Text, ForeignKey("codebooks.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Json, nullable=False),
    Column("provenance", Text),
    Column("codes", Json, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("codebook_id", "version"),
)

# What cards and codings are checked against, without reading a whole version.
codebook_codes = Table(
    "codebook_codes",
    metadata,
    Column("codebook_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("family", Text, nullable=False),
    PrimaryKeyConstraint("codebook_id", "version", "code"),
)

# What became of the codes of the version before: `code` takes over `replaces`.
codebook_replacements = Table(
    "codebook_replacements",
    metadata,
    Column("codebook_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("replaces", Text, nullable=False),
    PrimaryKeyConstraint("codebook_id", "version", "code", "replaces"),
)
