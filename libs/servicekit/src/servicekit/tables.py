"""The tables that the kit keeps in each service's own database."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text

from .db.types import Json, UtcDateTime

_Sequence = BigInteger().with_variant(Integer, "sqlite")


class KitTables:
    """Registers the kit's tables in a service's metadata, under the same names everywhere."""

    def __init__(self, metadata: MetaData) -> None:
        # Events that are committed and not yet in the log. A row is deleted once the log has acknowledged it.
        self.outbox = Table(
            "outbox",
            metadata,
            Column("seq", _Sequence, primary_key=True, autoincrement=True),
            Column("topic", Text, nullable=False),
            Column("key", Text, nullable=False),
            Column("value", Text),
            Column("headers", Json, nullable=False),
        )
        # Ids of events whose effect is in this database: delivered again, they do nothing.
        self.inbox = Table(
            "inbox",
            metadata,
            Column("event_id", Text, primary_key=True),
            Column("received_at", UtcDateTime, nullable=False, index=True),
        )
        # Per key of a state topic the revision held; erased keys stay as a marker, so nothing brings them back.
        self.aggregates = Table(
            "aggregates",
            metadata,
            Column("topic", Text, nullable=False),
            Column("key", Text, nullable=False),
            Column("revision", Integer, nullable=False),
            Column("erased", Boolean, nullable=False, default=False),
            PrimaryKeyConstraint("topic", "key"),
        )
        # Where each dead letter lies in `<topic>.dlq`, and why. Its content is only in the log.
        self.dead_letters = Table(
            "dead_letters",
            metadata,
            Column("dlq_key", Text, primary_key=True),
            Column("topic", Text, nullable=False),
            Column("key", Text, nullable=False),
            Column("event_id", Text, nullable=False),
            Column("reason", Text, nullable=False),
            Column("tries", Integer, nullable=False),
            Column("at", UtcDateTime, nullable=False),
            Index("ix_dead_letters_topic_key", "topic", "key"),
        )
        # Answers to POSTs that carried an Idempotency-Key. `subject` is the id in the answer, for erasure.
        self.idempotency = Table(
            "idempotency",
            metadata,
            Column("scope", Text, nullable=False),
            Column("key", Text, nullable=False),
            Column("request_hash", Text, nullable=False),
            Column("status", Integer, nullable=False),
            Column("headers", Json, nullable=False),
            Column("body", Text, nullable=False),
            Column("subject", Text, index=True),
            Column("at", UtcDateTime, nullable=False, index=True),
            PrimaryKeyConstraint("scope", "key"),
        )
        # What server-sent streams replay after Last-Event-ID.
        self.live = Table(
            "live",
            metadata,
            Column("seq", _Sequence, primary_key=True, autoincrement=True),
            Column("stream", Text, nullable=False),
            Column("event", Text, nullable=False),
            Column("data", Json, nullable=False),
            Column("subject", Text, index=True),
            Column("at", UtcDateTime, nullable=False, index=True),
            Index("ix_live_stream_seq", "stream", "seq"),
            sqlite_autoincrement=True,
        )
