"""what all releases are held against, how far others were told of them, and of which organisation respondents are"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("released_moments") as table:
        table.add_column(sa.Column("left", Json, nullable=False, server_default="[]"))
    with op.batch_alter_table("releases") as table:
        table.add_column(sa.Column("told", sa.Integer(), nullable=True))
    op.create_table(
        "respondent_organisations",
        sa.Column("response_id", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("response_id", name=op.f("pk_respondent_organisations")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("respondent_organisations")
    with op.batch_alter_table("releases") as table:
        table.drop_column("told")
    with op.batch_alter_table("released_moments") as table:
        table.drop_column("left")
