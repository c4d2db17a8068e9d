"""flags on responses, and what a wave does about them"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Constants as defaults, so that rows of a running installation get them; the code always writes its own.
    op.add_column("responses", sa.Column("flags", sa.Text(), nullable=False, server_default=""))
    op.add_column("responses", sa.Column("fingerprint", sa.Text(), nullable=True))
    op.create_index(
        "ix_responses_flagged",
        "responses",
        ["wave_id", "flags"],
        sqlite_where=sa.text("flags <> ''"),
        postgresql_where=sa.text("flags <> ''"),
    )
    op.create_index("ix_responses_wave_id_fingerprint", "responses", ["wave_id", "fingerprint"])
    op.add_column("waves", sa.Column("count_flagged", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("waves", sa.Column("proof_of_work_bits", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("waves", "proof_of_work_bits")
    op.drop_column("waves", "count_flagged")
    op.drop_index("ix_responses_wave_id_fingerprint", "responses")
    op.drop_index("ix_responses_flagged", "responses")
    op.drop_column("responses", "fingerprint")
    op.drop_column("responses", "flags")
