"""Releases that the engine announced, and the one copy of each bundle from which requests are answered."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table, Text

from ..metadata import metadata

releases = Table(
    "releases",
    metadata,
    Column("id", Text, primary_key=True),
    Column("number", Integer, nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("published_at", Text, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    Column("bundle_path", Text, nullable=False),
    Column("bundle_sha256", Text, nullable=False),
    Column("bundle_bytes", Integer, nullable=False),
    # pending: to be fetched; held: `bundle` is here and its hash is right; refused: it came and was not what was said.
    Column("status", Text, nullable=False),
    Column("reason", Text),
    Column("tries", Integer, nullable=False),
    Column("next_try_at", UtcDateTime, nullable=False),
    Column("bundle", LargeBinary),
)
