"""Alembic's environment: the service's tables, and the kit's way of running."""

from __future__ import annotations

import wizard_api.audit.tables
import wizard_api.catalogue.tables
import wizard_api.comments.tables
import wizard_api.decisions.tables
import wizard_api.designs.tables
import wizard_api.evaluation.tables
import wizard_api.feedback.tables
import wizard_api.releases.tables
import wizard_api.scenarios.tables
import wizard_api.webhooks.tables  # noqa: F401 - importing registers the tables
from servicekit.migrations import run_environment
from wizard_api.metadata import metadata

run_environment(metadata)
