"""Text models: those trained on people's decisions, who put which to work; and the count of changes to evidence."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "models",
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("data_sha256", sa.Text(), nullable=True),
        sa.Column("confirmations", sa.Integer(), nullable=False),
        sa.Column("comparison", Json, nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("artefact_sha256", sa.Text(), nullable=True),
        sa.Column("artefact", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_models")),
    )
    op.create_index(op.f("ix_models_status"), "models", ["status"])
    op.create_table(
        "model_activations",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_model_activations")),
    )
    op.create_index("ix_model_activations_version", "model_activations", ["version"])
    op.create_table(
        "evidence_changes",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_changes")),
    )
    op.execute("INSERT INTO evidence_changes (id, count) VALUES (1, 0)")


def downgrade() -> None:
    op.drop_table("evidence_changes")
    op.drop_table("model_activations")
    op.drop_table("models")
