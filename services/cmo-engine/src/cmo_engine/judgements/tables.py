"""Owned: what people judged. Backed up, never rebuilt."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, Index, Integer, Table, Text

from ..metadata import metadata

judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("configuration_id", Text, nullable=False),
    Column("kind", Text, nullable=False),  # confidence, settlement or review
    Column("verdict", Text, nullable=False),  # the level, or the decision
    Column("components", Json, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    # What was judged: the configuration's revision, and the hash of its evidence.
    Column("revision", Integer, nullable=False),
    Column("evidence_sha256", Text, nullable=False),
    Index("ix_judgements_configuration_kind", "configuration_id", "kind", "id"),
)
