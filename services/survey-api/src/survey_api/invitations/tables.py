"""The ledger of invitations, and two ways to turn one into a ballot that is good for one response.

Pseudonymous waves: a pool of ballots, each tied to its invitation. Anonymous waves: blind signatures. The ledger knows
that an invitation was redeemed, the spent set knows which ballots came in, and nothing here or elsewhere can tell which
belongs to which."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from ..metadata import metadata

invitations = Table(
    "invitations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("token_hash", Text, nullable=False, unique=True),
    # The inviting organisation's own reference; who is behind it is known to them alone.
    Column("reference", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("redeemed", Boolean, nullable=False),
    # Pseudonymous waves only: an anonymous wave's ledger does not know when.
    Column("redeemed_at", UtcDateTime),
    # Anonymous waves only: of the blinded message that was signed, so that a lost answer can be given again. The
    # message is random to everybody but its device; the ballot does not follow from it.
    Column("blinded_hash", Text),
    Index(None, "wave_id", "id"),
    UniqueConstraint("wave_id", "reference"),
)

# A ballot's row goes away when it is used. No rowid: the order of rows would tell the order of redemption.
ballots = Table(
    "ballots",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("invitation_id", Text),
    sqlite_with_rowid=False,
)

# Ballots of anonymous waves that came in. No time, and on SQLite no order.
spent_ballots = Table(
    "spent_ballots",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("ballot_hash", Text, nullable=False),
    PrimaryKeyConstraint("wave_id", "ballot_hash"),
    sqlite_with_rowid=False,
)
