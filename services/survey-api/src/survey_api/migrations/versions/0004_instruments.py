"""Reviewed translations and edited version maps"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "translation_reviews",
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["instrument_id"], ["instruments.id"], name=op.f("fk_translation_reviews_instrument_id")
        ),
        sa.PrimaryKeyConstraint("instrument_id", "language", "digest", name=op.f("pk_translation_reviews")),
    )
    op.create_table(
        "version_maps",
        sa.Column("instrument_id", sa.Text(), nullable=False),
        sa.Column("old_version", sa.Integer(), nullable=False),
        sa.Column("new_version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("items", Json, nullable=False),
        sa.Column("updated_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["instrument_id"], ["instruments.id"], name=op.f("fk_version_maps_instrument_id")),
        sa.PrimaryKeyConstraint("instrument_id", "old_version", "new_version", name=op.f("pk_version_maps")),
    )


def downgrade() -> None:
    op.drop_table("version_maps")
    op.drop_table("translation_reviews")
