"""Rounds that follow another, wordings frozen at their opening, and what requirements say of data and AI functions.

Revision: 0005
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0005"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("rounds") as rounds:
        rounds.add_column(sa.Column("follows", sa.Text(), nullable=True))
    with op.batch_alter_table("round_items") as round_items:
        round_items.add_column(sa.Column("wording", Json, nullable=True))
    with op.batch_alter_table("requirements") as requirements:
        requirements.add_column(sa.Column("data", Json, nullable=True))
        requirements.add_column(sa.Column("ai", Json, nullable=True))
