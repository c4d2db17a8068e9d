"""The ledger of invitations, and the pool of ballots. In an anonymous wave nothing ties one to the other."""

from __future__ import annotations

from servicekit.db import UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Index, Table, Text

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
    Index(None, "wave_id", "id"),
)

# A ballot's row goes away when it is used. No rowid: the order of rows would tell the order of redemption.
ballots = Table(
    "ballots",
    metadata,
    Column("token_hash", Text, primary_key=True),
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    # Pseudonymous waves only.
    Column("invitation_id", Text),
    sqlite_with_rowid=False,
)
