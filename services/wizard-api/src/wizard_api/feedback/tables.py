"""What pilots observed. Reasons for overriding a recommendation are kept with the decision."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Column, ForeignKey, Table, Text

from ..metadata import metadata

feedback = Table(
    "feedback",
    metadata,
    Column("id", Text, primary_key=True),
    Column("design_id", Text, ForeignKey("designs.id"), nullable=False, index=True),
    Column("release_id", Text, nullable=False),
    Column("option", Text, nullable=False),
    Column("setting", Text, nullable=False),
    Column("outcome_code", Text),
    Column("direction", Text),
    Column("observed", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("configurations", Json, nullable=False),
    # Dates, figures, the context as it was and the prediction; null in rows from before there were any.
    Column("details", Json),
    Column("by", Text, nullable=False),
    Column("by_name", Text, nullable=False),
    Column("at", Text, nullable=False),
)
