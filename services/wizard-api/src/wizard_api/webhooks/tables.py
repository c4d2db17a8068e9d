"""Who wants to be told of what, and every message with how far it has come."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from ..metadata import metadata

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("url", Text, nullable=False),
    Column("events", Json, nullable=False),
    # Null: every country.
    Column("country", Text, index=True),
    Column("description", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("inactive_reason", Text),
    # Secrets are derived from this number and a key of the deployment (see `signing`): none is kept here.
    Column("secret_number", Integer, nullable=False),
    Column("previous_secret_until", UtcDateTime),
    Column("created_by", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
webhook_deliveries = Table(
    "webhook_deliveries",
    metadata,
    # The `webhook-id` of the message: the same for every try of it.
    Column("id", Text, primary_key=True),
    Column("webhook_id", Text, ForeignKey("webhooks.id"), nullable=False),
    Column("event", Text, nullable=False),
    Column("body", Text, nullable=False),
    # pending: to be sent at next_try_at; delivered: answered with 2xx; dead: given up.
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_try_at", UtcDateTime, nullable=False),
    Column("last_status", Integer),
    Column("last_error", Text),
    Column("created_at", UtcDateTime, nullable=False, index=True),
    Column("settled_at", UtcDateTime),
    Index("ix_webhook_deliveries_state_next_try_at", "state", "next_try_at"),
    Index("ix_webhook_deliveries_webhook_id_id", "webhook_id", "id"),
)
