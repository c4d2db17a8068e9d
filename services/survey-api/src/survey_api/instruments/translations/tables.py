"""Which translations a person has reviewed."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, PrimaryKeyConstraint, Table, Text

from ...metadata import metadata

# A review is of one text for one English text: where either changes, the digest does not fit any more.
reviews = Table(
    "translation_reviews",
    metadata,
    Column("instrument_id", Text, ForeignKey("instruments.id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("digest", Text, nullable=False),
    PrimaryKeyConstraint("instrument_id", "language", "digest"),
)
