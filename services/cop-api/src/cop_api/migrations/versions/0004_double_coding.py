"""Memos, who codes what, how differences were settled, and which codes a version takes over.

Revision: 0004
Follows: 0003
"""

import uuid

import sqlalchemy as sa
from alembic import op
from servicekit.db import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("codings") as codings:
        codings.add_column(sa.Column("memo", sa.Text(), nullable=False, server_default=""))
        codings.add_column(sa.Column("settled", sa.Text(), nullable=True))
    op.create_table(
        "coding_assignments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=True),
        sa.Column("transcript_id", sa.Text(), nullable=True),
        sa.Column("coder", sa.Text(), nullable=False),
        sa.Column("assigned_by", sa.Text(), nullable=True),
        sa.Column("assigned_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_coding_assignments_session_id_sessions")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_coding_assignments_statement_id_statements")
        ),
        sa.ForeignKeyConstraint(
            ["transcript_id"], ["transcripts.id"], name=op.f("fk_coding_assignments_transcript_id_transcripts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coding_assignments")),
        sa.UniqueConstraint("statement_id", "coder", name=op.f("uq_coding_assignments_statement_id_coder")),
        sa.UniqueConstraint("transcript_id", "coder", name=op.f("uq_coding_assignments_transcript_id_coder")),
    )
    op.create_index(op.f("ix_coding_assignments_coder"), "coding_assignments", ["coder"])
    op.create_index(op.f("ix_coding_assignments_session_id"), "coding_assignments", ["session_id"])
    op.create_table(
        "adjudications",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=True),
        sa.Column("transcript_id", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("by_one_of_them", sa.Boolean(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_adjudications_session_id_sessions")),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statements.id"], name=op.f("fk_adjudications_statement_id_statements")
        ),
        sa.ForeignKeyConstraint(
            ["transcript_id"], ["transcripts.id"], name=op.f("fk_adjudications_transcript_id_transcripts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adjudications")),
    )
    op.create_index(op.f("ix_adjudications_session_id"), "adjudications", ["session_id"])
    op.create_table(
        "adjudication_codings",
        sa.Column("adjudication_id", sa.Text(), nullable=False),
        sa.Column("coding_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["adjudication_id"],
            ["adjudications.id"],
            name=op.f("fk_adjudication_codings_adjudication_id_adjudications"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["coding_id"], ["codings.id"], name=op.f("fk_adjudication_codings_coding_id_codings"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("adjudication_id", "coding_id", name=op.f("pk_adjudication_codings")),
    )
    op.create_index(op.f("ix_adjudication_codings_coding_id"), "adjudication_codings", ["coding_id"])
    op.create_table(
        "codebook_replacements",
        sa.Column("codebook_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("replaces", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("codebook_id", "version", "code", "replaces", name=op.f("pk_codebook_replacements")),
    )
    _take_over_work()


def _take_over_work() -> None:
    """Whoever coded something so far has seen what others coded there: their work counts as finished."""
    bind = op.get_bind()
    of_statements = sa.text(
        "SELECT s.session_id, c.statement_id, NULL, c.coder, max(c.at) FROM codings c"
        " JOIN statements s ON s.id = c.statement_id GROUP BY s.session_id, c.statement_id, c.coder"
    )
    of_transcripts = sa.text(
        "SELECT t.session_id, NULL, c.transcript_id, c.coder, max(c.at) FROM codings c"
        " JOIN transcripts t ON t.id = c.transcript_id GROUP BY t.session_id, c.transcript_id, c.coder"
    )
    insert = sa.text(
        "INSERT INTO coding_assignments (id, session_id, statement_id, transcript_id, coder, assigned_at, finished_at)"
        " VALUES (:id, :session_id, :statement_id, :transcript_id, :coder, :at, :at)"
    )
    for query in (of_statements, of_transcripts):
        for session_id, statement_id, transcript_id, coder, at in bind.execute(query).all():
            of = statement_id or transcript_id
            bind.execute(
                insert,
                {
                    "id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{of} {coder}")),
                    "session_id": session_id,
                    "statement_id": statement_id,
                    "transcript_id": transcript_id,
                    "coder": coder,
                    "at": at,
                },
            )
