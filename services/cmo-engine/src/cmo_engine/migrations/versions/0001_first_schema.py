"""The engine's first schema"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aggregates",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("topic", "key", name=op.f("pk_aggregates")),
    )
    op.create_table(
        "announcements",
        sa.Column("configuration_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("shell", Json, nullable=True),
        sa.PrimaryKeyConstraint("configuration_id", name=op.f("pk_announcements")),
    )
    op.create_index(op.f("ix_announcements_status"), "announcements", ["status"])

    op.create_table(
        "card_places",
        sa.Column("card_id", sa.Text(), nullable=False),
        sa.Column("configuration_id", sa.Text(), nullable=False),
        sa.Column("opposite_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_card_places")),
    )
    op.create_index(op.f("ix_card_places_configuration_id"), "card_places", ["configuration_id"])

    op.create_table(
        "card_statements",
        sa.Column("card_id", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("card_id", "statement_id", name=op.f("pk_card_statements")),
    )
    op.create_index(op.f("ix_card_statements_statement_id"), "card_statements", ["statement_id"])

    op.create_table(
        "configuration_facets",
        sa.Column("configuration_id", sa.Text(), nullable=False),
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("configuration_id", "facet", "value", name=op.f("pk_configuration_facets")),
    )
    op.create_index("ix_configuration_facets_facet_value", "configuration_facets", ["facet", "value"])

    op.create_table(
        "configurations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("practice_family", sa.Text(), nullable=False),
        sa.Column("mechanism", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("voices", sa.Integer(), nullable=False),
        sa.Column("uncoded", sa.Integer(), nullable=False),
        sa.Column("doc", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_configurations")),
    )
    op.create_index(op.f("ix_configurations_family"), "configurations", ["family"])
    op.create_index(op.f("ix_configurations_mechanism"), "configurations", ["mechanism"])
    op.create_index(op.f("ix_configurations_outcome"), "configurations", ["outcome"])
    op.create_index(op.f("ix_configurations_practice_family"), "configurations", ["practice_family"])

    op.create_table(
        "dead_letters",
        sa.Column("dlq_key", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("dlq_key", name=op.f("pk_dead_letters")),
    )
    op.create_index("ix_dead_letters_topic_key", "dead_letters", ["topic", "key"])

    op.create_table(
        "evidence",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("practice_id", sa.Text(), nullable=True),
        sa.Column("doc", Json, nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_evidence")),
    )
    op.create_index("ix_evidence_kind_country", "evidence", ["kind", "country"])
    op.create_index("ix_evidence_kind_parent", "evidence", ["kind", "parent"])
    op.create_index("ix_evidence_kind_practice", "evidence", ["kind", "practice_id"])

    op.create_table(
        "idempotency",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", Json, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "key", name=op.f("pk_idempotency")),
    )
    op.create_index(op.f("ix_idempotency_at"), "idempotency", ["at"])
    op.create_index(op.f("ix_idempotency_subject"), "idempotency", ["subject"])

    op.create_table(
        "inbox",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inbox")),
    )
    op.create_index(op.f("ix_inbox_received_at"), "inbox", ["received_at"])

    op.create_table(
        "judgements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("configuration_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("components", Json, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("evidence_sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgements")),
    )
    op.create_index("ix_judgements_configuration_kind", "judgements", ["configuration_id", "kind", "id"])

    op.create_table(
        "live",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_live")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_live_at"), "live", ["at"])
    op.create_index("ix_live_stream_seq", "live", ["stream", "seq"])
    op.create_index(op.f("ix_live_subject"), "live", ["subject"])

    op.create_table(
        "outbox",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("headers", Json, nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_outbox")),
    )
    op.create_table(
        "release_subjects",
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", "release_id", name=op.f("pk_release_subjects")),
    )
    op.create_table(
        "releases",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("parameters", Json, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("revised_at", UtcDateTime(), nullable=False),
        sa.Column("superseded_because", sa.Text(), nullable=True),
        sa.Column("code_version", sa.Text(), nullable=False),
        sa.Column("content_version", sa.Text(), nullable=False),
        sa.Column("configurations", sa.Integer(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_releases")),
        sa.UniqueConstraint("number", name=op.f("uq_releases_number")),
    )
    op.create_table(
        "survey_counts",
        sa.Column("instrument", sa.Text(), nullable=False),
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("access", sa.Text(), nullable=False),
        sa.Column("min_cell", sa.Integer(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "instrument", "wave_id", "item", "code", "access", "min_cell", "synthetic", name=op.f("pk_survey_counts")
        ),
    )
    op.create_index(op.f("ix_survey_counts_code"), "survey_counts", ["code"])


def downgrade() -> None:
    op.drop_table("survey_counts")
    op.drop_table("releases")
    op.drop_table("release_subjects")
    op.drop_table("outbox")
    op.drop_table("live")
    op.drop_table("judgements")
    op.drop_table("inbox")
    op.drop_table("idempotency")
    op.drop_table("evidence")
    op.drop_table("dead_letters")
    op.drop_table("configurations")
    op.drop_table("configuration_facets")
    op.drop_table("card_statements")
    op.drop_table("card_places")
    op.drop_table("announcements")
    op.drop_table("aggregates")
