"""Analyses, and what of a person they were made of"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "analyses",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("parameters", Json, nullable=False),
        sa.Column("data", Json, nullable=True),
        sa.Column("provenance", Json, nullable=True),
        sa.Column("warnings", Json, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("deadline", UtcDateTime, nullable=False),
        sa.Column("finished_at", UtcDateTime, nullable=True),
        sa.Column("code_version", sa.Text(), nullable=False),
        sa.Column("rerun_of", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_analyses")),
    )
    op.create_table(
        "analysis_subjects",
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("analysis_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", "analysis_id", name=op.f("pk_analysis_subjects")),
    )


def downgrade() -> None:
    op.drop_table("analysis_subjects")
    op.drop_table("analyses")
