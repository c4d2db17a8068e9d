"""Alembic's environment: the service's tables, and the kit's way of running."""

from __future__ import annotations

from servicekit.migrations import run_environment
from wizard_api.metadata import metadata

run_environment(metadata)
