"""releases of figures, looks at what is not released"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _stratum() -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in ("wave_id", "country", "stakeholder_type")]


def _of_wave(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["wave_id"], ["waves.id"], name=op.f(f"fk_{table}_wave_id"))


def _by_stratum(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("wave_id", "country", "stakeholder_type", name=op.f(f"pk_{table}"))


def upgrade() -> None:
    op.create_table(
        "releases",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("candidate_n", sa.Integer(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("released_on", UtcDateTime(), nullable=True),
        sa.Column("weighting", Json, nullable=True),
        _of_wave("releases"),
        sa.PrimaryKeyConstraint("wave_id", name=op.f("pk_releases")),
    )
    op.create_table(
        "released_groups",
        *_stratum(),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("n", sa.Integer(), nullable=True),
        sa.Column("strata", Json, nullable=False),
        sa.Column("answered", Json, nullable=False),
        sa.Column("cells", Json, nullable=False),
        sa.Column("hidden_lines", Json, nullable=False),
        sa.Column("weighted", Json, nullable=True),
        _of_wave("released_groups"),
        _by_stratum("released_groups"),
    )
    op.create_table(
        "release_candidates",
        *_stratum(),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("cells", Json, nullable=False),
        _of_wave("release_candidates"),
        _by_stratum("release_candidates"),
    )
    op.create_table(
        "withdrawals",
        *_stratum(),
        _of_wave("withdrawals"),
        _by_stratum("withdrawals"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "held_back",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("response_id", sa.Text(), nullable=False),
        _of_wave("held_back"),
        sa.PrimaryKeyConstraint("wave_id", "response_id", name=op.f("pk_held_back")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "looks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        _of_wave("looks"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_looks")),
    )
    with op.batch_alter_table("looks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_looks_wave_id_id"), ["wave_id", "id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("looks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_looks_wave_id_id"))
    for table in ("looks", "held_back", "withdrawals", "release_candidates", "released_groups", "releases"):
        op.drop_table(table)
