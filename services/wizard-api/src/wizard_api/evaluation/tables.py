"""The evaluation plan of a design: one, replaced as a whole."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from ..metadata import metadata

evaluation_plans = Table(
    "evaluation_plans",
    metadata,
    Column("design_id", Text, ForeignKey("designs.id"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("plan", Json, nullable=False),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
