"""Shares as the survey service releases them, in place of counts of the engine's own.

They come with its next telling; until then configurations keep the shares that they have."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_survey_counts_code"), "survey_counts")
    op.drop_table("survey_counts")
    op.create_table(
        "survey_shares",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("share", Json, nullable=False),
        sa.PrimaryKeyConstraint("wave_id", "item", "code", name=op.f("pk_survey_shares")),
    )
    op.create_index(op.f("ix_survey_shares_code"), "survey_shares", ["code"])


def downgrade() -> None:
    op.drop_index(op.f("ix_survey_shares_code"), "survey_shares")
    op.drop_table("survey_shares")
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
