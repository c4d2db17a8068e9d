"""Scenarios: what if this were otherwise? They are not changed once made, so that a comparison can be made again."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from ..metadata import metadata

scenarios = Table(
    "scenarios",
    metadata,
    Column("id", Text, primary_key=True),
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("memberships", Json, nullable=False),
    Column("weights", Json),
    # No longer listed; an address that names it still gives the same answer.
    Column("removed", Boolean, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)
