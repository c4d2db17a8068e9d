"""The inputs of each release, so that it can be made again when the evidence has moved on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "release_snapshots",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("deflated", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("release_id", name=op.f("pk_release_snapshots")),
    )
    op.add_column("releases", sa.Column("snapshot_sha256", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("releases", "snapshot_sha256")
    op.drop_table("release_snapshots")
