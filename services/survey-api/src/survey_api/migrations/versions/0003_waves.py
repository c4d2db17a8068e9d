"""Blind ballots, quotas, time zones, consent texts, erasures

Ballots that were given out for anonymous waves before were good for one response each and tied to nobody; they are not
good any more, as such a wave now takes blind ballots alone. An anonymous wave by invitation that was planned before has
no key: its invitations cannot be redeemed, and it is planned anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from servicekit.db import Json, UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "consent_texts",
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("document", Json, nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_consent_texts")),
    )
    op.create_table(
        "ballot_keys",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["wave_id"], ["waves.id"], name=op.f("fk_ballot_keys_wave_id")),
        sa.PrimaryKeyConstraint("wave_id", name=op.f("pk_ballot_keys")),
    )
    op.create_table(
        "spent_ballots",
        sa.Column("wave_id", sa.Text(), nullable=False),
        sa.Column("ballot_hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["wave_id"], ["waves.id"], name=op.f("fk_spent_ballots_wave_id")),
        sa.PrimaryKeyConstraint("wave_id", "ballot_hash", name=op.f("pk_spent_ballots")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("coarse", sa.Boolean(), nullable=False),
        sa.Column("requested_at", UtcDateTime(), nullable=False),
        sa.Column("key_hash", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("partition", sa.Integer(), nullable=True),
        sa.Column("log_offset", sa.BigInteger(), nullable=True),
        sa.Column("scrubbed_at", UtcDateTime(), nullable=True),
        sa.Column("log_by", UtcDateTime(), nullable=True),
        sa.Column("engine_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("waves") as batch:
        batch.add_column(sa.Column("timezone", sa.Text(), nullable=True))
        batch.add_column(sa.Column("quota_action", sa.Text(), nullable=False, server_default="close"))
        batch.add_column(sa.Column("consent_versions", Json, nullable=False, server_default='["consent-v1"]'))
        batch.add_column(sa.Column("ballots", Json, nullable=True))
    with op.batch_alter_table("responses") as batch:
        batch.add_column(sa.Column("over_quota", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.create_index(batch.f("ix_responses_receipt_hash"), ["receipt_hash"])
    # A reference names one invitation of its wave from now on; of those that were there twice the later ones say so.
    op.execute(
        "UPDATE invitations SET reference = reference || ' (' || id || ')' WHERE EXISTS (SELECT 1 FROM invitations AS i "
        "WHERE i.wave_id = invitations.wave_id AND i.reference = invitations.reference AND i.id < invitations.id)"
    )
    op.execute("DELETE FROM ballots WHERE wave_id IN (SELECT id FROM waves WHERE anonymity = 'anonymous')")
    with op.batch_alter_table("invitations") as batch:
        batch.add_column(sa.Column("blinded_hash", sa.Text(), nullable=True))
        batch.create_unique_constraint(batch.f("uq_invitations_wave_id_reference"), ["wave_id", "reference"])


def downgrade() -> None:
    with op.batch_alter_table("invitations") as batch:
        batch.drop_constraint(batch.f("uq_invitations_wave_id_reference"), type_="unique")
        batch.drop_column("blinded_hash")
    with op.batch_alter_table("responses") as batch:
        batch.drop_index(batch.f("ix_responses_receipt_hash"))
        batch.drop_column("over_quota")
    with op.batch_alter_table("waves") as batch:
        for name in ("ballots", "consent_versions", "quota_action", "timezone"):
            batch.drop_column(name)
    for name in ("erasures", "spent_ballots", "ballot_keys", "consent_texts"):
        op.drop_table(name)
