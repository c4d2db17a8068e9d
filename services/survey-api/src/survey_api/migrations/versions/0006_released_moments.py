"""sizes of the last releases"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "released_moments",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("strata", Json, nullable=False),
        sa.Column("groups", Json, nullable=False),
        sa.Column("lines", Json, nullable=False),
        sa.ForeignKeyConstraint(["wave_id"], ["waves.id"], name=op.f("fk_released_moments_wave_id")),
        sa.PrimaryKeyConstraint("wave_id", "step", name=op.f("pk_released_moments")),
    )


def downgrade() -> None:
    op.drop_table("released_moments")
