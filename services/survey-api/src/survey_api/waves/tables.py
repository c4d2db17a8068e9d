"""Waves: one fielding each of an instrument version; the keys of their ballots, and the texts agreed to in them."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, ForeignKeyConstraint, Integer, Table, Text, true

from ..metadata import metadata

waves = Table(
    "waves",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("instrument_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("opens_at", UtcDateTime, nullable=False),
    Column("closes_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    # The IANA zone in which the two times were said; the moments themselves are UTC.
    Column("timezone", Text),
    Column("access", Text, nullable=False),
    Column("anonymity", Text, nullable=False),
    Column("targets", Json, nullable=False),
    Column("quota_action", Text, nullable=False),
    Column("min_cell", Integer, nullable=False),
    # The newest first.
    Column("consent_versions", Json, nullable=False),
    # The public key and its suite, of anonymous waves by invitation.
    Column("ballots", Json),
    Column("synthetic", Boolean, nullable=False),
    Column("count_flagged", Boolean, nullable=False, server_default=true()),
    Column("proof_of_work_bits", Integer, nullable=False, server_default="0"),
    ForeignKeyConstraint(
        ["instrument_id", "version"], ["instrument_versions.instrument_id", "instrument_versions.version"]
    ),
)

# Private keys, apart from the waves: no query of a wave reads one. Encrypted under the deployment's secret.
ballot_keys = Table(
    "ballot_keys",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), primary_key=True),
    Column("sealed", Text, nullable=False),
)

# The wordings that respondents agreed to, as they were shown: never changed, whatever becomes of the content's files.
consent_texts = Table(
    "consent_texts",
    metadata,
    Column("version", Text, primary_key=True),
    Column("document", Json, nullable=False),
)
