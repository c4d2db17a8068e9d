"""Owned: models trained on what people confirmed, and who put which to work. Backed up, never rebuilt. The model that
comes with the content has no row."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from ..metadata import metadata

models = Table(
    "models",
    metadata,
    Column("version", Text, primary_key=True),
    Column("status", Text, nullable=False, index=True),  # queued, training, ready, failed
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("started_at", UtcDateTime),  # of a training under way: when its worker last said that it lives
    Column("data_sha256", Text),
    Column("confirmations", Integer, nullable=False),
    # Figures of this model and of the one it was compared with, and whether it is at least as good.
    Column("comparison", Json, nullable=False),
    Column("error", Text),
    Column("artefact_sha256", Text),
    Column("artefact", LargeBinary),
)

activations = Table(
    "model_activations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_model_activations_version", "version"),
)
