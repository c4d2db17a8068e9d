"""Targets and timer of a session, its parking lot and decisions, lineage of statements, the course of a practice.

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("sessions") as sessions:
        sessions.add_column(sa.Column("targets", Json, nullable=True))
        sessions.add_column(sa.Column("timings", Json, nullable=False, server_default="[]"))
    with op.batch_alter_table("statements") as statements:
        statements.add_column(sa.Column("origin", sa.Text(), nullable=False, server_default="captured"))
        statements.add_column(sa.Column("replaced_by", sa.Text(), nullable=True))
        statements.create_index(op.f("ix_statements_replaced_by"), ["replaced_by"])
    op.create_table(
        "notes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name=op.f("fk_notes_session_id_sessions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_session_id"), "notes", ["session_id"])
    op.create_table(
        "practice_changes",
        sa.Column("practice_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("round_id", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practices.id"], name=op.f("fk_practice_changes_practice_id_practices")
        ),
        sa.PrimaryKeyConstraint("practice_id", "revision", name=op.f("pk_practice_changes")),
    )
    _take_over_verdicts()


def _take_over_verdicts() -> None:
    """What rounds settled before there was a course to keep."""
    columns: list[sa.ColumnClause[str]] = [sa.column(name) for name in ("id", "revision", "status")]
    practices = sa.table("practices", *columns, sa.column("validation", Json))
    rounds = sa.table("rounds", sa.column("id"), sa.column("closed_at", UtcDateTime()))
    changes = sa.table(
        "practice_changes",
        *(sa.column(name) for name in ("practice_id", "revision", "status", "session_id", "round_id")),
        sa.column("at", UtcDateTime()),
    )
    connection = op.get_bind()
    closed = {row.id: row.closed_at for row in connection.execute(sa.select(rounds))}
    for practice in connection.execute(sa.select(practices)).all():
        settled = practice.validation
        if settled is None or closed.get(settled["round_id"]) is None:
            continue
        connection.execute(
            changes.insert().values(
                practice_id=practice.id,
                revision=practice.revision,
                status=practice.status,
                session_id=settled["session_id"],
                round_id=settled["round_id"],
                at=closed[settled["round_id"]],
            )
        )
