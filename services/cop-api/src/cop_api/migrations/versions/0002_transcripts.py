"""Transcripts, and codings of their passages.

Revision: 0002
Follows: 0001
"""

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "transcripts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("notes", Json, nullable=False),
        sa.Column("uploaded_at", UtcDateTime(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_transcripts_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transcripts")),
    )
    op.create_index(op.f("ix_transcripts_session_id"), "transcripts", ["session_id"])
    op.create_table(
        "turns",
        sa.Column("transcript_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.Integer(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=True),
        sa.Column("end_ms", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["transcript_id"], ["transcripts.id"], name=op.f("fk_turns_transcript_id_transcripts")),
        sa.PrimaryKeyConstraint("transcript_id", "number", name=op.f("pk_turns")),
    )
    op.create_table(
        "speakers",
        sa.Column("transcript_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("participant_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=op.f("fk_speakers_participant_id_participants")
        ),
        sa.ForeignKeyConstraint(
            ["transcript_id"], ["transcripts.id"], name=op.f("fk_speakers_transcript_id_transcripts")
        ),
        sa.PrimaryKeyConstraint("transcript_id", "number", name=op.f("pk_speakers")),
    )
    op.create_index(op.f("ix_speakers_participant_id"), "speakers", ["participant_id"])
    with op.batch_alter_table("codings") as codings:
        codings.alter_column("statement_id", existing_type=sa.Text(), nullable=True)
        codings.add_column(sa.Column("transcript_id", sa.Text(), nullable=True))
        codings.add_column(sa.Column("start", sa.Integer(), nullable=True))
        codings.add_column(sa.Column("end", sa.Integer(), nullable=True))
        codings.create_foreign_key(
            op.f("fk_codings_transcript_id_transcripts"), "transcripts", ["transcript_id"], ["id"]
        )
        codings.create_unique_constraint(
            op.f("uq_codings_transcript_id_start_end_codebook_id_code_coder"),
            ["transcript_id", "start", "end", "codebook_id", "code", "coder"],
        )
