"""Transcripts, their turns, and the labels of their speakers in a table apart: they may be names."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

transcripts = Table(
    "transcripts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("format", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("notes", Json, nullable=False),
    Column("uploaded_at", UtcDateTime, nullable=False),
    Column("synthetic", Boolean, nullable=False),
)

# A turn's words are transcripts.text[start:end], in code points.
turns = Table(
    "turns",
    metadata,
    Column("transcript_id", Text, ForeignKey("transcripts.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("speaker", Integer),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("start_ms", Integer),
    Column("end_ms", Integer),
    PrimaryKeyConstraint("transcript_id", "number"),
)

speakers = Table(
    "speakers",
    metadata,
    Column("transcript_id", Text, ForeignKey("transcripts.id"), nullable=False),
    Column("number", Integer, nullable=False),
    # Null once the participant is known, and after their erasure.
    Column("label", Text),
    Column("participant_id", Text, ForeignKey("participants.id"), index=True),
    PrimaryKeyConstraint("transcript_id", "number"),
)
