"""Whether a card is synthetic stands where it is placed: nobody reads all cards of a configuration to know it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("card_places", sa.Column("synthetic", sa.Boolean(), nullable=False, server_default=sa.false()))
    places = sa.table("card_places", sa.column("card_id", sa.Text()), sa.column("synthetic", sa.Boolean()))
    evidence = sa.table("evidence", sa.column("kind", sa.Text()), sa.column("id", sa.Text()), sa.column("doc", Json))
    cards = sa.select(evidence.c.id).where(evidence.c.kind == "card", evidence.c.doc["synthetic"].as_boolean())
    op.execute(places.update().where(places.c.card_id.in_(cards)).values(synthetic=sa.true()))


def downgrade() -> None:
    op.drop_column("card_places", "synthetic")
