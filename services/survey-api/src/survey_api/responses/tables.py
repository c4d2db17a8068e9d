"""Responses. Nothing here says who answered; in an anonymous wave nothing says when, beyond the day."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, text

from ..metadata import metadata

responses = Table(
    "responses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("consent", Json, nullable=False),
    Column("answers", Json, nullable=False),
    Column("complete", Boolean, nullable=False),
    # What makes it doubtful, see `flags.judge`; empty for nearly all.
    Column("flags", Text, nullable=False, server_default=""),
    # Equal where the answers are equal, within a wave.
    Column("fingerprint", Text),
    # It came after its stratum's quota was reached, in a wave that takes such responses.
    Column("over_quota", Boolean, nullable=False),
    Column("receipt_hash", Text, nullable=False),
    # Of the request that made it, where the caller gave a key or an id: the row is its own idempotency record.
    Column("request_hash", Text),
    # Pseudonymous waves by invitation only.
    Column("invitation_id", Text),
    # Anonymous waves: the day alone.
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Index(None, "wave_id", "id"),
    Index(None, "wave_id", "fingerprint"),
    Index(
        "ix_responses_flagged",
        "wave_id",
        "flags",
        sqlite_where=text("flags <> ''"),
        postgresql_where=text("flags <> ''"),
    ),
    Index(None, "receipt_hash"),
    # No rowid: the order of rows would tell the order of arrival.
    sqlite_with_rowid=False,
)

# Which organisation a respondent is of, where a collecting system says it; a keyed hash. Never in an anonymous wave.
organisations = Table(
    "respondent_organisations",
    metadata,
    Column("response_id", Text, primary_key=True),
    Column("organisation", Text, nullable=False),
    sqlite_with_rowid=False,
)

# The ids of what was erased, and nothing else of it: a repeated request must not bring it back.
erased = Table("erased_responses", metadata, Column("id", Text, primary_key=True), sqlite_with_rowid=False)
