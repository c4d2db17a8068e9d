"""Configurations: derived, and the memory of what the others have been told of them."""

from __future__ import annotations

from servicekit.db import Json
from sqlalchemy import Boolean, Column, Index, Integer, PrimaryKeyConstraint, Table, Text, false

from ..metadata import metadata

# Derived. `doc` is canonical JSON of the configuration before anybody judged it: the bytes that a rebuild must equal.
configurations = Table(
    "configurations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("family", Text, nullable=False, index=True),
    Column("practice_family", Text, nullable=False, index=True),
    Column("mechanism", Text, index=True),
    Column("outcome", Text, index=True),
    Column("direction", Text, nullable=False),
    Column("voices", Integer, nullable=False),
    Column("uncoded", Integer, nullable=False),
    Column("doc", Text, nullable=False),
)

# Derived. What a configuration is found by: facet is context, country or code.
facets = Table(
    "configuration_facets",
    metadata,
    Column("configuration_id", Text, nullable=False),
    Column("facet", Text, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("configuration_id", "facet", "value"),
    Index("ix_configuration_facets_facet_value", "facet", "value"),
)

# Derived. Which configuration each counting card belongs to, and the one of the opposite direction.
card_places = Table(
    "card_places",
    metadata,
    Column("card_id", Text, primary_key=True),
    Column("configuration_id", Text, nullable=False, index=True),
    Column("opposite_id", Text),
    Column("synthetic", Boolean, nullable=False, server_default=false()),
)

# Derived. Which statements stand behind a card.
card_statements = Table(
    "card_statements",
    metadata,
    Column("card_id", Text, nullable=False),
    Column("statement_id", Text, nullable=False, index=True),
    PrimaryKeyConstraint("card_id", "statement_id"),
)

# Neither derived nor judged: what was last told on the topic, so that revisions rise across rebuilds. `state` is
# standing, gone (nothing stands behind it any more) or erased (the key never comes back). `shell` is the identity
# without a person's words, for telling that it is gone.
announcements = Table(
    "announcements",
    metadata,
    Column("configuration_id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("status", Text, nullable=False, index=True),
    Column("shell", Json),
)
