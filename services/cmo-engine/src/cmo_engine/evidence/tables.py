"""Derived: the latest state of every aggregate that reached the engine. Rebuilt from the topics."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

evidence = Table(
    "evidence",
    metadata,
    # statement, card, coding, practice, requirement, session, codebook, instrument, response, open_text,
    # feedback, passage
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    # What it belongs to: the session, the statement or passage of a coding, the instrument version of a response.
    Column("parent", Text),
    Column("country", Text),
    Column("language", Text),
    Column("practice_id", Text),
    Column("doc", Json, nullable=False),
    PrimaryKeyConstraint("kind", "id"),
    Index("ix_evidence_kind_parent", "kind", "parent"),
    Index("ix_evidence_kind_country", "kind", "country"),
    Index("ix_evidence_kind_practice", "kind", "practice_id"),
)

evidence_changes = Table(
    "evidence_changes",
    metadata,
    # One row that counts the writes to evidence: a search index in memory sees by it whether it is up to date.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
)
