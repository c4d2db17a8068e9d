"""When a session last changed: an appointment is told with it.

Revision: 0006
Follows: 0005
"""

import uuid
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from servicekit.db import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

sessions = sa.table(
    "sessions",
    sa.column("id", sa.Text),
    sa.column("opened_at", UtcDateTime),
    sa.column("read_back_at", UtcDateTime),
    sa.column("closed_at", UtcDateTime),
    sa.column("changed_at", UtcDateTime),
)


def upgrade() -> None:
    with op.batch_alter_table("sessions") as table:
        table.add_column(sa.Column("changed_at", UtcDateTime(), nullable=True))
    connection = op.get_bind()
    for row in connection.execute(sa.select(sessions)).all():
        # The last step that is known of it; of one that took none, when it was planned: its id is a UUIDv7.
        known = row.closed_at or row.read_back_at or row.opened_at or _made_at(row.id)
        connection.execute(sa.update(sessions).where(sessions.c.id == row.id).values(changed_at=known))
    with op.batch_alter_table("sessions") as table:
        table.alter_column("changed_at", existing_type=UtcDateTime(), nullable=False)


def _made_at(session_id: str) -> datetime:
    try:
        made = uuid.UUID(session_id)
    except ValueError:
        return datetime.now(UTC)
    return datetime.fromtimestamp((made.int >> 80) / 1000, UTC) if made.version == 7 else datetime.now(UTC)
