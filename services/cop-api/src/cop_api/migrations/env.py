"""Alembic's environment: the tables of every noun."""

from __future__ import annotations

from cop_api.adjudications import tables as adjudications
from cop_api.assignments import tables as assignments
from cop_api.cards import tables as cards
from cop_api.codebooks import tables as codebooks
from cop_api.codings import tables as codings
from cop_api.metadata import metadata
from cop_api.participants import tables as participants
from cop_api.practices import tables as practices
from cop_api.requirements import tables as requirements
from cop_api.rounds import tables as rounds
from cop_api.sessions import tables as sessions
from cop_api.statements import tables as statements
from cop_api.transcripts import tables as transcripts
from servicekit.migrations import run_environment

TABLES = (
    adjudications, assignments, cards, codebooks, codings, participants, practices, requirements, rounds, sessions,
    statements, transcripts,
)  # fmt: skip
run_environment(metadata)
