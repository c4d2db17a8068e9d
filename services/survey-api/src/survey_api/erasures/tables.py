"""Erasures under way and done. No row says whose words they were."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text

from ..metadata import metadata

erasures = Table(
    "erasures",
    metadata,
    # Random: whoever knows it was given it.
    Column("id", Text, primary_key=True),
    # response: all of it. words: the open text alone, after consent to it was taken back.
    Column("what", Text, nullable=False),
    # Of an anonymous wave: moments are rounded up to the next midnight.
    Column("coarse", Boolean, nullable=False),
    Column("requested_at", UtcDateTime, nullable=False),
    # What is looked for among the records that reach the log; null once it was found, or where nothing was passed on.
    Column("key_hash", Text),
    # The revision that is without the words; null where a tombstone is looked for.
    Column("revision", Integer),
    # Where that record lies in the log; null where nothing was passed on.
    Column("topic", Text),
    Column("partition", Integer),
    Column("log_offset", BigInteger),
    # This service's files were rewritten and the log was compacted.
    Column("scrubbed_at", UtcDateTime),
    # The log's own files are rid of it by then.
    Column("log_by", UtcDateTime),
    # The engine had taken the record.
    Column("engine_at", UtcDateTime),
    sqlite_with_rowid=False,
)
