"""What coders decided, one row per statement or passage, code and coder."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from ..metadata import metadata

codings = Table(
    "codings",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    # Either a statement, or a passage of a transcript: [start, end) in code points of its text.
    Column("statement_id", Text, ForeignKey("statements.id"), index=True),
    Column("transcript_id", Text, ForeignKey("transcripts.id")),
    Column("start", Integer),
    Column("end", Integer),
    Column("codebook_id", Text, ForeignKey("codebooks.id"), nullable=False),
    Column("codebook_version", Integer, nullable=False),
    Column("code", Text, nullable=False, index=True),
    Column("coder", Text, nullable=False, index=True),
    Column("quote", Text, nullable=False),
    Column("memo", Text, nullable=False, server_default=""),
    Column("decision", Text, nullable=False),
    # What the newest adjudication says of it; null where nobody had to settle anything.
    Column("settled", Text),
    Column("suggestion", Json),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("statement_id", "codebook_id", "code", "coder"),
    UniqueConstraint("transcript_id", "start", "end", "codebook_id", "code", "coder"),
)
