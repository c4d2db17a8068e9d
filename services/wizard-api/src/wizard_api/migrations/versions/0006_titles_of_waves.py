"""Waves with released figures have their title and the days between which they ran"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("title", "opened_on", "closed_on"):
        op.add_column("released_figures", sa.Column(name, sa.Text()))
