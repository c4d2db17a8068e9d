"""Following a design: predictions kept with decisions and pilots, evaluation plans, who saw what"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decisions", sa.Column("prediction", Json, nullable=True))
    op.add_column("feedback", sa.Column("details", Json, nullable=True))
    op.create_table(
        "design_reads",
        sa.Column("design_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("design_revision", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("release_revision", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["design_id"], ["designs.id"], name=op.f("fk_design_reads_design_id_designs")),
        sa.PrimaryKeyConstraint(
            "design_id", "day", "subject", "what", "design_revision", "release_id", "release_revision",
            name=op.f("pk_design_reads"),
        ),
    )  # fmt: skip
    op.create_table(
        "evaluation_plans",
        sa.Column("design_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("plan", Json, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["design_id"], ["designs.id"], name=op.f("fk_evaluation_plans_design_id_designs")),
        sa.PrimaryKeyConstraint("design_id", name=op.f("pk_evaluation_plans")),
    )


def downgrade() -> None:
    op.drop_table("evaluation_plans")
    op.drop_table("design_reads")
    op.drop_column("feedback", "details")
    op.drop_column("decisions", "prediction")
