"""Derived: the survey service's released shares, one row per linked item of a wave."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Boolean, Column, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

shares = Table(
    "survey_shares",
    metadata,
    Column("wave_id", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("synthetic", Boolean, nullable=False),
    Column("share", Json, nullable=False),
    PrimaryKeyConstraint("wave_id", "item", "code"),
)
