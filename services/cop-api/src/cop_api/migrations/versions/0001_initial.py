"""The first schema.

Revision: 0001
Follows: nothing
"""

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
        "codebook_codes",
        sa.Column("codebook_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("codebook_id", "version", "code", name=op.f("pk_codebook_codes")),
    )
    op.create_table(
        "codebooks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("title", Json, nullable=False),
        sa.Column("provenance", sa.Text(), nullable=True),
        sa.Column("codes", Json, nullable=False),
        sa.Column("latest_version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codebooks")),
        sa.UniqueConstraint("slug", name=op.f("uq_codebooks_slug")),
    )
    op.create_table(
        "dead_letters",
        sa.Column("dlq_key", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("dlq_key", name=op.f("pk_dead_letters")),
    )
    with op.batch_alter_table("dead_letters", schema=None) as batch_op:
        batch_op.create_index("ix_dead_letters_topic_key", ["topic", "key"], unique=False)

    op.create_table(
        "erasures", sa.Column("id", sa.Text(), nullable=False), sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures"))
    )
    op.create_table(
        "idempotency",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", Json, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("scope", "key", name=op.f("pk_idempotency")),
    )
    with op.batch_alter_table("idempotency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idempotency_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_idempotency_subject"), ["subject"], unique=False)

    op.create_table(
        "inbox",
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("received_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inbox")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inbox_received_at"), ["received_at"], unique=False)

    op.create_table(
        "live",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_live")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("live", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_live_at"), ["at"], unique=False)
        batch_op.create_index("ix_live_stream_seq", ["stream", "seq"], unique=False)
        batch_op.create_index(batch_op.f("ix_live_subject"), ["subject"], unique=False)

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
        "practices",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("practice_family", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("validation", Json, nullable=True),
        sa.Column("document", Json, nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practices")),
        sa.UniqueConstraint("slug", name=op.f("uq_practices_slug")),
    )
    with op.batch_alter_table("practices", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practices_country"), ["country"], unique=False)
        batch_op.create_index(batch_op.f("ix_practices_practice_family"), ["practice_family"], unique=False)

    op.create_table(
        "sessions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("countries", Json, nullable=False),
        sa.Column("starts_at", UtcDateTime, nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("agenda", Json, nullable=False),
        sa.Column("practices", Json, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("pseudonyms", sa.Integer(), nullable=False),
        sa.Column("opened_at", UtcDateTime, nullable=True),
        sa.Column("read_back_at", UtcDateTime, nullable=True),
        sa.Column("closed_at", UtcDateTime, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        sa.UniqueConstraint("code", name=op.f("uq_sessions_code")),
    )
    op.create_table(
        "cards",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("contexts", Json, nullable=False),
        sa.Column("mechanism", Json, nullable=False),
        sa.Column("outcome", Json, nullable=False),
        sa.Column("practice_id", sa.Text(), nullable=True),
        sa.Column("practice_family", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", UtcDateTime, nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practices.id"], name=op.f("fk_cards_practice_id_practices")),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_cards_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cards")),
    )
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cards_practice_id"), ["practice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cards_session_id"), ["session_id"], unique=False)

    op.create_table(
        "codebook_versions",
        sa.Column("codebook_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", Json, nullable=False),
        sa.Column("provenance", sa.Text(), nullable=True),
        sa.Column("codes", Json, nullable=False),
        sa.Column("published_at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["codebook_id"], ["codebooks.id"], name=op.f("fk_codebook_versions_codebook_id_codebooks")
        ),
        sa.PrimaryKeyConstraint("codebook_id", "version", name=op.f("pk_codebook_versions")),
    )
    op.create_table(
        "participants",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("pseudonym", sa.Text(), nullable=False),
        sa.Column("voice_id", sa.Text(), nullable=False),
        sa.Column("stakeholder_type", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("attribution", sa.Boolean(), nullable=False),
        sa.Column("quotes", sa.Boolean(), nullable=False),
        sa.Column("join_code_hash", sa.Text(), nullable=True),
        sa.Column("joined_at", UtcDateTime, nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_participants_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participants")),
        sa.UniqueConstraint("join_code_hash", name=op.f("uq_participants_join_code_hash")),
        sa.UniqueConstraint("session_id", "pseudonym", name=op.f("uq_participants_session_id_pseudonym")),
        sa.UniqueConstraint("session_id", "voice_id", name=op.f("uq_participants_session_id_voice_id")),
    )
    with op.batch_alter_table("participants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participants_voice_id"), ["voice_id"], unique=False)

    op.create_table(
        "requirements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_requirements_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requirements")),
    )
    with op.batch_alter_table("requirements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_requirements_country"), ["country"], unique=False)
        batch_op.create_index(batch_op.f("ix_requirements_session_id"), ["session_id"], unique=False)

    op.create_table(
        "rounds",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("opened_at", UtcDateTime, nullable=False),
        sa.Column("closed_at", UtcDateTime, nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_rounds_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
    )
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rounds_session_id"), ["session_id"], unique=False)

    op.create_table(
        "session_countries",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_session_countries_session_id_sessions"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("session_id", "country", name=op.f("pk_session_countries")),
    )
    with op.batch_alter_table("session_countries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_session_countries_country"), ["country"], unique=False)

    op.create_table(
        "contacts",
        sa.Column("participant_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_contacts_participant_id_participants")
        ),
        sa.PrimaryKeyConstraint("participant_id", name=op.f("pk_contacts")),
    )
    op.create_table(
        "round_items",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name=op.f("fk_round_items_round_id_rounds")),
        sa.PrimaryKeyConstraint("round_id", "item_id", name=op.f("pk_round_items")),
    )
    with op.batch_alter_table("round_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_items_item_id"), ["item_id"], unique=False)

    op.create_table(
        "statements",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("practice_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("derived_from", Json, nullable=False),
        sa.Column("captured_at", UtcDateTime, nullable=True),
        sa.Column("recorded_at", UtcDateTime, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("amended", sa.Boolean(), nullable=False),
        sa.Column("frozen_at", UtcDateTime, nullable=True),
        sa.Column("votes", Json, nullable=True),
        sa.Column("votes_round_id", sa.Text(), nullable=True),
        sa.Column("reject_reason", sa.Text(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_statements_participant_id_participants")
        ),
        sa.ForeignKeyConstraint(["practice_id"], ["practices.id"], name=op.f("fk_statements_practice_id_practices")),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_statements_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statements_participant_id"), ["participant_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_statements_practice_id"), ["practice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_statements_session_id"), ["session_id"], unique=False)

    op.create_table(
        "card_statements",
        sa.Column("card_id", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_card_statements_card_id_cards"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_card_statements_statement_id_statements")
        ),
        sa.PrimaryKeyConstraint("card_id", "statement_id", name=op.f("pk_card_statements")),
    )
    with op.batch_alter_table("card_statements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_card_statements_statement_id"), ["statement_id"], unique=False)

    op.create_table(
        "codings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("codebook_id", sa.Text(), nullable=False),
        sa.Column("codebook_version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("coder", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("suggestion", Json, nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["codebook_id"], ["codebooks.id"], name=op.f("fk_codings_codebook_id_codebooks")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_codings_statement_id_statements")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codings")),
        sa.UniqueConstraint(
            "statement_id", "codebook_id", "code", "coder", name=op.f("uq_codings_statement_id_codebook_id_code_coder")
        ),
    )
    with op.batch_alter_table("codings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_codings_code"), ["code"], unique=False)
        batch_op.create_index(batch_op.f("ix_codings_coder"), ["coder"], unique=False)
        batch_op.create_index(batch_op.f("ix_codings_statement_id"), ["statement_id"], unique=False)

    op.create_table(
        "confirmations",
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("participant_id", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_confirmations_participant_id_participants")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_confirmations_statement_id_statements")
        ),
        sa.PrimaryKeyConstraint("statement_id", "participant_id", name=op.f("pk_confirmations")),
    )
    with op.batch_alter_table("confirmations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_confirmations_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "requirement_statements",
        sa.Column("requirement_id", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["requirement_id"],
            ["requirements.id"],
            name=op.f("fk_requirement_statements_requirement_id_requirements"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_requirement_statements_statement_id_statements")
        ),
        sa.PrimaryKeyConstraint("requirement_id", "statement_id", name=op.f("pk_requirement_statements")),
    )
    with op.batch_alter_table("requirement_statements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_requirement_statements_statement_id"), ["statement_id"], unique=False)

    op.create_table(
        "votes",
        sa.Column("round_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("participant_id", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_votes_participant_id_participants")
        ),
        sa.ForeignKeyConstraint(
            ["round_id", "item_id"],
            ["round_items.round_id", "round_items.item_id"],
            name=op.f("fk_votes_round_id_item_id_round_items"),
        ),
        sa.PrimaryKeyConstraint("round_id", "item_id", "participant_id", name=op.f("pk_votes")),
    )
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_votes_participant_id"), ["participant_id"], unique=False)

    op.create_table(
        "wordings",
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_wordings_participant_id_participants")
        ),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_wordings_statement_id_statements")),
        sa.PrimaryKeyConstraint("statement_id", "revision", name=op.f("pk_wordings")),
    )
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wordings_participant_id"), ["participant_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("wordings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wordings_participant_id"))

    op.drop_table("wordings")
    with op.batch_alter_table("votes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_votes_participant_id"))

    op.drop_table("votes")
    with op.batch_alter_table("requirement_statements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_requirement_statements_statement_id"))

    op.drop_table("requirement_statements")
    with op.batch_alter_table("confirmations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_confirmations_participant_id"))

    op.drop_table("confirmations")
    with op.batch_alter_table("codings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_codings_statement_id"))
        batch_op.drop_index(batch_op.f("ix_codings_coder"))
        batch_op.drop_index(batch_op.f("ix_codings_code"))

    op.drop_table("codings")
    with op.batch_alter_table("card_statements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_card_statements_statement_id"))

    op.drop_table("card_statements")
    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_statements_session_id"))
        batch_op.drop_index(batch_op.f("ix_statements_practice_id"))
        batch_op.drop_index(batch_op.f("ix_statements_participant_id"))

    op.drop_table("statements")
    with op.batch_alter_table("round_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_items_item_id"))

    op.drop_table("round_items")
    op.drop_table("contacts")
    with op.batch_alter_table("session_countries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_session_countries_country"))

    op.drop_table("session_countries")
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rounds_session_id"))

    op.drop_table("rounds")
    with op.batch_alter_table("requirements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_requirements_session_id"))
        batch_op.drop_index(batch_op.f("ix_requirements_country"))

    op.drop_table("requirements")
    with op.batch_alter_table("participants", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_participants_voice_id"))

    op.drop_table("participants")
    op.drop_table("codebook_versions")
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cards_session_id"))
        batch_op.drop_index(batch_op.f("ix_cards_practice_id"))

    op.drop_table("cards")
    op.drop_table("sessions")
    with op.batch_alter_table("practices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practices_practice_family"))
        batch_op.drop_index(batch_op.f("ix_practices_country"))

    op.drop_table("practices")
    op.drop_table("outbox")
    with op.batch_alter_table("live", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_live_subject"))
        batch_op.drop_index("ix_live_stream_seq")
        batch_op.drop_index(batch_op.f("ix_live_at"))

    op.drop_table("live")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inbox_received_at"))

    op.drop_table("inbox")
    with op.batch_alter_table("idempotency", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idempotency_subject"))
        batch_op.drop_index(batch_op.f("ix_idempotency_at"))

    op.drop_table("idempotency")
    op.drop_table("erasures")
    with op.batch_alter_table("dead_letters", schema=None) as batch_op:
        batch_op.drop_index("ix_dead_letters_topic_key")

    op.drop_table("dead_letters")
    op.drop_table("codebooks")
    op.drop_table("codebook_codes")
    op.drop_table("aggregates")
