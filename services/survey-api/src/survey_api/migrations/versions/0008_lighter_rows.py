"""what a response costs PostgreSQL to write: lz4 where there is text to compress, JSON where nobody looks into it"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

COMPRESSED = (("responses", "answers"), ("changes", "cells"), ("outbox", "value"))


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.alter_column("changes", "cells", type_=sa.JSON(), postgresql_using="cells::json", existing_nullable=False)
    _compress("lz4")


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    _compress("default")
    op.alter_column("changes", "cells", type_=JSONB(), postgresql_using="cells::jsonb", existing_nullable=False)


def _compress(method: str) -> None:
    """For rows to come; those that are there stay as they are, and are read either way."""
    statements = " ".join(
        f"ALTER TABLE {table} ALTER COLUMN {column} SET COMPRESSION {method};" for table, column in COMPRESSED
    )
    # A server may have been built without lz4: it goes on compressing as it always did.
    op.execute(f"DO $$ BEGIN {statements} EXCEPTION WHEN feature_not_supported THEN NULL; END $$")
