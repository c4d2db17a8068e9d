"""Which waves have released figures: told by the survey, named in the catalogue."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table, Text

from ..metadata import metadata

released_figures = Table(
    "released_figures",
    metadata,
    Column("wave_id", Text, primary_key=True),
    Column("instrument_version", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    Column("final", Boolean, nullable=False),
    Column("synthetic", Boolean, nullable=False),
    # Empty for what was told before the survey said them.
    Column("title", Text),
    Column("opened_on", Text),
    Column("closed_on", Text),
    Column("first_at", Text, nullable=False),
    Column("last_at", Text, nullable=False),
)
