"""What was let out of a wave's figures, and what is kept so that no two releases differ by too few people."""

from __future__ import annotations

from servicekit.db import Json, UtcDateTime
from sqlalchemy import Boolean, Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from ..metadata import metadata

releases = Table(
    "releases",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), primary_key=True),
    # Counts up with whatever changes here: a plan is stored only if nothing changed since it was made.
    Column("revision", Integer, nullable=False),
    # Respondents of the moment that is released next; null: none is taken yet.
    Column("candidate_n", Integer),
    # 0 until something was released.
    Column("step", Integer, nullable=False),
    Column("final", Boolean, nullable=False),
    # The day alone: the moment of a step would tell when the last answers came.
    Column("released_on", UtcDateTime),
    Column("weighting", Json),
    # The revision of which others were told last; null: none yet.
    Column("told", Integer),
)

# One row per group that is not empty: a cell, a margin (one is empty), everybody (both are). `n`, `answered` and
# `step` are of the last time it was shown, and stay when it is withheld: later figures are held against them.
released_groups = Table(
    "released_groups",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("reason", Text),
    Column("withdrawn", Boolean, nullable=False),
    Column("step", Integer),
    Column("n", Integer),
    # The strata that it is made of: [[country, stakeholder type], …].
    Column("strata", Json, nullable=False),
    Column("answered", Json, nullable=False),
    Column("cells", Json, nullable=False),
    Column("hidden_lines", Json, nullable=False),
    Column("weighted", Json),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type"),
)

# The moment that is released next, once enough have come after it. Per stratum.
candidates = Table(
    "release_candidates",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("cells", Json, nullable=False),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type"),
)

# Sizes of all releases, those of hidden groups too, and which groups were shown: the next release is held against
# all of them. Numbers alone, of respondents and of opinions to an item; no answers.
released_moments = Table(
    "released_moments",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("step", Integer, nullable=False),
    # [[country, stakeholder type], …]: what the lists below refer to by place.
    Column("strata", Json, nullable=False),
    # [[country or null, stakeholder type or null], …], likewise.
    Column("groups", Json, nullable=False),
    # "" for the groups, or the line → [respondents by stratum, places of the groups that were shown].
    Column("lines", Json, nullable=False),
    # Places of the strata that somebody left since the release before.
    Column("left", Json, nullable=False, server_default="[]"),
    PrimaryKeyConstraint("wave_id", "step"),
)

# Strata that somebody left since the last release.
withdrawals = Table(
    "withdrawals",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("country", Text, nullable=False),
    Column("stakeholder_type", Text, nullable=False),
    PrimaryKeyConstraint("wave_id", "country", "stakeholder_type"),
    sqlite_with_rowid=False,
)

# Responses that stay out of the figures of a closed wave, so that one that was withdrawn cannot be subtracted.
held_back = Table(
    "held_back",
    metadata,
    Column("wave_id", Text, ForeignKey("waves.id"), nullable=False),
    Column("response_id", Text, nullable=False),
    PrimaryKeyConstraint("wave_id", "response_id"),
    sqlite_with_rowid=False,
)
