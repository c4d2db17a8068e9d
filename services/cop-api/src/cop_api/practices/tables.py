"""Practices: what people entered is one document; what rules and filters need has a column."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Boolean, Column, Integer, Table, Text

from ..metadata import metadata

practices = Table(
    "practices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("slug", Text, nullable=False, unique=True),
    Column("country", Text, nullable=False, index=True),
    Column("practice_family", Text, nullable=False, index=True),
    Column("status", Text, nullable=False),
    Column("validation", Json),
    Column("document", Json, nullable=False),
    # Of the content entry it came from: a changed entry is taken over, an unchanged one is left alone.
    Column("content_hash", Text),
    Column("synthetic", Boolean, nullable=False),
)
