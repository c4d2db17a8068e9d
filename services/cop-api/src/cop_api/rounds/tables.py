"""Rounds of voting, what is voted on, and the votes."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from ..metadata import metadata

rounds = Table(
    "rounds",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("scale", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
    # The round whose questions it asks again.
    Column("follows", Text),
    # The result of a round that was held in another installation; its votes stayed there.
    Column("kept", Json),
)

round_items = Table(
    "round_items",
    metadata,
    Column("round_id", Text, ForeignKey("rounds.id"), nullable=False),
    Column("item_id", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("position", Integer, nullable=False),
    # What it said when the round was opened, and with that what was voted on. None in rounds of before this was kept.
    Column("wording", Json),
    PrimaryKeyConstraint("round_id", "item_id"),
)

votes = Table(
    "votes",
    metadata,
    Column("round_id", Text, nullable=False),
    Column("item_id", Text, nullable=False),
    Column("participant_id", Text, ForeignKey("participants.id"), nullable=False, index=True),
    # agree, pass or disagree; or 1 to 9.
    Column("value", Text, nullable=False),
    Column("comment", Text),
    Column("at", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("round_id", "item_id", "participant_id"),
    ForeignKeyConstraint(["round_id", "item_id"], ["round_items.round_id", "round_items.item_id"]),
)
