"""A design's self-assessment of data and systems, and its screening of AI functions"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("designs", sa.Column("readiness", Json, nullable=True))
    op.add_column("designs", sa.Column("ai_screening", Json, nullable=True))
