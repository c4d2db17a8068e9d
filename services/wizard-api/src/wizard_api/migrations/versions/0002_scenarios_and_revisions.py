"""Scenarios, what each revision of a design said, comments, and where a copy came from"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("designs") as designs:
        designs.add_column(sa.Column("copied_from", Json, nullable=True))
    op.create_table(
        "design_revisions",
        sa.Column("design_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Text(), nullable=True),
        sa.Column("release_revision", sa.Integer(), nullable=True),
        sa.Column("steps", Json, nullable=False),
        sa.ForeignKeyConstraint(["design_id"], ["designs.id"], name=op.f("fk_design_revisions_design_id_designs")),
        sa.PrimaryKeyConstraint("design_id", "revision", name=op.f("pk_design_revisions")),
    )
    # What a design says now is kept from now on; what it said before was not kept.
    op.execute(
        "INSERT INTO design_revisions (design_id, revision, release_id, release_revision, steps) "
        "SELECT id, revision, release_id, release_revision, steps FROM designs"
    )
    op.create_table(
        "scenarios",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("design_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("memberships", Json, nullable=False),
        sa.Column("weights", Json, nullable=True),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["design_id"], ["designs.id"], name=op.f("fk_scenarios_design_id_designs")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenarios")),
    )
    op.create_index(op.f("ix_scenarios_design_id"), "scenarios", ["design_id"])
    op.create_table(
        "comments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("design_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("design_revision", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(["design_id"], ["designs.id"], name=op.f("fk_comments_design_id_designs")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    op.create_index(op.f("ix_comments_design_id"), "comments", ["design_id"])


def downgrade() -> None:
    op.drop_table("comments")
    op.drop_table("scenarios")
    op.drop_table("design_revisions")
    with op.batch_alter_table("designs") as designs:
        designs.drop_column("copied_from")
