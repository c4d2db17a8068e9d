"""Rounds that follow another, wordings frozen at their opening, what requirements say of data and AI functions, and
what a session from another installation brings instead of its votes.

Revision: 0005
Follows: 0003
"""

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("rounds") as rounds:
        rounds.add_column(sa.Column("follows", sa.Text(), nullable=True))
        rounds.add_column(sa.Column("kept", Json, nullable=True))
    with op.batch_alter_table("round_items") as round_items:
        round_items.add_column(sa.Column("wording", Json, nullable=True))
    with op.batch_alter_table("requirements") as requirements:
        requirements.add_column(sa.Column("data", Json, nullable=True))
        requirements.add_column(sa.Column("ai", Json, nullable=True))
    with op.batch_alter_table("statements") as statements:
        statements.add_column(sa.Column("kept_confirmations", Json, nullable=True))
    with op.batch_alter_table("wordings") as wordings:
        wordings.add_column(sa.Column("brought_by", sa.Text(), nullable=True))
